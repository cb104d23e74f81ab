import type { EntityId, EvidenceId, RelationshipId, SentenceId } from './id.ts'
import type { PlanStatus } from './meeting-status.ts'
import type { PartialDate } from './partial-date.ts'
import type { RelationshipType } from './relationship-type.ts'

export type { RelationshipType } from './relationship-type.ts'

/**
 * A sentence that proves a relationship. `method` names the rule or model that found it, `confidence` is 0 to 1,
 * `reason` says in a sentence why that sentence gives that relationship.
 */
export interface Evidence {
  readonly id: EvidenceId
  readonly sentence: SentenceId
  readonly method: string
  readonly confidence: number
  readonly reason: string
}

/**
 * What an article itself asserts, in the affirmative, between two entities. `role` and `current` belong to
 * HOLDS_ROLE_AT (`current`: as of the article), `date` to HELD_IN. `evidence` is never empty and holds at
 * most one entry a sentence. `status` is set for what is no fact: what is still to come, or was called off.
 */
export interface Relationship {
  readonly id: RelationshipId
  readonly type: RelationshipType
  readonly source: EntityId
  readonly target: EntityId
  readonly evidence: readonly Evidence[]
  readonly role?: string
  readonly current?: boolean
  readonly date?: PartialDate
  readonly status?: PlanStatus
}
