import { DatelineError, type ErrorCode } from '../../../model/error.ts'
import type { EntityKind } from '../../../model/entity-kind.ts'
import type { RelationshipType } from '../../../model/relationship-type.ts'
import type { Polarity } from '../../../model/statement.ts'

/** A change as somebody wants it, by the ids that they were shown; offsets are UTF-16 code units into the article's text. */
export type WantedChange =
  | { readonly kind: 'MERGE_ENTITIES'; readonly into: string; readonly ids: readonly string[] }
  | {
      readonly kind: 'SPLIT_ENTITY'
      readonly id: string
      readonly mentions: readonly { readonly sentence: string; readonly start: number; readonly end: number }[]
      readonly name?: string | undefined
      readonly into?: string | undefined
    }
  | { readonly kind: 'RENAME_ENTITY'; readonly id: string; readonly name: string }
  | { readonly kind: 'ADD_ALIAS'; readonly id: string; readonly alias: string }
  | { readonly kind: 'REMOVE_ALIAS'; readonly id: string; readonly alias: string }
  | { readonly kind: 'SET_KIND'; readonly id: string; readonly entityKind: EntityKind }
  | { readonly kind: 'CONFIRM_RELATIONSHIP'; readonly id: string }
  | { readonly kind: 'REJECT_RELATIONSHIP'; readonly id: string }
  | {
      readonly kind: 'ADD_RELATIONSHIP'
      readonly type: RelationshipType
      readonly source: string
      readonly target: string
      readonly sentence: string
      readonly role?: string | undefined
    }
  | {
      readonly kind: 'CORRECT_STATEMENT'
      readonly id: string
      readonly speaker?: string | null | undefined
      readonly about?: readonly string[] | undefined
      readonly polarity?: Polarity | undefined
    }
  | { readonly kind: 'REJECT_STATEMENT'; readonly id: string }
  | { readonly kind: 'REJECT_RESOLUTION'; readonly resolutionId: string }
  | { readonly kind: 'REJECT_MERGE'; readonly suggestionId: string }

/** A wanted change of one kind. */
export type Wanted<Kind extends WantedChange['kind']> = Extract<WantedChange, { readonly kind: Kind }>

/** To take a change back, or to make it hold again. */
export interface WantedUndo {
  readonly kind: 'UNDO' | 'REDO'
  readonly changeId: string
}

/** Who wants something changed, why, and what they had seen. */
export interface ChangeRequest {
  readonly wanted: WantedChange | WantedUndo
  /** Who says so, and under which name they are signed in, if they are. */
  readonly by: string
  readonly account?: string | undefined
  /** Whether they may take back what others changed. */
  readonly mayUndoAll: boolean
  readonly reason: string
  /** The highest revision that they saw of what it is about: if that was changed since, it is a conflict. */
  readonly expectedRevision?: number | undefined
  /** The same change asked for once more under one key is made once. */
  readonly idempotencyKey?: string | undefined
}

/** A change that was made, or why it was not; `changes` are the ids of those that are in its way. */
export type ChangeOutcome =
  | { readonly id: string }
  | {
      readonly refused: {
        readonly code: ErrorCode
        readonly message: string
        readonly at: readonly string[]
        readonly changes: readonly string[]
      }
    }

/** Why a change is refused: nothing of it is written then. */
export class RefusedChange extends DatelineError {
  readonly changes: readonly string[]

  constructor(code: ErrorCode, message: string, at: readonly string[], changes: readonly string[] = []) {
    super(code, message, { at })
    this.changes = changes
  }
}
