/* Made from schema/ by `npm run codegen`. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Selected } from '../selected.ts';
import type { LoadingEvent, GraphEvent } from '../live/live-event.ts';
import type { LoadArticleAnswer } from '../load-article.ts';
import type { ChangeAnswer } from '../change-graph.ts';
import type { UserError as GivenError } from '../user-error.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A date, or a date and time with its zone, as RFC 3339 writes them and as far as the article's source gives it: `2023-11-29` or
   * `2023-11-29T10:15:00Z`. A time without a zone is refused. Times are answered in UTC.
   */
  DateTime: { input: string; output: string; }
  /** A date in the Extended Date/Time Format, level 1, to the day at the most: `2023-11-29`, `2019-10`, `XXXX-11-29`, `2019-10-03/2019-10-05`. */
  EDTF: { input: string; output: string; }
};

/** What one may do, each role including those before it. Who is signed in has one; what others have is a setting of the server. */
export type AccessRole =
  /** Removes articles, and takes back what others changed. */
  | 'ADMIN'
  /** Loads articles, changes what is wrong in the graph, and takes back what they changed themselves. */
  | 'EDITOR'
  /** Reads all there is. */
  | 'READER';

/** A further name of an entity. */
export type AddAliasInput = {
  /** The name: 300 characters at the most. */
  readonly alias: Scalars['String']['input'];
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The entity's global id. */
  readonly id: Scalars['ID']['input'];
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1,000 characters at the most. */
  readonly reason: Scalars['String']['input'];
};

/** A relationship that the reader did not see. */
export type AddRelationshipInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1,000 characters at the most. */
  readonly reason: Scalars['String']['input'];
  /** The title, of HOLDS_ROLE_AT: 300 characters at the most. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** The global id of the sentence that proves it, of an article that tells of both. */
  readonly sentence: Scalars['ID']['input'];
  /** The global id of the entity at which it starts. */
  readonly source: Scalars['ID']['input'];
  /** The global id of the entity at which it ends. */
  readonly target: Scalars['ID']['input'];
  /** The type, which must be able to join the two by their kinds. */
  readonly type: RelationshipType;
};

/** What the things of a list are together. */
export type Aggregate = {
  readonly __typename?: 'Aggregate';
  /** How many they are. */
  readonly count: Scalars['Int']['output'];
  /** The highest confidence among them; null where they have none. */
  readonly maxConfidence: Maybe<Scalars['Float']['output']>;
  /** The last such day. */
  readonly maxDate: Maybe<Scalars['EDTF']['output']>;
  /** The last such date of publication. */
  readonly maxPublishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The lowest confidence among them; null where they have none. */
  readonly minConfidence: Maybe<Scalars['Float']['output']>;
  /** The first day, `2023-11-29`, on which any may have been, or may be what it speaks of; null where none has a date with a year. */
  readonly minDate: Maybe<Scalars['EDTF']['output']>;
  /** The first date of publication of what they stand in; null where none is known, or where each may stand in several articles. */
  readonly minPublishedAt: Maybe<Scalars['DateTime']['output']>;
};

/** An entity as one article shows it. */
export type Appearance = {
  readonly __typename?: 'Appearance';
  /** The article. */
  readonly article: Article;
  /** How sure the reader is, in this article, that this is one entity of this kind, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** How many mentions it has in this article. */
  readonly mentionCount: Scalars['Int']['output'];
  /** What the article calls it: `Trump` where others say `Donald Trump`. */
  readonly name: Scalars['String']['output'];
  /** Why its mentions in this article are one entity, a sentence each. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Why it is another than this article alone would say; null where this article alone says who it is. */
  readonly resolution: Maybe<Resolution>;
};

/** A page of appearances. */
export type AppearanceConnection = {
  readonly __typename?: 'AppearanceConnection';
  /** What all of them are together, on whatever page: how many, from when to when, how sure. */
  readonly aggregate: Aggregate;
  /** The appearances of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AppearanceEdge>;
  /** How many groups there are, what has none of it left out. */
  readonly groupCount: Scalars['Int']['output'];
  /** All of them in groups, on whatever page: months in the order of time, other groups by how many there are in them. */
  readonly groups: ReadonlyArray<Group>;
  /** The appearances of this page. */
  readonly nodes: ReadonlyArray<Appearance>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of appearances. */
export type AppearanceConnectionGroupCountArgs = {
  by: AppearanceGrouping;
};


/** A page of appearances. */
export type AppearanceConnectionGroupsArgs = {
  by: AppearanceGrouping;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** An appearance in a page. */
export type AppearanceEdge = {
  readonly __typename?: 'AppearanceEdge';
  /** Its place in the list, to be handed on as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The appearance. */
  readonly node: Appearance;
};

/** What appearances are put together by. */
export type AppearanceGrouping =
  /** How it was decided by looking at several articles who it is. */
  | 'METHOD'
  /** The name that the article gives. */
  | 'NAME'
  /** The month in which the article was published. */
  | 'PUBLISHED_MONTH';

/** A news article, with all that was read in it. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** What it names or describes. */
  readonly entities: EntityConnection;
  /** The global id, made from the URL, or from the text where there is none. */
  readonly id: Scalars['ID']['output'];
  /** What it is filed under, in the order of the alphabet. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** When it was loaded. */
  readonly loadedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was published, if known. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it asserts between entities. */
  readonly relationships: RelationshipConnection;
  /** Its sentences, in the order of the text, 10,000 at the most. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** Where it came from: a URL, a file, or the hash of its text. A later article of the same source replaces it. */
  readonly source: Scalars['String']['output'];
  /** What is said in it, in the order of the text. */
  readonly statements: StatementConnection;
  /** The whole text. Every `start` and `end` counts in it, in UTF-16 code units. */
  readonly text: Scalars['String']['output'];
  /** The headline, if known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where it was published, if known. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** A news article, with all that was read in it. */
export type ArticleEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/** A news article, with all that was read in it. */
export type ArticleRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A news article, with all that was read in it. */
export type ArticleStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
};

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** What all of them are together, on whatever page: how many, from when to when, how sure. */
  readonly aggregate: Aggregate;
  /** The articles of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** How many groups there are, what has none of it left out. */
  readonly groupCount: Scalars['Int']['output'];
  /** All of them in groups, on whatever page: months in the order of time, other groups by how many there are in them. */
  readonly groups: ReadonlyArray<Group>;
  /** The articles of this page. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of articles. */
export type ArticleConnectionGroupCountArgs = {
  by: ArticleGrouping;
};


/** A page of articles. */
export type ArticleConnectionGroupsArgs = {
  by: ArticleGrouping;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** An article in a page. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Its place in the list, to be handed on as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** Chooses articles. All that is given must hold; an id that nothing has fits nothing. */
export type ArticleFilter = {
  /** Every one of these filters must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** Asks for the entities that it mentions. */
  readonly entities?: InputMaybe<EntityListFilter>;
  /** Only these, by their ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Compares each of its labels, without regard to case; one must fit: `{equals: "elections"}`. */
  readonly label?: InputMaybe<TextFilter>;
  /** Only articles loaded in this range, as in `{from: "2024-05-01T12:00:00Z"}`: what came since one looked last. */
  readonly loaded?: InputMaybe<DateRange>;
  /** Only articles that mention this entity. */
  readonly mentions?: InputMaybe<Scalars['ID']['input']>;
  /** This filter must not hold. */
  readonly not?: InputMaybe<ArticleFilter>;
  /** At least one of these filters must hold; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** Only articles published in this range; one without a date of publication lies in none. */
  readonly published?: InputMaybe<DateRange>;
  /** Compares where it came from, without regard to case: `{contains: "example.org/"}`. */
  readonly source?: InputMaybe<TextFilter>;
  /** Asks for what is said in it. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** Compares the headline, without regard to case: `{words: "nato summit"}` finds those with both words. */
  readonly title?: InputMaybe<TextFilter>;
};

/** What articles are put together by. */
export type ArticleGrouping =
  /** The entities that they mention. */
  | 'ENTITY'
  /** What they are filed under. */
  | 'LABEL'
  /** The month in which they were loaded. */
  | 'LOADED_MONTH'
  /** The month in which they were published. */
  | 'PUBLISHED_MONTH'
  /** Who speaks in them. */
  | 'SPEAKER';

/** Asks for some related articles. All that is given must hold; `{}` as a filter fits every one. */
export type ArticleListFilter = {
  /** Each of them fits; so it is, too, where there is none. */
  readonly all?: InputMaybe<ArticleFilter>;
  /** None fits; `{}` says that there is none at all. */
  readonly none?: InputMaybe<ArticleFilter>;
  /** At least one fits. */
  readonly some?: InputMaybe<ArticleFilter>;
};

/** How articles are sorted; equals come in the order of their ids, from last to first with DESC. */
export type ArticleOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
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

/** An article that was removed. */
export type ArticleRemoval = {
  readonly __typename?: 'ArticleRemoval';
  /** The id that it had. */
  readonly deletedArticleId: Scalars['ID']['output'];
};

/** What a person changed in the graph. It holds for what articles tell that come later as well, until it is undone. */
export type Change = Node & {
  readonly __typename?: 'Change';
  /** The one article that it is about; null if it holds for all. */
  readonly article: Maybe<Article>;
  /** When it was changed. */
  readonly at: Scalars['DateTime']['output'];
  /** Who changed it. */
  readonly by: Scalars['String']['output'];
  /** What it changed, field by field, as it was then. */
  readonly changed: ReadonlyArray<ChangedField>;
  /** The entity that it is about first: the one that others became, the one that was named; of a decision that was rejected, the one that articles were said to speak of, or not. Null if there is none, or it is gone. */
  readonly entity: Maybe<Entity>;
  /** The global id, to be handed to `undo` and `redo`. */
  readonly id: Scalars['ID']['output'];
  /** What was changed. */
  readonly kind: ChangeKind;
  /** The id of the entity that the articles alone speak of; of decisions that were rejected. */
  readonly readAs: Maybe<Scalars['ID']['output']>;
  /** Why it was changed. */
  readonly reason: Scalars['String']['output'];
  /** When it was made to hold again last; null if it never was. */
  readonly redoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who made it hold again last; null if nobody did. */
  readonly redoneBy: Maybe<Scalars['String']['output']>;
  /** The number of its making, undoing or redoing, whichever was last; each of these has the next number. */
  readonly revision: Scalars['Int']['output'];
  /** Whether it was undone, and holds no more. */
  readonly undone: Scalars['Boolean']['output'];
  /** When it was taken back last; null if it never was. */
  readonly undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back last; null if nobody did. */
  readonly undoneBy: Maybe<Scalars['String']['output']>;
};

/** A page of changes. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** What all of them are together, on whatever page: how many, from when to when, how sure. */
  readonly aggregate: Aggregate;
  /** The changes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** How many groups there are, what has none of it left out. */
  readonly groupCount: Scalars['Int']['output'];
  /** All of them in groups, on whatever page: months in the order of time, other groups by how many there are in them. */
  readonly groups: ReadonlyArray<Group>;
  /** The changes of this page. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of changes. */
export type ChangeConnectionGroupCountArgs = {
  by: ChangeGrouping;
};


/** A page of changes. */
export type ChangeConnectionGroupsArgs = {
  by: ChangeGrouping;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** A change in a page. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Its place in the list, to be handed on as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** What changes are put together by. */
export type ChangeGrouping =
  /** Who changed it. */
  | 'BY'
  /** What was changed. */
  | 'KIND'
  /** The month in which it was changed. */
  | 'MONTH';

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

/** What became of a change. */
export type ChangePayload = {
  readonly __typename?: 'ChangePayload';
  /** The change as it is now; null if it was refused. */
  readonly change: Maybe<Change>;
  /** Why it was refused; empty if it was not. */
  readonly errors: ReadonlyArray<UserError>;
};

/** One thing that a change changed. */
export type ChangedField = {
  readonly __typename?: 'ChangedField';
  /** What it is after; empty if there is nothing. */
  readonly after: ReadonlyArray<Scalars['String']['output']>;
  /** What it was before; empty if there was nothing. */
  readonly before: ReadonlyArray<Scalars['String']['output']>;
  /** What it is: `id`, `name`, `names`, `kind`, `confidence`, `relationship`, `speaker`, `about`, `polarity`, `statement` or `suggestion`. */
  readonly field: Scalars['String']['output'];
};

/** Another entity named in the same sentences. */
export type CoMention = {
  readonly __typename?: 'CoMention';
  /** The other entity. */
  readonly entity: Entity;
  /** How many sentences name both. */
  readonly sentenceCount: Scalars['Int']['output'];
  /** Some of these sentences, in the order of articles and of their text. */
  readonly sentences: ReadonlyArray<Sentence>;
};


/** Another entity named in the same sentences. */
export type CoMentionSentencesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** An entity that is joined to each of several others. */
export type CommonNeighbor = {
  readonly __typename?: 'CommonNeighbor';
  /** The entity in between. */
  readonly entity: Entity;
  /** The relationships that join it to them, 10,000 at the most. */
  readonly relationships: ReadonlyArray<Relationship>;
};

/** A relationship that is proven. */
export type ConfirmRelationshipInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The relationship's global id. */
  readonly id: Scalars['ID']['input'];
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1,000 characters at the most. */
  readonly reason: Scalars['String']['input'];
};

/** An entity with the number of its relationships. */
export type ConnectedEntity = {
  readonly __typename?: 'ConnectedEntity';
  /** The entity. */
  readonly entity: Entity;
  /** How many relationships it has. */
  readonly relationshipCount: Scalars['Int']['output'];
};

/** A point on the earth. */
export type Coordinates = {
  readonly __typename?: 'Coordinates';
  /** Degrees north of the equator; negative in the south. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east of Greenwich; negative in the west. */
  readonly longitude: Scalars['Float']['output'];
};

/** What of a statement was wrong. What is left out stays. */
export type CorrectStatementInput = {
  /** The global ids of all that it is about, of which the article tells: 100 at the most. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The statement's global id. */
  readonly id: Scalars['ID']['input'];
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is said to be so, or not to be so. */
  readonly polarity?: InputMaybe<Polarity>;
  /** Why: 1,000 characters at the most. */
  readonly reason: Scalars['String']['input'];
  /** The global id of the person or organization that said it, of which the article tells; null says that none is known. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * A stretch of time, both ends included. A day `2023-11-29`, a month `2023-11` or a year `2023`; a month or a year means
 * its first day in `from` and its last in `to`. A partial date lies in it if it may be meant: `2023-11` lies in
 * `{from: "2023-11-20"}`. A date without a year lies in none. A DateTime `2023-11-29T10:15:00Z` parts times of its day where what is
 * compared has a time, and means its day in UTC where it has none.
 */
export type DateRange = {
  /** The earliest day; without it, everything before `to`. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** The latest day; without it, everything after `from`. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

/** Which way a relationship runs, seen from an entity. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** It ends here. */
  | 'INCOMING'
  /** It starts here. */
  | 'OUTGOING';

/** Two statements about the same of which one affirms and the other denies. What they say of it may still differ. */
export type Disagreement = {
  readonly __typename?: 'Disagreement';
  /** What both are about, by name, 10,000 entities at the most. */
  readonly about: ReadonlyArray<Entity>;
  /** The one that affirms. */
  readonly affirmed: Statement;
  /** The one that denies. */
  readonly negated: Statement;
};

/** Something that articles name or describe: a person, an organization, a place, a meeting or a topic. */
export type Entity = {
  /** Its other names, as the articles write them, in alphabetical order: Kiev for Kyiv. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How each article shows it, the newest first: why its mentions are one, and why it is who it is. */
  readonly appearances: AppearanceConnection;
  /** How many articles mention it. */
  readonly articleCount: Scalars['Int']['output'];
  /** The articles that mention it, the newest first. */
  readonly articles: ArticleConnection;
  /** The entities named in the same sentences, those that share most sentences first. Being named together proves nothing more. */
  readonly coMentions: ReadonlyArray<CoMention>;
  /** How sure the reader is that this is one entity of this kind, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The ids under which it was known before other articles told who it is: `person/trump` of Donald Trump. They still lead here, wherever an id is asked for. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The global id: the kind and the folded name, as in `place/kyiv`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** How many mentions it has in all articles. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where articles name or describe it, in the order of articles and of their text. */
  readonly mentions: MentionConnection;
  /** The name by which it is shown. */
  readonly name: Scalars['String']['output'];
  /** What articles assert between it and other entities, those told by most articles first. Each shows its proof. */
  readonly relationships: RelationshipConnection;
  /** The number of the last change by a person that is about it, 0 if there is none; to be handed on as `expectedRevision`. */
  readonly revision: Scalars['Int']['output'];
  /** What is said about it, asserted or not, in the order of articles and of their text. */
  readonly statementsAbout: StatementConnection;
};


/** Something that articles name or describe: a person, an organization, a place, a meeting or a topic. */
export type EntityAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that articles name or describe: a person, an organization, a place, a meeting or a topic. */
export type EntityArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that articles name or describe: a person, an organization, a place, a meeting or a topic. */
export type EntityCoMentionsArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  unrelatedBy?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** Something that articles name or describe: a person, an organization, a place, a meeting or a topic. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  article?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<MentionMode>>;
};


/** Something that articles name or describe: a person, an organization, a place, a meeting or a topic. */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** Something that articles name or describe: a person, an organization, a place, a meeting or a topic. */
export type EntityStatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** What all of them are together, on whatever page: how many, from when to when, how sure. */
  readonly aggregate: Aggregate;
  /** The entities of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** How many groups there are, what has none of it left out. */
  readonly groupCount: Scalars['Int']['output'];
  /** All of them in groups, on whatever page: months in the order of time, other groups by how many there are in them. */
  readonly groups: ReadonlyArray<Group>;
  /** The entities of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of entities. */
export type EntityConnectionGroupCountArgs = {
  by: EntityGrouping;
};


/** A page of entities. */
export type EntityConnectionGroupsArgs = {
  by: EntityGrouping;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** An entity in a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Its place in the list, to be handed on as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
  /** The relationship by which it was reached, with its proof; null in a list that starts from no entity. */
  readonly relationship: Maybe<Relationship>;
};

/** Chooses entities. All that is given must hold; an id that nothing has fits nothing. */
export type EntityFilter = {
  /** Every one of these filters must hold. */
  readonly and?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Compares any of its names, without regard to case and accents: `{equals: "kiev"}` finds Kyiv. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** Asks for the articles that mention it. */
  readonly articles?: InputMaybe<ArticleListFilter>;
  /** Only meetings whose date may lie in this range; no other entity has a date. */
  readonly date?: InputMaybe<DateRange>;
  /** Only these, by their ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Only entities that this article mentions. */
  readonly mentionedIn?: InputMaybe<Scalars['ID']['input']>;
  /** Only entities mentioned by at least this many articles. */
  readonly minArticleCount?: InputMaybe<Scalars['Int']['input']>;
  /** Only entities with at least this confidence, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Compares the name by which the entity is shown, without regard to case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** Asks for the entities that are named in a sentence with it. */
  readonly namedWith?: InputMaybe<EntityListFilter>;
  /** This filter must not hold. */
  readonly not?: InputMaybe<EntityFilter>;
  /** At least one of these filters must hold; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Only entities with such a relationship. */
  readonly relatedTo?: InputMaybe<RelatedToFilter>;
  /** Only people with such a title, without regard to case, as in `{contains: "secretary"}`; nobody else holds one. */
  readonly role?: InputMaybe<TextFilter>;
  /** Asks for what it says; only people, organizations and countries speak. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** Asks for what is said about it. */
  readonly statementsAbout?: InputMaybe<StatementListFilter>;
  /** Only meetings of these statuses, as in `[PLANNED]`; no other entity has one. */
  readonly status?: InputMaybe<ReadonlyArray<MeetingStatus>>;
};

/** What entities are put together by. */
export type EntityGrouping =
  /** The articles that mention them. */
  | 'ARTICLE'
  /** What they are. */
  | 'KIND'
  /** The month of their date, as in `2023-11`; a date without a month is in its year `2023`, one without a year in `XXXX-11`. Only meetings have one. */
  | 'MONTH'
  /** The months in which articles that mention them were published. */
  | 'PUBLISHED_MONTH';

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
  readonly all?: InputMaybe<EntityFilter>;
  /** None fits; `{}` says that there is none at all. */
  readonly none?: InputMaybe<EntityFilter>;
  /** At least one fits. */
  readonly some?: InputMaybe<EntityFilter>;
};

/** How entities are sorted; equals come in the order of their ids, from last to first with DESC. */
export type EntityOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: EntityOrderField;
};

/** What entities are sorted by. */
export type EntityOrderField =
  /** How many articles mention it. */
  | 'ARTICLE_COUNT'
  /** The date of a meeting by its earliest day; then those without a year, then those without a date. */
  | 'DATE'
  /** How many mentions it has. */
  | 'MENTION_COUNT'
  /** The name, without regard to case and accents. */
  | 'NAME'
  /** How many statements are about it. */
  | 'STATEMENTS_ABOUT_COUNT'
  /** How many statements it made; only people, organizations and countries speak. */
  | 'STATEMENT_COUNT';

/** A sentence that proves something. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** How sure it was, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Which rule or model found it. */
  readonly method: Scalars['String']['output'];
  /** Why this sentence proves it, in a sentence. */
  readonly reason: Scalars['String']['output'];
  /** The sentence, with its place in its article. */
  readonly sentence: Sentence;
};

/** A page of evidence. */
export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  /** What all of them are together, on whatever page: how many, from when to when, how sure. */
  readonly aggregate: Aggregate;
  /** The evidence of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** How many groups there are, what has none of it left out. */
  readonly groupCount: Scalars['Int']['output'];
  /** All of them in groups, on whatever page: months in the order of time, other groups by how many there are in them. */
  readonly groups: ReadonlyArray<Group>;
  /** The evidence of this page. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many sentences prove it; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of evidence. */
export type EvidenceConnectionGroupCountArgs = {
  by: EvidenceGrouping;
};


/** A page of evidence. */
export type EvidenceConnectionGroupsArgs = {
  by: EvidenceGrouping;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** A piece of evidence in a page. */
export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  /** Its place in the list, to be handed on as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The evidence. */
  readonly node: Evidence;
};

/** What evidence is put together by. */
export type EvidenceGrouping =
  /** The article that it stands in. */
  | 'ARTICLE'
  /** Which rule or model found it. */
  | 'METHOD'
  /** The month in which the article was published. */
  | 'PUBLISHED_MONTH';

/** How much there is in the graph. */
export type GraphStats = {
  readonly __typename?: 'GraphStats';
  /** Articles. */
  readonly articles: Scalars['Int']['output'];
  /** Entities of all kinds. */
  readonly entities: Scalars['Int']['output'];
  /** Entities by kind, every kind listed; meetings of every status. */
  readonly entitiesByKind: ReadonlyArray<KindCount>;
  /** Meetings by status, every status listed. */
  readonly meetingsByStatus: ReadonlyArray<MeetingStatusCount>;
  /** Mentions of entities. */
  readonly mentions: Scalars['Int']['output'];
  /** Relationships of all types; facts only. */
  readonly relationships: Scalars['Int']['output'];
  /** Relationships by type, every type listed; facts only. */
  readonly relationshipsByType: ReadonlyArray<RelationshipTypeCount>;
  /** Sentences of articles. */
  readonly sentences: Scalars['Int']['output'];
  /** Statements. */
  readonly statements: Scalars['Int']['output'];
};

/** Things of a list that have something in common. */
export type Group = {
  readonly __typename?: 'Group';
  /** The article that is meant by `key`; null where they are put together by something else. */
  readonly article: Maybe<Article>;
  /** How many they are. */
  readonly count: Scalars['Int']['output'];
  /** The entity that is meant by `key`; null where they are put together by something else. */
  readonly entity: Maybe<Entity>;
  /** What they have in common: a month, a value, an id; null of those that have none of it. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** The highest confidence among them; null where they have none. */
  readonly maxConfidence: Maybe<Scalars['Float']['output']>;
  /** The last such day. */
  readonly maxDate: Maybe<Scalars['EDTF']['output']>;
  /** The last such date of publication. */
  readonly maxPublishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The lowest confidence among them; null where they have none. */
  readonly minConfidence: Maybe<Scalars['Float']['output']>;
  /** The first day, `2023-11-29`, on which any may have been, or may be what it speaks of; null where none has a date with a year. */
  readonly minDate: Maybe<Scalars['EDTF']['output']>;
  /** The first date of publication of what they stand in; null where none is known, or where each may stand in several articles. */
  readonly minPublishedAt: Maybe<Scalars['DateTime']['output']>;
};

/** How many neighbors of an entity are left out of a subgraph. */
export type HiddenNeighbors = {
  readonly __typename?: 'HiddenNeighbors';
  /** How many of its neighbors are not. */
  readonly count: Scalars['Int']['output'];
  /** The entity that is shown. */
  readonly entity: Entity;
  /** How many of each kind; kinds of which none is hidden are left out. */
  readonly kinds: ReadonlyArray<KindCount>;
};

/** A word that matches, as a stretch of `SearchEdge.text`. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** Where it ends, in UTF-16 code units, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Where it starts, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
};

/** How many entities of a kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: EntityKind;
};

/** An article to load. */
export type LoadArticleInput = {
  /** The same asked for once more under one key is done once, whatever was loaded since; something else under it is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is filed under, to be found by: up to 20 labels of up to 60 characters. Left out, it has none, as whatever else is said of it is that of its last load. */
  readonly labels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The language of the text, by its tag, such as `en-GB`. Only English is read: another is refused, as its graph would be wrong. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Names this load to those who watch how far it has come, `loading(loadId:)`: up to 200 characters of your choice. The server makes one if it is left out. */
  readonly loadId?: InputMaybe<Scalars['ID']['input']>;
  /** When it was published: it settles the year of "November 29". */
  readonly publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The whole text, plain. Left out, it is read at `url`: a web page or a text on the open network. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The headline. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published. It stands for the article's source: a later article of the same URL replaces it. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an article to load. */
export type LoadArticlePayload = {
  readonly __typename?: 'LoadArticlePayload';
  /** The article as it is now in the graph; null if it was refused. */
  readonly article: Maybe<Article>;
  /** Why it was refused; empty if it was not. */
  readonly errors: ReadonlyArray<UserError>;
  /** What names this load to `loading`. */
  readonly loadId: Scalars['ID']['output'];
  /** What loading it changed; null if it was refused. */
  readonly outcome: Maybe<LoadOutcome>;
  /** What the reader wants to be known, as that the text does not look English. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** What loading an article changed. */
export type LoadOutcome =
  /** The graph did not know the source. */
  | 'ADDED'
  /** The source had another text, which this one replaced. */
  | 'CHANGED'
  /** The graph had this text already. */
  | 'UNCHANGED';

/** A load that has come a step further. */
export type LoadProgress = {
  readonly __typename?: 'LoadProgress';
  /** The article; null until it is in the graph, and if it was removed since. */
  readonly article: Maybe<Article>;
  /** Why it was refused; empty if it was not. */
  readonly errors: ReadonlyArray<UserError>;
  /** Which load: the `loadId` of its input, or one that the server made. */
  readonly loadId: Scalars['ID']['output'];
  /** What loading it changed; null until it is done. */
  readonly outcome: Maybe<LoadOutcome>;
  /** How far it has come. */
  readonly step: LoadStep;
};

/** How far a load has come. */
export type LoadStep =
  /** It is in the graph. No step follows. */
  | 'DONE'
  /** The server could not do it, and has told the loader why. No step follows. */
  | 'FAILED'
  /** It is being read, or waits for that. */
  | 'READING'
  /** It was refused, as `errors` say. No step follows. */
  | 'REFUSED'
  /** What was read is being written, or waits for that. */
  | 'WRITING';

/**
 * A council, summit, visit, conference or talk, named or described by articles: one that was, or one that is or was planned,
 * as its `status` says.
 */
export type Meeting = Entity & Node & {
  readonly __typename?: 'Meeting';
  /** Its other names, as the articles write them, in alphabetical order: Kiev for Kyiv. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How each article shows it, the newest first: why its mentions are one, and why it is who it is. */
  readonly appearances: AppearanceConnection;
  /** How many articles mention it. */
  readonly articleCount: Scalars['Int']['output'];
  /** The articles that mention it, the newest first. */
  readonly articles: ArticleConnection;
  /** The entities named in the same sentences, those that share most sentences first. Being named together proves nothing more. */
  readonly coMentions: ReadonlyArray<CoMention>;
  /** How sure the reader is that this is one entity of this kind, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** When it takes place, or is to, as far as the articles give it. */
  readonly date: Maybe<PartialDate>;
  /** The ids under which it was known before other articles told who it is: `person/trump` of Donald Trump. They still lead here, wherever an id is asked for. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The global id: the kind and the folded name, as in `place/kyiv`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** How many mentions it has in all articles. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where articles name or describe it, in the order of articles and of their text. */
  readonly mentions: MentionConnection;
  /** The name by which it is shown. */
  readonly name: Scalars['String']['output'];
  /** The people, organizations and places that organized it, 10,000 at the most; of one that is not HELD, those that are or were to. */
  readonly organizers: ReadonlyArray<Entity>;
  /** The people, organizations and places that took part; of a meeting that is not HELD, those that are or were to. */
  readonly participants: EntityConnection;
  /** Where it is held, 10,000 places at the most; of one that is not HELD, where it is or was to be. */
  readonly places: ReadonlyArray<Place>;
  /** What articles assert between it and other entities, those told by most articles first. Each shows its proof. */
  readonly relationships: RelationshipConnection;
  /** The number of the last change by a person that is about it, 0 if there is none; to be handed on as `expectedRevision`. */
  readonly revision: Scalars['Int']['output'];
  /** What is said about it, asserted or not, in the order of articles and of their text. */
  readonly statementsAbout: StatementConnection;
  /** Whether it has been. */
  readonly status: MeetingStatus;
  /** The sentences that tell that it is planned, or was called off, the strongest first; none of one that only was. */
  readonly statusEvidence: EvidenceConnection;
};


/**
 * A council, summit, visit, conference or talk, named or described by articles: one that was, or one that is or was planned,
 * as its `status` says.
 */
export type MeetingAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A council, summit, visit, conference or talk, named or described by articles: one that was, or one that is or was planned,
 * as its `status` says.
 */
export type MeetingArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A council, summit, visit, conference or talk, named or described by articles: one that was, or one that is or was planned,
 * as its `status` says.
 */
export type MeetingCoMentionsArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  unrelatedBy?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/**
 * A council, summit, visit, conference or talk, named or described by articles: one that was, or one that is or was planned,
 * as its `status` says.
 */
export type MeetingMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  article?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<MentionMode>>;
};


/**
 * A council, summit, visit, conference or talk, named or described by articles: one that was, or one that is or was planned,
 * as its `status` says.
 */
export type MeetingParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/**
 * A council, summit, visit, conference or talk, named or described by articles: one that was, or one that is or was planned,
 * as its `status` says.
 */
export type MeetingRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/**
 * A council, summit, visit, conference or talk, named or described by articles: one that was, or one that is or was planned,
 * as its `status` says.
 */
export type MeetingStatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
};


/**
 * A council, summit, visit, conference or talk, named or described by articles: one that was, or one that is or was planned,
 * as its `status` says.
 */
export type MeetingStatusEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of meetings. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** What all of them are together, on whatever page: how many, from when to when, how sure. */
  readonly aggregate: Aggregate;
  /** The meetings of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** How many groups there are, what has none of it left out. */
  readonly groupCount: Scalars['Int']['output'];
  /** All of them in groups, on whatever page: months in the order of time, other groups by how many there are in them. */
  readonly groups: ReadonlyArray<Group>;
  /** The meetings of this page. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of meetings. */
export type MeetingConnectionGroupCountArgs = {
  by: EntityGrouping;
};


/** A page of meetings. */
export type MeetingConnectionGroupsArgs = {
  by: EntityGrouping;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the meetings in a page. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** Its place in the list, to be handed on as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Meeting;
  /** The relationship by which it was reached, with its proof; null in a list that starts from no entity. */
  readonly relationship: Maybe<Relationship>;
};

/** Chooses meetings. All that is given must hold; an id that nothing has fits nothing. */
export type MeetingFilter = {
  /** Every one of these filters must hold. */
  readonly and?: InputMaybe<ReadonlyArray<MeetingFilter>>;
  /** Compares any of its names, without regard to case and accents: `{equals: "kiev"}` finds Kyiv. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** Asks for the articles that mention it. */
  readonly articles?: InputMaybe<ArticleListFilter>;
  /** Only meetings whose date may lie in this range. */
  readonly date?: InputMaybe<DateRange>;
  /** Only these, by their ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only entities that this article mentions. */
  readonly mentionedIn?: InputMaybe<Scalars['ID']['input']>;
  /** Only entities mentioned by at least this many articles. */
  readonly minArticleCount?: InputMaybe<Scalars['Int']['input']>;
  /** Only entities with at least this confidence, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Compares the name by which the entity is shown, without regard to case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** Asks for the entities that are named in a sentence with it. */
  readonly namedWith?: InputMaybe<EntityListFilter>;
  /** This filter must not hold. */
  readonly not?: InputMaybe<MeetingFilter>;
  /** At least one of these filters must hold; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<MeetingFilter>>;
  /** Asks for those who organized it; of one that is not HELD, for those who are or were to. */
  readonly organizers?: InputMaybe<EntityListFilter>;
  /** Asks for those who took part; of a meeting that is not HELD, for those who are or were to. */
  readonly participants?: InputMaybe<EntityListFilter>;
  /** Asks for where it is held; of one that is not HELD, for where it is or was to be. */
  readonly places?: InputMaybe<PlaceListFilter>;
  /** Only entities with such a relationship. */
  readonly relatedTo?: InputMaybe<RelatedToFilter>;
  /** Asks for what is said about it. */
  readonly statementsAbout?: InputMaybe<StatementListFilter>;
  /** Only meetings of these statuses, as in `[PLANNED]`. */
  readonly status?: InputMaybe<ReadonlyArray<MeetingStatus>>;
};

/** Asks for some related meetings. All that is given must hold; `{}` as a filter fits every one. */
export type MeetingListFilter = {
  /** Each of them fits; so it is, too, where there is none. */
  readonly all?: InputMaybe<MeetingFilter>;
  /** None fits; `{}` says that there is none at all. */
  readonly none?: InputMaybe<MeetingFilter>;
  /** At least one fits. */
  readonly some?: InputMaybe<MeetingFilter>;
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

/** How many meetings of a status. */
export type MeetingStatusCount = {
  readonly __typename?: 'MeetingStatusCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The status. */
  readonly status: MeetingStatus;
};

/** One place in a text that points at an entity. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** Where it ends in the article's text, in UTF-16 code units, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** What it points at. */
  readonly entity: Entity;
  /** How it points. */
  readonly mode: MentionMode;
  /** The sentence it stands in. */
  readonly sentence: Sentence;
  /** Where it starts in the article's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** The words, exactly `article.text.slice(start, end)`. */
  readonly text: Scalars['String']['output'];
};

/** A page of mentions. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** What all of them are together, on whatever page: how many, from when to when, how sure. */
  readonly aggregate: Aggregate;
  /** The mentions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** How many groups there are, what has none of it left out. */
  readonly groupCount: Scalars['Int']['output'];
  /** All of them in groups, on whatever page: months in the order of time, other groups by how many there are in them. */
  readonly groups: ReadonlyArray<Group>;
  /** The mentions of this page. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of mentions. */
export type MentionConnectionGroupCountArgs = {
  by: MentionGrouping;
};


/** A page of mentions. */
export type MentionConnectionGroupsArgs = {
  by: MentionGrouping;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** A mention in a page. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** Its place in the list, to be handed on as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The mention. */
  readonly node: Mention;
};

/** What mentions are put together by. */
export type MentionGrouping =
  /** The article that they stand in. */
  | 'ARTICLE'
  /** How they point. */
  | 'MODE'
  /** The month in which the article was published. */
  | 'PUBLISHED_MONTH';

/** A mention, as `Sentence.mentions` and `Entity.mentions` give it. */
export type MentionInput = {
  /** Where it ends there; what stands at this offset belongs to it no more. */
  readonly end: Scalars['Int']['input'];
  /** The global id of its sentence. */
  readonly sentence: Scalars['ID']['input'];
  /** Where it starts in the article's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['input'];
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
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The global ids of the others, all of the same kind: 100 at the most. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  /** The global id of the one that the others become. */
  readonly into: Scalars['ID']['input'];
  /** Why: 1,000 characters at the most. */
  readonly reason: Scalars['String']['input'];
};

/** What speaks for or against two entities being one. */
export type MergeReason = {
  readonly __typename?: 'MergeReason';
  /** What kind of reason it is. */
  readonly kind: MergeReasonKind;
  /** The reason in words. */
  readonly text: Scalars['String']['output'];
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

/**
 * Two entities that may be one. It is found anew whenever it is asked for, from what the graph holds then; to accept it,
 * merge them with `mergeEntities`.
 */
export type MergeSuggestion = {
  readonly __typename?: 'MergeSuggestion';
  /** The one that the other would become, as it is mentioned more: `into` of `mergeEntities`. */
  readonly into: Entity;
  /** The other: one of `ids` of `mergeEntities`. */
  readonly other: Entity;
  /** What speaks for it, and against it. */
  readonly reasons: ReadonlyArray<MergeReason>;
  /** How much speaks for it, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** What names it to `rejectMergeSuggestion`: the ids of both, with `#` between them. It is no global id. */
  readonly suggestionId: Scalars['ID']['output'];
};

/** A page of suggestions. */
export type MergeSuggestionConnection = {
  readonly __typename?: 'MergeSuggestionConnection';
  /** What all of them are together, on whatever page: how many, and as `confidence` how much speaks for them. */
  readonly aggregate: Aggregate;
  /** The suggestions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MergeSuggestionEdge>;
  /** How many groups there are. */
  readonly groupCount: Scalars['Int']['output'];
  /** All of them in groups, on whatever page, by how many there are in them. */
  readonly groups: ReadonlyArray<Group>;
  /** The suggestions of this page. */
  readonly nodes: ReadonlyArray<MergeSuggestion>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of suggestions. */
export type MergeSuggestionConnectionGroupCountArgs = {
  by: MergeSuggestionGrouping;
};


/** A page of suggestions. */
export type MergeSuggestionConnectionGroupsArgs = {
  by: MergeSuggestionGrouping;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** A suggestion in a page. */
export type MergeSuggestionEdge = {
  readonly __typename?: 'MergeSuggestionEdge';
  /** Its place in the list, to be handed on as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The suggestion. */
  readonly node: MergeSuggestion;
};

/** What suggestions to merge are put together by. */
export type MergeSuggestionGrouping =
  /** What both entities are. */
  | 'KIND'
  /** The kinds of reasons for and against it. */
  | 'REASON';

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

/** What can be changed. What a user can put right is in `errors` of the answer; all else is an error of the request. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Gives an entity a further name, by which it is found. */
  readonly addAlias: ChangePayload;
  /** Adds a relationship with the sentence that proves it. */
  readonly addRelationship: ChangePayload;
  /** Says that a relationship is proven: its confidence is 1, and its evidence says who confirmed it. */
  readonly confirmRelationship: ChangePayload;
  /** Corrects who said something, about whom, or whether it is said to be so. */
  readonly correctStatement: ChangePayload;
  /** Reads an article and adds what it says to the graph. The same text again changes nothing; another text of the same source replaces what it said. */
  readonly loadArticle: LoadArticlePayload;
  /** Says that entities are one, in all articles and in what comes later under any of their names. Their ids lead to the one that they become. */
  readonly mergeEntities: ChangePayload;
  /** Makes a change hold again that was undone, under the same conditions. */
  readonly redo: ChangePayload;
  /** Says that two entities are not one, so that it is not suggested again. */
  readonly rejectMergeSuggestion: ChangePayload;
  /** Throws a relationship out, from all articles and from what comes later. */
  readonly rejectRelationship: ChangePayload;
  /** Says that a decision on who somebody is was wrong. A form of a name is then kept apart in all articles, a surname or an acronym in its article; a namesake becomes one with whom it was told from. */
  readonly rejectResolution: ChangePayload;
  /** Throws a statement out. */
  readonly rejectStatement: ChangePayload;
  /** Takes a name from an entity. */
  readonly removeAlias: ChangePayload;
  /** Takes an article away with all that only it says. */
  readonly removeArticle: RemoveArticlePayload;
  /** Calls an entity by another name. Its id stays, and what it was called stays among its names. */
  readonly renameEntity: ChangePayload;
  /** Says that an entity is of another kind. Its id is another then, to which the former leads; what one of that kind cannot be in goes. */
  readonly setKind: ChangePayload;
  /** Says that mentions of an entity are another's. What their sentences tell goes with them, where the entity is not mentioned otherwise. */
  readonly splitEntity: ChangePayload;
  /** Takes a change back: one's own, or with the role ADMIN anybody's. Changes that came later stay; where one of them would hold of nothing any more, it is refused, and says which. */
  readonly undo: ChangePayload;
};


/** What can be changed. What a user can put right is in `errors` of the answer; all else is an error of the request. */
export type MutationAddAliasArgs = {
  input: AddAliasInput;
};


/** What can be changed. What a user can put right is in `errors` of the answer; all else is an error of the request. */
export type MutationAddRelationshipArgs = {
  input: AddRelationshipInput;
};


/** What can be changed. What a user can put right is in `errors` of the answer; all else is an error of the request. */
export type MutationConfirmRelationshipArgs = {
  input: ConfirmRelationshipInput;
};


/** What can be changed. What a user can put right is in `errors` of the answer; all else is an error of the request. */
export type MutationCorrectStatementArgs = {
  input: CorrectStatementInput;
};


/** What can be changed. What a user can put right is in `errors` of the answer; all else is an error of the request. */
export type MutationLoadArticleArgs = {
  input: LoadArticleInput;
};


/** What can be changed. What a user can put right is in `errors` of the answer; all else is an error of the request. */
export type MutationMergeEntitiesArgs = {
  input: MergeEntitiesInput;
};


/** What can be changed. What a user can put right is in `errors` of the answer; all else is an error of the request. */
export type MutationRedoArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  changeId: Scalars['ID']['input'];
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. What a user can put right is in `errors` of the answer; all else is an error of the request. */
export type MutationRejectMergeSuggestionArgs = {
  input: RejectMergeSuggestionInput;
};


/** What can be changed. What a user can put right is in `errors` of the answer; all else is an error of the request. */
export type MutationRejectRelationshipArgs = {
  input: RejectRelationshipInput;
};


/** What can be changed. What a user can put right is in `errors` of the answer; all else is an error of the request. */
export type MutationRejectResolutionArgs = {
  input: RejectResolutionInput;
};


/** What can be changed. What a user can put right is in `errors` of the answer; all else is an error of the request. */
export type MutationRejectStatementArgs = {
  input: RejectStatementInput;
};


/** What can be changed. What a user can put right is in `errors` of the answer; all else is an error of the request. */
export type MutationRemoveAliasArgs = {
  input: RemoveAliasInput;
};


/** What can be changed. What a user can put right is in `errors` of the answer; all else is an error of the request. */
export type MutationRemoveArticleArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. What a user can put right is in `errors` of the answer; all else is an error of the request. */
export type MutationRenameEntityArgs = {
  input: RenameEntityInput;
};


/** What can be changed. What a user can put right is in `errors` of the answer; all else is an error of the request. */
export type MutationSetKindArgs = {
  input: SetKindInput;
};


/** What can be changed. What a user can put right is in `errors` of the answer; all else is an error of the request. */
export type MutationSplitEntityArgs = {
  input: SplitEntityInput;
};


/** What can be changed. What a user can put right is in `errors` of the answer; all else is an error of the request. */
export type MutationUndoArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  changeId: Scalars['ID']['input'];
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Something with a global id. Ids are readable and stable over loads, stores and machines: `person/antony-blinken`. An entity's
 * can become another's, when other articles tell who it is: `person/trump` then leads to `person/donald-trump`, wherever
 * an id is given, and the answer has the new id. One that became several leads to none, as it is not known which is meant.
 */
export type Node = {
  /** The global id, to be handed to `node(id:)`. */
  readonly id: Scalars['ID']['output'];
};

/** Which way a list is sorted. */
export type OrderDirection =
  /** From A to Z, from early to late, from few to many. */
  | 'ASC'
  /** From Z to A, from late to early, from many to few. */
  | 'DESC';

/** A body of people: NATO, the Ukraine-NATO Council. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** Its other names, as the articles write them, in alphabetical order: Kiev for Kyiv. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How each article shows it, the newest first: why its mentions are one, and why it is who it is. */
  readonly appearances: AppearanceConnection;
  /** How many articles mention it. */
  readonly articleCount: Scalars['Int']['output'];
  /** The articles that mention it, the newest first. */
  readonly articles: ArticleConnection;
  /** The entities named in the same sentences, those that share most sentences first. Being named together proves nothing more. */
  readonly coMentions: ReadonlyArray<CoMention>;
  /** How sure the reader is that this is one entity of this kind, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The ids under which it was known before other articles told who it is: `person/trump` of Donald Trump. They still lead here, wherever an id is asked for. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The global id: the kind and the folded name, as in `place/kyiv`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The places it is located in, 10,000 at the most. */
  readonly locatedIn: ReadonlyArray<Place>;
  /** The meetings this organization took part in or organized. */
  readonly meetings: MeetingConnection;
  /** The organizations of which this one is a member. */
  readonly memberOf: OrganizationConnection;
  /** The people, organizations and places that are members. */
  readonly members: EntityConnection;
  /** How many mentions it has in all articles. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where articles name or describe it, in the order of articles and of their text. */
  readonly mentions: MentionConnection;
  /** The name by which it is shown. */
  readonly name: Scalars['String']['output'];
  /** The people who hold a role here or are members; one edge for each role. */
  readonly people: PersonConnection;
  /** What articles assert between it and other entities, those told by most articles first. Each shows its proof. */
  readonly relationships: RelationshipConnection;
  /** The number of the last change by a person that is about it, 0 if there is none; to be handed on as `expectedRevision`. */
  readonly revision: Scalars['Int']['output'];
  /** What this organization says, in the order of articles and of their text. */
  readonly statements: StatementConnection;
  /** What is said about it, asserted or not, in the order of articles and of their text. */
  readonly statementsAbout: StatementConnection;
};


/** A body of people: NATO, the Ukraine-NATO Council. */
export type OrganizationAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of people: NATO, the Ukraine-NATO Council. */
export type OrganizationArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body of people: NATO, the Ukraine-NATO Council. */
export type OrganizationCoMentionsArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  unrelatedBy?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A body of people: NATO, the Ukraine-NATO Council. */
export type OrganizationMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A body of people: NATO, the Ukraine-NATO Council. */
export type OrganizationMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/** A body of people: NATO, the Ukraine-NATO Council. */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/** A body of people: NATO, the Ukraine-NATO Council. */
export type OrganizationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  article?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<MentionMode>>;
};


/** A body of people: NATO, the Ukraine-NATO Council. */
export type OrganizationPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A body of people: NATO, the Ukraine-NATO Council. */
export type OrganizationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A body of people: NATO, the Ukraine-NATO Council. */
export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
};


/** A body of people: NATO, the Ukraine-NATO Council. */
export type OrganizationStatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** What all of them are together, on whatever page: how many, from when to when, how sure. */
  readonly aggregate: Aggregate;
  /** The organizations of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** How many groups there are, what has none of it left out. */
  readonly groupCount: Scalars['Int']['output'];
  /** All of them in groups, on whatever page: months in the order of time, other groups by how many there are in them. */
  readonly groups: ReadonlyArray<Group>;
  /** The organizations of this page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of organizations. */
export type OrganizationConnectionGroupCountArgs = {
  by: EntityGrouping;
};


/** A page of organizations. */
export type OrganizationConnectionGroupsArgs = {
  by: EntityGrouping;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the organizations in a page. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Its place in the list, to be handed on as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Organization;
  /** The relationship by which it was reached, with its proof; null in a list that starts from no entity. */
  readonly relationship: Maybe<Relationship>;
};

/** Chooses organizations. All that is given must hold; an id that nothing has fits nothing. */
export type OrganizationFilter = {
  /** Every one of these filters must hold. */
  readonly and?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** Compares any of its names, without regard to case and accents: `{equals: "kiev"}` finds Kyiv. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** Asks for the articles that mention it. */
  readonly articles?: InputMaybe<ArticleListFilter>;
  /** Only these, by their ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Asks for the places that it lies in. */
  readonly locatedIn?: InputMaybe<PlaceListFilter>;
  /** Asks for the meetings that it took part in or organized. */
  readonly meetings?: InputMaybe<MeetingListFilter>;
  /** Asks for the organizations that it is a member of. */
  readonly memberOf?: InputMaybe<OrganizationListFilter>;
  /** Asks for its members. */
  readonly members?: InputMaybe<EntityListFilter>;
  /** Only entities that this article mentions. */
  readonly mentionedIn?: InputMaybe<Scalars['ID']['input']>;
  /** Only entities mentioned by at least this many articles. */
  readonly minArticleCount?: InputMaybe<Scalars['Int']['input']>;
  /** Only entities with at least this confidence, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Compares the name by which the entity is shown, without regard to case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** Asks for the entities that are named in a sentence with it. */
  readonly namedWith?: InputMaybe<EntityListFilter>;
  /** This filter must not hold. */
  readonly not?: InputMaybe<OrganizationFilter>;
  /** At least one of these filters must hold; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** Asks for the people who hold a role in it or are members. */
  readonly people?: InputMaybe<PersonListFilter>;
  /** Only entities with such a relationship. */
  readonly relatedTo?: InputMaybe<RelatedToFilter>;
  /** Asks for what this organization says: `{none: {}}` finds which never spoke. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** Asks for what is said about it. */
  readonly statementsAbout?: InputMaybe<StatementListFilter>;
};

/** Asks for some related organizations. All that is given must hold; `{}` as a filter fits every one. */
export type OrganizationListFilter = {
  /** Each of them fits; so it is, too, where there is none. */
  readonly all?: InputMaybe<OrganizationFilter>;
  /** None fits; `{}` says that there is none at all. */
  readonly none?: InputMaybe<OrganizationFilter>;
  /** At least one fits. */
  readonly some?: InputMaybe<OrganizationFilter>;
};

/** Where a page of a connection stands in the whole list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge, to be handed on as `after`; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether something follows this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something precedes this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A date as far as an article gives it. "November 29" has a month and a day, and no year. */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /** The day of the month, 1 to 31. */
  readonly day: Maybe<Scalars['Int']['output']>;
  /** The date; what is not known is `X`: `XXXX-11-29`, `2019-10`. */
  readonly edtf: Scalars['EDTF']['output'];
  /** The month, 1 to 12. */
  readonly month: Maybe<Scalars['Int']['output']>;
  /** The wording of the article: "November 29". */
  readonly text: Scalars['String']['output'];
  /** The year, if the text gives it or the publication date settles it. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

/** One shortest way from an entity to another, to be read as a chain of sentences. */
export type Path = {
  readonly __typename?: 'Path';
  /** The entities on the way, the ends included. */
  readonly entities: ReadonlyArray<Entity>;
  /** How far: a relationship counts one, a statement that joins two entities counts two. */
  readonly length: Scalars['Int']['output'];
  /** The steps between them. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** One step of a path: a relationship, or a statement in which one entity speaks about the other, or which is about both. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Where the step starts, seen along the path. */
  readonly from: Entity;
  /** The relationship that joins the two; null if a statement does. */
  readonly relationship: Maybe<Relationship>;
  /** The sentences that prove the step, the strongest first. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** The statement that joins the two, affirmed or denied; null if a relationship does. */
  readonly statement: Maybe<Statement>;
  /** Where the step ends, seen along the path. */
  readonly to: Entity;
};


/** One step of a path: a relationship, or a statement in which one entity speaks about the other, or which is about both. */
export type PathStepSentencesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** A human being whom articles name: Antony Blinken. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** Its other names, as the articles write them, in alphabetical order: Kiev for Kyiv. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How each article shows it, the newest first: why its mentions are one, and why it is who it is. */
  readonly appearances: AppearanceConnection;
  /** How many articles mention it. */
  readonly articleCount: Scalars['Int']['output'];
  /** The articles that mention it, the newest first. */
  readonly articles: ArticleConnection;
  /** The entities named in the same sentences, those that share most sentences first. Being named together proves nothing more. */
  readonly coMentions: ReadonlyArray<CoMention>;
  /** How sure the reader is that this is one entity of this kind, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The ids under which it was known before other articles told who it is: `person/trump` of Donald Trump. They still lead here, wherever an id is asked for. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The global id: the kind and the folded name, as in `place/kyiv`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The meetings this person took part in. */
  readonly meetings: MeetingConnection;
  /** How many mentions it has in all articles. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where articles name or describe it, in the order of articles and of their text. */
  readonly mentions: MentionConnection;
  /** The people whom this person met, told from either side. */
  readonly metWith: PersonConnection;
  /** The name by which it is shown. */
  readonly name: Scalars['String']['output'];
  /** The organizations where this person holds a role or is a member; one edge for each role. */
  readonly organizations: OrganizationConnection;
  /** What articles assert between it and other entities, those told by most articles first. Each shows its proof. */
  readonly relationships: RelationshipConnection;
  /** The number of the last change by a person that is about it, 0 if there is none; to be handed on as `expectedRevision`. */
  readonly revision: Scalars['Int']['output'];
  /** The titles that articles give this person, each with its proof. Somebody without a title has none; there are 10,000 at the most that belong to an organization or place, and as many others. */
  readonly roles: ReadonlyArray<Role>;
  /** What this person says, in the order of articles and of their text. */
  readonly statements: StatementConnection;
  /** What is said about it, asserted or not, in the order of articles and of their text. */
  readonly statementsAbout: StatementConnection;
};


/** A human being whom articles name: Antony Blinken. */
export type PersonAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being whom articles name: Antony Blinken. */
export type PersonArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being whom articles name: Antony Blinken. */
export type PersonCoMentionsArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  unrelatedBy?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A human being whom articles name: Antony Blinken. */
export type PersonMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/** A human being whom articles name: Antony Blinken. */
export type PersonMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  article?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<MentionMode>>;
};


/** A human being whom articles name: Antony Blinken. */
export type PersonMetWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/** A human being whom articles name: Antony Blinken. */
export type PersonOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A human being whom articles name: Antony Blinken. */
export type PersonRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A human being whom articles name: Antony Blinken. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
};


/** A human being whom articles name: Antony Blinken. */
export type PersonStatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
};

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** What all of them are together, on whatever page: how many, from when to when, how sure. */
  readonly aggregate: Aggregate;
  /** The people of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** How many groups there are, what has none of it left out. */
  readonly groupCount: Scalars['Int']['output'];
  /** All of them in groups, on whatever page: months in the order of time, other groups by how many there are in them. */
  readonly groups: ReadonlyArray<Group>;
  /** The people of this page. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of people. */
export type PersonConnectionGroupCountArgs = {
  by: EntityGrouping;
};


/** A page of people. */
export type PersonConnectionGroupsArgs = {
  by: EntityGrouping;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the people in a page. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Its place in the list, to be handed on as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Person;
  /** The relationship by which it was reached, with its proof; null in a list that starts from no entity. */
  readonly relationship: Maybe<Relationship>;
};

/** Chooses people. All that is given must hold; an id that nothing has fits nothing. */
export type PersonFilter = {
  /** Every one of these filters must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** Compares any of its names, without regard to case and accents: `{equals: "kiev"}` finds Kyiv. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** Asks for the articles that mention it. */
  readonly articles?: InputMaybe<ArticleListFilter>;
  /** Only these, by their ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Asks for the meetings that this person took part in. */
  readonly meetings?: InputMaybe<MeetingListFilter>;
  /** Only entities that this article mentions. */
  readonly mentionedIn?: InputMaybe<Scalars['ID']['input']>;
  /** Asks for the people whom this person met: `{none: {}}` finds who met nobody. */
  readonly metWith?: InputMaybe<PersonListFilter>;
  /** Only entities mentioned by at least this many articles. */
  readonly minArticleCount?: InputMaybe<Scalars['Int']['input']>;
  /** Only entities with at least this confidence, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Compares the name by which the entity is shown, without regard to case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** Asks for the entities that are named in a sentence with it. */
  readonly namedWith?: InputMaybe<EntityListFilter>;
  /** This filter must not hold. */
  readonly not?: InputMaybe<PersonFilter>;
  /** At least one of these filters must hold; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** Asks for the organizations where this person holds a role or is a member. */
  readonly organizations?: InputMaybe<OrganizationListFilter>;
  /** Only entities with such a relationship. */
  readonly relatedTo?: InputMaybe<RelatedToFilter>;
  /** Only people with such a title, without regard to case, as in `{contains: "secretary"}`. */
  readonly role?: InputMaybe<TextFilter>;
  /** Asks for what this person says: `{none: {}}` finds who never spoke. */
  readonly statements?: InputMaybe<StatementListFilter>;
  /** Asks for what is said about it. */
  readonly statementsAbout?: InputMaybe<StatementListFilter>;
};

/** Asks for some related people. All that is given must hold; `{}` as a filter fits every one. */
export type PersonListFilter = {
  /** Each of them fits; so it is, too, where there is none. */
  readonly all?: InputMaybe<PersonFilter>;
  /** None fits; `{}` says that there is none at all. */
  readonly none?: InputMaybe<PersonFilter>;
  /** At least one fits. */
  readonly some?: InputMaybe<PersonFilter>;
};

/** A location: Kyiv, Brussels, the United States. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** Its other names, as the articles write them, in alphabetical order: Kiev for Kyiv. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How each article shows it, the newest first: why its mentions are one, and why it is who it is. */
  readonly appearances: AppearanceConnection;
  /** How many articles mention it. */
  readonly articleCount: Scalars['Int']['output'];
  /** The articles that mention it, the newest first. */
  readonly articles: ArticleConnection;
  /** The entities named in the same sentences, those that share most sentences first. Being named together proves nothing more. */
  readonly coMentions: ReadonlyArray<CoMention>;
  /** How sure the reader is that this is one entity of this kind, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where it lies; null for a place that is not known beforehand. A country's is the middle of its largest piece of land. */
  readonly coordinates: Maybe<Coordinates>;
  /** The ids under which it was known before other articles told who it is: `person/trump` of Donald Trump. They still lead here, wherever an id is asked for. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The global id: the kind and the folded name, as in `place/kyiv`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The places it lies in, 10,000 at the most. */
  readonly locatedIn: ReadonlyArray<Place>;
  /** The meetings held here. With other types also those it took part in as a state, or organized. */
  readonly meetings: MeetingConnection;
  /** How many mentions it has in all articles. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where articles name or describe it, in the order of articles and of their text. */
  readonly mentions: MentionConnection;
  /** The name by which it is shown. */
  readonly name: Scalars['String']['output'];
  /** The organizations located here, and those of which it is a member. */
  readonly organizations: OrganizationConnection;
  /** The people who hold a role here, as a country's minister does; one edge for each role. */
  readonly people: PersonConnection;
  /** The places that lie in this one. */
  readonly places: PlaceConnection;
  /** What articles assert between it and other entities, those told by most articles first. Each shows its proof. */
  readonly relationships: RelationshipConnection;
  /** The number of the last change by a person that is about it, 0 if there is none; to be handed on as `expectedRevision`. */
  readonly revision: Scalars['Int']['output'];
  /** What is said about it, asserted or not, in the order of articles and of their text. */
  readonly statementsAbout: StatementConnection;
};


/** A location: Kyiv, Brussels, the United States. */
export type PlaceAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A location: Kyiv, Brussels, the United States. */
export type PlaceArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A location: Kyiv, Brussels, the United States. */
export type PlaceCoMentionsArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  unrelatedBy?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A location: Kyiv, Brussels, the United States. */
export type PlaceMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A location: Kyiv, Brussels, the United States. */
export type PlaceMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  article?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<MentionMode>>;
};


/** A location: Kyiv, Brussels, the United States. */
export type PlaceOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A location: Kyiv, Brussels, the United States. */
export type PlacePeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/** A location: Kyiv, Brussels, the United States. */
export type PlacePlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/** A location: Kyiv, Brussels, the United States. */
export type PlaceRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A location: Kyiv, Brussels, the United States. */
export type PlaceStatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
};

/** A page of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** What all of them are together, on whatever page: how many, from when to when, how sure. */
  readonly aggregate: Aggregate;
  /** The places of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** How many groups there are, what has none of it left out. */
  readonly groupCount: Scalars['Int']['output'];
  /** All of them in groups, on whatever page: months in the order of time, other groups by how many there are in them. */
  readonly groups: ReadonlyArray<Group>;
  /** The places of this page. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of places. */
export type PlaceConnectionGroupCountArgs = {
  by: EntityGrouping;
};


/** A page of places. */
export type PlaceConnectionGroupsArgs = {
  by: EntityGrouping;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the places in a page. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Its place in the list, to be handed on as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Place;
  /** The relationship by which it was reached, with its proof; null in a list that starts from no entity. */
  readonly relationship: Maybe<Relationship>;
};

/** Chooses places. All that is given must hold; an id that nothing has fits nothing. */
export type PlaceFilter = {
  /** Every one of these filters must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PlaceFilter>>;
  /** Compares any of its names, without regard to case and accents: `{equals: "kiev"}` finds Kyiv. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** Asks for the articles that mention it. */
  readonly articles?: InputMaybe<ArticleListFilter>;
  /** Only these, by their ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Asks for the places that it lies in. */
  readonly locatedIn?: InputMaybe<PlaceListFilter>;
  /** Asks for the meetings that were held in it. */
  readonly meetings?: InputMaybe<MeetingListFilter>;
  /** Only entities that this article mentions. */
  readonly mentionedIn?: InputMaybe<Scalars['ID']['input']>;
  /** Only entities mentioned by at least this many articles. */
  readonly minArticleCount?: InputMaybe<Scalars['Int']['input']>;
  /** Only entities with at least this confidence, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Compares the name by which the entity is shown, without regard to case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** Asks for the entities that are named in a sentence with it. */
  readonly namedWith?: InputMaybe<EntityListFilter>;
  /** This filter must not hold. */
  readonly not?: InputMaybe<PlaceFilter>;
  /** At least one of these filters must hold; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<PlaceFilter>>;
  /** Asks for the organizations that lie in it, or that it is a member of. */
  readonly organizations?: InputMaybe<OrganizationListFilter>;
  /** Asks for the people who hold a role there. */
  readonly people?: InputMaybe<PersonListFilter>;
  /** Asks for the places that lie in it. */
  readonly places?: InputMaybe<PlaceListFilter>;
  /** Only entities with such a relationship. */
  readonly relatedTo?: InputMaybe<RelatedToFilter>;
  /** Asks for what is said about it. */
  readonly statementsAbout?: InputMaybe<StatementListFilter>;
};

/** Asks for some related places. All that is given must hold; `{}` as a filter fits every one. */
export type PlaceListFilter = {
  /** Each of them fits; so it is, too, where there is none. */
  readonly all?: InputMaybe<PlaceFilter>;
  /** None fits; `{}` says that there is none at all. */
  readonly none?: InputMaybe<PlaceFilter>;
  /** At least one fits. */
  readonly some?: InputMaybe<PlaceFilter>;
};

/** Whether a statement affirms or denies. */
export type Polarity =
  /** It says that something is so. */
  | 'AFFIRMED'
  /** It says that something is not so: "cannot join NATO". */
  | 'NEGATED';

/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** An article by its global id, or by the address under which it was published; null if there is none. */
  readonly article: Maybe<Article>;
  /** Articles, by date of publication unless ordered otherwise. */
  readonly articles: Maybe<ArticleConnection>;
  /** What people changed in the graph, the newest first. */
  readonly changes: Maybe<ChangeConnection>;
  /** The entities joined by relationships to every one of the given ones, the most mentioned first. */
  readonly commonNeighbors: Maybe<ReadonlyArray<CommonNeighbor>>;
  /** Pairs of statements about the same that disagree: one affirms, the other denies. Those that are about most of the same entities come first. */
  readonly disagreements: Maybe<ReadonlyArray<Disagreement>>;
  /** Entities of all kinds, by name unless ordered otherwise. */
  readonly entities: Maybe<EntityConnection>;
  /** The entity known by a name, by any of its names: `Kiev` gives Kyiv. If several are, the most mentioned one; null if none is. */
  readonly entity: Maybe<Entity>;
  /** A meeting by its global id, as `node` gives it; null if there is none of that id. */
  readonly meeting: Maybe<Meeting>;
  /** Meetings of every status, by name unless ordered otherwise. Only those that were: `meetings(filter: {status: [HELD]})`. */
  readonly meetings: Maybe<MeetingConnection>;
  /** Entities that may be one and the same, found by how their names sound, by surname and organization, and by what they are joined to; those for which most speaks come first. What somebody rejected, or told apart, is left out, and so are meetings, whose dates tell them apart. In a large graph the first 10,000 pairs are looked at; with `entity` all of that one. */
  readonly mergeSuggestions: Maybe<MergeSuggestionConnection>;
  /** The entities with most relationships. */
  readonly mostConnected: Maybe<ReadonlyArray<ConnectedEntity>>;
  /** What surrounds some entities, the most telling neighbors first, with the number of what is left out. */
  readonly neighborhood: Maybe<Subgraph>;
  /** Anything by its global id; null if there is nothing of that id. */
  readonly node: Maybe<Node>;
  /** Several things by their global ids, in the order asked; null where there is nothing of that id. */
  readonly nodes: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** An organization by its global id, as `node` gives it; null if there is none of that id. */
  readonly organization: Maybe<Organization>;
  /** Organizations, by name unless ordered otherwise. */
  readonly organizations: Maybe<OrganizationConnection>;
  /** People, by name unless ordered otherwise. */
  readonly people: Maybe<PersonConnection>;
  /** A person by its global id, as `node` gives it; null if there is none of that id. */
  readonly person: Maybe<Person>;
  /** A place by its global id, as `node` gives it; null if there is none of that id. */
  readonly place: Maybe<Place>;
  /** Places, by name unless ordered otherwise. */
  readonly places: Maybe<PlaceConnection>;
  /** Relationships between entities, those told by most articles first unless ordered otherwise. Who met whom: `relationships(filter: {types: [MET_WITH]})`. */
  readonly relationships: Maybe<RelationshipConnection>;
  /** Ranked full-text search. The last word counts as a prefix, and typos are forgiven: `stolt`, `Stoltenbrg`. An empty query finds nothing. */
  readonly search: Maybe<SearchConnection>;
  /** All shortest ways from an entity to another, never through an article. None if they are not connected; from an entity to itself one of no step. */
  readonly shortestPaths: Maybe<ReadonlyArray<Path>>;
  /** What is said, in the order of articles and of their text unless ordered otherwise. */
  readonly statements: Maybe<StatementConnection>;
  /** How much there is in the graph. */
  readonly stats: Maybe<GraphStats>;
  /** Meetings that were held, and statements, by the time they took place or speak of, from early to late. What has no year comes last, and never lies in a range. */
  readonly timeline: Maybe<TimelineConnection>;
  /** A topic by its global id, as `node` gives it; null if there is none of that id. */
  readonly topic: Maybe<Topic>;
  /** Topics, by name unless ordered otherwise. */
  readonly topics: Maybe<TopicConnection>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryArticleArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  article?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  madeFrom?: InputMaybe<Scalars['DateTime']['input']>;
  madeTo?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryCommonNeighborsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryDisagreementsArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<StatementFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  sameSpeaker?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryEntityArgs = {
  kind?: InputMaybe<EntityKind>;
  name: Scalars['String']['input'];
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryMergeSuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryMostConnectedArgs = {
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryNeighborhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  throughStatements?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<ReadonlyArray<SearchScope>>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryShortestPathsArgs = {
  from: Scalars['ID']['input'];
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  throughStatements?: InputMaybe<Scalars['Boolean']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryTimelineArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. In every list `first` or `last` says how many (20 if neither is given, 1,000 at the most), `after`
 * and `before` where to go on. A field that fails is null, and `errors` says why; the others come all the same.
 */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};

/** A suggestion to reject. */
export type RejectMergeSuggestionInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1,000 characters at the most. */
  readonly reason: Scalars['String']['input'];
  /** The suggestion, as `MergeSuggestion.suggestionId` names it. */
  readonly suggestionId: Scalars['ID']['input'];
};

/** A relationship that is none. */
export type RejectRelationshipInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The relationship's global id. */
  readonly id: Scalars['ID']['input'];
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1,000 characters at the most. */
  readonly reason: Scalars['String']['input'];
};

/** A decision to reject. */
export type RejectResolutionInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1,000 characters at the most. */
  readonly reason: Scalars['String']['input'];
  /** The decision, as `Appearance.resolution` gives its `resolutionId`. */
  readonly resolutionId: Scalars['ID']['input'];
};

/** A statement that nobody made. */
export type RejectStatementInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The statement's global id. */
  readonly id: Scalars['ID']['input'];
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1,000 characters at the most. */
  readonly reason: Scalars['String']['input'];
};

/** Asks for a relationship with an entity. */
export type RelatedToFilter = {
  /** OUTGOING: the relationship ends at `id`. INCOMING: it starts there. MET_WITH is symmetric and counts either way. */
  readonly direction?: InputMaybe<Direction>;
  /** The entity at the other end. */
  readonly id: Scalars['ID']['input'];
  /** Whether a relationship that is only planned, or was called off, counts as well. */
  readonly includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Through any of these types; without them, through any type. */
  readonly types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/**
 * A relationship between two entities, stored once whatever the number of articles that tell it, each time with the
 * sentence that proves it.
 */
export type Relationship = Node & {
  readonly __typename?: 'Relationship';
  /** How many articles tell it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How sure the reader is, 0 to 1: of what says .8, eight in ten are right. */
  readonly confidence: Scalars['Float']['output'];
  /** Whether the role is held at the time of the newest article that tells it, HOLDS_ROLE_AT only. */
  readonly current: Maybe<Scalars['Boolean']['output']>;
  /** When, as far as the articles give it. */
  readonly date: Maybe<PartialDate>;
  /** The sentences that prove it, the strongest first. */
  readonly evidence: EvidenceConnection;
  /** The global id; it names both ends and the type. */
  readonly id: Scalars['ID']['output'];
  /** Why the reader drew it: the reason of the strongest evidence. */
  readonly reason: Scalars['String']['output'];
  /** The number of the last change by a person that is about it, 0 if there is none; to be handed on as `expectedRevision`. */
  readonly revision: Scalars['Int']['output'];
  /** The title of a role, HOLDS_ROLE_AT only: "Secretary General". */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Where it starts: the person of a role, the meeting of a place. */
  readonly source: Entity;
  /** HELD for a fact, that is for every relationship of a list without `includePlanned`. PLANNED for what is still to come, as far as articles tell, and CANCELLED for what was called off: neither says that anything happened. */
  readonly status: MeetingStatus;
  /** Where it ends. */
  readonly target: Entity;
  /** What joins the two; whether it does, or is only to, is said by `status`. */
  readonly type: RelationshipType;
};


/**
 * A relationship between two entities, stored once whatever the number of articles that tell it, each time with the
 * sentence that proves it.
 */
export type RelationshipEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relationships. */
export type RelationshipConnection = {
  readonly __typename?: 'RelationshipConnection';
  /** What all of them are together, on whatever page: how many, from when to when, how sure. */
  readonly aggregate: Aggregate;
  /** The relationships of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RelationshipEdge>;
  /** How many groups there are, what has none of it left out. */
  readonly groupCount: Scalars['Int']['output'];
  /** All of them in groups, on whatever page: months in the order of time, other groups by how many there are in them. */
  readonly groups: ReadonlyArray<Group>;
  /** The relationships of this page. */
  readonly nodes: ReadonlyArray<Relationship>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of relationships. */
export type RelationshipConnectionGroupCountArgs = {
  by: RelationshipGrouping;
};


/** A page of relationships. */
export type RelationshipConnectionGroupsArgs = {
  by: RelationshipGrouping;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** A relationship in a page. */
export type RelationshipEdge = {
  readonly __typename?: 'RelationshipEdge';
  /** Its place in the list, to be handed on as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end, seen from the one asked; null in a list that starts from no entity. */
  readonly neighbor: Maybe<Entity>;
  /** The relationship. */
  readonly node: Relationship;
};

/** Chooses relationships. All that is given must hold; an id that nothing has fits nothing. */
export type RelationshipFilter = {
  /** Every one of these filters must hold. */
  readonly and?: InputMaybe<ReadonlyArray<RelationshipFilter>>;
  /** Only those that this article tells. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** Asks for the articles that tell it. */
  readonly articles?: InputMaybe<ArticleListFilter>;
  /** Only roles that are held (true) or were held (false) at the time of the newest article that tells it. */
  readonly current?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose date may lie in this range. */
  readonly date?: InputMaybe<DateRange>;
  /** Asks for the two entities that it joins. */
  readonly ends?: InputMaybe<EntityListFilter>;
  /** Only those that start or end at this entity. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** Only these, by their ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with at least this confidence, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** This filter must not hold. */
  readonly not?: InputMaybe<RelationshipFilter>;
  /** At least one of these filters must hold; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<RelationshipFilter>>;
  /** Compares the title of a role, without regard to case. */
  readonly role?: InputMaybe<TextFilter>;
  /** Only those that start at an entity that fits this filter. */
  readonly source?: InputMaybe<EntityFilter>;
  /** Only those of these statuses; all but HELD come only with `includePlanned`. */
  readonly status?: InputMaybe<ReadonlyArray<MeetingStatus>>;
  /** Only those that end at an entity that fits this filter. */
  readonly target?: InputMaybe<EntityFilter>;
  /** Only these types. */
  readonly types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** What relationships are put together by. */
export type RelationshipGrouping =
  /** The articles that tell them. */
  | 'ARTICLE'
  /** The month of their date, as in `2023-11`; a date without a month is in its year `2023`, one without a year in `XXXX-11`. */
  | 'MONTH'
  /** The months in which articles that tell them were published. */
  | 'PUBLISHED_MONTH'
  /** The entity that they start at. */
  | 'SOURCE'
  /** The entity that they end at. */
  | 'TARGET'
  /** Their type. */
  | 'TYPE';

/** How relationships are sorted; equals come in the order of their ids, from last to first with DESC. */
export type RelationshipOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: RelationshipOrderField;
};

/** What relationships are sorted by. */
export type RelationshipOrderField =
  /** How many articles tell it. */
  | 'ARTICLE_COUNT'
  /** How sure the reader is. */
  | 'CONFIDENCE'
  /** The date by its earliest day; then those without a year, then those without a date. */
  | 'DATE';

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

/** How many relationships of a type. */
export type RelationshipTypeCount = {
  readonly __typename?: 'RelationshipTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: RelationshipType;
};

/** A name that an entity has not. */
export type RemoveAliasInput = {
  /** The name, which is not the one that it is called by. */
  readonly alias: Scalars['String']['input'];
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The entity's global id. */
  readonly id: Scalars['ID']['input'];
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1,000 characters at the most. */
  readonly reason: Scalars['String']['input'];
};

/** What became of an article to remove. */
export type RemoveArticlePayload = {
  readonly __typename?: 'RemoveArticlePayload';
  /** The id of the article that was removed; null if there was none. */
  readonly deletedArticleId: Maybe<Scalars['ID']['output']>;
  /** Why it was not removed; empty if it was. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Another name for an entity. */
export type RenameEntityInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The entity's global id. */
  readonly id: Scalars['ID']['input'];
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name: 300 characters at the most. */
  readonly name: Scalars['String']['input'];
  /** Why: 1,000 characters at the most. */
  readonly reason: Scalars['String']['input'];
};

/**
 * A decision on who somebody is, taken by looking at several articles. It is taken anew whenever an article comes or goes,
 * and can be rejected by `rejectResolution`.
 */
export type Resolution = {
  readonly __typename?: 'Resolution';
  /** How it was decided. */
  readonly method: ResolutionMethod;
  /** The id of the entity that the article alone speaks of: `person/trump`. */
  readonly readAs: Scalars['ID']['output'];
  /** Why it was decided so, in a sentence. */
  readonly reason: Scalars['String']['output'];
  /** What names it to `rejectResolution`: the article's id, `#`, and `readAs`. It is no global id, as a decision is taken anew whenever an article comes or goes. */
  readonly resolutionId: Scalars['ID']['output'];
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

/** A title that articles give a person. */
export type Role = {
  readonly __typename?: 'Role';
  /** Where it is held; null if the article names no organization or place. */
  readonly at: Maybe<Entity>;
  /** Whether it is held at the time of the newest article that tells it; false for "former". */
  readonly current: Scalars['Boolean']['output'];
  /** The sentences that prove it, the strongest first. */
  readonly evidence: EvidenceConnection;
  /** The title: "Secretary General". */
  readonly title: Scalars['String']['output'];
};


/** A title that articles give a person. */
export type RoleEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what a search found: entities first, then statements, then sentences, the best of each first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** What all of these are together, on whatever page: how many, from when to when, how sure. */
  readonly aggregate: Aggregate;
  /** The hits of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** How many groups there are, what has none of it left out. */
  readonly groupCount: Scalars['Int']['output'];
  /** All of these in groups, on whatever page: months in the order of time, other groups by how many there are in them. */
  readonly groups: ReadonlyArray<Group>;
  /** What was found, without the places where it matches. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many hits there are, up to the 200 best in each scope; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of what a search found: entities first, then statements, then sentences, the best of each first. */
export type SearchConnectionGroupCountArgs = {
  by: SearchGrouping;
};


/** A page of what a search found: entities first, then statements, then sentences, the best of each first. */
export type SearchConnectionGroupsArgs = {
  by: SearchGrouping;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** A hit of a search. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Its place in the list, to be handed on as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The words in `text` that match. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** What was found: an entity, a `Statement` or a `Sentence`. */
  readonly node: Node;
  /** How well it fits, 0 to 1: 1 is a name equal to the query. */
  readonly score: Scalars['Float']['output'];
  /** The text that matches: the name of an entity that fits best, what is said, or the sentence. */
  readonly text: Scalars['String']['output'];
};

/** What hits of a search are put together by. */
export type SearchGrouping =
  /** The articles that mention them, or that they stand in. */
  | 'ARTICLE'
  /** The month of their date, as in `2023-11`; a date without a month is in its year `2023`, one without a year in `XXXX-11`. */
  | 'MONTH'
  /** Their type: `Person`, `Organization`, `Place`, `Meeting`, `Topic`, `Statement` or `Sentence`. */
  | 'TYPE';

/** Where a search looks. */
export type SearchScope =
  /** In all names of entities. */
  | 'NAMES'
  /** In the sentences of articles. */
  | 'SENTENCES'
  /** In what is said. */
  | 'STATEMENTS';

/** A sentence of an article. */
export type Sentence = Node & {
  readonly __typename?: 'Sentence';
  /** The article it stands in. */
  readonly article: Article;
  /** Where it ends in the article's text, in UTF-16 code units, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The global id: the article's, and the place in it. */
  readonly id: Scalars['ID']['output'];
  /** Its number in the article, from 0. */
  readonly index: Scalars['Int']['output'];
  /** The entities it points at, in the order of the text, 10,000 mentions at the most. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Where it starts in the article's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** The sentence, exactly as it stands in the article. */
  readonly text: Scalars['String']['output'];
};

/** Another kind for an entity. */
export type SetKindInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The entity's global id. */
  readonly id: Scalars['ID']['input'];
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The kind. */
  readonly kind: EntityKind;
  /** Why: 1,000 characters at the most. */
  readonly reason: Scalars['String']['input'];
};

/** Mentions that are another entity's. */
export type SplitEntityInput = {
  /** Who says so: a name, of 200 characters at the most. Who is signed in is named as such, whatever is given here; others must give it. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** The highest `revision` that its sender saw of what it is about: where somebody changed that since, it is a conflict. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The global id of the entity whose mentions they are now. */
  readonly id: Scalars['ID']['input'];
  /** The same asked for once more under one key is done once; something else under it is an error. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The global id of the other, if it is there already. */
  readonly into?: InputMaybe<Scalars['ID']['input']>;
  /** The mentions: 1,000 at the most. */
  readonly mentions: ReadonlyArray<MentionInput>;
  /** What the other is called, if it is to be a new entity. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1,000 characters at the most. */
  readonly reason: Scalars['String']['input'];
};

/** What somebody, or the article itself, says about entities. It is no fact of the graph: it is what was said. */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /** What it is about, by name, 10,000 entities at the most. */
  readonly about: ReadonlyArray<Entity>;
  /** How sure it was, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The time it speaks of, as far as it gives one. */
  readonly date: Maybe<PartialDate>;
  /** Where it ends in the article's text, in UTF-16 code units, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** Which rule or model found it. */
  readonly method: Scalars['String']['output'];
  /** Whether it is meant as a fact, an intention, a possibility… */
  readonly modality: Modality;
  /** Whether it affirms or denies. */
  readonly polarity: Polarity;
  /** Whether it stands in quotation marks. */
  readonly quoted: Scalars['Boolean']['output'];
  /** The number of the last change by a person that is about it, 0 if there is none; to be handed on as `expectedRevision`. */
  readonly revision: Scalars['Int']['output'];
  /** The sentence it stands in. */
  readonly sentence: Sentence;
  /** Who says it; null if the speaker is not named or the article itself speaks. */
  readonly speaker: Maybe<Entity>;
  /** The speaker in the article's words, if it gives no name: "Sources". */
  readonly speakerDescription: Maybe<Scalars['String']['output']>;
  /** Where it starts in the article's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** What is said, exactly as it stands in the article. */
  readonly text: Scalars['String']['output'];
  /** What the quantity counts: "members". */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** A quantity that it gives: 30 in "its 30 members". */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** The verb that introduces it, as it is written: "said". */
  readonly verb: Maybe<Scalars['String']['output']>;
};

/** A page of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** What all of them are together, on whatever page: how many, from when to when, how sure. */
  readonly aggregate: Aggregate;
  /** The statements of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** How many groups there are, what has none of it left out. */
  readonly groupCount: Scalars['Int']['output'];
  /** All of them in groups, on whatever page: months in the order of time, other groups by how many there are in them. */
  readonly groups: ReadonlyArray<Group>;
  /** The statements of this page. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of statements. */
export type StatementConnectionGroupCountArgs = {
  by: StatementGrouping;
};


/** A page of statements. */
export type StatementConnectionGroupsArgs = {
  by: StatementGrouping;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** A statement in a page. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Its place in the list, to be handed on as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
};

/** Chooses statements. All that is given must hold; an id that nothing has fits nothing. */
export type StatementFilter = {
  /** Only what is about this entity. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Asks for the entities that it is about. */
  readonly aboutEntities?: InputMaybe<EntityListFilter>;
  /** Every one of these filters must hold. */
  readonly and?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** Only statements of this article. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that speak of a time that may lie in this range. */
  readonly date?: InputMaybe<DateRange>;
  /** Only these, by their ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only statements of an article that fits this filter. */
  readonly inArticle?: InputMaybe<ArticleFilter>;
  /** Only what a named speaker says who fits this filter, as in `{role: {contains: "minister"}}`; `{}` fits each of them. */
  readonly madeBy?: InputMaybe<EntityFilter>;
  /** Only those with at least this confidence, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Only what is meant in one of these ways. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  /** This filter must not hold. */
  readonly not?: InputMaybe<StatementFilter>;
  /** At least one of these filters must hold; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** Only what affirms, or only what denies. */
  readonly polarity?: InputMaybe<Polarity>;
  /** Only statements of articles published in this range; an article without a date of publication lies in none. */
  readonly published?: InputMaybe<DateRange>;
  /** Only what stands in quotation marks, or only what does not. */
  readonly quoted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what this person or organization says. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** Compares the words for a speaker without a name, without regard to case, as in `{contains: "sources"}`; no named speaker fits. */
  readonly speakerDescription?: InputMaybe<TextFilter>;
  /** Compares what is said, without regard to case. */
  readonly text?: InputMaybe<TextFilter>;
  /** Only statements introduced by this verb, as it is written except for case: "explained". */
  readonly verb?: InputMaybe<Scalars['String']['input']>;
};

/** What statements are put together by. */
export type StatementGrouping =
  /** The entities that they are about. */
  | 'ABOUT'
  /** The article that they stand in. */
  | 'ARTICLE'
  /** How they are meant. */
  | 'MODALITY'
  /** The month of their date, as in `2023-11`; a date without a month is in its year `2023`, one without a year in `XXXX-11`. */
  | 'MONTH'
  /** Whether they affirm or deny. */
  | 'POLARITY'
  /** The month in which the article was published. */
  | 'PUBLISHED_MONTH'
  /** Who says it. */
  | 'SPEAKER'
  /** What the speaker is. */
  | 'SPEAKER_KIND';

/** Asks for some related statements. All that is given must hold; `{}` as a filter fits every one. */
export type StatementListFilter = {
  /** Each of them fits; so it is, too, where there is none. */
  readonly all?: InputMaybe<StatementFilter>;
  /** None fits; `{}` says that there is none at all. */
  readonly none?: InputMaybe<StatementFilter>;
  /** At least one fits. */
  readonly some?: InputMaybe<StatementFilter>;
};

/**
 * How statements are sorted; equals come in the order of articles and of their text, from
 * last to first with DESC.
 */
export type StatementOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: StatementOrderField;
};

/** What statements are sorted by. */
export type StatementOrderField =
  /** How sure the reader is. */
  | 'CONFIDENCE'
  /** The time spoken of by its earliest day; then those without a year, then those without a date. */
  | 'DATE'
  /** The order of articles and of their text. */
  | 'POSITION'
  /** The article's date of publication; those of articles without one first. */
  | 'PUBLISHED_AT';

/** A part of the graph, to be drawn. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** What is left out: for each entity with neighbors that are not shown, how many. */
  readonly hidden: ReadonlyArray<HiddenNeighbors>;
  /** The entities: those asked for first, then their most telling neighbors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The relationships among these entities: first those of the entities asked for, of each those told by most articles. */
  readonly relationships: RelationshipConnection;
  /** The statements that join two of these entities or more. Of each two that they join one comes, then of each another, and so on, so that a page tells of as many as it can; in each turn first those of the entities asked for. */
  readonly statements: StatementConnection;
};


/** A part of the graph, to be drawn. */
export type SubgraphRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the graph, to be drawn. */
export type SubgraphStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What can be watched, by server-sent events or over a WebSocket (graphql-ws). Each result names its event under
 * `extensions.event`, with its `id` and the time `at` which it happened. Who was away goes on with the id of the last event
 * that they had as `after`: nothing is lost, and nothing comes twice. The last 10,000 events of the graph are remembered, and
 * 1,000 of loads, unless the server is set otherwise, since it began; an `after` from before that is EVENTS_FORGOTTEN, and one who takes so little that
 * what comes next is not remembered is told SUBSCRIBER_TOO_SLOW: `articles` by `loaded` and `changes` then tell what was missed.
 * A subscription ends with the token by which one signed in.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Articles once they are added or changed, as they are in the graph when they are told of. */
  readonly articleLoaded: Article;
  /** Articles once they are removed. */
  readonly articleRemoved: ArticleRemoval;
  /** Changes by people once they are made, taken back, or made to hold again. */
  readonly changes: Change;
  /** How far loads have come. Of one load all steps come that are remembered, also where it began before. */
  readonly loading: LoadProgress;
};


/**
 * What can be watched, by server-sent events or over a WebSocket (graphql-ws). Each result names its event under
 * `extensions.event`, with its `id` and the time `at` which it happened. Who was away goes on with the id of the last event
 * that they had as `after`: nothing is lost, and nothing comes twice. The last 10,000 events of the graph are remembered, and
 * 1,000 of loads, unless the server is set otherwise, since it began; an `after` from before that is EVENTS_FORGOTTEN, and one who takes so little that
 * what comes next is not remembered is told SUBSCRIBER_TOO_SLOW: `articles` by `loaded` and `changes` then tell what was missed.
 * A subscription ends with the token by which one signed in.
 */
export type SubscriptionArticleLoadedArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What can be watched, by server-sent events or over a WebSocket (graphql-ws). Each result names its event under
 * `extensions.event`, with its `id` and the time `at` which it happened. Who was away goes on with the id of the last event
 * that they had as `after`: nothing is lost, and nothing comes twice. The last 10,000 events of the graph are remembered, and
 * 1,000 of loads, unless the server is set otherwise, since it began; an `after` from before that is EVENTS_FORGOTTEN, and one who takes so little that
 * what comes next is not remembered is told SUBSCRIBER_TOO_SLOW: `articles` by `loaded` and `changes` then tell what was missed.
 * A subscription ends with the token by which one signed in.
 */
export type SubscriptionArticleRemovedArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What can be watched, by server-sent events or over a WebSocket (graphql-ws). Each result names its event under
 * `extensions.event`, with its `id` and the time `at` which it happened. Who was away goes on with the id of the last event
 * that they had as `after`: nothing is lost, and nothing comes twice. The last 10,000 events of the graph are remembered, and
 * 1,000 of loads, unless the server is set otherwise, since it began; an `after` from before that is EVENTS_FORGOTTEN, and one who takes so little that
 * what comes next is not remembered is told SUBSCRIBER_TOO_SLOW: `articles` by `loaded` and `changes` then tell what was missed.
 * A subscription ends with the token by which one signed in.
 */
export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What can be watched, by server-sent events or over a WebSocket (graphql-ws). Each result names its event under
 * `extensions.event`, with its `id` and the time `at` which it happened. Who was away goes on with the id of the last event
 * that they had as `after`: nothing is lost, and nothing comes twice. The last 10,000 events of the graph are remembered, and
 * 1,000 of loads, unless the server is set otherwise, since it began; an `after` from before that is EVENTS_FORGOTTEN, and one who takes so little that
 * what comes next is not remembered is told SUBSCRIBER_TOO_SLOW: `articles` by `loaded` and `changes` then tell what was missed.
 * A subscription ends with the token by which one signed in.
 */
export type SubscriptionLoadingArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  loadId?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Compares a text. Case does not count: `stoltenberg` finds Stoltenberg. Accents count, except in the names of entities. All
 * that is given must hold.
 */
export type TextFilter = {
  /** A part of the text, anywhere in it. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** The end of the text. */
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  /** The whole text. */
  readonly equals?: InputMaybe<Scalars['String']['input']>;
  /** The whole text, one of these; of an empty list it is none. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The beginning of the text. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
  /** Each of these words, in any order, anywhere in the text. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a timeline, from early to late; what has no year comes last. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** What all of them are together, on whatever page: how many, from when to when, how sure. */
  readonly aggregate: Aggregate;
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** How many groups there are, what has none of it left out. */
  readonly groupCount: Scalars['Int']['output'];
  /** All of them in groups, on whatever page: months in the order of time, other groups by how many there are in them. */
  readonly groups: ReadonlyArray<Group>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<TimelineEntry>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of a timeline, from early to late; what has no year comes last. */
export type TimelineConnectionGroupCountArgs = {
  by: TimelineGrouping;
};


/** A page of a timeline, from early to late; what has no year comes last. */
export type TimelineConnectionGroupsArgs = {
  by: TimelineGrouping;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry in a page of a timeline. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Its place in the list, to be handed on as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: TimelineEntry;
};

/** Something with a date. */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** When, as far as the articles give it. */
  readonly date: PartialDate;
  /** What. */
  readonly subject: TimelineSubject;
};

/** What entries of a timeline are put together by. */
export type TimelineGrouping =
  /** The month of their date, as in `2023-11`; a date without a month is in its year `2023`, one without a year in `XXXX-11`. */
  | 'MONTH'
  /** `Meeting` or `Statement`. */
  | 'TYPE';

/**
 * What a timeline shows: a meeting by its date, or a statement by the time it speaks of. Meetings that are only planned come where
 * they are asked for.
 */
export type TimelineSubject = Meeting | Statement;

/** A programme, agreement, law or subject: the membership action plan. */
export type Topic = Entity & Node & {
  readonly __typename?: 'Topic';
  /** Its other names, as the articles write them, in alphabetical order: Kiev for Kyiv. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How each article shows it, the newest first: why its mentions are one, and why it is who it is. */
  readonly appearances: AppearanceConnection;
  /** How many articles mention it. */
  readonly articleCount: Scalars['Int']['output'];
  /** The articles that mention it, the newest first. */
  readonly articles: ArticleConnection;
  /** The entities named in the same sentences, those that share most sentences first. Being named together proves nothing more. */
  readonly coMentions: ReadonlyArray<CoMention>;
  /** How sure the reader is that this is one entity of this kind, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The ids under which it was known before other articles told who it is: `person/trump` of Donald Trump. They still lead here, wherever an id is asked for. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The global id: the kind and the folded name, as in `place/kyiv`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** How many mentions it has in all articles. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where articles name or describe it, in the order of articles and of their text. */
  readonly mentions: MentionConnection;
  /** The name by which it is shown. */
  readonly name: Scalars['String']['output'];
  /** What articles assert between it and other entities, those told by most articles first. Each shows its proof. */
  readonly relationships: RelationshipConnection;
  /** The number of the last change by a person that is about it, 0 if there is none; to be handed on as `expectedRevision`. */
  readonly revision: Scalars['Int']['output'];
  /** What is said about it, asserted or not, in the order of articles and of their text. */
  readonly statementsAbout: StatementConnection;
};


/** A programme, agreement, law or subject: the membership action plan. */
export type TopicAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A programme, agreement, law or subject: the membership action plan. */
export type TopicArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A programme, agreement, law or subject: the membership action plan. */
export type TopicCoMentionsArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  unrelatedBy?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A programme, agreement, law or subject: the membership action plan. */
export type TopicMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  article?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<MentionMode>>;
};


/** A programme, agreement, law or subject: the membership action plan. */
export type TopicRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationshipOrder>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A programme, agreement, law or subject: the membership action plan. */
export type TopicStatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
};

/** A page of topics. */
export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  /** What all of them are together, on whatever page: how many, from when to when, how sure. */
  readonly aggregate: Aggregate;
  /** The topics of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** How many groups there are, what has none of it left out. */
  readonly groupCount: Scalars['Int']['output'];
  /** All of them in groups, on whatever page: months in the order of time, other groups by how many there are in them. */
  readonly groups: ReadonlyArray<Group>;
  /** The topics of this page. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of topics. */
export type TopicConnectionGroupCountArgs = {
  by: EntityGrouping;
};


/** A page of topics. */
export type TopicConnectionGroupsArgs = {
  by: EntityGrouping;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the topics in a page. */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Its place in the list, to be handed on as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: Topic;
  /** The relationship by which it was reached, with its proof; null in a list that starts from no entity. */
  readonly relationship: Maybe<Relationship>;
};

/** Chooses topics. All that is given must hold; an id that nothing has fits nothing. */
export type TopicFilter = {
  /** Every one of these filters must hold. */
  readonly and?: InputMaybe<ReadonlyArray<TopicFilter>>;
  /** Compares any of its names, without regard to case and accents: `{equals: "kiev"}` finds Kyiv. */
  readonly anyName?: InputMaybe<TextFilter>;
  /** Asks for the articles that mention it. */
  readonly articles?: InputMaybe<ArticleListFilter>;
  /** Only these, by their ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only entities that this article mentions. */
  readonly mentionedIn?: InputMaybe<Scalars['ID']['input']>;
  /** Only entities mentioned by at least this many articles. */
  readonly minArticleCount?: InputMaybe<Scalars['Int']['input']>;
  /** Only entities with at least this confidence, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Compares the name by which the entity is shown, without regard to case and accents. */
  readonly name?: InputMaybe<TextFilter>;
  /** Asks for the entities that are named in a sentence with it. */
  readonly namedWith?: InputMaybe<EntityListFilter>;
  /** This filter must not hold. */
  readonly not?: InputMaybe<TopicFilter>;
  /** At least one of these filters must hold; an empty list never does. */
  readonly or?: InputMaybe<ReadonlyArray<TopicFilter>>;
  /** Only entities with such a relationship. */
  readonly relatedTo?: InputMaybe<RelatedToFilter>;
  /** Asks for what is said about it. */
  readonly statementsAbout?: InputMaybe<StatementListFilter>;
};

/** Something in the input that its sender can put right. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** The changes by people that are in the way: of a conflict the one that came before, of a change that others rest on those; empty for all else. */
  readonly changes: ReadonlyArray<Change>;
  /** The reason, for programs. */
  readonly code: UserErrorCode;
  /** The reason, for people: what is wrong and what to do. */
  readonly message: Scalars['String']['output'];
  /** The argument or input field that is meant, as in `["input", "text"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
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



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  TimelineSubject:
    | ( Omit<Meeting, 'appearances' | 'articles' | 'coMentions' | 'date' | 'mentions' | 'organizers' | 'participants' | 'places' | 'relationships' | 'statementsAbout' | 'statusEvidence'> & { appearances: _RefType['AppearanceConnection'], articles: _RefType['ArticleConnection'], coMentions: ReadonlyArray<_RefType['CoMention']>, date?: Maybe<_RefType['PartialDate']>, mentions: _RefType['MentionConnection'], organizers: ReadonlyArray<_RefType['Entity']>, participants: _RefType['EntityConnection'], places: ReadonlyArray<_RefType['Place']>, relationships: _RefType['RelationshipConnection'], statementsAbout: _RefType['StatementConnection'], statusEvidence: _RefType['EvidenceConnection'] } )
    | ( Omit<Statement, 'about' | 'date' | 'sentence' | 'speaker'> & { about: ReadonlyArray<_RefType['Entity']>, date?: Maybe<_RefType['PartialDate']>, sentence: _RefType['Sentence'], speaker?: Maybe<_RefType['Entity']> } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( Omit<Meeting, 'appearances' | 'articles' | 'coMentions' | 'date' | 'mentions' | 'organizers' | 'participants' | 'places' | 'relationships' | 'statementsAbout' | 'statusEvidence'> & { appearances: _RefType['AppearanceConnection'], articles: _RefType['ArticleConnection'], coMentions: ReadonlyArray<_RefType['CoMention']>, date?: Maybe<_RefType['PartialDate']>, mentions: _RefType['MentionConnection'], organizers: ReadonlyArray<_RefType['Entity']>, participants: _RefType['EntityConnection'], places: ReadonlyArray<_RefType['Place']>, relationships: _RefType['RelationshipConnection'], statementsAbout: _RefType['StatementConnection'], statusEvidence: _RefType['EvidenceConnection'] } )
    | ( Omit<Organization, 'appearances' | 'articles' | 'coMentions' | 'locatedIn' | 'meetings' | 'memberOf' | 'members' | 'mentions' | 'people' | 'relationships' | 'statements' | 'statementsAbout'> & { appearances: _RefType['AppearanceConnection'], articles: _RefType['ArticleConnection'], coMentions: ReadonlyArray<_RefType['CoMention']>, locatedIn: ReadonlyArray<_RefType['Place']>, meetings: _RefType['MeetingConnection'], memberOf: _RefType['OrganizationConnection'], members: _RefType['EntityConnection'], mentions: _RefType['MentionConnection'], people: _RefType['PersonConnection'], relationships: _RefType['RelationshipConnection'], statements: _RefType['StatementConnection'], statementsAbout: _RefType['StatementConnection'] } )
    | ( Omit<Person, 'appearances' | 'articles' | 'coMentions' | 'meetings' | 'mentions' | 'metWith' | 'organizations' | 'relationships' | 'roles' | 'statements' | 'statementsAbout'> & { appearances: _RefType['AppearanceConnection'], articles: _RefType['ArticleConnection'], coMentions: ReadonlyArray<_RefType['CoMention']>, meetings: _RefType['MeetingConnection'], mentions: _RefType['MentionConnection'], metWith: _RefType['PersonConnection'], organizations: _RefType['OrganizationConnection'], relationships: _RefType['RelationshipConnection'], roles: ReadonlyArray<_RefType['Role']>, statements: _RefType['StatementConnection'], statementsAbout: _RefType['StatementConnection'] } )
    | ( Omit<Place, 'appearances' | 'articles' | 'coMentions' | 'locatedIn' | 'meetings' | 'mentions' | 'organizations' | 'people' | 'places' | 'relationships' | 'statementsAbout'> & { appearances: _RefType['AppearanceConnection'], articles: _RefType['ArticleConnection'], coMentions: ReadonlyArray<_RefType['CoMention']>, locatedIn: ReadonlyArray<_RefType['Place']>, meetings: _RefType['MeetingConnection'], mentions: _RefType['MentionConnection'], organizations: _RefType['OrganizationConnection'], people: _RefType['PersonConnection'], places: _RefType['PlaceConnection'], relationships: _RefType['RelationshipConnection'], statementsAbout: _RefType['StatementConnection'] } )
    | ( Omit<Topic, 'appearances' | 'articles' | 'coMentions' | 'mentions' | 'relationships' | 'statementsAbout'> & { appearances: _RefType['AppearanceConnection'], articles: _RefType['ArticleConnection'], coMentions: ReadonlyArray<_RefType['CoMention']>, mentions: _RefType['MentionConnection'], relationships: _RefType['RelationshipConnection'], statementsAbout: _RefType['StatementConnection'] } )
  ;
  Node:
    | ( Selected )
    | ( Selected )
    | ( Omit<Meeting, 'appearances' | 'articles' | 'coMentions' | 'date' | 'mentions' | 'organizers' | 'participants' | 'places' | 'relationships' | 'statementsAbout' | 'statusEvidence'> & { appearances: _RefType['AppearanceConnection'], articles: _RefType['ArticleConnection'], coMentions: ReadonlyArray<_RefType['CoMention']>, date?: Maybe<_RefType['PartialDate']>, mentions: _RefType['MentionConnection'], organizers: ReadonlyArray<_RefType['Entity']>, participants: _RefType['EntityConnection'], places: ReadonlyArray<_RefType['Place']>, relationships: _RefType['RelationshipConnection'], statementsAbout: _RefType['StatementConnection'], statusEvidence: _RefType['EvidenceConnection'] } )
    | ( Omit<Organization, 'appearances' | 'articles' | 'coMentions' | 'locatedIn' | 'meetings' | 'memberOf' | 'members' | 'mentions' | 'people' | 'relationships' | 'statements' | 'statementsAbout'> & { appearances: _RefType['AppearanceConnection'], articles: _RefType['ArticleConnection'], coMentions: ReadonlyArray<_RefType['CoMention']>, locatedIn: ReadonlyArray<_RefType['Place']>, meetings: _RefType['MeetingConnection'], memberOf: _RefType['OrganizationConnection'], members: _RefType['EntityConnection'], mentions: _RefType['MentionConnection'], people: _RefType['PersonConnection'], relationships: _RefType['RelationshipConnection'], statements: _RefType['StatementConnection'], statementsAbout: _RefType['StatementConnection'] } )
    | ( Omit<Person, 'appearances' | 'articles' | 'coMentions' | 'meetings' | 'mentions' | 'metWith' | 'organizations' | 'relationships' | 'roles' | 'statements' | 'statementsAbout'> & { appearances: _RefType['AppearanceConnection'], articles: _RefType['ArticleConnection'], coMentions: ReadonlyArray<_RefType['CoMention']>, meetings: _RefType['MeetingConnection'], mentions: _RefType['MentionConnection'], metWith: _RefType['PersonConnection'], organizations: _RefType['OrganizationConnection'], relationships: _RefType['RelationshipConnection'], roles: ReadonlyArray<_RefType['Role']>, statements: _RefType['StatementConnection'], statementsAbout: _RefType['StatementConnection'] } )
    | ( Omit<Place, 'appearances' | 'articles' | 'coMentions' | 'locatedIn' | 'meetings' | 'mentions' | 'organizations' | 'people' | 'places' | 'relationships' | 'statementsAbout'> & { appearances: _RefType['AppearanceConnection'], articles: _RefType['ArticleConnection'], coMentions: ReadonlyArray<_RefType['CoMention']>, locatedIn: ReadonlyArray<_RefType['Place']>, meetings: _RefType['MeetingConnection'], mentions: _RefType['MentionConnection'], organizations: _RefType['OrganizationConnection'], people: _RefType['PersonConnection'], places: _RefType['PlaceConnection'], relationships: _RefType['RelationshipConnection'], statementsAbout: _RefType['StatementConnection'] } )
    | ( Omit<Relationship, 'date' | 'evidence' | 'source' | 'target'> & { date?: Maybe<_RefType['PartialDate']>, evidence: _RefType['EvidenceConnection'], source: _RefType['Entity'], target: _RefType['Entity'] } )
    | ( Omit<Sentence, 'article' | 'mentions'> & { article: _RefType['Article'], mentions: ReadonlyArray<_RefType['Mention']> } )
    | ( Omit<Statement, 'about' | 'date' | 'sentence' | 'speaker'> & { about: ReadonlyArray<_RefType['Entity']>, date?: Maybe<_RefType['PartialDate']>, sentence: _RefType['Sentence'], speaker?: Maybe<_RefType['Entity']> } )
    | ( Omit<Topic, 'appearances' | 'articles' | 'coMentions' | 'mentions' | 'relationships' | 'statementsAbout'> & { appearances: _RefType['AppearanceConnection'], articles: _RefType['ArticleConnection'], coMentions: ReadonlyArray<_RefType['CoMention']>, mentions: _RefType['MentionConnection'], relationships: _RefType['RelationshipConnection'], statementsAbout: _RefType['StatementConnection'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessRole: AccessRole;
  AddAliasInput: AddAliasInput;
  AddRelationshipInput: AddRelationshipInput;
  Aggregate: ResolverTypeWrapper<Aggregate>;
  Appearance: ResolverTypeWrapper<Omit<Appearance, 'article'> & { article: ResolversTypes['Article'] }>;
  AppearanceConnection: ResolverTypeWrapper<Omit<AppearanceConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['Aggregate'], edges: ReadonlyArray<ResolversTypes['AppearanceEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Appearance']> }>;
  AppearanceEdge: ResolverTypeWrapper<Omit<AppearanceEdge, 'node'> & { node: ResolversTypes['Appearance'] }>;
  AppearanceGrouping: AppearanceGrouping;
  Article: ResolverTypeWrapper<Selected>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['Aggregate'], edges: ReadonlyArray<ResolversTypes['ArticleEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Article']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleGrouping: ArticleGrouping;
  ArticleListFilter: ArticleListFilter;
  ArticleOrder: ArticleOrder;
  ArticleOrderField: ArticleOrderField;
  ArticleRemoval: ResolverTypeWrapper<GraphEvent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<Selected>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['Aggregate'], edges: ReadonlyArray<ResolversTypes['ChangeEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeGrouping: ChangeGrouping;
  ChangeKind: ChangeKind;
  ChangePayload: ResolverTypeWrapper<ChangeAnswer>;
  ChangedField: ResolverTypeWrapper<ChangedField>;
  CoMention: ResolverTypeWrapper<Omit<CoMention, 'entity' | 'sentences'> & { entity: ResolversTypes['Entity'], sentences: ReadonlyArray<ResolversTypes['Sentence']> }>;
  CommonNeighbor: ResolverTypeWrapper<Omit<CommonNeighbor, 'entity' | 'relationships'> & { entity: ResolversTypes['Entity'], relationships: ReadonlyArray<ResolversTypes['Relationship']> }>;
  ConfirmRelationshipInput: ConfirmRelationshipInput;
  ConnectedEntity: ResolverTypeWrapper<Omit<ConnectedEntity, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  CorrectStatementInput: CorrectStatementInput;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Direction: Direction;
  Disagreement: ResolverTypeWrapper<Omit<Disagreement, 'about' | 'affirmed' | 'negated'> & { about: ReadonlyArray<ResolversTypes['Entity']>, affirmed: ResolversTypes['Statement'], negated: ResolversTypes['Statement'] }>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['Aggregate'], edges: ReadonlyArray<ResolversTypes['EntityEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node' | 'relationship'> & { node: ResolversTypes['Entity'], relationship?: Maybe<ResolversTypes['Relationship']> }>;
  EntityFilter: EntityFilter;
  EntityGrouping: EntityGrouping;
  EntityKind: EntityKind;
  EntityListFilter: EntityListFilter;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  Evidence: ResolverTypeWrapper<Omit<Evidence, 'sentence'> & { sentence: ResolversTypes['Sentence'] }>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['Aggregate'], edges: ReadonlyArray<ResolversTypes['EvidenceEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Evidence']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  EvidenceGrouping: EvidenceGrouping;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GraphStats: ResolverTypeWrapper<GraphStats>;
  Group: ResolverTypeWrapper<Omit<Group, 'article' | 'entity'> & { article?: Maybe<ResolversTypes['Article']>, entity?: Maybe<ResolversTypes['Entity']> }>;
  HiddenNeighbors: ResolverTypeWrapper<Omit<HiddenNeighbors, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Highlight: ResolverTypeWrapper<Highlight>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KindCount: ResolverTypeWrapper<KindCount>;
  LoadArticleInput: LoadArticleInput;
  LoadArticlePayload: ResolverTypeWrapper<LoadArticleAnswer>;
  LoadOutcome: LoadOutcome;
  LoadProgress: ResolverTypeWrapper<LoadingEvent>;
  LoadStep: LoadStep;
  Meeting: ResolverTypeWrapper<Omit<Meeting, 'appearances' | 'articles' | 'coMentions' | 'date' | 'mentions' | 'organizers' | 'participants' | 'places' | 'relationships' | 'statementsAbout' | 'statusEvidence'> & { appearances: ResolversTypes['AppearanceConnection'], articles: ResolversTypes['ArticleConnection'], coMentions: ReadonlyArray<ResolversTypes['CoMention']>, date?: Maybe<ResolversTypes['PartialDate']>, mentions: ResolversTypes['MentionConnection'], organizers: ReadonlyArray<ResolversTypes['Entity']>, participants: ResolversTypes['EntityConnection'], places: ReadonlyArray<ResolversTypes['Place']>, relationships: ResolversTypes['RelationshipConnection'], statementsAbout: ResolversTypes['StatementConnection'], statusEvidence: ResolversTypes['EvidenceConnection'] }>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['Aggregate'], edges: ReadonlyArray<ResolversTypes['MeetingEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node' | 'relationship'> & { node: ResolversTypes['Meeting'], relationship?: Maybe<ResolversTypes['Relationship']> }>;
  MeetingFilter: MeetingFilter;
  MeetingListFilter: MeetingListFilter;
  MeetingStatus: MeetingStatus;
  MeetingStatusCount: ResolverTypeWrapper<MeetingStatusCount>;
  Mention: ResolverTypeWrapper<Omit<Mention, 'entity' | 'sentence'> & { entity: ResolversTypes['Entity'], sentence: ResolversTypes['Sentence'] }>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['Aggregate'], edges: ReadonlyArray<ResolversTypes['MentionEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Mention']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  MentionGrouping: MentionGrouping;
  MentionInput: MentionInput;
  MentionMode: MentionMode;
  MergeEntitiesInput: MergeEntitiesInput;
  MergeReason: ResolverTypeWrapper<MergeReason>;
  MergeReasonKind: MergeReasonKind;
  MergeSuggestion: ResolverTypeWrapper<Omit<MergeSuggestion, 'into' | 'other'> & { into: ResolversTypes['Entity'], other: ResolversTypes['Entity'] }>;
  MergeSuggestionConnection: ResolverTypeWrapper<Omit<MergeSuggestionConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['Aggregate'], edges: ReadonlyArray<ResolversTypes['MergeSuggestionEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['MergeSuggestion']> }>;
  MergeSuggestionEdge: ResolverTypeWrapper<Omit<MergeSuggestionEdge, 'node'> & { node: ResolversTypes['MergeSuggestion'] }>;
  MergeSuggestionGrouping: MergeSuggestionGrouping;
  Modality: Modality;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<Omit<Organization, 'appearances' | 'articles' | 'coMentions' | 'locatedIn' | 'meetings' | 'memberOf' | 'members' | 'mentions' | 'people' | 'relationships' | 'statements' | 'statementsAbout'> & { appearances: ResolversTypes['AppearanceConnection'], articles: ResolversTypes['ArticleConnection'], coMentions: ReadonlyArray<ResolversTypes['CoMention']>, locatedIn: ReadonlyArray<ResolversTypes['Place']>, meetings: ResolversTypes['MeetingConnection'], memberOf: ResolversTypes['OrganizationConnection'], members: ResolversTypes['EntityConnection'], mentions: ResolversTypes['MentionConnection'], people: ResolversTypes['PersonConnection'], relationships: ResolversTypes['RelationshipConnection'], statements: ResolversTypes['StatementConnection'], statementsAbout: ResolversTypes['StatementConnection'] }>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['Aggregate'], edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node' | 'relationship'> & { node: ResolversTypes['Organization'], relationship?: Maybe<ResolversTypes['Relationship']> }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationListFilter: OrganizationListFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  Path: ResolverTypeWrapper<Omit<Path, 'entities' | 'steps'> & { entities: ReadonlyArray<ResolversTypes['Entity']>, steps: ReadonlyArray<ResolversTypes['PathStep']> }>;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'from' | 'relationship' | 'sentences' | 'statement' | 'to'> & { from: ResolversTypes['Entity'], relationship?: Maybe<ResolversTypes['Relationship']>, sentences: ReadonlyArray<ResolversTypes['Sentence']>, statement?: Maybe<ResolversTypes['Statement']>, to: ResolversTypes['Entity'] }>;
  Person: ResolverTypeWrapper<Omit<Person, 'appearances' | 'articles' | 'coMentions' | 'meetings' | 'mentions' | 'metWith' | 'organizations' | 'relationships' | 'roles' | 'statements' | 'statementsAbout'> & { appearances: ResolversTypes['AppearanceConnection'], articles: ResolversTypes['ArticleConnection'], coMentions: ReadonlyArray<ResolversTypes['CoMention']>, meetings: ResolversTypes['MeetingConnection'], mentions: ResolversTypes['MentionConnection'], metWith: ResolversTypes['PersonConnection'], organizations: ResolversTypes['OrganizationConnection'], relationships: ResolversTypes['RelationshipConnection'], roles: ReadonlyArray<ResolversTypes['Role']>, statements: ResolversTypes['StatementConnection'], statementsAbout: ResolversTypes['StatementConnection'] }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['Aggregate'], edges: ReadonlyArray<ResolversTypes['PersonEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node' | 'relationship'> & { node: ResolversTypes['Person'], relationship?: Maybe<ResolversTypes['Relationship']> }>;
  PersonFilter: PersonFilter;
  PersonListFilter: PersonListFilter;
  Place: ResolverTypeWrapper<Omit<Place, 'appearances' | 'articles' | 'coMentions' | 'locatedIn' | 'meetings' | 'mentions' | 'organizations' | 'people' | 'places' | 'relationships' | 'statementsAbout'> & { appearances: ResolversTypes['AppearanceConnection'], articles: ResolversTypes['ArticleConnection'], coMentions: ReadonlyArray<ResolversTypes['CoMention']>, locatedIn: ReadonlyArray<ResolversTypes['Place']>, meetings: ResolversTypes['MeetingConnection'], mentions: ResolversTypes['MentionConnection'], organizations: ResolversTypes['OrganizationConnection'], people: ResolversTypes['PersonConnection'], places: ResolversTypes['PlaceConnection'], relationships: ResolversTypes['RelationshipConnection'], statementsAbout: ResolversTypes['StatementConnection'] }>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['Aggregate'], edges: ReadonlyArray<ResolversTypes['PlaceEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node' | 'relationship'> & { node: ResolversTypes['Place'], relationship?: Maybe<ResolversTypes['Relationship']> }>;
  PlaceFilter: PlaceFilter;
  PlaceListFilter: PlaceListFilter;
  Polarity: Polarity;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RejectMergeSuggestionInput: RejectMergeSuggestionInput;
  RejectRelationshipInput: RejectRelationshipInput;
  RejectResolutionInput: RejectResolutionInput;
  RejectStatementInput: RejectStatementInput;
  RelatedToFilter: RelatedToFilter;
  Relationship: ResolverTypeWrapper<Omit<Relationship, 'date' | 'evidence' | 'source' | 'target'> & { date?: Maybe<ResolversTypes['PartialDate']>, evidence: ResolversTypes['EvidenceConnection'], source: ResolversTypes['Entity'], target: ResolversTypes['Entity'] }>;
  RelationshipConnection: ResolverTypeWrapper<Omit<RelationshipConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['Aggregate'], edges: ReadonlyArray<ResolversTypes['RelationshipEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Relationship']> }>;
  RelationshipEdge: ResolverTypeWrapper<Omit<RelationshipEdge, 'neighbor' | 'node'> & { neighbor?: Maybe<ResolversTypes['Entity']>, node: ResolversTypes['Relationship'] }>;
  RelationshipFilter: RelationshipFilter;
  RelationshipGrouping: RelationshipGrouping;
  RelationshipOrder: RelationshipOrder;
  RelationshipOrderField: RelationshipOrderField;
  RelationshipType: RelationshipType;
  RelationshipTypeCount: ResolverTypeWrapper<RelationshipTypeCount>;
  RemoveAliasInput: RemoveAliasInput;
  RemoveArticlePayload: ResolverTypeWrapper<Omit<RemoveArticlePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RenameEntityInput: RenameEntityInput;
  Resolution: ResolverTypeWrapper<Resolution>;
  ResolutionMethod: ResolutionMethod;
  Role: ResolverTypeWrapper<Omit<Role, 'at' | 'evidence'> & { at?: Maybe<ResolversTypes['Entity']>, evidence: ResolversTypes['EvidenceConnection'] }>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['Aggregate'], edges: ReadonlyArray<ResolversTypes['SearchEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'highlights' | 'node'> & { highlights: ReadonlyArray<ResolversTypes['Highlight']>, node: ResolversTypes['Node'] }>;
  SearchGrouping: SearchGrouping;
  SearchScope: SearchScope;
  Sentence: ResolverTypeWrapper<Omit<Sentence, 'article' | 'mentions'> & { article: ResolversTypes['Article'], mentions: ReadonlyArray<ResolversTypes['Mention']> }>;
  SetKindInput: SetKindInput;
  SplitEntityInput: SplitEntityInput;
  Statement: ResolverTypeWrapper<Omit<Statement, 'about' | 'date' | 'sentence' | 'speaker'> & { about: ReadonlyArray<ResolversTypes['Entity']>, date?: Maybe<ResolversTypes['PartialDate']>, sentence: ResolversTypes['Sentence'], speaker?: Maybe<ResolversTypes['Entity']> }>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['Aggregate'], edges: ReadonlyArray<ResolversTypes['StatementEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Statement']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementFilter: StatementFilter;
  StatementGrouping: StatementGrouping;
  StatementListFilter: StatementListFilter;
  StatementOrder: StatementOrder;
  StatementOrderField: StatementOrderField;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'hidden' | 'nodes' | 'relationships' | 'statements'> & { hidden: ReadonlyArray<ResolversTypes['HiddenNeighbors']>, nodes: ReadonlyArray<ResolversTypes['Entity']>, relationships: ResolversTypes['RelationshipConnection'], statements: ResolversTypes['StatementConnection'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TextFilter: TextFilter;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['Aggregate'], edges: ReadonlyArray<ResolversTypes['TimelineEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['TimelineEntry']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<Omit<TimelineEntry, 'date' | 'subject'> & { date: ResolversTypes['PartialDate'], subject: ResolversTypes['TimelineSubject'] }>;
  TimelineGrouping: TimelineGrouping;
  TimelineSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TimelineSubject']>;
  Topic: ResolverTypeWrapper<Omit<Topic, 'appearances' | 'articles' | 'coMentions' | 'mentions' | 'relationships' | 'statementsAbout'> & { appearances: ResolversTypes['AppearanceConnection'], articles: ResolversTypes['ArticleConnection'], coMentions: ReadonlyArray<ResolversTypes['CoMention']>, mentions: ResolversTypes['MentionConnection'], relationships: ResolversTypes['RelationshipConnection'], statementsAbout: ResolversTypes['StatementConnection'] }>;
  TopicConnection: ResolverTypeWrapper<Omit<TopicConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversTypes['Aggregate'], edges: ReadonlyArray<ResolversTypes['TopicEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node' | 'relationship'> & { node: ResolversTypes['Topic'], relationship?: Maybe<ResolversTypes['Relationship']> }>;
  TopicFilter: TopicFilter;
  UserError: ResolverTypeWrapper<GivenError>;
  UserErrorCode: UserErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddAliasInput: AddAliasInput;
  AddRelationshipInput: AddRelationshipInput;
  Aggregate: Aggregate;
  Appearance: Omit<Appearance, 'article'> & { article: ResolversParentTypes['Article'] };
  AppearanceConnection: Omit<AppearanceConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['Aggregate'], edges: ReadonlyArray<ResolversParentTypes['AppearanceEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Appearance']> };
  AppearanceEdge: Omit<AppearanceEdge, 'node'> & { node: ResolversParentTypes['Appearance'] };
  Article: Selected;
  ArticleConnection: Omit<ArticleConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['Aggregate'], edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Article']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleListFilter: ArticleListFilter;
  ArticleOrder: ArticleOrder;
  ArticleRemoval: GraphEvent;
  Boolean: Scalars['Boolean']['output'];
  Change: Selected;
  ChangeConnection: Omit<ChangeConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['Aggregate'], edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangePayload: ChangeAnswer;
  ChangedField: ChangedField;
  CoMention: Omit<CoMention, 'entity' | 'sentences'> & { entity: ResolversParentTypes['Entity'], sentences: ReadonlyArray<ResolversParentTypes['Sentence']> };
  CommonNeighbor: Omit<CommonNeighbor, 'entity' | 'relationships'> & { entity: ResolversParentTypes['Entity'], relationships: ReadonlyArray<ResolversParentTypes['Relationship']> };
  ConfirmRelationshipInput: ConfirmRelationshipInput;
  ConnectedEntity: Omit<ConnectedEntity, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Coordinates: Coordinates;
  CorrectStatementInput: CorrectStatementInput;
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Disagreement: Omit<Disagreement, 'about' | 'affirmed' | 'negated'> & { about: ReadonlyArray<ResolversParentTypes['Entity']>, affirmed: ResolversParentTypes['Statement'], negated: ResolversParentTypes['Statement'] };
  EDTF: Scalars['EDTF']['output'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityConnection: Omit<EntityConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['Aggregate'], edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node' | 'relationship'> & { node: ResolversParentTypes['Entity'], relationship?: Maybe<ResolversParentTypes['Relationship']> };
  EntityFilter: EntityFilter;
  EntityListFilter: EntityListFilter;
  EntityOrder: EntityOrder;
  Evidence: Omit<Evidence, 'sentence'> & { sentence: ResolversParentTypes['Sentence'] };
  EvidenceConnection: Omit<EvidenceConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['Aggregate'], edges: ReadonlyArray<ResolversParentTypes['EvidenceEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Evidence']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  Float: Scalars['Float']['output'];
  GraphStats: GraphStats;
  Group: Omit<Group, 'article' | 'entity'> & { article?: Maybe<ResolversParentTypes['Article']>, entity?: Maybe<ResolversParentTypes['Entity']> };
  HiddenNeighbors: Omit<HiddenNeighbors, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Highlight: Highlight;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  KindCount: KindCount;
  LoadArticleInput: LoadArticleInput;
  LoadArticlePayload: LoadArticleAnswer;
  LoadProgress: LoadingEvent;
  Meeting: Omit<Meeting, 'appearances' | 'articles' | 'coMentions' | 'date' | 'mentions' | 'organizers' | 'participants' | 'places' | 'relationships' | 'statementsAbout' | 'statusEvidence'> & { appearances: ResolversParentTypes['AppearanceConnection'], articles: ResolversParentTypes['ArticleConnection'], coMentions: ReadonlyArray<ResolversParentTypes['CoMention']>, date?: Maybe<ResolversParentTypes['PartialDate']>, mentions: ResolversParentTypes['MentionConnection'], organizers: ReadonlyArray<ResolversParentTypes['Entity']>, participants: ResolversParentTypes['EntityConnection'], places: ReadonlyArray<ResolversParentTypes['Place']>, relationships: ResolversParentTypes['RelationshipConnection'], statementsAbout: ResolversParentTypes['StatementConnection'], statusEvidence: ResolversParentTypes['EvidenceConnection'] };
  MeetingConnection: Omit<MeetingConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['Aggregate'], edges: ReadonlyArray<ResolversParentTypes['MeetingEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<MeetingEdge, 'node' | 'relationship'> & { node: ResolversParentTypes['Meeting'], relationship?: Maybe<ResolversParentTypes['Relationship']> };
  MeetingFilter: MeetingFilter;
  MeetingListFilter: MeetingListFilter;
  MeetingStatusCount: MeetingStatusCount;
  Mention: Omit<Mention, 'entity' | 'sentence'> & { entity: ResolversParentTypes['Entity'], sentence: ResolversParentTypes['Sentence'] };
  MentionConnection: Omit<MentionConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['Aggregate'], edges: ReadonlyArray<ResolversParentTypes['MentionEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Mention']> };
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  MentionInput: MentionInput;
  MergeEntitiesInput: MergeEntitiesInput;
  MergeReason: MergeReason;
  MergeSuggestion: Omit<MergeSuggestion, 'into' | 'other'> & { into: ResolversParentTypes['Entity'], other: ResolversParentTypes['Entity'] };
  MergeSuggestionConnection: Omit<MergeSuggestionConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['Aggregate'], edges: ReadonlyArray<ResolversParentTypes['MergeSuggestionEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['MergeSuggestion']> };
  MergeSuggestionEdge: Omit<MergeSuggestionEdge, 'node'> & { node: ResolversParentTypes['MergeSuggestion'] };
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: Omit<Organization, 'appearances' | 'articles' | 'coMentions' | 'locatedIn' | 'meetings' | 'memberOf' | 'members' | 'mentions' | 'people' | 'relationships' | 'statements' | 'statementsAbout'> & { appearances: ResolversParentTypes['AppearanceConnection'], articles: ResolversParentTypes['ArticleConnection'], coMentions: ReadonlyArray<ResolversParentTypes['CoMention']>, locatedIn: ReadonlyArray<ResolversParentTypes['Place']>, meetings: ResolversParentTypes['MeetingConnection'], memberOf: ResolversParentTypes['OrganizationConnection'], members: ResolversParentTypes['EntityConnection'], mentions: ResolversParentTypes['MentionConnection'], people: ResolversParentTypes['PersonConnection'], relationships: ResolversParentTypes['RelationshipConnection'], statements: ResolversParentTypes['StatementConnection'], statementsAbout: ResolversParentTypes['StatementConnection'] };
  OrganizationConnection: Omit<OrganizationConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['Aggregate'], edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node' | 'relationship'> & { node: ResolversParentTypes['Organization'], relationship?: Maybe<ResolversParentTypes['Relationship']> };
  OrganizationFilter: OrganizationFilter;
  OrganizationListFilter: OrganizationListFilter;
  PageInfo: PageInfo;
  PartialDate: PartialDate;
  Path: Omit<Path, 'entities' | 'steps'> & { entities: ReadonlyArray<ResolversParentTypes['Entity']>, steps: ReadonlyArray<ResolversParentTypes['PathStep']> };
  PathStep: Omit<PathStep, 'from' | 'relationship' | 'sentences' | 'statement' | 'to'> & { from: ResolversParentTypes['Entity'], relationship?: Maybe<ResolversParentTypes['Relationship']>, sentences: ReadonlyArray<ResolversParentTypes['Sentence']>, statement?: Maybe<ResolversParentTypes['Statement']>, to: ResolversParentTypes['Entity'] };
  Person: Omit<Person, 'appearances' | 'articles' | 'coMentions' | 'meetings' | 'mentions' | 'metWith' | 'organizations' | 'relationships' | 'roles' | 'statements' | 'statementsAbout'> & { appearances: ResolversParentTypes['AppearanceConnection'], articles: ResolversParentTypes['ArticleConnection'], coMentions: ReadonlyArray<ResolversParentTypes['CoMention']>, meetings: ResolversParentTypes['MeetingConnection'], mentions: ResolversParentTypes['MentionConnection'], metWith: ResolversParentTypes['PersonConnection'], organizations: ResolversParentTypes['OrganizationConnection'], relationships: ResolversParentTypes['RelationshipConnection'], roles: ReadonlyArray<ResolversParentTypes['Role']>, statements: ResolversParentTypes['StatementConnection'], statementsAbout: ResolversParentTypes['StatementConnection'] };
  PersonConnection: Omit<PersonConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['Aggregate'], edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node' | 'relationship'> & { node: ResolversParentTypes['Person'], relationship?: Maybe<ResolversParentTypes['Relationship']> };
  PersonFilter: PersonFilter;
  PersonListFilter: PersonListFilter;
  Place: Omit<Place, 'appearances' | 'articles' | 'coMentions' | 'locatedIn' | 'meetings' | 'mentions' | 'organizations' | 'people' | 'places' | 'relationships' | 'statementsAbout'> & { appearances: ResolversParentTypes['AppearanceConnection'], articles: ResolversParentTypes['ArticleConnection'], coMentions: ReadonlyArray<ResolversParentTypes['CoMention']>, locatedIn: ReadonlyArray<ResolversParentTypes['Place']>, meetings: ResolversParentTypes['MeetingConnection'], mentions: ResolversParentTypes['MentionConnection'], organizations: ResolversParentTypes['OrganizationConnection'], people: ResolversParentTypes['PersonConnection'], places: ResolversParentTypes['PlaceConnection'], relationships: ResolversParentTypes['RelationshipConnection'], statementsAbout: ResolversParentTypes['StatementConnection'] };
  PlaceConnection: Omit<PlaceConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['Aggregate'], edges: ReadonlyArray<ResolversParentTypes['PlaceEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<PlaceEdge, 'node' | 'relationship'> & { node: ResolversParentTypes['Place'], relationship?: Maybe<ResolversParentTypes['Relationship']> };
  PlaceFilter: PlaceFilter;
  PlaceListFilter: PlaceListFilter;
  Query: Record<PropertyKey, never>;
  RejectMergeSuggestionInput: RejectMergeSuggestionInput;
  RejectRelationshipInput: RejectRelationshipInput;
  RejectResolutionInput: RejectResolutionInput;
  RejectStatementInput: RejectStatementInput;
  RelatedToFilter: RelatedToFilter;
  Relationship: Omit<Relationship, 'date' | 'evidence' | 'source' | 'target'> & { date?: Maybe<ResolversParentTypes['PartialDate']>, evidence: ResolversParentTypes['EvidenceConnection'], source: ResolversParentTypes['Entity'], target: ResolversParentTypes['Entity'] };
  RelationshipConnection: Omit<RelationshipConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['Aggregate'], edges: ReadonlyArray<ResolversParentTypes['RelationshipEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Relationship']> };
  RelationshipEdge: Omit<RelationshipEdge, 'neighbor' | 'node'> & { neighbor?: Maybe<ResolversParentTypes['Entity']>, node: ResolversParentTypes['Relationship'] };
  RelationshipFilter: RelationshipFilter;
  RelationshipOrder: RelationshipOrder;
  RelationshipTypeCount: RelationshipTypeCount;
  RemoveAliasInput: RemoveAliasInput;
  RemoveArticlePayload: Omit<RemoveArticlePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RenameEntityInput: RenameEntityInput;
  Resolution: Resolution;
  Role: Omit<Role, 'at' | 'evidence'> & { at?: Maybe<ResolversParentTypes['Entity']>, evidence: ResolversParentTypes['EvidenceConnection'] };
  SearchConnection: Omit<SearchConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['Aggregate'], edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  SearchEdge: Omit<SearchEdge, 'highlights' | 'node'> & { highlights: ReadonlyArray<ResolversParentTypes['Highlight']>, node: ResolversParentTypes['Node'] };
  Sentence: Omit<Sentence, 'article' | 'mentions'> & { article: ResolversParentTypes['Article'], mentions: ReadonlyArray<ResolversParentTypes['Mention']> };
  SetKindInput: SetKindInput;
  SplitEntityInput: SplitEntityInput;
  Statement: Omit<Statement, 'about' | 'date' | 'sentence' | 'speaker'> & { about: ReadonlyArray<ResolversParentTypes['Entity']>, date?: Maybe<ResolversParentTypes['PartialDate']>, sentence: ResolversParentTypes['Sentence'], speaker?: Maybe<ResolversParentTypes['Entity']> };
  StatementConnection: Omit<StatementConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['Aggregate'], edges: ReadonlyArray<ResolversParentTypes['StatementEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Statement']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementFilter: StatementFilter;
  StatementListFilter: StatementListFilter;
  StatementOrder: StatementOrder;
  String: Scalars['String']['output'];
  Subgraph: Omit<Subgraph, 'hidden' | 'nodes' | 'relationships' | 'statements'> & { hidden: ReadonlyArray<ResolversParentTypes['HiddenNeighbors']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']>, relationships: ResolversParentTypes['RelationshipConnection'], statements: ResolversParentTypes['StatementConnection'] };
  Subscription: Record<PropertyKey, never>;
  TextFilter: TextFilter;
  TimelineConnection: Omit<TimelineConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['Aggregate'], edges: ReadonlyArray<ResolversParentTypes['TimelineEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['TimelineEntry']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: Omit<TimelineEntry, 'date' | 'subject'> & { date: ResolversParentTypes['PartialDate'], subject: ResolversParentTypes['TimelineSubject'] };
  TimelineSubject: ResolversUnionTypes<ResolversParentTypes>['TimelineSubject'];
  Topic: Omit<Topic, 'appearances' | 'articles' | 'coMentions' | 'mentions' | 'relationships' | 'statementsAbout'> & { appearances: ResolversParentTypes['AppearanceConnection'], articles: ResolversParentTypes['ArticleConnection'], coMentions: ReadonlyArray<ResolversParentTypes['CoMention']>, mentions: ResolversParentTypes['MentionConnection'], relationships: ResolversParentTypes['RelationshipConnection'], statementsAbout: ResolversParentTypes['StatementConnection'] };
  TopicConnection: Omit<TopicConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ResolversParentTypes['Aggregate'], edges: ReadonlyArray<ResolversParentTypes['TopicEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  TopicEdge: Omit<TopicEdge, 'node' | 'relationship'> & { node: ResolversParentTypes['Topic'], relationship?: Maybe<ResolversParentTypes['Relationship']> };
  TopicFilter: TopicFilter;
  UserError: GivenError;
};

export type RequiresDirectiveArgs = {
  role: AccessRole;
};

export type RequiresDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = RequiresDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SemanticNonNullDirectiveArgs = {
  levels?: ReadonlyArray<Scalars['Int']['input']>;
};

export type SemanticNonNullDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = SemanticNonNullDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AggregateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Aggregate'] = ResolversParentTypes['Aggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxConfidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxDate?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  maxPublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  minConfidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minDate?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  minPublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AppearanceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Appearance'] = ResolversParentTypes['Appearance']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
};

export type AppearanceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AppearanceConnection'] = ResolversParentTypes['AppearanceConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppearanceEdge']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<AppearanceConnectionGroupCountArgs, 'by'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<AppearanceConnectionGroupsArgs, 'by' | 'limit'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Appearance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppearanceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AppearanceEdge'] = ResolversParentTypes['AppearanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appearance'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ArticleEntitiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ArticleRelationshipsArgs, 'includePlanned'>>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ArticleStatementsArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<ArticleConnectionGroupCountArgs, 'by'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ArticleConnectionGroupsArgs, 'by' | 'limit'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleRemovalResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleRemoval'] = ResolversParentTypes['ArticleRemoval']> = {
  deletedArticleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['ChangedField']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  readAs?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  redoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  redoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<ChangeConnectionGroupCountArgs, 'by'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ChangeConnectionGroupsArgs, 'by' | 'limit'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangePayload'] = ResolversParentTypes['ChangePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangedFieldResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangedField'] = ResolversParentTypes['ChangedField']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoMentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoMention'] = ResolversParentTypes['CoMention']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sentenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType, RequireFields<CoMentionSentencesArgs, 'limit'>>;
};

export type CommonNeighborResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommonNeighbor'] = ResolversParentTypes['CommonNeighbor']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type ConnectedEntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConnectedEntity'] = ResolversParentTypes['ConnectedEntity']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationshipCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DisagreementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  affirmed?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Meeting' | 'Organization' | 'Person' | 'Place' | 'Topic', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<EntityConnectionGroupCountArgs, 'by'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<EntityConnectionGroupsArgs, 'by' | 'limit'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<EvidenceConnectionGroupCountArgs, 'by'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<EvidenceConnectionGroupsArgs, 'by' | 'limit'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type GraphStatsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphStats'] = ResolversParentTypes['GraphStats']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entitiesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  meetingsByStatus?: Resolver<ReadonlyArray<ResolversTypes['MeetingStatusCount']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipsByType?: Resolver<ReadonlyArray<ResolversTypes['RelationshipTypeCount']>, ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxConfidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxDate?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  maxPublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  minConfidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minDate?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  minPublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type HiddenNeighborsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['HiddenNeighbors'] = ResolversParentTypes['HiddenNeighbors']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type LoadArticlePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LoadArticlePayload'] = ResolversParentTypes['LoadArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  loadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['LoadOutcome']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LoadProgressResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LoadProgress'] = ResolversParentTypes['LoadProgress']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  loadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['LoadOutcome']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['LoadStep'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  appearances?: Resolver<ResolversTypes['AppearanceConnection'], ParentType, ContextType, Partial<MeetingAppearancesArgs>>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<MeetingArticlesArgs>>;
  coMentions?: Resolver<ReadonlyArray<ResolversTypes['CoMention']>, ParentType, ContextType, RequireFields<MeetingCoMentionsArgs, 'limit'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<MeetingMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<MeetingParticipantsArgs>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<MeetingRelationshipsArgs, 'direction' | 'includePlanned'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementsAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<MeetingStatementsAboutArgs>>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  statusEvidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<MeetingStatusEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MeetingConnectionGroupCountArgs, 'by'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<MeetingConnectionGroupsArgs, 'by' | 'limit'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type MeetingStatusCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingStatusCount'] = ResolversParentTypes['MeetingStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['MentionMode'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MentionConnectionGroupCountArgs, 'by'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<MentionConnectionGroupsArgs, 'by' | 'limit'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MergeReasonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MergeReason'] = ResolversParentTypes['MergeReason']> = {
  kind?: Resolver<ResolversTypes['MergeReasonKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergeSuggestionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MergeSuggestion'] = ResolversParentTypes['MergeSuggestion']> = {
  into?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MergeReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  suggestionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MergeSuggestionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MergeSuggestionConnection'] = ResolversParentTypes['MergeSuggestionConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MergeSuggestionEdge']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MergeSuggestionConnectionGroupCountArgs, 'by'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<MergeSuggestionConnectionGroupsArgs, 'by' | 'limit'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MergeSuggestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergeSuggestionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MergeSuggestionEdge'] = ResolversParentTypes['MergeSuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MergeSuggestion'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAlias?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationAddAliasArgs, 'input'>>;
  addRelationship?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationAddRelationshipArgs, 'input'>>;
  confirmRelationship?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationConfirmRelationshipArgs, 'input'>>;
  correctStatement?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationCorrectStatementArgs, 'input'>>;
  loadArticle?: Resolver<ResolversTypes['LoadArticlePayload'], ParentType, ContextType, RequireFields<MutationLoadArticleArgs, 'input'>>;
  mergeEntities?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'input'>>;
  redo?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationRedoArgs, 'changeId'>>;
  rejectMergeSuggestion?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationRejectMergeSuggestionArgs, 'input'>>;
  rejectRelationship?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationRejectRelationshipArgs, 'input'>>;
  rejectResolution?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationRejectResolutionArgs, 'input'>>;
  rejectStatement?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationRejectStatementArgs, 'input'>>;
  removeAlias?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationRemoveAliasArgs, 'input'>>;
  removeArticle?: Resolver<ResolversTypes['RemoveArticlePayload'], ParentType, ContextType, RequireFields<MutationRemoveArticleArgs, 'id'>>;
  renameEntity?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationRenameEntityArgs, 'input'>>;
  setKind?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationSetKindArgs, 'input'>>;
  splitEntity?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationSplitEntityArgs, 'input'>>;
  undo?: Resolver<ResolversTypes['ChangePayload'], ParentType, ContextType, RequireFields<MutationUndoArgs, 'changeId'>>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Change' | 'Meeting' | 'Organization' | 'Person' | 'Place' | 'Relationship' | 'Sentence' | 'Statement' | 'Topic', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  appearances?: Resolver<ResolversTypes['AppearanceConnection'], ParentType, ContextType, Partial<OrganizationAppearancesArgs>>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<OrganizationArticlesArgs>>;
  coMentions?: Resolver<ReadonlyArray<ResolversTypes['CoMention']>, ParentType, ContextType, RequireFields<OrganizationCoMentionsArgs, 'limit'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  locatedIn?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<OrganizationMeetingsArgs, 'includePlanned' | 'types'>>;
  memberOf?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<OrganizationMemberOfArgs>>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<OrganizationMembersArgs>>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<OrganizationMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<OrganizationPeopleArgs, 'types'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<OrganizationRelationshipsArgs, 'direction' | 'includePlanned'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganizationStatementsArgs>>;
  statementsAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganizationStatementsAboutArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<OrganizationConnectionGroupCountArgs, 'by'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<OrganizationConnectionGroupsArgs, 'by' | 'limit'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  day?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType, RequireFields<PathStepSentencesArgs, 'limit'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  appearances?: Resolver<ResolversTypes['AppearanceConnection'], ParentType, ContextType, Partial<PersonAppearancesArgs>>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<PersonArticlesArgs>>;
  coMentions?: Resolver<ReadonlyArray<ResolversTypes['CoMention']>, ParentType, ContextType, RequireFields<PersonCoMentionsArgs, 'limit'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<PersonMeetingsArgs, 'includePlanned'>>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PersonMentionsArgs>>;
  metWith?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<PersonMetWithArgs, 'includePlanned'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<PersonOrganizationsArgs, 'types'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PersonRelationshipsArgs, 'direction' | 'includePlanned'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonStatementsArgs>>;
  statementsAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonStatementsAboutArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<PersonConnectionGroupCountArgs, 'by'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PersonConnectionGroupsArgs, 'by' | 'limit'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  appearances?: Resolver<ResolversTypes['AppearanceConnection'], ParentType, ContextType, Partial<PlaceAppearancesArgs>>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<PlaceArticlesArgs>>;
  coMentions?: Resolver<ReadonlyArray<ResolversTypes['CoMention']>, ParentType, ContextType, RequireFields<PlaceCoMentionsArgs, 'limit'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  locatedIn?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<PlaceMeetingsArgs, 'includePlanned' | 'types'>>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PlaceMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<PlaceOrganizationsArgs, 'types'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<PlacePeopleArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<PlacePlacesArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PlaceRelationshipsArgs, 'direction' | 'includePlanned'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementsAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PlaceStatementsAboutArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<PlaceConnectionGroupCountArgs, 'by'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PlaceConnectionGroupsArgs, 'by' | 'limit'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryArticleArgs>>;
  articles?: Resolver<Maybe<ResolversTypes['ArticleConnection']>, ParentType, ContextType, Partial<QueryArticlesArgs>>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<QueryChangesArgs>>;
  commonNeighbors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CommonNeighbor']>>, ParentType, ContextType, RequireFields<QueryCommonNeighborsArgs, 'ids' | 'includePlanned' | 'limit'>>;
  disagreements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Disagreement']>>, ParentType, ContextType, RequireFields<QueryDisagreementsArgs, 'limit' | 'minShared'>>;
  entities?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'name'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, Partial<QueryMeetingsArgs>>;
  mergeSuggestions?: Resolver<Maybe<ResolversTypes['MergeSuggestionConnection']>, ParentType, ContextType, RequireFields<QueryMergeSuggestionsArgs, 'minScore'>>;
  mostConnected?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConnectedEntity']>>, ParentType, ContextType, RequireFields<QueryMostConnectedArgs, 'includePlanned' | 'limit'>>;
  neighborhood?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'ids' | 'includePlanned' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<Maybe<ResolversTypes['PlaceConnection']>, ParentType, ContextType, Partial<QueryPlacesArgs>>;
  relationships?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<QueryRelationshipsArgs, 'includePlanned'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'in' | 'query'>>;
  shortestPaths?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Path']>>, ParentType, ContextType, RequireFields<QueryShortestPathsArgs, 'from' | 'includePlanned' | 'limit' | 'maxLength' | 'to'>>;
  statements?: Resolver<Maybe<ResolversTypes['StatementConnection']>, ParentType, ContextType, Partial<QueryStatementsArgs>>;
  stats?: Resolver<Maybe<ResolversTypes['GraphStats']>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'includePlanned'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<Maybe<ResolversTypes['TopicConnection']>, ParentType, ContextType, Partial<QueryTopicsArgs>>;
};

export type RelationshipResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<RelationshipEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<RelationshipConnectionGroupCountArgs, 'by'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<RelationshipConnectionGroupsArgs, 'by' | 'limit'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbor?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelationshipTypeCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationshipTypeCount'] = ResolversParentTypes['RelationshipTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type RemoveArticlePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemoveArticlePayload'] = ResolversParentTypes['RemoveArticlePayload']> = {
  deletedArticleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  method?: Resolver<ResolversTypes['ResolutionMethod'], ParentType, ContextType>;
  readAs?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  at?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<RoleEvidenceArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<SearchConnectionGroupCountArgs, 'by'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<SearchConnectionGroupsArgs, 'by' | 'limit'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  speakerDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<StatementConnectionGroupCountArgs, 'by'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<StatementConnectionGroupsArgs, 'by' | 'limit'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  hidden?: Resolver<ReadonlyArray<ResolversTypes['HiddenNeighbors']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<SubgraphRelationshipsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<SubgraphStatementsArgs>>;
};

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  articleLoaded?: SubscriptionResolver<ResolversTypes['Article'], "articleLoaded", ParentType, ContextType, Partial<SubscriptionArticleLoadedArgs>>;
  articleRemoved?: SubscriptionResolver<ResolversTypes['ArticleRemoval'], "articleRemoved", ParentType, ContextType, Partial<SubscriptionArticleRemovedArgs>>;
  changes?: SubscriptionResolver<ResolversTypes['Change'], "changes", ParentType, ContextType, Partial<SubscriptionChangesArgs>>;
  loading?: SubscriptionResolver<ResolversTypes['LoadProgress'], "loading", ParentType, ContextType, Partial<SubscriptionLoadingArgs>>;
};

export type TimelineConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<TimelineConnectionGroupCountArgs, 'by'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<TimelineConnectionGroupsArgs, 'by' | 'limit'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['TimelineSubject'], ParentType, ContextType>;
};

export type TimelineSubjectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineSubject'] = ResolversParentTypes['TimelineSubject']> = {
  __resolveType: TypeResolveFn<'Meeting' | 'Statement', ParentType, ContextType>;
};

export type TopicResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  appearances?: Resolver<ResolversTypes['AppearanceConnection'], ParentType, ContextType, Partial<TopicAppearancesArgs>>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<TopicArticlesArgs>>;
  coMentions?: Resolver<ReadonlyArray<ResolversTypes['CoMention']>, ParentType, ContextType, RequireFields<TopicCoMentionsArgs, 'limit'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<TopicMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<TopicRelationshipsArgs, 'direction' | 'includePlanned'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementsAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<TopicStatementsAboutArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<TopicConnectionGroupCountArgs, 'by'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<TopicConnectionGroupsArgs, 'by' | 'limit'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Aggregate?: AggregateResolvers<ContextType>;
  Appearance?: AppearanceResolvers<ContextType>;
  AppearanceConnection?: AppearanceConnectionResolvers<ContextType>;
  AppearanceEdge?: AppearanceEdgeResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleRemoval?: ArticleRemovalResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangePayload?: ChangePayloadResolvers<ContextType>;
  ChangedField?: ChangedFieldResolvers<ContextType>;
  CoMention?: CoMentionResolvers<ContextType>;
  CommonNeighbor?: CommonNeighborResolvers<ContextType>;
  ConnectedEntity?: ConnectedEntityResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Disagreement?: DisagreementResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  GraphStats?: GraphStatsResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  HiddenNeighbors?: HiddenNeighborsResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LoadArticlePayload?: LoadArticlePayloadResolvers<ContextType>;
  LoadProgress?: LoadProgressResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingStatusCount?: MeetingStatusCountResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  MergeReason?: MergeReasonResolvers<ContextType>;
  MergeSuggestion?: MergeSuggestionResolvers<ContextType>;
  MergeSuggestionConnection?: MergeSuggestionConnectionResolvers<ContextType>;
  MergeSuggestionEdge?: MergeSuggestionEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  RelationshipTypeCount?: RelationshipTypeCountResolvers<ContextType>;
  RemoveArticlePayload?: RemoveArticlePayloadResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineSubject?: TimelineSubjectResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ApiContext> = {
  requires?: RequiresDirectiveResolver<any, any, ContextType>;
  semanticNonNull?: SemanticNonNullDirectiveResolver<any, any, ContextType>;
};
