/* Made from operations/ by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A further name of an entity. */
export type AddAliasInput = {
  /** The name: 300 characters at the most. */
  readonly alias: string;
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: string | null | undefined;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: number | null | undefined;
  /** The entity's global id. */
  readonly id: string;
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: 1,000 characters at the most. */
  readonly reason: string;
};

/** A relationship that the reader did not see. */
export type AddRelationshipInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: string | null | undefined;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: number | null | undefined;
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: 1,000 characters at the most. */
  readonly reason: string;
  /** The title, of HOLDS_ROLE_AT: 300 characters at the most. */
  readonly role?: string | null | undefined;
  /** The global id of the sentence that proves it, of an article that tells of both. */
  readonly sentence: string;
  /** The global id of the entity at which it starts. */
  readonly source: string;
  /** The global id of the entity at which it ends. */
  readonly target: string;
  /** The type, which must be able to join the two by their kinds. */
  readonly type: RelationshipType;
};

/** Chooses articles. All that is given must hold; an id that nothing has fits nothing. */
export type ArticleFilter = {
  /** Every one of these filters must hold. */
  readonly and?: ReadonlyArray<ArticleFilter> | null | undefined;
  /** Asks for the entities that it mentions. */
  readonly entities?: EntityListFilter | null | undefined;
  /** Only these, by their ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Compares each of its labels, without regard to case; one must fit: `{equals: "elections"}`. */
  readonly label?: TextFilter | null | undefined;
  /** Only articles loaded in this range, as in `{from: "2024-05-01T12:00:00Z"}`: what came since one looked last. */
  readonly loaded?: DateRange | null | undefined;
  /** Only articles that mention this entity. */
  readonly mentions?: string | null | undefined;
  /** This filter must not hold. */
  readonly not?: ArticleFilter | null | undefined;
  /** At least one of these filters must hold; an empty list never does. */
  readonly or?: ReadonlyArray<ArticleFilter> | null | undefined;
  /** Only articles published in this range; one without a date of publication lies in none. */
  readonly published?: DateRange | null | undefined;
  /** Compares where it came from, without regard to case: `{contains: "example.org/"}`. */
  readonly source?: TextFilter | null | undefined;
  /** Asks for what is said in it. */
  readonly statements?: StatementListFilter | null | undefined;
  /** Compares the headline, without regard to case: `{words: "nato summit"}` finds those with both words. */
  readonly title?: TextFilter | null | undefined;
};

/** Asks for some related articles. All that is given must hold; `{}` as a filter fits every one. */
export type ArticleListFilter = {
  /** Each of them fits; so it is, too, where there is none. */
  readonly all?: ArticleFilter | null | undefined;
  /** None fits; `{}` says that there is none at all. */
  readonly none?: ArticleFilter | null | undefined;
  /** At least one fits. */
  readonly some?: ArticleFilter | null | undefined;
};

/** How articles are sorted; equals come in the order of their ids, from last to first with DESC. */
export type ArticleOrder = {
  /** Which way. */
  readonly direction?: OrderDirection | null | undefined;
  /** By what. */
  readonly field: ArticleOrderField;
};

/** What articles are sorted by. */
export type ArticleOrderField =
  /** How many entities it mentions. */
  | 'ENTITY_COUNT'
  /** The time at which it was loaded, or its text changed. */
  | 'LOADED_AT'
  /** The date of publication; those without one first. */
  | 'PUBLISHED_AT'
  /** Where it came from, without regard to case. */
  | 'SOURCE'
  /** How many statements it has. */
  | 'STATEMENT_COUNT'
  /** The headline, without regard to case; those without one first. */
  | 'TITLE';

/** What a person can change. */
export type ChangeKind =
  /** Gives an entity a further name. */
  | 'ADD_ALIAS'
  /** Adds a relationship with the sentence that proves it. */
  | 'ADD_RELATIONSHIP'
  /** Says that a relationship is proven. */
  | 'CONFIRM_RELATIONSHIP'
  /** Corrects who said something, about whom, or whether it is said to be so. */
  | 'CORRECT_STATEMENT'
  /** Says that entities are one. */
  | 'MERGE_ENTITIES'
  /** Says that two entities which may be one are not. */
  | 'REJECT_MERGE'
  /** Throws a relationship out. */
  | 'REJECT_RELATIONSHIP'
  /** Says that a decision on who somebody is was wrong. */
  | 'REJECT_RESOLUTION'
  /** Throws a statement out. */
  | 'REJECT_STATEMENT'
  /** Takes a name from an entity. */
  | 'REMOVE_ALIAS'
  /** Calls an entity by another name. */
  | 'RENAME_ENTITY'
  /** Says that an entity is of another kind. */
  | 'SET_KIND'
  /** Says that mentions of an entity are another's. */
  | 'SPLIT_ENTITY';

/** A relationship that is proven. */
export type ConfirmRelationshipInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: string | null | undefined;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: number | null | undefined;
  /** The relationship's global id. */
  readonly id: string;
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: 1,000 characters at the most. */
  readonly reason: string;
};

/** What of a statement was wrong. What is left out stays. */
export type CorrectStatementInput = {
  /** The global ids of all that it is about, of which the article tells: 100 at the most. */
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: string | null | undefined;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: number | null | undefined;
  /** The statement's global id. */
  readonly id: string;
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whether it is said to be so, or not to be so. */
  readonly polarity?: Polarity | null | undefined;
  /** Why: 1,000 characters at the most. */
  readonly reason: string;
  /** The global id of the person or organization that said it, of which the article tells; null says that none is known. */
  readonly speaker?: string | null | undefined;
};

/**
 * A stretch of time, both ends included. A day `2023-11-29`, a month `2023-11` or a year `2023`; a month or a year means
 * its first day in `from` and its last in `to`. A partial date lies in it if it may be meant: `2023-11` lies in
 * `{from: "2023-11-20"}`. A date without a year lies in none. A DateTime `2023-11-29T10:15:00Z` parts times of its day where what is
 * compared has a time, and means its day in UTC where it has none.
 */
export type DateRange = {
  /** The earliest day; without it, everything before `to`. */
  readonly from?: string | null | undefined;
  /** The latest day; without it, everything after `from`. */
  readonly to?: string | null | undefined;
};

/** Which way a relationship runs, seen from an entity. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** It ends here. */
  | 'INCOMING'
  /** It starts here. */
  | 'OUTGOING';

/** Chooses entities. All that is given must hold; an id that nothing has fits nothing. */
export type EntityFilter = {
  /** Every one of these filters must hold. */
  readonly and?: ReadonlyArray<EntityFilter> | null | undefined;
  /** Compares any of its names, without regard to case and accents: `{equals: "kiev"}` finds Kyiv. */
  readonly anyName?: TextFilter | null | undefined;
  /** Asks for the articles that mention it. */
  readonly articles?: ArticleListFilter | null | undefined;
  /** Only meetings whose date may lie in this range; no other entity has a date. */
  readonly date?: DateRange | null | undefined;
  /** Only these, by their ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Only these kinds. */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** Only entities that this article mentions. */
  readonly mentionedIn?: string | null | undefined;
  /** Only entities mentioned by at least this many articles. */
  readonly minArticleCount?: number | null | undefined;
  /** Only entities with at least this confidence, 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  /** Compares the name by which the entity is shown, without regard to case and accents. */
  readonly name?: TextFilter | null | undefined;
  /** Asks for the entities that are named in a sentence with it. */
  readonly namedWith?: EntityListFilter | null | undefined;
  /** This filter must not hold. */
  readonly not?: EntityFilter | null | undefined;
  /** At least one of these filters must hold; an empty list never does. */
  readonly or?: ReadonlyArray<EntityFilter> | null | undefined;
  /** Only entities with such a relationship. */
  readonly relatedTo?: RelatedToFilter | null | undefined;
  /** Only people with such a title, without regard to case, as in `{contains: "secretary"}`; nobody else holds one. */
  readonly role?: TextFilter | null | undefined;
  /** Asks for what it says; only people, organizations and countries speak. */
  readonly statements?: StatementListFilter | null | undefined;
  /** Asks for what is said about it. */
  readonly statementsAbout?: StatementListFilter | null | undefined;
  /** Only meetings of these statuses, as in `[PLANNED]`; no other entity has one. */
  readonly status?: ReadonlyArray<MeetingStatus> | null | undefined;
};

/** What an entity is. */
export type EntityKind =
  /** A council, summit, visit, conference or talk: the Ukraine-NATO Council meeting. */
  | 'MEETING'
  /** A company, alliance, council, ministry, party or other body: NATO. */
  | 'ORGANIZATION'
  /** A human being, by name: Antony Blinken. */
  | 'PERSON'
  /** A country, city, region or other location: Kyiv. */
  | 'PLACE'
  /** A programme, agreement, law or subject: the annual national program. */
  | 'TOPIC';

/** Asks for some related entities. All that is given must hold; `{}` as a filter fits every one. */
export type EntityListFilter = {
  /** Each of them fits; so it is, too, where there is none. */
  readonly all?: EntityFilter | null | undefined;
  /** None fits; `{}` says that there is none at all. */
  readonly none?: EntityFilter | null | undefined;
  /** At least one fits. */
  readonly some?: EntityFilter | null | undefined;
};

/** An article to load. */
export type LoadArticleInput = {
  /** The same asked for once more under one key is done once, whatever was loaded since; something else under it is an error. */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is filed under, to be found by: up to 20 labels of up to 60 characters. Left out, it has none, as whatever else is said of it is that of its last load. */
  readonly labels?: ReadonlyArray<string> | null | undefined;
  /** The language of the text, by its tag, such as `en-GB`. Only English is read: another is refused, as its graph would be wrong. */
  readonly language?: string | null | undefined;
  /** Names this load to those who watch how far it has come, `loading(loadId:)`: up to 200 characters of your choice. The server makes one if it is left out. */
  readonly loadId?: string | null | undefined;
  /** When it was published: it settles the year of "November 29". */
  readonly publishedAt?: string | null | undefined;
  /** The whole text, plain. Left out, it is read at `url`: a web page or a text on the open network. */
  readonly text?: string | null | undefined;
  /** The headline. */
  readonly title?: string | null | undefined;
  /** Where it was published. It stands for the article's source: a later article of the same URL replaces it. */
  readonly url?: string | null | undefined;
};

/** What loading an article changed. */
export type LoadOutcome =
  /** The graph did not know the source. */
  | 'ADDED'
  /** The source had another text, which this one replaced. */
  | 'CHANGED'
  /** The graph had this text already. */
  | 'UNCHANGED';

/** Chooses meetings. All that is given must hold; an id that nothing has fits nothing. */
export type MeetingFilter = {
  /** Every one of these filters must hold. */
  readonly and?: ReadonlyArray<MeetingFilter> | null | undefined;
  /** Compares any of its names, without regard to case and accents: `{equals: "kiev"}` finds Kyiv. */
  readonly anyName?: TextFilter | null | undefined;
  /** Asks for the articles that mention it. */
  readonly articles?: ArticleListFilter | null | undefined;
  /** Only meetings whose date may lie in this range. */
  readonly date?: DateRange | null | undefined;
  /** Only these, by their ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Only entities that this article mentions. */
  readonly mentionedIn?: string | null | undefined;
  /** Only entities mentioned by at least this many articles. */
  readonly minArticleCount?: number | null | undefined;
  /** Only entities with at least this confidence, 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  /** Compares the name by which the entity is shown, without regard to case and accents. */
  readonly name?: TextFilter | null | undefined;
  /** Asks for the entities that are named in a sentence with it. */
  readonly namedWith?: EntityListFilter | null | undefined;
  /** This filter must not hold. */
  readonly not?: MeetingFilter | null | undefined;
  /** At least one of these filters must hold; an empty list never does. */
  readonly or?: ReadonlyArray<MeetingFilter> | null | undefined;
  /** Asks for those who organized it; of one that is not HELD, for those who are or were to. */
  readonly organizers?: EntityListFilter | null | undefined;
  /** Asks for those who took part; of a meeting that is not HELD, for those who are or were to. */
  readonly participants?: EntityListFilter | null | undefined;
  /** Asks for where it is held; of one that is not HELD, for where it is or was to be. */
  readonly places?: PlaceListFilter | null | undefined;
  /** Only entities with such a relationship. */
  readonly relatedTo?: RelatedToFilter | null | undefined;
  /** Asks for what is said about it. */
  readonly statementsAbout?: StatementListFilter | null | undefined;
  /** Only meetings of these statuses, as in `[PLANNED]`. */
  readonly status?: ReadonlyArray<MeetingStatus> | null | undefined;
};

/** Asks for some related meetings. All that is given must hold; `{}` as a filter fits every one. */
export type MeetingListFilter = {
  /** Each of them fits; so it is, too, where there is none. */
  readonly all?: MeetingFilter | null | undefined;
  /** None fits; `{}` says that there is none at all. */
  readonly none?: MeetingFilter | null | undefined;
  /** At least one fits. */
  readonly some?: MeetingFilter | null | undefined;
};

/**
 * Whether a meeting has been, as far as articles tell. Once one tells that it was, it was; else the newest article has the
 * word. A meeting that was and one that is planned are one only where they have one name and their dates allow it.
 */
export type MeetingStatus =
  /** It was planned, and called off, put off or put on hold, or it fell through. */
  | 'CANCELLED'
  /** It took place, or is going on; of a relationship, that it is a fact. */
  | 'HELD'
  /** It is arranged, and nothing tells that it took place. What joins it to others is a plan: a fact of nobody. */
  | 'PLANNED';

/** A mention, as `Sentence.mentions` and `Entity.mentions` give it. */
export type MentionInput = {
  /** Where it ends there; what stands at this offset belongs to it no more. */
  readonly end: number;
  /** The global id of its sentence. */
  readonly sentence: string;
  /** Where it starts in the article's text, in UTF-16 code units. */
  readonly start: number;
};

/** How a text points at an entity. */
export type MentionMode =
  /** By another of its names: Stoltenberg. */
  | 'ALIAS'
  /** By a description: "the alliance". */
  | 'DESCRIPTION'
  /** By something that stands for it: "support for Kiev" means the government. */
  | 'METONYM'
  /** By the name under which it is shown: Jens Stoltenberg. */
  | 'NAME'
  /** By a pronoun: "he". */
  | 'PRONOUN';

/** Entities that are one. */
export type MergeEntitiesInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: string | null | undefined;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: number | null | undefined;
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: string | null | undefined;
  /** The global ids of the others, all of the same kind: 100 at the most. */
  readonly ids: ReadonlyArray<string>;
  /** The global id of the one that the others become. */
  readonly into: string;
  /** Why: 1,000 characters at the most. */
  readonly reason: string;
};

/** The kinds of reasons for which two entities may be one. */
export type MergeReasonKind =
  /** The same article tells of both, which speaks against it. */
  | 'SAME_ARTICLE'
  /** They are joined to the same others. */
  | 'SAME_RELATIONS'
  /** Their names are, or may be, spellings of one: Zelensky, Zelenskyy. */
  | 'SPELLING'
  /** They are people of one surname who hold roles at one organization or place. */
  | 'SURNAME_AND_ORGANIZATION';

/** How a statement means what it says. */
export type Modality =
  /** As a fact. */
  | 'ASSERTED'
  /** As something that is being weighed: "is considering offering". */
  | 'CONSIDERED'
  /** As a condition: "if it joins". */
  | 'HYPOTHETICAL'
  /** As an intention: "will offer". */
  | 'INTENDED'
  /** As a possibility: "may join". */
  | 'POSSIBLE'
  /** As a demand or advice: "should reform". */
  | 'RECOMMENDED';

/** Which way a list is sorted. */
export type OrderDirection =
  /** From A to Z, from early to late, from few to many. */
  | 'ASC'
  /** From Z to A, from late to early, from many to few. */
  | 'DESC';

/** Chooses organizations. All that is given must hold; an id that nothing has fits nothing. */
export type OrganizationFilter = {
  /** Every one of these filters must hold. */
  readonly and?: ReadonlyArray<OrganizationFilter> | null | undefined;
  /** Compares any of its names, without regard to case and accents: `{equals: "kiev"}` finds Kyiv. */
  readonly anyName?: TextFilter | null | undefined;
  /** Asks for the articles that mention it. */
  readonly articles?: ArticleListFilter | null | undefined;
  /** Only these, by their ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Asks for the places that it lies in. */
  readonly locatedIn?: PlaceListFilter | null | undefined;
  /** Asks for the meetings that it took part in or organized. */
  readonly meetings?: MeetingListFilter | null | undefined;
  /** Asks for the organizations that it is a member of. */
  readonly memberOf?: OrganizationListFilter | null | undefined;
  /** Asks for its members. */
  readonly members?: EntityListFilter | null | undefined;
  /** Only entities that this article mentions. */
  readonly mentionedIn?: string | null | undefined;
  /** Only entities mentioned by at least this many articles. */
  readonly minArticleCount?: number | null | undefined;
  /** Only entities with at least this confidence, 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  /** Compares the name by which the entity is shown, without regard to case and accents. */
  readonly name?: TextFilter | null | undefined;
  /** Asks for the entities that are named in a sentence with it. */
  readonly namedWith?: EntityListFilter | null | undefined;
  /** This filter must not hold. */
  readonly not?: OrganizationFilter | null | undefined;
  /** At least one of these filters must hold; an empty list never does. */
  readonly or?: ReadonlyArray<OrganizationFilter> | null | undefined;
  /** Asks for the people who hold a role in it or are members. */
  readonly people?: PersonListFilter | null | undefined;
  /** Only entities with such a relationship. */
  readonly relatedTo?: RelatedToFilter | null | undefined;
  /** Asks for what this organization says: `{none: {}}` finds which never spoke. */
  readonly statements?: StatementListFilter | null | undefined;
  /** Asks for what is said about it. */
  readonly statementsAbout?: StatementListFilter | null | undefined;
};

/** Asks for some related organizations. All that is given must hold; `{}` as a filter fits every one. */
export type OrganizationListFilter = {
  /** Each of them fits; so it is, too, where there is none. */
  readonly all?: OrganizationFilter | null | undefined;
  /** None fits; `{}` says that there is none at all. */
  readonly none?: OrganizationFilter | null | undefined;
  /** At least one fits. */
  readonly some?: OrganizationFilter | null | undefined;
};

/** Chooses people. All that is given must hold; an id that nothing has fits nothing. */
export type PersonFilter = {
  /** Every one of these filters must hold. */
  readonly and?: ReadonlyArray<PersonFilter> | null | undefined;
  /** Compares any of its names, without regard to case and accents: `{equals: "kiev"}` finds Kyiv. */
  readonly anyName?: TextFilter | null | undefined;
  /** Asks for the articles that mention it. */
  readonly articles?: ArticleListFilter | null | undefined;
  /** Only these, by their ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Asks for the meetings that this person took part in. */
  readonly meetings?: MeetingListFilter | null | undefined;
  /** Only entities that this article mentions. */
  readonly mentionedIn?: string | null | undefined;
  /** Asks for the people whom this person met: `{none: {}}` finds who met nobody. */
  readonly metWith?: PersonListFilter | null | undefined;
  /** Only entities mentioned by at least this many articles. */
  readonly minArticleCount?: number | null | undefined;
  /** Only entities with at least this confidence, 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  /** Compares the name by which the entity is shown, without regard to case and accents. */
  readonly name?: TextFilter | null | undefined;
  /** Asks for the entities that are named in a sentence with it. */
  readonly namedWith?: EntityListFilter | null | undefined;
  /** This filter must not hold. */
  readonly not?: PersonFilter | null | undefined;
  /** At least one of these filters must hold; an empty list never does. */
  readonly or?: ReadonlyArray<PersonFilter> | null | undefined;
  /** Asks for the organizations where this person holds a role or is a member. */
  readonly organizations?: OrganizationListFilter | null | undefined;
  /** Only entities with such a relationship. */
  readonly relatedTo?: RelatedToFilter | null | undefined;
  /** Only people with such a title, without regard to case, as in `{contains: "secretary"}`. */
  readonly role?: TextFilter | null | undefined;
  /** Asks for what this person says: `{none: {}}` finds who never spoke. */
  readonly statements?: StatementListFilter | null | undefined;
  /** Asks for what is said about it. */
  readonly statementsAbout?: StatementListFilter | null | undefined;
};

/** Asks for some related people. All that is given must hold; `{}` as a filter fits every one. */
export type PersonListFilter = {
  /** Each of them fits; so it is, too, where there is none. */
  readonly all?: PersonFilter | null | undefined;
  /** None fits; `{}` says that there is none at all. */
  readonly none?: PersonFilter | null | undefined;
  /** At least one fits. */
  readonly some?: PersonFilter | null | undefined;
};

/** Chooses places. All that is given must hold; an id that nothing has fits nothing. */
export type PlaceFilter = {
  /** Every one of these filters must hold. */
  readonly and?: ReadonlyArray<PlaceFilter> | null | undefined;
  /** Compares any of its names, without regard to case and accents: `{equals: "kiev"}` finds Kyiv. */
  readonly anyName?: TextFilter | null | undefined;
  /** Asks for the articles that mention it. */
  readonly articles?: ArticleListFilter | null | undefined;
  /** Only these, by their ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Asks for the places that it lies in. */
  readonly locatedIn?: PlaceListFilter | null | undefined;
  /** Asks for the meetings that were held in it. */
  readonly meetings?: MeetingListFilter | null | undefined;
  /** Only entities that this article mentions. */
  readonly mentionedIn?: string | null | undefined;
  /** Only entities mentioned by at least this many articles. */
  readonly minArticleCount?: number | null | undefined;
  /** Only entities with at least this confidence, 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  /** Compares the name by which the entity is shown, without regard to case and accents. */
  readonly name?: TextFilter | null | undefined;
  /** Asks for the entities that are named in a sentence with it. */
  readonly namedWith?: EntityListFilter | null | undefined;
  /** This filter must not hold. */
  readonly not?: PlaceFilter | null | undefined;
  /** At least one of these filters must hold; an empty list never does. */
  readonly or?: ReadonlyArray<PlaceFilter> | null | undefined;
  /** Asks for the organizations that lie in it, or that it is a member of. */
  readonly organizations?: OrganizationListFilter | null | undefined;
  /** Asks for the people who hold a role there. */
  readonly people?: PersonListFilter | null | undefined;
  /** Asks for the places that lie in it. */
  readonly places?: PlaceListFilter | null | undefined;
  /** Only entities with such a relationship. */
  readonly relatedTo?: RelatedToFilter | null | undefined;
  /** Asks for what is said about it. */
  readonly statementsAbout?: StatementListFilter | null | undefined;
};

/** Asks for some related places. All that is given must hold; `{}` as a filter fits every one. */
export type PlaceListFilter = {
  /** Each of them fits; so it is, too, where there is none. */
  readonly all?: PlaceFilter | null | undefined;
  /** None fits; `{}` says that there is none at all. */
  readonly none?: PlaceFilter | null | undefined;
  /** At least one fits. */
  readonly some?: PlaceFilter | null | undefined;
};

/** Whether a statement affirms or denies. */
export type Polarity =
  /** It says that something is so. */
  | 'AFFIRMED'
  /** It says that something is not so: "cannot join NATO". */
  | 'NEGATED';

/** A suggestion to reject. */
export type RejectMergeSuggestionInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: string | null | undefined;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: number | null | undefined;
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: 1,000 characters at the most. */
  readonly reason: string;
  /** The suggestion, as `MergeSuggestion.suggestionId` names it. */
  readonly suggestionId: string;
};

/** A relationship that is none. */
export type RejectRelationshipInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: string | null | undefined;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: number | null | undefined;
  /** The relationship's global id. */
  readonly id: string;
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: 1,000 characters at the most. */
  readonly reason: string;
};

/** A decision to reject. */
export type RejectResolutionInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: string | null | undefined;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: number | null | undefined;
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: 1,000 characters at the most. */
  readonly reason: string;
  /** The decision, as `Appearance.resolution` gives its `resolutionId`. */
  readonly resolutionId: string;
};

/** A statement that nobody made. */
export type RejectStatementInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: string | null | undefined;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: number | null | undefined;
  /** The statement's global id. */
  readonly id: string;
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: 1,000 characters at the most. */
  readonly reason: string;
};

/** Asks for a relationship with an entity. */
export type RelatedToFilter = {
  /** OUTGOING: the relationship ends at `id`. INCOMING: it starts there. MET_WITH is symmetric and counts either way. */
  readonly direction?: Direction | null | undefined;
  /** The entity at the other end. */
  readonly id: string;
  /** Whether a relationship that is only planned, or was called off, counts as well. */
  readonly includePlanned?: boolean | null | undefined;
  /** Through any of these types; without them, through any type. */
  readonly types?: ReadonlyArray<RelationshipType> | null | undefined;
};

/** Chooses relationships. All that is given must hold; an id that nothing has fits nothing. */
export type RelationshipFilter = {
  /** Every one of these filters must hold. */
  readonly and?: ReadonlyArray<RelationshipFilter> | null | undefined;
  /** Only those that this article tells. */
  readonly article?: string | null | undefined;
  /** Asks for the articles that tell it. */
  readonly articles?: ArticleListFilter | null | undefined;
  /** Only roles that are held (true) or were held (false) at the time of the newest article that tells it. */
  readonly current?: boolean | null | undefined;
  /** Only those whose date may lie in this range. */
  readonly date?: DateRange | null | undefined;
  /** Asks for the two entities that it joins. */
  readonly ends?: EntityListFilter | null | undefined;
  /** Only those that start or end at this entity. */
  readonly entity?: string | null | undefined;
  /** Only these, by their ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Only those with at least this confidence, 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  /** This filter must not hold. */
  readonly not?: RelationshipFilter | null | undefined;
  /** At least one of these filters must hold; an empty list never does. */
  readonly or?: ReadonlyArray<RelationshipFilter> | null | undefined;
  /** Compares the title of a role, without regard to case. */
  readonly role?: TextFilter | null | undefined;
  /** Only those that start at an entity that fits this filter. */
  readonly source?: EntityFilter | null | undefined;
  /** Only those of these statuses; all but HELD come only with `includePlanned`. */
  readonly status?: ReadonlyArray<MeetingStatus> | null | undefined;
  /** Only those that end at an entity that fits this filter. */
  readonly target?: EntityFilter | null | undefined;
  /** Only these types. */
  readonly types?: ReadonlyArray<RelationshipType> | null | undefined;
};

/**
 * What joins two entities. A relationship is what an article itself asserts, in the affirmative. What is denied, possible or
 * only somebody's word is a `Statement`, and never a relationship. What is arranged and still to come is a plan: it is given,
 * walked and counted only with `includePlanned`, and its `status` says what it is.
 */
export type RelationshipType =
  /** A meeting is held in a place. */
  | 'HELD_IN'
  /** A person holds a role at an organization or place: Secretary General of NATO. */
  | 'HOLDS_ROLE_AT'
  /** An organization or place lies in a place. */
  | 'LOCATED_IN'
  /** A person, organization or place is a member of an organization. */
  | 'MEMBER_OF'
  /** Two people met. Symmetric: it is found from both. */
  | 'MET_WITH'
  /** A person, organization or place organized, hosted or convened a meeting. */
  | 'ORGANIZED'
  /** A person, organization or place took part in a meeting. */
  | 'PARTICIPATED_IN';

/** A name that an entity has not. */
export type RemoveAliasInput = {
  /** The name, which is not the one that it is called by. */
  readonly alias: string;
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: string | null | undefined;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: number | null | undefined;
  /** The entity's global id. */
  readonly id: string;
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: 1,000 characters at the most. */
  readonly reason: string;
};

/** Another name for an entity. */
export type RenameEntityInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: string | null | undefined;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: number | null | undefined;
  /** The entity's global id. */
  readonly id: string;
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: string | null | undefined;
  /** The name: 300 characters at the most. */
  readonly name: string;
  /** Why: 1,000 characters at the most. */
  readonly reason: string;
};

/** How it was decided, by looking at several articles, who somebody is. */
export type ResolutionMethod =
  /** An acronym that other articles spell out. */
  | 'ACRONYM'
  /** A person said so. */
  | 'CORRECTION'
  /** A company's name with and without its legal form: Burisma Holdings and Burisma. */
  | 'LEGAL_FORM'
  /** Another of the same name: what articles say of the two contradicts itself. */
  | 'NAMESAKE'
  /** Two forms of a full name whose roles agree (Bill Weld and William Weld), or two spellings of one (Zelensky and Zelenskyy). */
  | 'NAME_VARIANT'
  /** A bare surname, with a title or a place that fits one person of that name only. */
  | 'SURNAME';

/** Another kind for an entity. */
export type SetKindInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: string | null | undefined;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: number | null | undefined;
  /** The entity's global id. */
  readonly id: string;
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: string | null | undefined;
  /** The kind. */
  readonly kind: EntityKind;
  /** Why: 1,000 characters at the most. */
  readonly reason: string;
};

/** Mentions that are another entity's. */
export type SplitEntityInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: string | null | undefined;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: number | null | undefined;
  /** The global id of the entity whose mentions they are now. */
  readonly id: string;
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: string | null | undefined;
  /** The global id of the other, if it is there already. */
  readonly into?: string | null | undefined;
  /** The mentions: 1,000 at the most. */
  readonly mentions: ReadonlyArray<MentionInput>;
  /** What the other is called, if it is to be a new entity. */
  readonly name?: string | null | undefined;
  /** Why: 1,000 characters at the most. */
  readonly reason: string;
};

/** Chooses statements. All that is given must hold; an id that nothing has fits nothing. */
export type StatementFilter = {
  /** Only what is about this entity. */
  readonly about?: string | null | undefined;
  /** Asks for the entities that it is about. */
  readonly aboutEntities?: EntityListFilter | null | undefined;
  /** Every one of these filters must hold. */
  readonly and?: ReadonlyArray<StatementFilter> | null | undefined;
  /** Only statements of this article. */
  readonly article?: string | null | undefined;
  /** Only those that speak of a time that may lie in this range. */
  readonly date?: DateRange | null | undefined;
  /** Only these, by their ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Only statements of an article that fits this filter. */
  readonly inArticle?: ArticleFilter | null | undefined;
  /** Only what a named speaker says who fits this filter, as in `{role: {contains: "minister"}}`; `{}` fits each of them. */
  readonly madeBy?: EntityFilter | null | undefined;
  /** Only those with at least this confidence, 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  /** Only what is meant in one of these ways. */
  readonly modality?: ReadonlyArray<Modality> | null | undefined;
  /** This filter must not hold. */
  readonly not?: StatementFilter | null | undefined;
  /** At least one of these filters must hold; an empty list never does. */
  readonly or?: ReadonlyArray<StatementFilter> | null | undefined;
  /** Only what affirms, or only what denies. */
  readonly polarity?: Polarity | null | undefined;
  /** Only statements of articles published in this range; an article without a date of publication lies in none. */
  readonly published?: DateRange | null | undefined;
  /** Only what stands in quotation marks, or only what does not. */
  readonly quoted?: boolean | null | undefined;
  /** Only what this person or organization says. */
  readonly speaker?: string | null | undefined;
  /** Compares the words for a speaker without a name, without regard to case, as in `{contains: "sources"}`; no named speaker fits. */
  readonly speakerDescription?: TextFilter | null | undefined;
  /** Compares what is said, without regard to case. */
  readonly text?: TextFilter | null | undefined;
  /** Only statements introduced by this verb, as it is written except for case: "explained". */
  readonly verb?: string | null | undefined;
};

/** Asks for some related statements. All that is given must hold; `{}` as a filter fits every one. */
export type StatementListFilter = {
  /** Each of them fits; so it is, too, where there is none. */
  readonly all?: StatementFilter | null | undefined;
  /** None fits; `{}` says that there is none at all. */
  readonly none?: StatementFilter | null | undefined;
  /** At least one fits. */
  readonly some?: StatementFilter | null | undefined;
};

/**
 * Compares a text. Case does not count: `stoltenberg` finds Stoltenberg. Accents count, except in the names of entities. All
 * that is given must hold.
 */
export type TextFilter = {
  /** A part of the text, anywhere in it. */
  readonly contains?: string | null | undefined;
  /** The end of the text. */
  readonly endsWith?: string | null | undefined;
  /** The whole text. */
  readonly equals?: string | null | undefined;
  /** The whole text, one of these; of an empty list it is none. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** The beginning of the text. */
  readonly startsWith?: string | null | undefined;
  /** Each of these words, in any order, anywhere in the text. */
  readonly words?: string | null | undefined;
};

/** The reasons for which input is refused. */
export type UserErrorCode =
  /** The text holds nothing to read. */
  | 'ARTICLE_EMPTY'
  /** The input is no text. */
  | 'ARTICLE_NOT_TEXT'
  /** The text is longer than the reader takes. */
  | 'ARTICLE_TOO_LARGE'
  /** The text cannot be read. */
  | 'ARTICLE_UNREADABLE'
  /** A value is not what its field asks for. */
  | 'BAD_INPUT'
  /** Somebody changed it since its sender saw it. `changes` has what they changed. */
  | 'CONFLICT'
  /** Later changes would hold of nothing any more. `changes` has them: undo them first. */
  | 'DEPENDED_ON'
  /** Somebody else made the change, and only who has the role ADMIN takes back what others changed. */
  | 'FORBIDDEN'
  /** Another input was given under this idempotency key. */
  | 'KEY_REUSED'
  /** Things are of different kinds that must be of one, or of another. */
  | 'KIND_DIFFERS'
  /** There is nothing of that id. */
  | 'NOT_FOUND'
  /** It is so already, or would change nothing. */
  | 'NO_CHANGE';

export type RelationshipAnswersQueryVariables = Exact<{
  filter: RelationshipFilter;
  after?: string | null | undefined;
}>;


export type RelationshipAnswersQuery = { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly source:
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      , readonly target:
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      , readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }> } };

export type StatementAnswersQueryVariables = Exact<{
  filter: StatementFilter;
  after?: string | null | undefined;
}>;


export type StatementAnswersQuery = { readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
       | null, readonly about: ReadonlyArray<
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } };

export type ArticleQueryVariables = Exact<{
  id: string;
}>;


export type ArticleQuery = { readonly node:
    | { readonly __typename: 'Article', readonly id: string, readonly title: string | null, readonly source: string, readonly url: string | null, readonly publishedAt: string | null, readonly labels: ReadonlyArray<string>, readonly text: string, readonly sentences: ReadonlyArray<{ readonly id: string, readonly index: number, readonly start: number, readonly end: number, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly mode: MentionMode, readonly entity:
            | { readonly id: string, readonly name: string, readonly kind: EntityKind }
            | { readonly id: string, readonly name: string, readonly kind: EntityKind }
            | { readonly id: string, readonly name: string, readonly kind: EntityKind }
            | { readonly id: string, readonly name: string, readonly kind: EntityKind }
            | { readonly id: string, readonly name: string, readonly kind: EntityKind }
           }> }> }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Meeting' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Sentence' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Topic' }
   | null };

export type ArticlesQueryVariables = Exact<{
  filter: ArticleFilter;
  order: ReadonlyArray<ArticleOrder> | ArticleOrder;
  after?: string | null | undefined;
  within: ArticleFilter;
  begins: boolean;
}>;


export type ArticlesQuery = { readonly labelled?: { readonly groups: ReadonlyArray<{ readonly key: string | null }> }, readonly articles: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly source: string, readonly url: string | null, readonly publishedAt: string | null, readonly labels: ReadonlyArray<string>, readonly entities: { readonly totalCount: number }, readonly statements: { readonly totalCount: number } }> } };

export type ArticlesFoundQueryVariables = Exact<{
  words: string;
  title: ArticleFilter;
}>;


export type ArticlesFoundQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | { readonly article: { readonly id: string, readonly title: string | null, readonly source: string, readonly url: string | null, readonly publishedAt: string | null, readonly labels: ReadonlyArray<string>, readonly entities: { readonly totalCount: number }, readonly statements: { readonly totalCount: number } } }
      | Record<PropertyKey, never>
    > }, readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly source: string, readonly url: string | null, readonly publishedAt: string | null, readonly labels: ReadonlyArray<string>, readonly entities: { readonly totalCount: number }, readonly statements: { readonly totalCount: number } }> } };

export type ArticlesByIdsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ArticlesByIdsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly title: string | null, readonly source: string, readonly url: string | null, readonly publishedAt: string | null, readonly labels: ReadonlyArray<string>, readonly entities: { readonly totalCount: number }, readonly statements: { readonly totalCount: number } }
    | Record<PropertyKey, never>
   | null> };

export type ArticleRowFragment = { readonly id: string, readonly title: string | null, readonly source: string, readonly url: string | null, readonly publishedAt: string | null, readonly labels: ReadonlyArray<string>, readonly entities: { readonly totalCount: number }, readonly statements: { readonly totalCount: number } };

export type RejectResolutionMutationVariables = Exact<{
  input: RejectResolutionInput;
}>;


export type RejectResolutionMutation = { readonly sent: { readonly change: { readonly id: string, readonly revision: number, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }> }> } };

export type MergeEntitiesMutationVariables = Exact<{
  input: MergeEntitiesInput;
}>;


export type MergeEntitiesMutation = { readonly sent: { readonly change: { readonly id: string, readonly revision: number, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }> }> } };

export type SplitEntityMutationVariables = Exact<{
  input: SplitEntityInput;
}>;


export type SplitEntityMutation = { readonly sent: { readonly change: { readonly id: string, readonly revision: number, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }> }> } };

export type RenameEntityMutationVariables = Exact<{
  input: RenameEntityInput;
}>;


export type RenameEntityMutation = { readonly sent: { readonly change: { readonly id: string, readonly revision: number, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }> }> } };

export type AddAliasMutationVariables = Exact<{
  input: AddAliasInput;
}>;


export type AddAliasMutation = { readonly sent: { readonly change: { readonly id: string, readonly revision: number, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }> }> } };

export type RemoveAliasMutationVariables = Exact<{
  input: RemoveAliasInput;
}>;


export type RemoveAliasMutation = { readonly sent: { readonly change: { readonly id: string, readonly revision: number, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }> }> } };

export type SetKindMutationVariables = Exact<{
  input: SetKindInput;
}>;


export type SetKindMutation = { readonly sent: { readonly change: { readonly id: string, readonly revision: number, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }> }> } };

export type ConfirmRelationshipMutationVariables = Exact<{
  input: ConfirmRelationshipInput;
}>;


export type ConfirmRelationshipMutation = { readonly sent: { readonly change: { readonly id: string, readonly revision: number, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }> }> } };

export type RejectRelationshipMutationVariables = Exact<{
  input: RejectRelationshipInput;
}>;


export type RejectRelationshipMutation = { readonly sent: { readonly change: { readonly id: string, readonly revision: number, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }> }> } };

export type AddRelationshipMutationVariables = Exact<{
  input: AddRelationshipInput;
}>;


export type AddRelationshipMutation = { readonly sent: { readonly change: { readonly id: string, readonly revision: number, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }> }> } };

export type CorrectStatementMutationVariables = Exact<{
  input: CorrectStatementInput;
}>;


export type CorrectStatementMutation = { readonly sent: { readonly change: { readonly id: string, readonly revision: number, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }> }> } };

export type RejectStatementMutationVariables = Exact<{
  input: RejectStatementInput;
}>;


export type RejectStatementMutation = { readonly sent: { readonly change: { readonly id: string, readonly revision: number, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }> }> } };

export type UndoChangeMutationVariables = Exact<{
  id: string;
  by?: string | null | undefined;
}>;


export type UndoChangeMutation = { readonly sent: { readonly change: { readonly id: string, readonly revision: number, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }> }> } };

export type RedoChangeMutationVariables = Exact<{
  id: string;
  by?: string | null | undefined;
}>;


export type RedoChangeMutation = { readonly sent: { readonly change: { readonly id: string, readonly revision: number, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }> }> } };

export type ChangesSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ChangesSubscription = { readonly changes: { readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null } };

export type ChangeOutcomeFragment = { readonly change: { readonly id: string, readonly revision: number, readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }> }> };

export type ToldChangeFragment = { readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null };

export type RejectMergeSuggestionMutationVariables = Exact<{
  input: RejectMergeSuggestionInput;
}>;


export type RejectMergeSuggestionMutation = { readonly sent: { readonly change: { readonly id: string, readonly revision: number, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly errors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }> }> } };

export type CommunitiesQueryVariables = Exact<{
  articles: number;
  entities: number;
}>;


export type CommunitiesQuery = { readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly entities: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }> } };

export type ComparedArticleQueryVariables = Exact<{
  id: string;
}>;


export type ComparedArticleQuery = { readonly node:
    | { readonly __typename: 'Article', readonly id: string, readonly title: string | null, readonly url: string | null, readonly source: string, readonly publishedAt: string | null, readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        > } }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Meeting' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Sentence' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Topic' }
   | null };

export type EntityDetailsQueryVariables = Exact<{
  id: string;
  said?: StatementFilter | null | undefined;
}>;


export type EntityDetailsQuery = { readonly neighborhood: { readonly hidden: ReadonlyArray<{ readonly count: number, readonly kinds: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }> }> }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly by: string, readonly at: string, readonly reason: string, readonly revision: number, readonly undone: boolean, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly redoneBy: string | null, readonly redoneAt: string | null, readonly changed: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }> }, readonly node:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly appearances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly mentionCount: number, readonly reasons: ReadonlyArray<string>, readonly resolution: { readonly resolutionId: string, readonly method: ResolutionMethod, readonly reason: string } | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string } }> }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly source:
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          , readonly target:
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          , readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }> }, readonly statementsAbout: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
           | null, readonly about: ReadonlyArray<
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> }, readonly statusEvidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> }, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly appearances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly mentionCount: number, readonly reasons: ReadonlyArray<string>, readonly resolution: { readonly resolutionId: string, readonly method: ResolutionMethod, readonly reason: string } | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string } }> }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly source:
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          , readonly target:
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          , readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }> }, readonly statementsAbout: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
           | null, readonly about: ReadonlyArray<
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
           | null, readonly about: ReadonlyArray<
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly appearances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly mentionCount: number, readonly reasons: ReadonlyArray<string>, readonly resolution: { readonly resolutionId: string, readonly method: ResolutionMethod, readonly reason: string } | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string } }> }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly source:
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          , readonly target:
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          , readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }> }, readonly statementsAbout: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
           | null, readonly about: ReadonlyArray<
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> }, readonly roles: ReadonlyArray<{ readonly title: string, readonly current: boolean, readonly at:
          | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
         | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }>, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
           | null, readonly about: ReadonlyArray<
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly appearances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly mentionCount: number, readonly reasons: ReadonlyArray<string>, readonly resolution: { readonly resolutionId: string, readonly method: ResolutionMethod, readonly reason: string } | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string } }> }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly source:
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          , readonly target:
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          , readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }> }, readonly statementsAbout: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
           | null, readonly about: ReadonlyArray<
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> }, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Sentence' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly appearances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly mentionCount: number, readonly reasons: ReadonlyArray<string>, readonly resolution: { readonly resolutionId: string, readonly method: ResolutionMethod, readonly reason: string } | null, readonly article: { readonly id: string, readonly title: string | null, readonly source: string } }> }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly source:
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          , readonly target:
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          , readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }> }, readonly statementsAbout: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
           | null, readonly about: ReadonlyArray<
            | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }
   | null };

export type ToldStatementFragment = { readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
    | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
   | null, readonly about: ReadonlyArray<
    | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
  >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } };

export type DossierQueryVariables = Exact<{
  id: string;
}>;


export type DossierQuery = { readonly node:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly appearances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly source: string, readonly publishedAt: string | null } }> }, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly appearances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly source: string, readonly publishedAt: string | null } }> } }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly appearances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly source: string, readonly publishedAt: string | null } }> }, readonly roles: ReadonlyArray<{ readonly title: string, readonly current: boolean, readonly at:
          | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
         | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: string } } }> } }> }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly appearances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly source: string, readonly publishedAt: string | null } }> }, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Sentence' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly appearances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly source: string, readonly publishedAt: string | null } }> } }
   | null };

export type DatedRelationshipsQueryVariables = Exact<{
  filter: RelationshipFilter;
  proofs: number;
  after?: string | null | undefined;
}>;


export type DatedRelationshipsQuery = { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly source:
        | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      , readonly target:
        | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly confidence: number, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: string } } }> } }> } };

export type DatedStatementsQueryVariables = Exact<{
  filter: StatementFilter;
  after?: string | null | undefined;
}>;


export type DatedStatementsQuery = { readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: string } }, readonly speaker:
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
       | null, readonly about: ReadonlyArray<
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }> } };

export type DatedArticleFragment = { readonly id: string, readonly title: string | null, readonly url: string | null, readonly source: string, readonly publishedAt: string | null };

export type DatedSentenceFragment = { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: string } };

export type DatedRelationshipFragment = { readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly source:
    | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
  , readonly target:
    | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
  , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly confidence: number, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: string } } }> } };

export type DatedStatementFragment = { readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly source: string } }, readonly speaker:
    | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
   | null, readonly about: ReadonlyArray<
    | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
  >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null };

export type RelationshipOfLineQueryVariables = Exact<{
  id: string;
}>;


export type RelationshipOfLineQuery = { readonly node:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Meeting' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Relationship', readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly source:
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      , readonly target:
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      , readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }
    | { readonly __typename: 'Sentence' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Topic' }
   | null };

export type StatementsOfLineQueryVariables = Exact<{
  filter: StatementFilter;
}>;


export type StatementsOfLineQuery = { readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
       | null, readonly about: ReadonlyArray<
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } };

export type LoadArticleMutationVariables = Exact<{
  input: LoadArticleInput;
}>;


export type LoadArticleMutation = { readonly loadArticle: { readonly outcome: LoadOutcome | null, readonly warnings: ReadonlyArray<string>, readonly article: { readonly id: string, readonly title: string | null } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type RemoveArticleMutationVariables = Exact<{
  id: string;
}>;


export type RemoveArticleMutation = { readonly removeArticle: { readonly deletedArticleId: string | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type MendedEntityQueryVariables = Exact<{
  id: string;
  withMentions: boolean;
  after?: string | null | undefined;
}>;


export type MendedEntityQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly revision: number }> }, readonly node:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly mentions?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly sentence: { readonly id: string, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly source: string } } }> }, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly mentions?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly sentence: { readonly id: string, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly source: string } } }> } }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly mentions?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly sentence: { readonly id: string, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly source: string } } }> } }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly mentions?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly sentence: { readonly id: string, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly source: string } } }> }, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Sentence' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly mentions?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly sentence: { readonly id: string, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly source: string } } }> } }
   | null };

export type MendedRelationshipQueryVariables = Exact<{
  id: string;
  source: string;
}>;


export type MendedRelationshipQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly revision: number }> }, readonly node:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Meeting' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Relationship', readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly source:
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      , readonly target:
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      , readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }
    | { readonly __typename: 'Sentence' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Topic' }
   | null };

export type MendedStatementQueryVariables = Exact<{
  id: string;
  article: string;
}>;


export type MendedStatementQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly revision: number }> }, readonly node:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Meeting' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Sentence' }
    | { readonly __typename: 'Statement', readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
       | null, readonly about: ReadonlyArray<
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }
    | { readonly __typename: 'Topic' }
   | null, readonly article:
    | { readonly __typename: 'Article', readonly id: string, readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly kind: EntityKind }
          | { readonly id: string, readonly name: string, readonly kind: EntityKind }
          | { readonly id: string, readonly name: string, readonly kind: EntityKind }
          | { readonly id: string, readonly name: string, readonly kind: EntityKind }
          | { readonly id: string, readonly name: string, readonly kind: EntityKind }
        > } }
    | Record<PropertyKey, never>
   | null };

export type MendedSentenceQueryVariables = Exact<{
  id: string;
  article: string;
}>;


export type MendedSentenceQuery = { readonly node:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Meeting' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Relationship' }
    | { readonly __typename: 'Sentence', readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly mentions: ReadonlyArray<{ readonly entity:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'Topic' }
   | null, readonly article:
    | { readonly __typename: 'Article', readonly id: string, readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly kind: EntityKind }
          | { readonly id: string, readonly name: string, readonly kind: EntityKind }
          | { readonly id: string, readonly name: string, readonly kind: EntityKind }
          | { readonly id: string, readonly name: string, readonly kind: EntityKind }
          | { readonly id: string, readonly name: string, readonly kind: EntityKind }
        > } }
    | Record<PropertyKey, never>
   | null };

export type NamedInArticleFragment = { readonly __typename: 'Article', readonly id: string, readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly kind: EntityKind }
      | { readonly id: string, readonly name: string, readonly kind: EntityKind }
      | { readonly id: string, readonly name: string, readonly kind: EntityKind }
      | { readonly id: string, readonly name: string, readonly kind: EntityKind }
      | { readonly id: string, readonly name: string, readonly kind: EntityKind }
    > } };

export type MergeSuggestionsQueryVariables = Exact<{
  entity?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MergeSuggestionsQuery = { readonly mergeSuggestions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly suggestionId: string, readonly score: number, readonly into:
        | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      , readonly other:
        | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      , readonly reasons: ReadonlyArray<{ readonly kind: MergeReasonKind, readonly text: string }> }> } };

export type NeighborhoodQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  depth: number;
  limit: number;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
}>;


export type NeighborhoodQuery = { readonly neighborhood: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    >, readonly relationships: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly source:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly target:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }> }, readonly statements: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly about: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } } };

export type OpeningQueryVariables = Exact<{ [key: string]: never; }>;


export type OpeningQuery = { readonly stats: { readonly articles: number, readonly sentences: number, readonly statements: number, readonly entities: number, readonly relationships: number, readonly entitiesByKind: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly meetingsByStatus: ReadonlyArray<{ readonly status: MeetingStatus, readonly count: number }> }, readonly entities: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    > }, readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type JoinsQueryVariables = Exact<{
  relationships?: RelationshipFilter | null | undefined;
  statements?: StatementFilter | null | undefined;
}>;


export type JoinsQuery = { readonly relationships: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly source:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly target:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }> }, readonly statements: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly about: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } };

export type DatePartFragment = { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null };

type EntityPart_Meeting_Fragment = { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null };

type EntityPart_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number };

type EntityPart_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number };

type EntityPart_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null };

type EntityPart_Topic_Fragment = { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number };

export type EntityPartFragment =
  | EntityPart_Meeting_Fragment
  | EntityPart_Organization_Fragment
  | EntityPart_Person_Fragment
  | EntityPart_Place_Fragment
  | EntityPart_Topic_Fragment
;

export type SentencePartFragment = { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } };

export type RelationshipPartFragment = { readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly source:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly target:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } };

export type JoinedRelationshipFragment = { readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly source:
    | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
  , readonly target:
    | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
  , readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } };

export type StatementPartFragment = { readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null, readonly about: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PathsQuery = { readonly shortest: ReadonlyArray<{ readonly entities: ReadonlyArray<
      | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    >, readonly steps: ReadonlyArray<{ readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly relationship: { readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly source:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly target:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } } | null, readonly statement: { readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly about: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } } | null, readonly sentences: ReadonlyArray<{ readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } }> }> }>, readonly told: ReadonlyArray<{ readonly entities: ReadonlyArray<
      | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    >, readonly steps: ReadonlyArray<{ readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly relationship: { readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly source:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly target:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } } | null, readonly statement: { readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly about: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } } | null, readonly sentences: ReadonlyArray<{ readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } }> }> }> };

export type PathPartFragment = { readonly entities: ReadonlyArray<
    | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
  >, readonly steps: ReadonlyArray<{ readonly from:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    , readonly to:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    , readonly relationship: { readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly source:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly target:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } } | null, readonly statement: { readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly about: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } } | null, readonly sentences: ReadonlyArray<{ readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } }> }> };

export type CommonNeighborsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type CommonNeighborsQuery = { readonly commonNeighbors: ReadonlyArray<{ readonly entity:
      | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    , readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly source:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly target:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }> }> };

export type QuestionCountsQueryVariables = Exact<{
  met: RelationshipFilter;
  where: RelationshipFilter;
  roles: RelationshipFilter;
  said: StatementFilter;
}>;


export type QuestionCountsQuery = { readonly met: { readonly totalCount: number }, readonly where: { readonly totalCount: number }, readonly roles: { readonly totalCount: number }, readonly said: { readonly totalCount: number } };

export type ArticlesScopeQueryVariables = Exact<{
  entities: EntityFilter;
  relationships: RelationshipFilter;
  statements: StatementFilter;
}>;


export type ArticlesScopeQuery = { readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    > }, readonly relationships: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly source:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly target:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly about: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } };

export type EntitiesScopeQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  depth: number;
  alone: boolean;
  statements: StatementFilter;
  articles: ArticleFilter;
}>;


export type EntitiesScopeQuery = { readonly neighborhood: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    >, readonly relationships: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly source:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly target:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }> }, readonly statements: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly about: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }, readonly next?: { readonly hidden: ReadonlyArray<{ readonly count: number, readonly kinds: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }> }> }, readonly statements: { readonly totalCount: number }, readonly articles: { readonly totalCount: number } };

export type SearchQueryVariables = Exact<{
  query: string;
  title: ArticleFilter;
}>;


export type SearchQuery = { readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Article', readonly id: string, readonly title: string | null, readonly source: string, readonly publishedAt: string | null }> }, readonly search: { readonly edges: ReadonlyArray<{ readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
        | { readonly __typename: 'Article', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Relationship', readonly id: string }
        | { readonly __typename: 'Sentence', readonly index: number, readonly id: string, readonly article: { readonly id: string, readonly title: string | null } }
        | { readonly __typename: 'Statement', readonly polarity: Polarity, readonly id: string, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly about: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          >, readonly sentence: { readonly id: string, readonly article: { readonly id: string } } }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
       }> } };

export type TakenEntitiesQueryVariables = Exact<{
  filter: EntityFilter;
  after?: string | null | undefined;
}>;


export type TakenEntitiesQuery = { readonly entities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
    > } };

export type TimelineQueryVariables = Exact<{
  meetings: MeetingFilter;
  statements: StatementFilter;
  ahead: MeetingFilter;
}>;


export type TimelineQuery = { readonly meetings: { readonly groups: ReadonlyArray<{ readonly key: string | null, readonly count: number }> }, readonly statements: { readonly groups: ReadonlyArray<{ readonly key: string | null, readonly count: number }> }, readonly ahead: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string | null, readonly count: number }>, readonly nodes: ReadonlyArray<{ readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }> } };

export type TimeWindowQueryVariables = Exact<{
  meetings: MeetingFilter;
  relationships: RelationshipFilter;
  statements: StatementFilter;
}>;


export type TimeWindowQuery = { readonly meetings: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Meeting', readonly status: MeetingStatus, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }> }, readonly relationships: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly status: MeetingStatus, readonly confidence: number, readonly role: string | null, readonly current: boolean | null, readonly articleCount: number, readonly source:
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      , readonly target:
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      , readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly reason: string, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } }> }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly confidence: number, readonly text: string, readonly start: number, readonly end: number, readonly quoted: boolean, readonly verb: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly value: number | null, readonly unit: string | null, readonly speakerDescription: string | null, readonly speaker:
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
       | null, readonly about: ReadonlyArray<
        | { readonly __typename: 'Meeting', readonly id: string, readonly status: MeetingStatus, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number, readonly coordinates: { readonly latitude: number, readonly longitude: number } | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly kind: EntityKind, readonly aliases: ReadonlyArray<string>, readonly articleCount: number, readonly mentionCount: number, readonly confidence: number }
      >, readonly date: { readonly edtf: string, readonly text: string, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly sentence: { readonly id: string, readonly index: number, readonly text: string, readonly start: number, readonly article: { readonly id: string, readonly title: string | null, readonly publishedAt: string | null } } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ArticleRowFragmentDoc = new TypedDocumentString(`
    fragment ArticleRow on Article {
  id
  title
  source
  url
  publishedAt
  labels
  entities {
    totalCount
  }
  statements {
    totalCount
  }
}
    `, {"fragmentName":"ArticleRow"}) as unknown as TypedDocumentString<ArticleRowFragment, unknown>;
export const ToldChangeFragmentDoc = new TypedDocumentString(`
    fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}
    `, {"fragmentName":"ToldChange"}) as unknown as TypedDocumentString<ToldChangeFragment, unknown>;
export const ChangeOutcomeFragmentDoc = new TypedDocumentString(`
    fragment ChangeOutcome on ChangePayload {
  change {
    id
    revision
    entity {
      id
      name
    }
  }
  errors {
    code
    message
    changes {
      ...ToldChange
    }
  }
}
    fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}`, {"fragmentName":"ChangeOutcome"}) as unknown as TypedDocumentString<ChangeOutcomeFragment, unknown>;
export const DatePartFragmentDoc = new TypedDocumentString(`
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
    `, {"fragmentName":"DatePart"}) as unknown as TypedDocumentString<DatePartFragment, unknown>;
export const EntityPartFragmentDoc = new TypedDocumentString(`
    fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}`, {"fragmentName":"EntityPart"}) as unknown as TypedDocumentString<EntityPartFragment, unknown>;
export const SentencePartFragmentDoc = new TypedDocumentString(`
    fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
    `, {"fragmentName":"SentencePart"}) as unknown as TypedDocumentString<SentencePartFragment, unknown>;
export const DatedArticleFragmentDoc = new TypedDocumentString(`
    fragment DatedArticle on Article {
  id
  title
  url
  source
  publishedAt
}
    `, {"fragmentName":"DatedArticle"}) as unknown as TypedDocumentString<DatedArticleFragment, unknown>;
export const DatedSentenceFragmentDoc = new TypedDocumentString(`
    fragment DatedSentence on Sentence {
  ...SentencePart
  article {
    ...DatedArticle
  }
}
    fragment DatedArticle on Article {
  id
  title
  url
  source
  publishedAt
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}`, {"fragmentName":"DatedSentence"}) as unknown as TypedDocumentString<DatedSentenceFragment, unknown>;
export const DatedRelationshipFragmentDoc = new TypedDocumentString(`
    fragment DatedRelationship on Relationship {
  id
  type
  status
  confidence
  role
  current
  articleCount
  date {
    ...DatePart
  }
  source {
    ...EntityPart
  }
  target {
    ...EntityPart
  }
  evidence(first: $proofs) {
    nodes {
      reason
      confidence
      sentence {
        ...DatedSentence
      }
    }
  }
}
    fragment DatedArticle on Article {
  id
  title
  url
  source
  publishedAt
}
fragment DatedSentence on Sentence {
  ...SentencePart
  article {
    ...DatedArticle
  }
}
fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}`, {"fragmentName":"DatedRelationship"}) as unknown as TypedDocumentString<DatedRelationshipFragment, unknown>;
export const StatementPartFragmentDoc = new TypedDocumentString(`
    fragment StatementPart on Statement {
  id
  confidence
  text
  start
  end
  quoted
  verb
  polarity
  modality
  value
  unit
  speakerDescription
  speaker {
    id
  }
  about {
    id
  }
  date {
    ...DatePart
  }
  sentence {
    ...SentencePart
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}`, {"fragmentName":"StatementPart"}) as unknown as TypedDocumentString<StatementPartFragment, unknown>;
export const ToldStatementFragmentDoc = new TypedDocumentString(`
    fragment ToldStatement on Statement {
  ...StatementPart
  speaker {
    ...EntityPart
  }
  about {
    ...EntityPart
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment StatementPart on Statement {
  id
  confidence
  text
  start
  end
  quoted
  verb
  polarity
  modality
  value
  unit
  speakerDescription
  speaker {
    id
  }
  about {
    id
  }
  date {
    ...DatePart
  }
  sentence {
    ...SentencePart
  }
}`, {"fragmentName":"ToldStatement"}) as unknown as TypedDocumentString<ToldStatementFragment, unknown>;
export const DatedStatementFragmentDoc = new TypedDocumentString(`
    fragment DatedStatement on Statement {
  ...ToldStatement
  sentence {
    ...DatedSentence
  }
}
    fragment ToldStatement on Statement {
  ...StatementPart
  speaker {
    ...EntityPart
  }
  about {
    ...EntityPart
  }
}
fragment DatedArticle on Article {
  id
  title
  url
  source
  publishedAt
}
fragment DatedSentence on Sentence {
  ...SentencePart
  article {
    ...DatedArticle
  }
}
fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment StatementPart on Statement {
  id
  confidence
  text
  start
  end
  quoted
  verb
  polarity
  modality
  value
  unit
  speakerDescription
  speaker {
    id
  }
  about {
    id
  }
  date {
    ...DatePart
  }
  sentence {
    ...SentencePart
  }
}`, {"fragmentName":"DatedStatement"}) as unknown as TypedDocumentString<DatedStatementFragment, unknown>;
export const NamedInArticleFragmentDoc = new TypedDocumentString(`
    fragment NamedInArticle on Article {
  __typename
  id
  entities(first: 500) {
    totalCount
    nodes {
      id
      name
      kind
    }
  }
}
    `, {"fragmentName":"NamedInArticle"}) as unknown as TypedDocumentString<NamedInArticleFragment, unknown>;
export const RelationshipPartFragmentDoc = new TypedDocumentString(`
    fragment RelationshipPart on Relationship {
  id
  type
  status
  confidence
  role
  current
  articleCount
  date {
    ...DatePart
  }
  source {
    id
  }
  target {
    id
  }
  evidence(first: 5) {
    nodes {
      reason
      sentence {
        ...SentencePart
      }
    }
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}`, {"fragmentName":"RelationshipPart"}) as unknown as TypedDocumentString<RelationshipPartFragment, unknown>;
export const JoinedRelationshipFragmentDoc = new TypedDocumentString(`
    fragment JoinedRelationship on Relationship {
  ...RelationshipPart
  source {
    ...EntityPart
  }
  target {
    ...EntityPart
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment RelationshipPart on Relationship {
  id
  type
  status
  confidence
  role
  current
  articleCount
  date {
    ...DatePart
  }
  source {
    id
  }
  target {
    id
  }
  evidence(first: 5) {
    nodes {
      reason
      sentence {
        ...SentencePart
      }
    }
  }
}`, {"fragmentName":"JoinedRelationship"}) as unknown as TypedDocumentString<JoinedRelationshipFragment, unknown>;
export const PathPartFragmentDoc = new TypedDocumentString(`
    fragment PathPart on Path {
  entities {
    ...EntityPart
  }
  steps {
    from {
      id
    }
    to {
      id
    }
    relationship {
      ...RelationshipPart
    }
    statement {
      ...StatementPart
    }
    sentences(limit: 1) {
      ...SentencePart
    }
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment RelationshipPart on Relationship {
  id
  type
  status
  confidence
  role
  current
  articleCount
  date {
    ...DatePart
  }
  source {
    id
  }
  target {
    id
  }
  evidence(first: 5) {
    nodes {
      reason
      sentence {
        ...SentencePart
      }
    }
  }
}
fragment StatementPart on Statement {
  id
  confidence
  text
  start
  end
  quoted
  verb
  polarity
  modality
  value
  unit
  speakerDescription
  speaker {
    id
  }
  about {
    id
  }
  date {
    ...DatePart
  }
  sentence {
    ...SentencePart
  }
}`, {"fragmentName":"PathPart"}) as unknown as TypedDocumentString<PathPartFragment, unknown>;
export const RelationshipAnswersDocument = new TypedDocumentString(`
    query RelationshipAnswers($filter: RelationshipFilter!, $after: String) {
  relationships(filter: $filter, first: 40, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...JoinedRelationship
    }
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment RelationshipPart on Relationship {
  id
  type
  status
  confidence
  role
  current
  articleCount
  date {
    ...DatePart
  }
  source {
    id
  }
  target {
    id
  }
  evidence(first: 5) {
    nodes {
      reason
      sentence {
        ...SentencePart
      }
    }
  }
}
fragment JoinedRelationship on Relationship {
  ...RelationshipPart
  source {
    ...EntityPart
  }
  target {
    ...EntityPart
  }
}`) as unknown as TypedDocumentString<RelationshipAnswersQuery, RelationshipAnswersQueryVariables>;
export const StatementAnswersDocument = new TypedDocumentString(`
    query StatementAnswers($filter: StatementFilter!, $after: String) {
  statements(filter: $filter, first: 40, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ToldStatement
    }
  }
}
    fragment ToldStatement on Statement {
  ...StatementPart
  speaker {
    ...EntityPart
  }
  about {
    ...EntityPart
  }
}
fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment StatementPart on Statement {
  id
  confidence
  text
  start
  end
  quoted
  verb
  polarity
  modality
  value
  unit
  speakerDescription
  speaker {
    id
  }
  about {
    id
  }
  date {
    ...DatePart
  }
  sentence {
    ...SentencePart
  }
}`) as unknown as TypedDocumentString<StatementAnswersQuery, StatementAnswersQueryVariables>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($id: ID!) {
  node(id: $id) {
    __typename
    ... on Article {
      id
      title
      source
      url
      publishedAt
      labels
      text
      sentences {
        id
        index
        start
        end
        mentions {
          start
          end
          mode
          entity {
            id
            name
            kind
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const ArticlesDocument = new TypedDocumentString(`
    query Articles($filter: ArticleFilter!, $order: [ArticleOrder!]!, $after: String, $within: ArticleFilter!, $begins: Boolean!) {
  labelled: articles(filter: $within) @include(if: $begins) {
    groups(by: LABEL, limit: 100) {
      key
    }
  }
  articles(filter: $filter, orderBy: $order, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ArticleRow
    }
  }
}
    fragment ArticleRow on Article {
  id
  title
  source
  url
  publishedAt
  labels
  entities {
    totalCount
  }
  statements {
    totalCount
  }
}`) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const ArticlesFoundDocument = new TypedDocumentString(`
    query ArticlesFound($words: String!, $title: ArticleFilter!) {
  search(query: $words, in: [SENTENCES], first: 200) {
    nodes {
      ... on Sentence {
        article {
          ...ArticleRow
        }
      }
    }
  }
  articles(
    filter: $title
    orderBy: {field: PUBLISHED_AT, direction: DESC}
    first: 50
  ) {
    nodes {
      ...ArticleRow
    }
  }
}
    fragment ArticleRow on Article {
  id
  title
  source
  url
  publishedAt
  labels
  entities {
    totalCount
  }
  statements {
    totalCount
  }
}`) as unknown as TypedDocumentString<ArticlesFoundQuery, ArticlesFoundQueryVariables>;
export const ArticlesByIdsDocument = new TypedDocumentString(`
    query ArticlesByIds($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Article {
      ...ArticleRow
    }
  }
}
    fragment ArticleRow on Article {
  id
  title
  source
  url
  publishedAt
  labels
  entities {
    totalCount
  }
  statements {
    totalCount
  }
}`) as unknown as TypedDocumentString<ArticlesByIdsQuery, ArticlesByIdsQueryVariables>;
export const RejectResolutionDocument = new TypedDocumentString(`
    mutation RejectResolution($input: RejectResolutionInput!) {
  sent: rejectResolution(input: $input) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on ChangePayload {
  change {
    id
    revision
    entity {
      id
      name
    }
  }
  errors {
    code
    message
    changes {
      ...ToldChange
    }
  }
}
fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<RejectResolutionMutation, RejectResolutionMutationVariables>;
export const MergeEntitiesDocument = new TypedDocumentString(`
    mutation MergeEntities($input: MergeEntitiesInput!) {
  sent: mergeEntities(input: $input) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on ChangePayload {
  change {
    id
    revision
    entity {
      id
      name
    }
  }
  errors {
    code
    message
    changes {
      ...ToldChange
    }
  }
}
fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<MergeEntitiesMutation, MergeEntitiesMutationVariables>;
export const SplitEntityDocument = new TypedDocumentString(`
    mutation SplitEntity($input: SplitEntityInput!) {
  sent: splitEntity(input: $input) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on ChangePayload {
  change {
    id
    revision
    entity {
      id
      name
    }
  }
  errors {
    code
    message
    changes {
      ...ToldChange
    }
  }
}
fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<SplitEntityMutation, SplitEntityMutationVariables>;
export const RenameEntityDocument = new TypedDocumentString(`
    mutation RenameEntity($input: RenameEntityInput!) {
  sent: renameEntity(input: $input) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on ChangePayload {
  change {
    id
    revision
    entity {
      id
      name
    }
  }
  errors {
    code
    message
    changes {
      ...ToldChange
    }
  }
}
fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<RenameEntityMutation, RenameEntityMutationVariables>;
export const AddAliasDocument = new TypedDocumentString(`
    mutation AddAlias($input: AddAliasInput!) {
  sent: addAlias(input: $input) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on ChangePayload {
  change {
    id
    revision
    entity {
      id
      name
    }
  }
  errors {
    code
    message
    changes {
      ...ToldChange
    }
  }
}
fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<AddAliasMutation, AddAliasMutationVariables>;
export const RemoveAliasDocument = new TypedDocumentString(`
    mutation RemoveAlias($input: RemoveAliasInput!) {
  sent: removeAlias(input: $input) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on ChangePayload {
  change {
    id
    revision
    entity {
      id
      name
    }
  }
  errors {
    code
    message
    changes {
      ...ToldChange
    }
  }
}
fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<RemoveAliasMutation, RemoveAliasMutationVariables>;
export const SetKindDocument = new TypedDocumentString(`
    mutation SetKind($input: SetKindInput!) {
  sent: setKind(input: $input) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on ChangePayload {
  change {
    id
    revision
    entity {
      id
      name
    }
  }
  errors {
    code
    message
    changes {
      ...ToldChange
    }
  }
}
fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<SetKindMutation, SetKindMutationVariables>;
export const ConfirmRelationshipDocument = new TypedDocumentString(`
    mutation ConfirmRelationship($input: ConfirmRelationshipInput!) {
  sent: confirmRelationship(input: $input) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on ChangePayload {
  change {
    id
    revision
    entity {
      id
      name
    }
  }
  errors {
    code
    message
    changes {
      ...ToldChange
    }
  }
}
fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<ConfirmRelationshipMutation, ConfirmRelationshipMutationVariables>;
export const RejectRelationshipDocument = new TypedDocumentString(`
    mutation RejectRelationship($input: RejectRelationshipInput!) {
  sent: rejectRelationship(input: $input) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on ChangePayload {
  change {
    id
    revision
    entity {
      id
      name
    }
  }
  errors {
    code
    message
    changes {
      ...ToldChange
    }
  }
}
fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<RejectRelationshipMutation, RejectRelationshipMutationVariables>;
export const AddRelationshipDocument = new TypedDocumentString(`
    mutation AddRelationship($input: AddRelationshipInput!) {
  sent: addRelationship(input: $input) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on ChangePayload {
  change {
    id
    revision
    entity {
      id
      name
    }
  }
  errors {
    code
    message
    changes {
      ...ToldChange
    }
  }
}
fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<AddRelationshipMutation, AddRelationshipMutationVariables>;
export const CorrectStatementDocument = new TypedDocumentString(`
    mutation CorrectStatement($input: CorrectStatementInput!) {
  sent: correctStatement(input: $input) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on ChangePayload {
  change {
    id
    revision
    entity {
      id
      name
    }
  }
  errors {
    code
    message
    changes {
      ...ToldChange
    }
  }
}
fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<CorrectStatementMutation, CorrectStatementMutationVariables>;
export const RejectStatementDocument = new TypedDocumentString(`
    mutation RejectStatement($input: RejectStatementInput!) {
  sent: rejectStatement(input: $input) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on ChangePayload {
  change {
    id
    revision
    entity {
      id
      name
    }
  }
  errors {
    code
    message
    changes {
      ...ToldChange
    }
  }
}
fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<RejectStatementMutation, RejectStatementMutationVariables>;
export const UndoChangeDocument = new TypedDocumentString(`
    mutation UndoChange($id: ID!, $by: String) {
  sent: undo(changeId: $id, by: $by) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on ChangePayload {
  change {
    id
    revision
    entity {
      id
      name
    }
  }
  errors {
    code
    message
    changes {
      ...ToldChange
    }
  }
}
fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<UndoChangeMutation, UndoChangeMutationVariables>;
export const RedoChangeDocument = new TypedDocumentString(`
    mutation RedoChange($id: ID!, $by: String) {
  sent: redo(changeId: $id, by: $by) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on ChangePayload {
  change {
    id
    revision
    entity {
      id
      name
    }
  }
  errors {
    code
    message
    changes {
      ...ToldChange
    }
  }
}
fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<RedoChangeMutation, RedoChangeMutationVariables>;
export const ChangesDocument = new TypedDocumentString(`
    subscription Changes($after: ID) {
  changes(after: $after) {
    ...ToldChange
  }
}
    fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<ChangesSubscription, ChangesSubscriptionVariables>;
export const RejectMergeSuggestionDocument = new TypedDocumentString(`
    mutation RejectMergeSuggestion($input: RejectMergeSuggestionInput!) {
  sent: rejectMergeSuggestion(input: $input) {
    ...ChangeOutcome
  }
}
    fragment ChangeOutcome on ChangePayload {
  change {
    id
    revision
    entity {
      id
      name
    }
  }
  errors {
    code
    message
    changes {
      ...ToldChange
    }
  }
}
fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<RejectMergeSuggestionMutation, RejectMergeSuggestionMutationVariables>;
export const CommunitiesDocument = new TypedDocumentString(`
    query Communities($articles: Int!, $entities: Int!) {
  articles(orderBy: {field: PUBLISHED_AT, direction: DESC}, first: $articles) {
    nodes {
      id
      entities(orderBy: {field: MENTION_COUNT, direction: DESC}, first: $entities) {
        nodes {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommunitiesQuery, CommunitiesQueryVariables>;
export const ComparedArticleDocument = new TypedDocumentString(`
    query ComparedArticle($id: ID!) {
  node(id: $id) {
    __typename
    ... on Article {
      ...DatedArticle
      entities(first: 1000, orderBy: {field: MENTION_COUNT, direction: DESC}) {
        totalCount
        nodes {
          ...EntityPart
        }
      }
    }
  }
}
    fragment DatedArticle on Article {
  id
  title
  url
  source
  publishedAt
}
fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}`) as unknown as TypedDocumentString<ComparedArticleQuery, ComparedArticleQueryVariables>;
export const EntityDetailsDocument = new TypedDocumentString(`
    query EntityDetails($id: ID!, $said: StatementFilter) {
  neighborhood(ids: [$id], limit: 1, includePlanned: true) {
    hidden {
      count
      kinds {
        kind
        count
      }
    }
  }
  changes(entity: $id, first: 20) {
    totalCount
    nodes {
      ...ToldChange
    }
  }
  node(id: $id) {
    __typename
    ... on Entity {
      ...EntityPart
      appearances(first: 20) {
        totalCount
        nodes {
          name
          mentionCount
          reasons
          resolution {
            resolutionId
            method
            reason
          }
          article {
            id
            title
            source
          }
        }
      }
      relationships(first: 50, includePlanned: true) {
        totalCount
        nodes {
          ...JoinedRelationship
        }
      }
      statementsAbout(filter: $said, first: 50) {
        totalCount
        nodes {
          ...ToldStatement
        }
      }
      mentions(first: 5, modes: [NAME, ALIAS]) {
        totalCount
        nodes {
          text
          sentence {
            ...SentencePart
          }
        }
      }
    }
    ... on Meeting {
      statusEvidence(first: 3) {
        nodes {
          reason
          sentence {
            ...SentencePart
          }
        }
      }
    }
    ... on Person {
      roles {
        title
        current
        at {
          ...EntityPart
        }
        evidence(first: 2) {
          nodes {
            reason
            sentence {
              ...SentencePart
            }
          }
        }
      }
      statements(filter: $said, first: 50) {
        totalCount
        nodes {
          ...ToldStatement
        }
      }
    }
    ... on Organization {
      statements(filter: $said, first: 50) {
        totalCount
        nodes {
          ...ToldStatement
        }
      }
    }
  }
}
    fragment ToldChange on Change {
  id
  kind
  by
  at
  reason
  revision
  undone
  undoneBy
  undoneAt
  redoneBy
  redoneAt
  changed {
    field
    before
    after
  }
  entity {
    id
    name
  }
}
fragment ToldStatement on Statement {
  ...StatementPart
  speaker {
    ...EntityPart
  }
  about {
    ...EntityPart
  }
}
fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment RelationshipPart on Relationship {
  id
  type
  status
  confidence
  role
  current
  articleCount
  date {
    ...DatePart
  }
  source {
    id
  }
  target {
    id
  }
  evidence(first: 5) {
    nodes {
      reason
      sentence {
        ...SentencePart
      }
    }
  }
}
fragment JoinedRelationship on Relationship {
  ...RelationshipPart
  source {
    ...EntityPart
  }
  target {
    ...EntityPart
  }
}
fragment StatementPart on Statement {
  id
  confidence
  text
  start
  end
  quoted
  verb
  polarity
  modality
  value
  unit
  speakerDescription
  speaker {
    id
  }
  about {
    id
  }
  date {
    ...DatePart
  }
  sentence {
    ...SentencePart
  }
}`) as unknown as TypedDocumentString<EntityDetailsQuery, EntityDetailsQueryVariables>;
export const DossierDocument = new TypedDocumentString(`
    query Dossier($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity {
      ...EntityPart
      appearances(first: 100) {
        totalCount
        nodes {
          name
          article {
            ...DatedArticle
          }
        }
      }
    }
    ... on Person {
      roles {
        title
        current
        at {
          ...EntityPart
        }
        evidence(first: 500) {
          nodes {
            sentence {
              ...DatedSentence
            }
          }
        }
      }
    }
  }
}
    fragment DatedArticle on Article {
  id
  title
  url
  source
  publishedAt
}
fragment DatedSentence on Sentence {
  ...SentencePart
  article {
    ...DatedArticle
  }
}
fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}`) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const DatedRelationshipsDocument = new TypedDocumentString(`
    query DatedRelationships($filter: RelationshipFilter!, $proofs: Int!, $after: String) {
  relationships(filter: $filter, first: 200, after: $after, includePlanned: true) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DatedRelationship
    }
  }
}
    fragment DatedArticle on Article {
  id
  title
  url
  source
  publishedAt
}
fragment DatedSentence on Sentence {
  ...SentencePart
  article {
    ...DatedArticle
  }
}
fragment DatedRelationship on Relationship {
  id
  type
  status
  confidence
  role
  current
  articleCount
  date {
    ...DatePart
  }
  source {
    ...EntityPart
  }
  target {
    ...EntityPart
  }
  evidence(first: $proofs) {
    nodes {
      reason
      confidence
      sentence {
        ...DatedSentence
      }
    }
  }
}
fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}`) as unknown as TypedDocumentString<DatedRelationshipsQuery, DatedRelationshipsQueryVariables>;
export const DatedStatementsDocument = new TypedDocumentString(`
    query DatedStatements($filter: StatementFilter!, $after: String) {
  statements(filter: $filter, first: 500, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DatedStatement
    }
  }
}
    fragment ToldStatement on Statement {
  ...StatementPart
  speaker {
    ...EntityPart
  }
  about {
    ...EntityPart
  }
}
fragment DatedArticle on Article {
  id
  title
  url
  source
  publishedAt
}
fragment DatedSentence on Sentence {
  ...SentencePart
  article {
    ...DatedArticle
  }
}
fragment DatedStatement on Statement {
  ...ToldStatement
  sentence {
    ...DatedSentence
  }
}
fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment StatementPart on Statement {
  id
  confidence
  text
  start
  end
  quoted
  verb
  polarity
  modality
  value
  unit
  speakerDescription
  speaker {
    id
  }
  about {
    id
  }
  date {
    ...DatePart
  }
  sentence {
    ...SentencePart
  }
}`) as unknown as TypedDocumentString<DatedStatementsQuery, DatedStatementsQueryVariables>;
export const RelationshipOfLineDocument = new TypedDocumentString(`
    query RelationshipOfLine($id: ID!) {
  node(id: $id) {
    __typename
    ... on Relationship {
      ...JoinedRelationship
    }
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment RelationshipPart on Relationship {
  id
  type
  status
  confidence
  role
  current
  articleCount
  date {
    ...DatePart
  }
  source {
    id
  }
  target {
    id
  }
  evidence(first: 5) {
    nodes {
      reason
      sentence {
        ...SentencePart
      }
    }
  }
}
fragment JoinedRelationship on Relationship {
  ...RelationshipPart
  source {
    ...EntityPart
  }
  target {
    ...EntityPart
  }
}`) as unknown as TypedDocumentString<RelationshipOfLineQuery, RelationshipOfLineQueryVariables>;
export const StatementsOfLineDocument = new TypedDocumentString(`
    query StatementsOfLine($filter: StatementFilter!) {
  statements(filter: $filter, first: 100) {
    totalCount
    nodes {
      ...ToldStatement
    }
  }
}
    fragment ToldStatement on Statement {
  ...StatementPart
  speaker {
    ...EntityPart
  }
  about {
    ...EntityPart
  }
}
fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment StatementPart on Statement {
  id
  confidence
  text
  start
  end
  quoted
  verb
  polarity
  modality
  value
  unit
  speakerDescription
  speaker {
    id
  }
  about {
    id
  }
  date {
    ...DatePart
  }
  sentence {
    ...SentencePart
  }
}`) as unknown as TypedDocumentString<StatementsOfLineQuery, StatementsOfLineQueryVariables>;
export const LoadArticleDocument = new TypedDocumentString(`
    mutation LoadArticle($input: LoadArticleInput!) {
  loadArticle(input: $input) {
    article {
      id
      title
    }
    outcome
    warnings
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LoadArticleMutation, LoadArticleMutationVariables>;
export const RemoveArticleDocument = new TypedDocumentString(`
    mutation RemoveArticle($id: ID!) {
  removeArticle(id: $id) {
    deletedArticleId
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveArticleMutation, RemoveArticleMutationVariables>;
export const MendedEntityDocument = new TypedDocumentString(`
    query MendedEntity($id: ID!, $withMentions: Boolean!, $after: String) {
  changes(entity: $id, first: 50) {
    nodes {
      revision
    }
  }
  node(id: $id) {
    __typename
    ... on Entity {
      ...EntityPart
      mentions(first: 200, after: $after) @include(if: $withMentions) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          text
          start
          end
          sentence {
            id
            text
            start
            article {
              id
              title
              source
            }
          }
        }
      }
    }
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}`) as unknown as TypedDocumentString<MendedEntityQuery, MendedEntityQueryVariables>;
export const MendedRelationshipDocument = new TypedDocumentString(`
    query MendedRelationship($id: ID!, $source: ID!) {
  changes(entity: $source, first: 50) {
    nodes {
      revision
    }
  }
  node(id: $id) {
    __typename
    ... on Relationship {
      ...JoinedRelationship
    }
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment RelationshipPart on Relationship {
  id
  type
  status
  confidence
  role
  current
  articleCount
  date {
    ...DatePart
  }
  source {
    id
  }
  target {
    id
  }
  evidence(first: 5) {
    nodes {
      reason
      sentence {
        ...SentencePart
      }
    }
  }
}
fragment JoinedRelationship on Relationship {
  ...RelationshipPart
  source {
    ...EntityPart
  }
  target {
    ...EntityPart
  }
}`) as unknown as TypedDocumentString<MendedRelationshipQuery, MendedRelationshipQueryVariables>;
export const MendedStatementDocument = new TypedDocumentString(`
    query MendedStatement($id: ID!, $article: ID!) {
  changes(article: $article, first: 50) {
    nodes {
      revision
    }
  }
  node(id: $id) {
    __typename
    ... on Statement {
      ...ToldStatement
    }
  }
  article: node(id: $article) {
    ...NamedInArticle
  }
}
    fragment ToldStatement on Statement {
  ...StatementPart
  speaker {
    ...EntityPart
  }
  about {
    ...EntityPart
  }
}
fragment NamedInArticle on Article {
  __typename
  id
  entities(first: 500) {
    totalCount
    nodes {
      id
      name
      kind
    }
  }
}
fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment StatementPart on Statement {
  id
  confidence
  text
  start
  end
  quoted
  verb
  polarity
  modality
  value
  unit
  speakerDescription
  speaker {
    id
  }
  about {
    id
  }
  date {
    ...DatePart
  }
  sentence {
    ...SentencePart
  }
}`) as unknown as TypedDocumentString<MendedStatementQuery, MendedStatementQueryVariables>;
export const MendedSentenceDocument = new TypedDocumentString(`
    query MendedSentence($id: ID!, $article: ID!) {
  node(id: $id) {
    __typename
    ... on Sentence {
      ...SentencePart
      mentions {
        entity {
          id
        }
      }
    }
  }
  article: node(id: $article) {
    ...NamedInArticle
  }
}
    fragment NamedInArticle on Article {
  __typename
  id
  entities(first: 500) {
    totalCount
    nodes {
      id
      name
      kind
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}`) as unknown as TypedDocumentString<MendedSentenceQuery, MendedSentenceQueryVariables>;
export const MergeSuggestionsDocument = new TypedDocumentString(`
    query MergeSuggestions($entity: ID, $after: String) {
  mergeSuggestions(entity: $entity, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      suggestionId
      score
      into {
        ...EntityPart
      }
      other {
        ...EntityPart
      }
      reasons {
        kind
        text
      }
    }
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}`) as unknown as TypedDocumentString<MergeSuggestionsQuery, MergeSuggestionsQueryVariables>;
export const NeighborhoodDocument = new TypedDocumentString(`
    query Neighborhood($ids: [ID!]!, $depth: Int!, $limit: Int!, $kinds: [EntityKind!]) {
  neighborhood(
    ids: $ids
    depth: $depth
    limit: $limit
    kinds: $kinds
    includePlanned: true
  ) {
    nodes {
      ...EntityPart
    }
    relationships(first: 1000) {
      nodes {
        ...RelationshipPart
      }
    }
    statements(first: 1000) {
      pageInfo {
        hasNextPage
      }
      nodes {
        ...StatementPart
      }
    }
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment RelationshipPart on Relationship {
  id
  type
  status
  confidence
  role
  current
  articleCount
  date {
    ...DatePart
  }
  source {
    id
  }
  target {
    id
  }
  evidence(first: 5) {
    nodes {
      reason
      sentence {
        ...SentencePart
      }
    }
  }
}
fragment StatementPart on Statement {
  id
  confidence
  text
  start
  end
  quoted
  verb
  polarity
  modality
  value
  unit
  speakerDescription
  speaker {
    id
  }
  about {
    id
  }
  date {
    ...DatePart
  }
  sentence {
    ...SentencePart
  }
}`) as unknown as TypedDocumentString<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const OpeningDocument = new TypedDocumentString(`
    query Opening {
  stats {
    articles
    sentences
    statements
    entities
    relationships
    entitiesByKind {
      kind
      count
    }
    meetingsByStatus {
      status
      count
    }
  }
  entities(orderBy: {field: MENTION_COUNT, direction: DESC}, first: 120) {
    nodes {
      ...EntityPart
    }
  }
  articles(orderBy: {field: PUBLISHED_AT, direction: DESC}, first: 1) {
    nodes {
      id
    }
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}`) as unknown as TypedDocumentString<OpeningQuery, OpeningQueryVariables>;
export const JoinsDocument = new TypedDocumentString(`
    query Joins($relationships: RelationshipFilter, $statements: StatementFilter) {
  relationships(filter: $relationships, first: 300, includePlanned: true) {
    nodes {
      ...RelationshipPart
    }
  }
  statements(filter: $statements, first: 200) {
    pageInfo {
      hasNextPage
    }
    nodes {
      ...StatementPart
    }
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment RelationshipPart on Relationship {
  id
  type
  status
  confidence
  role
  current
  articleCount
  date {
    ...DatePart
  }
  source {
    id
  }
  target {
    id
  }
  evidence(first: 5) {
    nodes {
      reason
      sentence {
        ...SentencePart
      }
    }
  }
}
fragment StatementPart on Statement {
  id
  confidence
  text
  start
  end
  quoted
  verb
  polarity
  modality
  value
  unit
  speakerDescription
  speaker {
    id
  }
  about {
    id
  }
  date {
    ...DatePart
  }
  sentence {
    ...SentencePart
  }
}`) as unknown as TypedDocumentString<JoinsQuery, JoinsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!) {
  shortest: shortestPaths(from: $from, to: $to, maxLength: 8, limit: 10) {
    ...PathPart
  }
  told: shortestPaths(
    from: $from
    to: $to
    maxLength: 8
    types: []
    throughStatements: true
    limit: 10
  ) {
    ...PathPart
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment RelationshipPart on Relationship {
  id
  type
  status
  confidence
  role
  current
  articleCount
  date {
    ...DatePart
  }
  source {
    id
  }
  target {
    id
  }
  evidence(first: 5) {
    nodes {
      reason
      sentence {
        ...SentencePart
      }
    }
  }
}
fragment StatementPart on Statement {
  id
  confidence
  text
  start
  end
  quoted
  verb
  polarity
  modality
  value
  unit
  speakerDescription
  speaker {
    id
  }
  about {
    id
  }
  date {
    ...DatePart
  }
  sentence {
    ...SentencePart
  }
}
fragment PathPart on Path {
  entities {
    ...EntityPart
  }
  steps {
    from {
      id
    }
    to {
      id
    }
    relationship {
      ...RelationshipPart
    }
    statement {
      ...StatementPart
    }
    sentences(limit: 1) {
      ...SentencePart
    }
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const CommonNeighborsDocument = new TypedDocumentString(`
    query CommonNeighbors($ids: [ID!]!) {
  commonNeighbors(ids: $ids, limit: 30) {
    entity {
      ...EntityPart
    }
    relationships {
      ...RelationshipPart
    }
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment RelationshipPart on Relationship {
  id
  type
  status
  confidence
  role
  current
  articleCount
  date {
    ...DatePart
  }
  source {
    id
  }
  target {
    id
  }
  evidence(first: 5) {
    nodes {
      reason
      sentence {
        ...SentencePart
      }
    }
  }
}`) as unknown as TypedDocumentString<CommonNeighborsQuery, CommonNeighborsQueryVariables>;
export const QuestionCountsDocument = new TypedDocumentString(`
    query QuestionCounts($met: RelationshipFilter!, $where: RelationshipFilter!, $roles: RelationshipFilter!, $said: StatementFilter!) {
  met: relationships(filter: $met) {
    totalCount
  }
  where: relationships(filter: $where) {
    totalCount
  }
  roles: relationships(filter: $roles) {
    totalCount
  }
  said: statements(filter: $said) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<QuestionCountsQuery, QuestionCountsQueryVariables>;
export const ArticlesScopeDocument = new TypedDocumentString(`
    query ArticlesScope($entities: EntityFilter!, $relationships: RelationshipFilter!, $statements: StatementFilter!) {
  entities(
    filter: $entities
    orderBy: {field: MENTION_COUNT, direction: DESC}
    first: 120
  ) {
    totalCount
    nodes {
      ...EntityPart
    }
  }
  relationships(filter: $relationships, includePlanned: true, first: 300) {
    nodes {
      ...RelationshipPart
    }
  }
  statements(filter: $statements, first: 300) {
    totalCount
    nodes {
      ...StatementPart
    }
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment RelationshipPart on Relationship {
  id
  type
  status
  confidence
  role
  current
  articleCount
  date {
    ...DatePart
  }
  source {
    id
  }
  target {
    id
  }
  evidence(first: 5) {
    nodes {
      reason
      sentence {
        ...SentencePart
      }
    }
  }
}
fragment StatementPart on Statement {
  id
  confidence
  text
  start
  end
  quoted
  verb
  polarity
  modality
  value
  unit
  speakerDescription
  speaker {
    id
  }
  about {
    id
  }
  date {
    ...DatePart
  }
  sentence {
    ...SentencePart
  }
}`) as unknown as TypedDocumentString<ArticlesScopeQuery, ArticlesScopeQueryVariables>;
export const EntitiesScopeDocument = new TypedDocumentString(`
    query EntitiesScope($ids: [ID!]!, $depth: Int!, $alone: Boolean!, $statements: StatementFilter!, $articles: ArticleFilter!) {
  neighborhood(ids: $ids, depth: $depth, limit: 120, includePlanned: true) {
    nodes {
      ...EntityPart
    }
    relationships(first: 500) {
      nodes {
        ...RelationshipPart
      }
    }
    statements(first: 500) {
      pageInfo {
        hasNextPage
      }
      nodes {
        ...StatementPart
      }
    }
  }
  next: neighborhood(ids: $ids, depth: 0, includePlanned: true) @include(if: $alone) {
    hidden {
      count
      kinds {
        kind
        count
      }
    }
  }
  statements(filter: $statements) {
    totalCount
  }
  articles(filter: $articles) {
    totalCount
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment RelationshipPart on Relationship {
  id
  type
  status
  confidence
  role
  current
  articleCount
  date {
    ...DatePart
  }
  source {
    id
  }
  target {
    id
  }
  evidence(first: 5) {
    nodes {
      reason
      sentence {
        ...SentencePart
      }
    }
  }
}
fragment StatementPart on Statement {
  id
  confidence
  text
  start
  end
  quoted
  verb
  polarity
  modality
  value
  unit
  speakerDescription
  speaker {
    id
  }
  about {
    id
  }
  date {
    ...DatePart
  }
  sentence {
    ...SentencePart
  }
}`) as unknown as TypedDocumentString<EntitiesScopeQuery, EntitiesScopeQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $title: ArticleFilter!) {
  articles(
    filter: $title
    orderBy: {field: PUBLISHED_AT, direction: DESC}
    first: 4
  ) {
    totalCount
    nodes {
      __typename
      id
      title
      source
      publishedAt
    }
  }
  search(query: $query, first: 12) {
    edges {
      text
      highlights {
        start
        end
      }
      node {
        __typename
        id
        ... on Entity {
          ...EntityPart
        }
        ... on Statement {
          polarity
          speaker {
            name
          }
          about {
            id
          }
          sentence {
            id
            article {
              id
            }
          }
        }
        ... on Sentence {
          index
          article {
            id
            title
          }
        }
      }
    }
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const TakenEntitiesDocument = new TypedDocumentString(`
    query TakenEntities($filter: EntityFilter!, $after: String) {
  entities(filter: $filter, first: 500, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntityPart
    }
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}`) as unknown as TypedDocumentString<TakenEntitiesQuery, TakenEntitiesQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($meetings: MeetingFilter!, $statements: StatementFilter!, $ahead: MeetingFilter!) {
  meetings(filter: $meetings) {
    groups(by: MONTH, limit: 1000) {
      key
      count
    }
  }
  statements(filter: $statements) {
    groups(by: MONTH, limit: 1000) {
      key
      count
    }
  }
  ahead: meetings(filter: $ahead, orderBy: {field: DATE}, first: 12) {
    totalCount
    groups(by: MONTH, limit: 1000) {
      key
      count
    }
    nodes {
      ...EntityPart
    }
  }
}
    fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const TimeWindowDocument = new TypedDocumentString(`
    query TimeWindow($meetings: MeetingFilter!, $relationships: RelationshipFilter!, $statements: StatementFilter!) {
  meetings(
    filter: $meetings
    orderBy: {field: ARTICLE_COUNT, direction: DESC}
    first: 120
  ) {
    nodes {
      ...EntityPart
    }
  }
  relationships(filter: $relationships, includePlanned: true, first: 150) {
    nodes {
      ...JoinedRelationship
    }
  }
  statements(filter: $statements, first: 300) {
    nodes {
      ...ToldStatement
    }
  }
}
    fragment ToldStatement on Statement {
  ...StatementPart
  speaker {
    ...EntityPart
  }
  about {
    ...EntityPart
  }
}
fragment DatePart on PartialDate {
  edtf
  text
  year
  month
  day
}
fragment EntityPart on Entity {
  __typename
  id
  name
  kind
  aliases
  articleCount
  mentionCount
  confidence
  ... on Place {
    coordinates {
      latitude
      longitude
    }
  }
  ... on Meeting {
    status
    date {
      ...DatePart
    }
  }
}
fragment SentencePart on Sentence {
  id
  index
  text
  start
  article {
    id
    title
    publishedAt
  }
}
fragment RelationshipPart on Relationship {
  id
  type
  status
  confidence
  role
  current
  articleCount
  date {
    ...DatePart
  }
  source {
    id
  }
  target {
    id
  }
  evidence(first: 5) {
    nodes {
      reason
      sentence {
        ...SentencePart
      }
    }
  }
}
fragment JoinedRelationship on Relationship {
  ...RelationshipPart
  source {
    ...EntityPart
  }
  target {
    ...EntityPart
  }
}
fragment StatementPart on Statement {
  id
  confidence
  text
  start
  end
  quoted
  verb
  polarity
  modality
  value
  unit
  speakerDescription
  speaker {
    id
  }
  about {
    id
  }
  date {
    ...DatePart
  }
  sentence {
    ...SentencePart
  }
}`) as unknown as TypedDocumentString<TimeWindowQuery, TimeWindowQueryVariables>;