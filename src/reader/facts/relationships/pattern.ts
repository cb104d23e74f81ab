import type { EntityKind } from '../../../model/entity-kind.ts'
import type { RelationshipType } from '../../../model/relationship.ts'

/**
 * One way in which English says a relationship: a predicate, and the grammatical slots in which its two ends stand
 * (see `slotsOf`; `self` is the predicate itself). Where both are the same slot, its fillers are taken in pairs.
 * `example` is a sentence and `finds` what the pattern finds in it: the table is its own test.
 */
export interface Pattern {
  readonly type: RelationshipType
  readonly method: string
  readonly confidence: number
  /** Lemmas of the predicate, MEETING for whatever the article calls a meeting, ATTENDING for the verbs of that. */
  readonly predicate: readonly string[] | 'MEETING' | 'ATTENDING'
  readonly part: 'verb' | 'noun'
  readonly source: readonly string[]
  readonly sourceKinds: readonly EntityKind[]
  readonly target: readonly string[]
  readonly targetKinds: readonly EntityKind[]
  /** Lemmas of which the predicate's object, particle or preposition must be one: "take *part*". */
  readonly beside?: readonly string[]
  readonly example: string
  readonly finds: readonly (readonly [string, RelationshipType, string])[]
}

export const PEOPLE: readonly EntityKind[] = ['PERSON']
export const GROUPS: readonly EntityKind[] = ['ORGANIZATION', 'PLACE']
export const ANYONE: readonly EntityKind[] = ['PERSON', 'ORGANIZATION', 'PLACE']
export const ORGANIZATIONS: readonly EntityKind[] = ['ORGANIZATION']
export const PLACES: readonly EntityKind[] = ['PLACE']
export const MEETINGS: readonly EntityKind[] = ['MEETING']
