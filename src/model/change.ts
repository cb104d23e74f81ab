import type { EntityKind } from './entity-kind.ts'
import type { ArticleId, ChangeId, EntityId, RelationshipId, StatementId } from './id.ts'
import type { RelationshipType } from './relationship-type.ts'
import type { Polarity } from './statement.ts'

/**
 * A sentence by what it says, so that it is found again where others came before it: digits made from its text, and a
 * number for those after the first of the same text.
 */
export type SentenceKey = string

/** A mention by its article, its sentence, and where it stands in that; `at` and `length` are UTF-16 code units. */
export interface MentionPlace {
  readonly article: ArticleId
  readonly sentence: SentenceKey
  readonly at: number
  readonly length: number
}

/**
 * What a change by a person says. It holds on to what articles tell (an article, a sentence by its text, a statement by
 * what it says, an entity by the id that its name gives), and so it holds for what is read later as well.
 */
export type Change =
  | { readonly kind: 'MERGE_ENTITIES'; readonly into: EntityId; readonly ids: readonly EntityId[] }
  | {
      readonly kind: 'SPLIT_ENTITY'
      readonly from: EntityId
      readonly into: EntityId
      readonly name: string
      readonly entityKind: EntityKind
      readonly mentions: readonly MentionPlace[]
    }
  | { readonly kind: 'RENAME_ENTITY'; readonly entity: EntityId; readonly name: string }
  | { readonly kind: 'ADD_ALIAS'; readonly entity: EntityId; readonly alias: string }
  /** `name` is what articles that know no other name than the alias call the entity from then on. */
  | { readonly kind: 'REMOVE_ALIAS'; readonly entity: EntityId; readonly alias: string; readonly name: string }
  | { readonly kind: 'SET_KIND'; readonly entity: EntityId; readonly into: EntityId; readonly entityKind: EntityKind }
  | { readonly kind: 'CONFIRM_RELATIONSHIP'; readonly relationship: RelationshipId }
  | { readonly kind: 'REJECT_RELATIONSHIP'; readonly relationship: RelationshipId }
  | {
      readonly kind: 'ADD_RELATIONSHIP'
      readonly type: RelationshipType
      readonly source: EntityId
      readonly target: EntityId
      readonly role?: string
      readonly article: ArticleId
      readonly sentence: SentenceKey
    }
  /** What is left out stays; `speaker` null says that none is known. */
  | {
      readonly kind: 'CORRECT_STATEMENT'
      readonly statement: StatementId
      readonly speaker?: EntityId | null
      readonly about?: readonly EntityId[]
      readonly polarity?: Polarity
    }
  | { readonly kind: 'REJECT_STATEMENT'; readonly statement: StatementId }
  /** It bears on the deciding of who is who, which asks for it by itself. */
  | { readonly kind: 'REJECT_RESOLUTION'; readonly article: ArticleId; readonly readAs: EntityId }
  /** It changes nothing that articles tell: nobody is asked again whether these are one. */
  | { readonly kind: 'REJECT_MERGE'; readonly entities: readonly [EntityId, EntityId] }

/** What people can change. */
export type ChangeKind = Change['kind']

/** A change that holds, with who made it and why. */
export interface StandingChange {
  readonly id: ChangeId
  readonly by: string
  readonly reason: string
  readonly change: Change
}

/** One thing that a change changed, by the name of a field: what it was before, and what it is after. */
export interface ChangedField {
  readonly field: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}
