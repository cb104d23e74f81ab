/* Made from schema/ by `npm run codegen`. */
import type { AccessRole } from '../../model/access-role.ts'
import type { ChangeKind } from '../../model/change.ts'
import type { EntityKind } from '../../model/entity-kind.ts'
import type { MentionMode } from '../../model/mention.ts'
import type { MeetingStatus } from '../../model/meeting-status.ts'
import type { Modality } from '../../model/statement.ts'
import type { Polarity } from '../../model/statement.ts'
import type { RelationshipType } from '../../model/relationship-type.ts'
import type { ResolutionMethod } from '../../model/entity.ts'
import type { WriteOutcome as LoadOutcome } from '../graph-writer.ts'
/** The values of each enum. */
export const ENUMS = {
  AccessRole: ['ADMIN', 'EDITOR', 'READER'],
  AppearanceGrouping: ['METHOD', 'NAME', 'PUBLISHED_MONTH'],
  ArticleGrouping: ['ENTITY', 'LABEL', 'LOADED_MONTH', 'PUBLISHED_MONTH', 'SPEAKER'],
  ArticleOrderField: ['ENTITY_COUNT', 'LOADED_AT', 'PUBLISHED_AT', 'SOURCE', 'STATEMENT_COUNT', 'TITLE'],
  ChangeGrouping: ['BY', 'KIND', 'MONTH'],
  ChangeKind: ['ADD_ALIAS', 'ADD_RELATIONSHIP', 'CONFIRM_RELATIONSHIP', 'CORRECT_STATEMENT', 'MERGE_ENTITIES', 'REJECT_MERGE', 'REJECT_RELATIONSHIP', 'REJECT_RESOLUTION', 'REJECT_STATEMENT', 'REMOVE_ALIAS', 'RENAME_ENTITY', 'SET_KIND', 'SPLIT_ENTITY'],
  Direction: ['BOTH', 'INCOMING', 'OUTGOING'],
  EntityGrouping: ['ARTICLE', 'KIND', 'MONTH', 'PUBLISHED_MONTH'],
  EntityKind: ['MEETING', 'ORGANIZATION', 'PERSON', 'PLACE', 'TOPIC'],
  EntityOrderField: ['ARTICLE_COUNT', 'DATE', 'MENTION_COUNT', 'NAME', 'STATEMENTS_ABOUT_COUNT', 'STATEMENT_COUNT'],
  EvidenceGrouping: ['ARTICLE', 'METHOD', 'PUBLISHED_MONTH'],
  LoadOutcome: ['ADDED', 'CHANGED', 'UNCHANGED'],
  LoadStep: ['DONE', 'FAILED', 'READING', 'REFUSED', 'WRITING'],
  MeetingStatus: ['CANCELLED', 'HELD', 'PLANNED'],
  MentionGrouping: ['ARTICLE', 'MODE', 'PUBLISHED_MONTH'],
  MentionMode: ['ALIAS', 'DESCRIPTION', 'METONYM', 'NAME', 'PRONOUN'],
  MergeReasonKind: ['SAME_ARTICLE', 'SAME_RELATIONS', 'SPELLING', 'SURNAME_AND_ORGANIZATION'],
  MergeSuggestionGrouping: ['KIND', 'REASON'],
  Modality: ['ASSERTED', 'CONSIDERED', 'HYPOTHETICAL', 'INTENDED', 'POSSIBLE', 'RECOMMENDED'],
  OrderDirection: ['ASC', 'DESC'],
  Polarity: ['AFFIRMED', 'NEGATED'],
  RelationshipGrouping: ['ARTICLE', 'MONTH', 'PUBLISHED_MONTH', 'SOURCE', 'TARGET', 'TYPE'],
  RelationshipOrderField: ['ARTICLE_COUNT', 'CONFIDENCE', 'DATE'],
  RelationshipType: ['HELD_IN', 'HOLDS_ROLE_AT', 'LOCATED_IN', 'MEMBER_OF', 'MET_WITH', 'ORGANIZED', 'PARTICIPATED_IN'],
  ResolutionMethod: ['ACRONYM', 'CORRECTION', 'LEGAL_FORM', 'NAMESAKE', 'NAME_VARIANT', 'SURNAME'],
  SearchGrouping: ['ARTICLE', 'MONTH', 'TYPE'],
  SearchScope: ['NAMES', 'SENTENCES', 'STATEMENTS'],
  StatementGrouping: ['ABOUT', 'ARTICLE', 'MODALITY', 'MONTH', 'POLARITY', 'PUBLISHED_MONTH', 'SPEAKER', 'SPEAKER_KIND'],
  StatementOrderField: ['CONFIDENCE', 'DATE', 'POSITION', 'PUBLISHED_AT'],
  TimelineGrouping: ['MONTH', 'TYPE'],
  UserErrorCode: ['ARTICLE_EMPTY', 'ARTICLE_NOT_TEXT', 'ARTICLE_TOO_LARGE', 'ARTICLE_UNREADABLE', 'BAD_INPUT', 'CONFLICT', 'DEPENDED_ON', 'FORBIDDEN', 'KEY_REUSED', 'KIND_DIFFERS', 'NOT_FOUND', 'NO_CHANGE'],
} as const
/** The names of arguments and of fields of inputs that are ids somewhere. */
export const ID_INPUTS: ReadonlySet<string> = new Set([
  'about',
  'after',
  'article',
  'changeId',
  'entity',
  'from',
  'id',
  'ids',
  'into',
  'loadId',
  'mentionedIn',
  'mentions',
  'resolutionId',
  'sentence',
  'source',
  'speaker',
  'suggestionId',
  'target',
  'to',
])
type Value<Name extends keyof typeof ENUMS> = (typeof ENUMS)[Name][number]
type Within<Part extends Whole, Whole> = Part
/** The enums that the program has types of its own for: neither may have a value that the other has not. */
export interface SameValues {
  AccessRole: Within<AccessRole, Value<'AccessRole'>> | Within<Value<'AccessRole'>, AccessRole>
  ChangeKind: Within<ChangeKind, Value<'ChangeKind'>> | Within<Value<'ChangeKind'>, ChangeKind>
  EntityKind: Within<EntityKind, Value<'EntityKind'>> | Within<Value<'EntityKind'>, EntityKind>
  MentionMode: Within<MentionMode, Value<'MentionMode'>> | Within<Value<'MentionMode'>, MentionMode>
  MeetingStatus: Within<MeetingStatus, Value<'MeetingStatus'>> | Within<Value<'MeetingStatus'>, MeetingStatus>
  Modality: Within<Modality, Value<'Modality'>> | Within<Value<'Modality'>, Modality>
  Polarity: Within<Polarity, Value<'Polarity'>> | Within<Value<'Polarity'>, Polarity>
  RelationshipType: Within<RelationshipType, Value<'RelationshipType'>> | Within<Value<'RelationshipType'>, RelationshipType>
  ResolutionMethod: Within<ResolutionMethod, Value<'ResolutionMethod'>> | Within<Value<'ResolutionMethod'>, ResolutionMethod>
  LoadOutcome: Within<LoadOutcome, Value<'LoadOutcome'>> | Within<Value<'LoadOutcome'>, LoadOutcome>
}
export type { AccessRole, ChangeKind, EntityKind, MentionMode, MeetingStatus, Modality, Polarity, RelationshipType, ResolutionMethod, LoadOutcome }
export type AppearanceGrouping = Value<'AppearanceGrouping'>
export type ArticleGrouping = Value<'ArticleGrouping'>
export type ArticleOrderField = Value<'ArticleOrderField'>
export type ChangeGrouping = Value<'ChangeGrouping'>
export type Direction = Value<'Direction'>
export type EntityGrouping = Value<'EntityGrouping'>
export type EntityOrderField = Value<'EntityOrderField'>
export type EvidenceGrouping = Value<'EvidenceGrouping'>
export type LoadStep = Value<'LoadStep'>
export type MentionGrouping = Value<'MentionGrouping'>
export type MergeReasonKind = Value<'MergeReasonKind'>
export type MergeSuggestionGrouping = Value<'MergeSuggestionGrouping'>
export type OrderDirection = Value<'OrderDirection'>
export type RelationshipGrouping = Value<'RelationshipGrouping'>
export type RelationshipOrderField = Value<'RelationshipOrderField'>
export type SearchGrouping = Value<'SearchGrouping'>
export type SearchScope = Value<'SearchScope'>
export type StatementGrouping = Value<'StatementGrouping'>
export type StatementOrderField = Value<'StatementOrderField'>
export type TimelineGrouping = Value<'TimelineGrouping'>
export type UserErrorCode = Value<'UserErrorCode'>
export interface AddAliasInput {
  readonly alias: string
  readonly by?: string | null
  readonly expectedRevision?: number | null
  readonly id: string
  readonly idempotencyKey?: string | null
  readonly reason: string
}
export interface AddRelationshipInput {
  readonly by?: string | null
  readonly expectedRevision?: number | null
  readonly idempotencyKey?: string | null
  readonly reason: string
  readonly role?: string | null
  readonly sentence: string
  readonly source: string
  readonly target: string
  readonly type: RelationshipType
}
export interface ArticleFilter {
  readonly and?: readonly ArticleFilter[] | null
  readonly entities?: EntityListFilter | null
  readonly ids?: readonly string[] | null
  readonly label?: TextFilter | null
  readonly loaded?: DateRange | null
  readonly mentions?: string | null
  readonly not?: ArticleFilter | null
  readonly or?: readonly ArticleFilter[] | null
  readonly published?: DateRange | null
  readonly source?: TextFilter | null
  readonly statements?: StatementListFilter | null
  readonly title?: TextFilter | null
}
export interface ArticleListFilter {
  readonly all?: ArticleFilter | null
  readonly none?: ArticleFilter | null
  readonly some?: ArticleFilter | null
}
export interface ArticleOrder {
  readonly direction?: OrderDirection | null
  readonly field: ArticleOrderField
}
export interface ConfirmRelationshipInput {
  readonly by?: string | null
  readonly expectedRevision?: number | null
  readonly id: string
  readonly idempotencyKey?: string | null
  readonly reason: string
}
export interface CorrectStatementInput {
  readonly about?: readonly string[] | null
  readonly by?: string | null
  readonly expectedRevision?: number | null
  readonly id: string
  readonly idempotencyKey?: string | null
  readonly polarity?: Polarity | null
  readonly reason: string
  readonly speaker?: string | null
}
export interface DateRange {
  readonly from?: string | null
  readonly to?: string | null
}
export interface EntityFilter {
  readonly and?: readonly EntityFilter[] | null
  readonly anyName?: TextFilter | null
  readonly articles?: ArticleListFilter | null
  readonly date?: DateRange | null
  readonly ids?: readonly string[] | null
  readonly kinds?: readonly EntityKind[] | null
  readonly mentionedIn?: string | null
  readonly minArticleCount?: number | null
  readonly minConfidence?: number | null
  readonly name?: TextFilter | null
  readonly namedWith?: EntityListFilter | null
  readonly not?: EntityFilter | null
  readonly or?: readonly EntityFilter[] | null
  readonly relatedTo?: RelatedToFilter | null
  readonly role?: TextFilter | null
  readonly statements?: StatementListFilter | null
  readonly statementsAbout?: StatementListFilter | null
  readonly status?: readonly MeetingStatus[] | null
}
export interface EntityListFilter {
  readonly all?: EntityFilter | null
  readonly none?: EntityFilter | null
  readonly some?: EntityFilter | null
}
export interface EntityOrder {
  readonly direction?: OrderDirection | null
  readonly field: EntityOrderField
}
export interface LoadArticleInput {
  readonly idempotencyKey?: string | null
  readonly labels?: readonly string[] | null
  readonly language?: string | null
  readonly loadId?: string | null
  readonly publishedAt?: string | null
  readonly text?: string | null
  readonly title?: string | null
  readonly url?: string | null
}
export interface MeetingFilter {
  readonly and?: readonly MeetingFilter[] | null
  readonly anyName?: TextFilter | null
  readonly articles?: ArticleListFilter | null
  readonly date?: DateRange | null
  readonly ids?: readonly string[] | null
  readonly mentionedIn?: string | null
  readonly minArticleCount?: number | null
  readonly minConfidence?: number | null
  readonly name?: TextFilter | null
  readonly namedWith?: EntityListFilter | null
  readonly not?: MeetingFilter | null
  readonly or?: readonly MeetingFilter[] | null
  readonly organizers?: EntityListFilter | null
  readonly participants?: EntityListFilter | null
  readonly places?: PlaceListFilter | null
  readonly relatedTo?: RelatedToFilter | null
  readonly statementsAbout?: StatementListFilter | null
  readonly status?: readonly MeetingStatus[] | null
}
export interface MeetingListFilter {
  readonly all?: MeetingFilter | null
  readonly none?: MeetingFilter | null
  readonly some?: MeetingFilter | null
}
export interface MentionInput {
  readonly end: number
  readonly sentence: string
  readonly start: number
}
export interface MergeEntitiesInput {
  readonly by?: string | null
  readonly expectedRevision?: number | null
  readonly idempotencyKey?: string | null
  readonly ids: readonly string[]
  readonly into: string
  readonly reason: string
}
export interface OrganizationFilter {
  readonly and?: readonly OrganizationFilter[] | null
  readonly anyName?: TextFilter | null
  readonly articles?: ArticleListFilter | null
  readonly ids?: readonly string[] | null
  readonly locatedIn?: PlaceListFilter | null
  readonly meetings?: MeetingListFilter | null
  readonly memberOf?: OrganizationListFilter | null
  readonly members?: EntityListFilter | null
  readonly mentionedIn?: string | null
  readonly minArticleCount?: number | null
  readonly minConfidence?: number | null
  readonly name?: TextFilter | null
  readonly namedWith?: EntityListFilter | null
  readonly not?: OrganizationFilter | null
  readonly or?: readonly OrganizationFilter[] | null
  readonly people?: PersonListFilter | null
  readonly relatedTo?: RelatedToFilter | null
  readonly statements?: StatementListFilter | null
  readonly statementsAbout?: StatementListFilter | null
}
export interface OrganizationListFilter {
  readonly all?: OrganizationFilter | null
  readonly none?: OrganizationFilter | null
  readonly some?: OrganizationFilter | null
}
export interface PersonFilter {
  readonly and?: readonly PersonFilter[] | null
  readonly anyName?: TextFilter | null
  readonly articles?: ArticleListFilter | null
  readonly ids?: readonly string[] | null
  readonly meetings?: MeetingListFilter | null
  readonly mentionedIn?: string | null
  readonly metWith?: PersonListFilter | null
  readonly minArticleCount?: number | null
  readonly minConfidence?: number | null
  readonly name?: TextFilter | null
  readonly namedWith?: EntityListFilter | null
  readonly not?: PersonFilter | null
  readonly or?: readonly PersonFilter[] | null
  readonly organizations?: OrganizationListFilter | null
  readonly relatedTo?: RelatedToFilter | null
  readonly role?: TextFilter | null
  readonly statements?: StatementListFilter | null
  readonly statementsAbout?: StatementListFilter | null
}
export interface PersonListFilter {
  readonly all?: PersonFilter | null
  readonly none?: PersonFilter | null
  readonly some?: PersonFilter | null
}
export interface PlaceFilter {
  readonly and?: readonly PlaceFilter[] | null
  readonly anyName?: TextFilter | null
  readonly articles?: ArticleListFilter | null
  readonly ids?: readonly string[] | null
  readonly locatedIn?: PlaceListFilter | null
  readonly meetings?: MeetingListFilter | null
  readonly mentionedIn?: string | null
  readonly minArticleCount?: number | null
  readonly minConfidence?: number | null
  readonly name?: TextFilter | null
  readonly namedWith?: EntityListFilter | null
  readonly not?: PlaceFilter | null
  readonly or?: readonly PlaceFilter[] | null
  readonly organizations?: OrganizationListFilter | null
  readonly people?: PersonListFilter | null
  readonly places?: PlaceListFilter | null
  readonly relatedTo?: RelatedToFilter | null
  readonly statementsAbout?: StatementListFilter | null
}
export interface PlaceListFilter {
  readonly all?: PlaceFilter | null
  readonly none?: PlaceFilter | null
  readonly some?: PlaceFilter | null
}
export interface RejectMergeSuggestionInput {
  readonly by?: string | null
  readonly expectedRevision?: number | null
  readonly idempotencyKey?: string | null
  readonly reason: string
  readonly suggestionId: string
}
export interface RejectRelationshipInput {
  readonly by?: string | null
  readonly expectedRevision?: number | null
  readonly id: string
  readonly idempotencyKey?: string | null
  readonly reason: string
}
export interface RejectResolutionInput {
  readonly by?: string | null
  readonly expectedRevision?: number | null
  readonly idempotencyKey?: string | null
  readonly reason: string
  readonly resolutionId: string
}
export interface RejectStatementInput {
  readonly by?: string | null
  readonly expectedRevision?: number | null
  readonly id: string
  readonly idempotencyKey?: string | null
  readonly reason: string
}
export interface RelatedToFilter {
  readonly direction?: Direction | null
  readonly id: string
  readonly includePlanned?: boolean | null
  readonly types?: readonly RelationshipType[] | null
}
export interface RelationshipFilter {
  readonly and?: readonly RelationshipFilter[] | null
  readonly article?: string | null
  readonly articles?: ArticleListFilter | null
  readonly current?: boolean | null
  readonly date?: DateRange | null
  readonly ends?: EntityListFilter | null
  readonly entity?: string | null
  readonly ids?: readonly string[] | null
  readonly minConfidence?: number | null
  readonly not?: RelationshipFilter | null
  readonly or?: readonly RelationshipFilter[] | null
  readonly role?: TextFilter | null
  readonly source?: EntityFilter | null
  readonly status?: readonly MeetingStatus[] | null
  readonly target?: EntityFilter | null
  readonly types?: readonly RelationshipType[] | null
}
export interface RelationshipOrder {
  readonly direction?: OrderDirection | null
  readonly field: RelationshipOrderField
}
export interface RemoveAliasInput {
  readonly alias: string
  readonly by?: string | null
  readonly expectedRevision?: number | null
  readonly id: string
  readonly idempotencyKey?: string | null
  readonly reason: string
}
export interface RenameEntityInput {
  readonly by?: string | null
  readonly expectedRevision?: number | null
  readonly id: string
  readonly idempotencyKey?: string | null
  readonly name: string
  readonly reason: string
}
export interface SetKindInput {
  readonly by?: string | null
  readonly expectedRevision?: number | null
  readonly id: string
  readonly idempotencyKey?: string | null
  readonly kind: EntityKind
  readonly reason: string
}
export interface SplitEntityInput {
  readonly by?: string | null
  readonly expectedRevision?: number | null
  readonly id: string
  readonly idempotencyKey?: string | null
  readonly into?: string | null
  readonly mentions: readonly MentionInput[]
  readonly name?: string | null
  readonly reason: string
}
export interface StatementFilter {
  readonly about?: string | null
  readonly aboutEntities?: EntityListFilter | null
  readonly and?: readonly StatementFilter[] | null
  readonly article?: string | null
  readonly date?: DateRange | null
  readonly ids?: readonly string[] | null
  readonly inArticle?: ArticleFilter | null
  readonly madeBy?: EntityFilter | null
  readonly minConfidence?: number | null
  readonly modality?: readonly Modality[] | null
  readonly not?: StatementFilter | null
  readonly or?: readonly StatementFilter[] | null
  readonly polarity?: Polarity | null
  readonly published?: DateRange | null
  readonly quoted?: boolean | null
  readonly speaker?: string | null
  readonly speakerDescription?: TextFilter | null
  readonly text?: TextFilter | null
  readonly verb?: string | null
}
export interface StatementListFilter {
  readonly all?: StatementFilter | null
  readonly none?: StatementFilter | null
  readonly some?: StatementFilter | null
}
export interface StatementOrder {
  readonly direction?: OrderDirection | null
  readonly field: StatementOrderField
}
export interface TextFilter {
  readonly contains?: string | null
  readonly endsWith?: string | null
  readonly equals?: string | null
  readonly in?: readonly string[] | null
  readonly startsWith?: string | null
  readonly words?: string | null
}
export interface TopicFilter {
  readonly and?: readonly TopicFilter[] | null
  readonly anyName?: TextFilter | null
  readonly articles?: ArticleListFilter | null
  readonly ids?: readonly string[] | null
  readonly mentionedIn?: string | null
  readonly minArticleCount?: number | null
  readonly minConfidence?: number | null
  readonly name?: TextFilter | null
  readonly namedWith?: EntityListFilter | null
  readonly not?: TopicFilter | null
  readonly or?: readonly TopicFilter[] | null
  readonly relatedTo?: RelatedToFilter | null
  readonly statementsAbout?: StatementListFilter | null
}
/** The object types that can stand where an interface or a union does. */
export interface Members {
  readonly Entity: 'Meeting' | 'Organization' | 'Person' | 'Place' | 'Topic'
  readonly Node: 'Article' | 'Change' | 'Meeting' | 'Organization' | 'Person' | 'Place' | 'Relationship' | 'Sentence' | 'Statement' | 'Topic'
  readonly TimelineSubject: 'Meeting' | 'Statement'
}
export type NoArguments = Readonly<Record<never, never>>
/** The arguments of each field of each type, as they come: defaults filled in, and what is null left out. */
export interface Fields {
  readonly Aggregate: {
    readonly count: NoArguments
    readonly maxConfidence: NoArguments
    readonly maxDate: NoArguments
    readonly maxPublishedAt: NoArguments
    readonly minConfidence: NoArguments
    readonly minDate: NoArguments
    readonly minPublishedAt: NoArguments
  }
  readonly Appearance: {
    readonly article: NoArguments
    readonly confidence: NoArguments
    readonly mentionCount: NoArguments
    readonly name: NoArguments
    readonly reasons: NoArguments
    readonly resolution: NoArguments
  }
  readonly AppearanceConnection: {
    readonly aggregate: NoArguments
    readonly edges: NoArguments
    readonly groupCount: { readonly by: AppearanceGrouping }
    readonly groups: { readonly by: AppearanceGrouping; readonly limit: number }
    readonly nodes: NoArguments
    readonly pageInfo: NoArguments
    readonly totalCount: NoArguments
  }
  readonly AppearanceEdge: {
    readonly cursor: NoArguments
    readonly node: NoArguments
  }
  readonly Article: {
    readonly entities: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: EntityFilter | undefined; readonly first: number | undefined; readonly kinds: readonly EntityKind[] | undefined; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined }
    readonly id: NoArguments
    readonly labels: NoArguments
    readonly loadedAt: NoArguments
    readonly publishedAt: NoArguments
    readonly relationships: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly includePlanned: boolean; readonly last: number | undefined; readonly types: readonly RelationshipType[] | undefined }
    readonly sentences: NoArguments
    readonly source: NoArguments
    readonly statements: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: StatementFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly StatementOrder[] | undefined }
    readonly text: NoArguments
    readonly title: NoArguments
    readonly url: NoArguments
  }
  readonly ArticleConnection: {
    readonly aggregate: NoArguments
    readonly edges: NoArguments
    readonly groupCount: { readonly by: ArticleGrouping }
    readonly groups: { readonly by: ArticleGrouping; readonly limit: number }
    readonly nodes: NoArguments
    readonly pageInfo: NoArguments
    readonly totalCount: NoArguments
  }
  readonly ArticleEdge: {
    readonly cursor: NoArguments
    readonly node: NoArguments
  }
  readonly ArticleRemoval: {
    readonly deletedArticleId: NoArguments
  }
  readonly Change: {
    readonly article: NoArguments
    readonly at: NoArguments
    readonly by: NoArguments
    readonly changed: NoArguments
    readonly entity: NoArguments
    readonly id: NoArguments
    readonly kind: NoArguments
    readonly readAs: NoArguments
    readonly reason: NoArguments
    readonly redoneAt: NoArguments
    readonly redoneBy: NoArguments
    readonly revision: NoArguments
    readonly undone: NoArguments
    readonly undoneAt: NoArguments
    readonly undoneBy: NoArguments
  }
  readonly ChangeConnection: {
    readonly aggregate: NoArguments
    readonly edges: NoArguments
    readonly groupCount: { readonly by: ChangeGrouping }
    readonly groups: { readonly by: ChangeGrouping; readonly limit: number }
    readonly nodes: NoArguments
    readonly pageInfo: NoArguments
    readonly totalCount: NoArguments
  }
  readonly ChangeEdge: {
    readonly cursor: NoArguments
    readonly node: NoArguments
  }
  readonly ChangePayload: {
    readonly change: NoArguments
    readonly errors: NoArguments
  }
  readonly ChangedField: {
    readonly after: NoArguments
    readonly before: NoArguments
    readonly field: NoArguments
  }
  readonly CoMention: {
    readonly entity: NoArguments
    readonly sentenceCount: NoArguments
    readonly sentences: { readonly limit: number }
  }
  readonly CommonNeighbor: {
    readonly entity: NoArguments
    readonly relationships: NoArguments
  }
  readonly ConnectedEntity: {
    readonly entity: NoArguments
    readonly relationshipCount: NoArguments
  }
  readonly Coordinates: {
    readonly latitude: NoArguments
    readonly longitude: NoArguments
  }
  readonly Disagreement: {
    readonly about: NoArguments
    readonly affirmed: NoArguments
    readonly negated: NoArguments
  }
  readonly Entity: {
    readonly aliases: NoArguments
    readonly appearances: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined }
    readonly articleCount: NoArguments
    readonly articles: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined }
    readonly coMentions: { readonly kinds: readonly EntityKind[] | undefined; readonly limit: number; readonly unrelatedBy: readonly RelationshipType[] | undefined }
    readonly confidence: NoArguments
    readonly formerIds: NoArguments
    readonly id: NoArguments
    readonly kind: NoArguments
    readonly mentionCount: NoArguments
    readonly mentions: { readonly after: string | undefined; readonly article: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly modes: readonly MentionMode[] | undefined }
    readonly name: NoArguments
    readonly relationships: { readonly after: string | undefined; readonly before: string | undefined; readonly direction: Direction; readonly first: number | undefined; readonly includePlanned: boolean; readonly kinds: readonly EntityKind[] | undefined; readonly last: number | undefined; readonly minConfidence: number | undefined; readonly orderBy: readonly RelationshipOrder[] | undefined; readonly types: readonly RelationshipType[] | undefined }
    readonly revision: NoArguments
    readonly statementsAbout: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: StatementFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly StatementOrder[] | undefined }
  }
  readonly EntityConnection: {
    readonly aggregate: NoArguments
    readonly edges: NoArguments
    readonly groupCount: { readonly by: EntityGrouping }
    readonly groups: { readonly by: EntityGrouping; readonly limit: number }
    readonly nodes: NoArguments
    readonly pageInfo: NoArguments
    readonly totalCount: NoArguments
  }
  readonly EntityEdge: {
    readonly cursor: NoArguments
    readonly node: NoArguments
    readonly relationship: NoArguments
  }
  readonly Evidence: {
    readonly confidence: NoArguments
    readonly method: NoArguments
    readonly reason: NoArguments
    readonly sentence: NoArguments
  }
  readonly EvidenceConnection: {
    readonly aggregate: NoArguments
    readonly edges: NoArguments
    readonly groupCount: { readonly by: EvidenceGrouping }
    readonly groups: { readonly by: EvidenceGrouping; readonly limit: number }
    readonly nodes: NoArguments
    readonly pageInfo: NoArguments
    readonly totalCount: NoArguments
  }
  readonly EvidenceEdge: {
    readonly cursor: NoArguments
    readonly node: NoArguments
  }
  readonly GraphStats: {
    readonly articles: NoArguments
    readonly entities: NoArguments
    readonly entitiesByKind: NoArguments
    readonly meetingsByStatus: NoArguments
    readonly mentions: NoArguments
    readonly relationships: NoArguments
    readonly relationshipsByType: NoArguments
    readonly sentences: NoArguments
    readonly statements: NoArguments
  }
  readonly Group: {
    readonly article: NoArguments
    readonly count: NoArguments
    readonly entity: NoArguments
    readonly key: NoArguments
    readonly maxConfidence: NoArguments
    readonly maxDate: NoArguments
    readonly maxPublishedAt: NoArguments
    readonly minConfidence: NoArguments
    readonly minDate: NoArguments
    readonly minPublishedAt: NoArguments
  }
  readonly HiddenNeighbors: {
    readonly count: NoArguments
    readonly entity: NoArguments
    readonly kinds: NoArguments
  }
  readonly Highlight: {
    readonly end: NoArguments
    readonly start: NoArguments
  }
  readonly KindCount: {
    readonly count: NoArguments
    readonly kind: NoArguments
  }
  readonly LoadArticlePayload: {
    readonly article: NoArguments
    readonly errors: NoArguments
    readonly loadId: NoArguments
    readonly outcome: NoArguments
    readonly warnings: NoArguments
  }
  readonly LoadProgress: {
    readonly article: NoArguments
    readonly errors: NoArguments
    readonly loadId: NoArguments
    readonly outcome: NoArguments
    readonly step: NoArguments
  }
  readonly Meeting: {
    readonly aliases: NoArguments
    readonly appearances: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined }
    readonly articleCount: NoArguments
    readonly articles: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined }
    readonly coMentions: { readonly kinds: readonly EntityKind[] | undefined; readonly limit: number; readonly unrelatedBy: readonly RelationshipType[] | undefined }
    readonly confidence: NoArguments
    readonly date: NoArguments
    readonly formerIds: NoArguments
    readonly id: NoArguments
    readonly kind: NoArguments
    readonly mentionCount: NoArguments
    readonly mentions: { readonly after: string | undefined; readonly article: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly modes: readonly MentionMode[] | undefined }
    readonly name: NoArguments
    readonly organizers: NoArguments
    readonly participants: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: EntityFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined }
    readonly places: NoArguments
    readonly relationships: { readonly after: string | undefined; readonly before: string | undefined; readonly direction: Direction; readonly first: number | undefined; readonly includePlanned: boolean; readonly kinds: readonly EntityKind[] | undefined; readonly last: number | undefined; readonly minConfidence: number | undefined; readonly orderBy: readonly RelationshipOrder[] | undefined; readonly types: readonly RelationshipType[] | undefined }
    readonly revision: NoArguments
    readonly statementsAbout: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: StatementFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly StatementOrder[] | undefined }
    readonly status: NoArguments
    readonly statusEvidence: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined }
  }
  readonly MeetingConnection: {
    readonly aggregate: NoArguments
    readonly edges: NoArguments
    readonly groupCount: { readonly by: EntityGrouping }
    readonly groups: { readonly by: EntityGrouping; readonly limit: number }
    readonly nodes: NoArguments
    readonly pageInfo: NoArguments
    readonly totalCount: NoArguments
  }
  readonly MeetingEdge: {
    readonly cursor: NoArguments
    readonly node: NoArguments
    readonly relationship: NoArguments
  }
  readonly MeetingStatusCount: {
    readonly count: NoArguments
    readonly status: NoArguments
  }
  readonly Mention: {
    readonly end: NoArguments
    readonly entity: NoArguments
    readonly mode: NoArguments
    readonly sentence: NoArguments
    readonly start: NoArguments
    readonly text: NoArguments
  }
  readonly MentionConnection: {
    readonly aggregate: NoArguments
    readonly edges: NoArguments
    readonly groupCount: { readonly by: MentionGrouping }
    readonly groups: { readonly by: MentionGrouping; readonly limit: number }
    readonly nodes: NoArguments
    readonly pageInfo: NoArguments
    readonly totalCount: NoArguments
  }
  readonly MentionEdge: {
    readonly cursor: NoArguments
    readonly node: NoArguments
  }
  readonly MergeReason: {
    readonly kind: NoArguments
    readonly text: NoArguments
  }
  readonly MergeSuggestion: {
    readonly into: NoArguments
    readonly other: NoArguments
    readonly reasons: NoArguments
    readonly score: NoArguments
    readonly suggestionId: NoArguments
  }
  readonly MergeSuggestionConnection: {
    readonly aggregate: NoArguments
    readonly edges: NoArguments
    readonly groupCount: { readonly by: MergeSuggestionGrouping }
    readonly groups: { readonly by: MergeSuggestionGrouping; readonly limit: number }
    readonly nodes: NoArguments
    readonly pageInfo: NoArguments
    readonly totalCount: NoArguments
  }
  readonly MergeSuggestionEdge: {
    readonly cursor: NoArguments
    readonly node: NoArguments
  }
  readonly Mutation: {
    readonly addAlias: { readonly input: AddAliasInput }
    readonly addRelationship: { readonly input: AddRelationshipInput }
    readonly confirmRelationship: { readonly input: ConfirmRelationshipInput }
    readonly correctStatement: { readonly input: CorrectStatementInput }
    readonly loadArticle: { readonly input: LoadArticleInput }
    readonly mergeEntities: { readonly input: MergeEntitiesInput }
    readonly redo: { readonly by: string | undefined; readonly changeId: string; readonly expectedRevision: number | undefined; readonly idempotencyKey: string | undefined; readonly reason: string | undefined }
    readonly rejectMergeSuggestion: { readonly input: RejectMergeSuggestionInput }
    readonly rejectRelationship: { readonly input: RejectRelationshipInput }
    readonly rejectResolution: { readonly input: RejectResolutionInput }
    readonly rejectStatement: { readonly input: RejectStatementInput }
    readonly removeAlias: { readonly input: RemoveAliasInput }
    readonly removeArticle: { readonly id: string; readonly idempotencyKey: string | undefined }
    readonly renameEntity: { readonly input: RenameEntityInput }
    readonly setKind: { readonly input: SetKindInput }
    readonly splitEntity: { readonly input: SplitEntityInput }
    readonly undo: { readonly by: string | undefined; readonly changeId: string; readonly expectedRevision: number | undefined; readonly idempotencyKey: string | undefined; readonly reason: string | undefined }
  }
  readonly Node: {
    readonly id: NoArguments
  }
  readonly Organization: {
    readonly aliases: NoArguments
    readonly appearances: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined }
    readonly articleCount: NoArguments
    readonly articles: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined }
    readonly coMentions: { readonly kinds: readonly EntityKind[] | undefined; readonly limit: number; readonly unrelatedBy: readonly RelationshipType[] | undefined }
    readonly confidence: NoArguments
    readonly formerIds: NoArguments
    readonly id: NoArguments
    readonly kind: NoArguments
    readonly locatedIn: NoArguments
    readonly meetings: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: MeetingFilter | undefined; readonly first: number | undefined; readonly includePlanned: boolean; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined; readonly types: readonly RelationshipType[] }
    readonly memberOf: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: OrganizationFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined }
    readonly members: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: EntityFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined }
    readonly mentionCount: NoArguments
    readonly mentions: { readonly after: string | undefined; readonly article: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly modes: readonly MentionMode[] | undefined }
    readonly name: NoArguments
    readonly people: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: PersonFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined; readonly types: readonly RelationshipType[] }
    readonly relationships: { readonly after: string | undefined; readonly before: string | undefined; readonly direction: Direction; readonly first: number | undefined; readonly includePlanned: boolean; readonly kinds: readonly EntityKind[] | undefined; readonly last: number | undefined; readonly minConfidence: number | undefined; readonly orderBy: readonly RelationshipOrder[] | undefined; readonly types: readonly RelationshipType[] | undefined }
    readonly revision: NoArguments
    readonly statements: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: StatementFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly StatementOrder[] | undefined }
    readonly statementsAbout: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: StatementFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly StatementOrder[] | undefined }
  }
  readonly OrganizationConnection: {
    readonly aggregate: NoArguments
    readonly edges: NoArguments
    readonly groupCount: { readonly by: EntityGrouping }
    readonly groups: { readonly by: EntityGrouping; readonly limit: number }
    readonly nodes: NoArguments
    readonly pageInfo: NoArguments
    readonly totalCount: NoArguments
  }
  readonly OrganizationEdge: {
    readonly cursor: NoArguments
    readonly node: NoArguments
    readonly relationship: NoArguments
  }
  readonly PageInfo: {
    readonly endCursor: NoArguments
    readonly hasNextPage: NoArguments
    readonly hasPreviousPage: NoArguments
    readonly startCursor: NoArguments
  }
  readonly PartialDate: {
    readonly day: NoArguments
    readonly edtf: NoArguments
    readonly month: NoArguments
    readonly text: NoArguments
    readonly year: NoArguments
  }
  readonly Path: {
    readonly entities: NoArguments
    readonly length: NoArguments
    readonly steps: NoArguments
  }
  readonly PathStep: {
    readonly from: NoArguments
    readonly relationship: NoArguments
    readonly sentences: { readonly limit: number }
    readonly statement: NoArguments
    readonly to: NoArguments
  }
  readonly Person: {
    readonly aliases: NoArguments
    readonly appearances: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined }
    readonly articleCount: NoArguments
    readonly articles: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined }
    readonly coMentions: { readonly kinds: readonly EntityKind[] | undefined; readonly limit: number; readonly unrelatedBy: readonly RelationshipType[] | undefined }
    readonly confidence: NoArguments
    readonly formerIds: NoArguments
    readonly id: NoArguments
    readonly kind: NoArguments
    readonly meetings: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: MeetingFilter | undefined; readonly first: number | undefined; readonly includePlanned: boolean; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined }
    readonly mentionCount: NoArguments
    readonly mentions: { readonly after: string | undefined; readonly article: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly modes: readonly MentionMode[] | undefined }
    readonly metWith: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: PersonFilter | undefined; readonly first: number | undefined; readonly includePlanned: boolean; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined }
    readonly name: NoArguments
    readonly organizations: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: OrganizationFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined; readonly types: readonly RelationshipType[] }
    readonly relationships: { readonly after: string | undefined; readonly before: string | undefined; readonly direction: Direction; readonly first: number | undefined; readonly includePlanned: boolean; readonly kinds: readonly EntityKind[] | undefined; readonly last: number | undefined; readonly minConfidence: number | undefined; readonly orderBy: readonly RelationshipOrder[] | undefined; readonly types: readonly RelationshipType[] | undefined }
    readonly revision: NoArguments
    readonly roles: NoArguments
    readonly statements: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: StatementFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly StatementOrder[] | undefined }
    readonly statementsAbout: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: StatementFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly StatementOrder[] | undefined }
  }
  readonly PersonConnection: {
    readonly aggregate: NoArguments
    readonly edges: NoArguments
    readonly groupCount: { readonly by: EntityGrouping }
    readonly groups: { readonly by: EntityGrouping; readonly limit: number }
    readonly nodes: NoArguments
    readonly pageInfo: NoArguments
    readonly totalCount: NoArguments
  }
  readonly PersonEdge: {
    readonly cursor: NoArguments
    readonly node: NoArguments
    readonly relationship: NoArguments
  }
  readonly Place: {
    readonly aliases: NoArguments
    readonly appearances: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined }
    readonly articleCount: NoArguments
    readonly articles: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined }
    readonly coMentions: { readonly kinds: readonly EntityKind[] | undefined; readonly limit: number; readonly unrelatedBy: readonly RelationshipType[] | undefined }
    readonly confidence: NoArguments
    readonly coordinates: NoArguments
    readonly formerIds: NoArguments
    readonly id: NoArguments
    readonly kind: NoArguments
    readonly locatedIn: NoArguments
    readonly meetings: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: MeetingFilter | undefined; readonly first: number | undefined; readonly includePlanned: boolean; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined; readonly types: readonly RelationshipType[] }
    readonly mentionCount: NoArguments
    readonly mentions: { readonly after: string | undefined; readonly article: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly modes: readonly MentionMode[] | undefined }
    readonly name: NoArguments
    readonly organizations: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: OrganizationFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined; readonly types: readonly RelationshipType[] }
    readonly people: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: PersonFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined }
    readonly places: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: PlaceFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined }
    readonly relationships: { readonly after: string | undefined; readonly before: string | undefined; readonly direction: Direction; readonly first: number | undefined; readonly includePlanned: boolean; readonly kinds: readonly EntityKind[] | undefined; readonly last: number | undefined; readonly minConfidence: number | undefined; readonly orderBy: readonly RelationshipOrder[] | undefined; readonly types: readonly RelationshipType[] | undefined }
    readonly revision: NoArguments
    readonly statementsAbout: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: StatementFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly StatementOrder[] | undefined }
  }
  readonly PlaceConnection: {
    readonly aggregate: NoArguments
    readonly edges: NoArguments
    readonly groupCount: { readonly by: EntityGrouping }
    readonly groups: { readonly by: EntityGrouping; readonly limit: number }
    readonly nodes: NoArguments
    readonly pageInfo: NoArguments
    readonly totalCount: NoArguments
  }
  readonly PlaceEdge: {
    readonly cursor: NoArguments
    readonly node: NoArguments
    readonly relationship: NoArguments
  }
  readonly Query: {
    readonly article: { readonly id: string | undefined; readonly url: string | undefined }
    readonly articles: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: ArticleFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly ArticleOrder[] | undefined }
    readonly changes: { readonly after: string | undefined; readonly article: string | undefined; readonly before: string | undefined; readonly by: string | undefined; readonly entity: string | undefined; readonly first: number | undefined; readonly kinds: readonly ChangeKind[] | undefined; readonly last: number | undefined; readonly madeFrom: string | undefined; readonly madeTo: string | undefined }
    readonly commonNeighbors: { readonly ids: readonly string[]; readonly includePlanned: boolean; readonly kinds: readonly EntityKind[] | undefined; readonly limit: number; readonly types: readonly RelationshipType[] | undefined }
    readonly disagreements: { readonly about: readonly string[] | undefined; readonly filter: StatementFilter | undefined; readonly limit: number; readonly minShared: number; readonly sameSpeaker: boolean | undefined }
    readonly entities: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: EntityFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined }
    readonly entity: { readonly kind: EntityKind | undefined; readonly name: string }
    readonly meeting: { readonly id: string }
    readonly meetings: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: MeetingFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined }
    readonly mergeSuggestions: { readonly after: string | undefined; readonly before: string | undefined; readonly entity: string | undefined; readonly first: number | undefined; readonly kinds: readonly EntityKind[] | undefined; readonly last: number | undefined; readonly minScore: number }
    readonly mostConnected: { readonly includePlanned: boolean; readonly kinds: readonly EntityKind[] | undefined; readonly limit: number; readonly types: readonly RelationshipType[] | undefined }
    readonly neighborhood: { readonly depth: number; readonly ids: readonly string[]; readonly includePlanned: boolean; readonly kinds: readonly EntityKind[] | undefined; readonly limit: number; readonly throughStatements: boolean | undefined; readonly types: readonly RelationshipType[] | undefined }
    readonly node: { readonly id: string }
    readonly nodes: { readonly ids: readonly string[] }
    readonly organization: { readonly id: string }
    readonly organizations: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: OrganizationFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined }
    readonly people: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: PersonFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined }
    readonly person: { readonly id: string }
    readonly place: { readonly id: string }
    readonly places: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: PlaceFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined }
    readonly relationships: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: RelationshipFilter | undefined; readonly first: number | undefined; readonly includePlanned: boolean; readonly last: number | undefined; readonly orderBy: readonly RelationshipOrder[] | undefined }
    readonly search: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly in: readonly SearchScope[]; readonly kinds: readonly EntityKind[] | undefined; readonly last: number | undefined; readonly query: string }
    readonly shortestPaths: { readonly from: string; readonly includePlanned: boolean; readonly limit: number; readonly maxLength: number; readonly throughStatements: boolean | undefined; readonly to: string; readonly types: readonly RelationshipType[] | undefined }
    readonly statements: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: StatementFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly StatementOrder[] | undefined }
    readonly stats: NoArguments
    readonly timeline: { readonly about: string | undefined; readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly from: string | undefined; readonly includePlanned: boolean; readonly last: number | undefined; readonly to: string | undefined }
    readonly topic: { readonly id: string }
    readonly topics: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: TopicFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly EntityOrder[] | undefined }
  }
  readonly Relationship: {
    readonly articleCount: NoArguments
    readonly confidence: NoArguments
    readonly current: NoArguments
    readonly date: NoArguments
    readonly evidence: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined }
    readonly id: NoArguments
    readonly reason: NoArguments
    readonly revision: NoArguments
    readonly role: NoArguments
    readonly source: NoArguments
    readonly status: NoArguments
    readonly target: NoArguments
    readonly type: NoArguments
  }
  readonly RelationshipConnection: {
    readonly aggregate: NoArguments
    readonly edges: NoArguments
    readonly groupCount: { readonly by: RelationshipGrouping }
    readonly groups: { readonly by: RelationshipGrouping; readonly limit: number }
    readonly nodes: NoArguments
    readonly pageInfo: NoArguments
    readonly totalCount: NoArguments
  }
  readonly RelationshipEdge: {
    readonly cursor: NoArguments
    readonly neighbor: NoArguments
    readonly node: NoArguments
  }
  readonly RelationshipTypeCount: {
    readonly count: NoArguments
    readonly type: NoArguments
  }
  readonly RemoveArticlePayload: {
    readonly deletedArticleId: NoArguments
    readonly errors: NoArguments
  }
  readonly Resolution: {
    readonly method: NoArguments
    readonly readAs: NoArguments
    readonly reason: NoArguments
    readonly resolutionId: NoArguments
  }
  readonly Role: {
    readonly at: NoArguments
    readonly current: NoArguments
    readonly evidence: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined }
    readonly title: NoArguments
  }
  readonly SearchConnection: {
    readonly aggregate: NoArguments
    readonly edges: NoArguments
    readonly groupCount: { readonly by: SearchGrouping }
    readonly groups: { readonly by: SearchGrouping; readonly limit: number }
    readonly nodes: NoArguments
    readonly pageInfo: NoArguments
    readonly totalCount: NoArguments
  }
  readonly SearchEdge: {
    readonly cursor: NoArguments
    readonly highlights: NoArguments
    readonly node: NoArguments
    readonly score: NoArguments
    readonly text: NoArguments
  }
  readonly Sentence: {
    readonly article: NoArguments
    readonly end: NoArguments
    readonly id: NoArguments
    readonly index: NoArguments
    readonly mentions: NoArguments
    readonly start: NoArguments
    readonly text: NoArguments
  }
  readonly Statement: {
    readonly about: NoArguments
    readonly confidence: NoArguments
    readonly date: NoArguments
    readonly end: NoArguments
    readonly id: NoArguments
    readonly method: NoArguments
    readonly modality: NoArguments
    readonly polarity: NoArguments
    readonly quoted: NoArguments
    readonly revision: NoArguments
    readonly sentence: NoArguments
    readonly speaker: NoArguments
    readonly speakerDescription: NoArguments
    readonly start: NoArguments
    readonly text: NoArguments
    readonly unit: NoArguments
    readonly value: NoArguments
    readonly verb: NoArguments
  }
  readonly StatementConnection: {
    readonly aggregate: NoArguments
    readonly edges: NoArguments
    readonly groupCount: { readonly by: StatementGrouping }
    readonly groups: { readonly by: StatementGrouping; readonly limit: number }
    readonly nodes: NoArguments
    readonly pageInfo: NoArguments
    readonly totalCount: NoArguments
  }
  readonly StatementEdge: {
    readonly cursor: NoArguments
    readonly node: NoArguments
  }
  readonly Subgraph: {
    readonly hidden: NoArguments
    readonly nodes: NoArguments
    readonly relationships: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined }
    readonly statements: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined }
  }
  readonly Subscription: {
    readonly articleLoaded: { readonly after: string | undefined }
    readonly articleRemoved: { readonly after: string | undefined }
    readonly changes: { readonly after: string | undefined }
    readonly loading: { readonly after: string | undefined; readonly loadId: string | undefined }
  }
  readonly TimelineConnection: {
    readonly aggregate: NoArguments
    readonly edges: NoArguments
    readonly groupCount: { readonly by: TimelineGrouping }
    readonly groups: { readonly by: TimelineGrouping; readonly limit: number }
    readonly nodes: NoArguments
    readonly pageInfo: NoArguments
    readonly totalCount: NoArguments
  }
  readonly TimelineEdge: {
    readonly cursor: NoArguments
    readonly node: NoArguments
  }
  readonly TimelineEntry: {
    readonly date: NoArguments
    readonly subject: NoArguments
  }
  readonly Topic: {
    readonly aliases: NoArguments
    readonly appearances: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined }
    readonly articleCount: NoArguments
    readonly articles: { readonly after: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined }
    readonly coMentions: { readonly kinds: readonly EntityKind[] | undefined; readonly limit: number; readonly unrelatedBy: readonly RelationshipType[] | undefined }
    readonly confidence: NoArguments
    readonly formerIds: NoArguments
    readonly id: NoArguments
    readonly kind: NoArguments
    readonly mentionCount: NoArguments
    readonly mentions: { readonly after: string | undefined; readonly article: string | undefined; readonly before: string | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly modes: readonly MentionMode[] | undefined }
    readonly name: NoArguments
    readonly relationships: { readonly after: string | undefined; readonly before: string | undefined; readonly direction: Direction; readonly first: number | undefined; readonly includePlanned: boolean; readonly kinds: readonly EntityKind[] | undefined; readonly last: number | undefined; readonly minConfidence: number | undefined; readonly orderBy: readonly RelationshipOrder[] | undefined; readonly types: readonly RelationshipType[] | undefined }
    readonly revision: NoArguments
    readonly statementsAbout: { readonly after: string | undefined; readonly before: string | undefined; readonly filter: StatementFilter | undefined; readonly first: number | undefined; readonly last: number | undefined; readonly orderBy: readonly StatementOrder[] | undefined }
  }
  readonly TopicConnection: {
    readonly aggregate: NoArguments
    readonly edges: NoArguments
    readonly groupCount: { readonly by: EntityGrouping }
    readonly groups: { readonly by: EntityGrouping; readonly limit: number }
    readonly nodes: NoArguments
    readonly pageInfo: NoArguments
    readonly totalCount: NoArguments
  }
  readonly TopicEdge: {
    readonly cursor: NoArguments
    readonly node: NoArguments
    readonly relationship: NoArguments
  }
  readonly UserError: {
    readonly changes: NoArguments
    readonly code: NoArguments
    readonly message: NoArguments
    readonly path: NoArguments
  }
}