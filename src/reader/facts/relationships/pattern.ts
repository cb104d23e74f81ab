import type { RelationshipType, SourceKind, TargetKind } from '../../../model/relationship-type.ts'

/**
 * One way in which English says a relationship: a predicate, and the grammatical slots in which its two ends stand
 * (see `slotsOf`; `self` is the predicate itself). Where both are the same slot, its fillers are taken in pairs.
 * `example` is a sentence and `finds` what the pattern finds in it: the table is its own test.
 */
interface PatternOf<Type extends RelationshipType> {
  readonly type: Type
  readonly method: string
  readonly confidence: number
  /**
   * Lemmas of the predicate, MEETING for whatever the article calls a meeting, ATTENDING for the verbs of those who are at
   * one, HOSTING for those of its hosts.
   */
  readonly predicate: readonly string[] | 'MEETING' | 'ATTENDING' | 'HOSTING'
  readonly part: 'verb' | 'noun'
  readonly source: readonly string[]
  /** The kinds of the source where the pattern finds fewer than the type may join. */
  readonly sourceKinds?: readonly SourceKind<Type>[]
  readonly target: readonly string[]
  readonly targetKinds?: readonly TargetKind<Type>[]
  /** Lemmas of which the predicate's object, particle or preposition must be one: "take *part*". */
  readonly beside?: readonly string[]
  /** Whether only the first of the targets counts: of "visited Rome and Vienna" the visit is that to Rome. */
  readonly onlyFirst?: boolean
  readonly example: string
  readonly finds: readonly (readonly [string, RelationshipType, string])[]
}

/** A pattern of any type; its ends are of kinds that the type may join. */
export type Pattern = { readonly [Type in RelationshipType]: PatternOf<Type> }[RelationshipType]

export const PEOPLE = ['PERSON'] as const
export const GROUPS = ['ORGANIZATION', 'PLACE'] as const
export const ORGANIZATIONS = ['ORGANIZATION'] as const
export const PLACES = ['PLACE'] as const

/** Verbs by which people come together: where, and who, is told of the meeting at which a later "the meeting" points. */
export const MEET_THERE = ['meet', 'convene', 'assemble', 'open', 'sit', 'host', 'receive', 'welcome'] as const
