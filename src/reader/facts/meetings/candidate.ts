import type { Token } from '../../../language/index.ts'
import type { DatedSpan } from '../dates.ts'
import type { Factuality } from '../factuality.ts'

/**
 * How surely a wording stands for a meeting: `weak` if it is said who meets where, `verb` for what only a verb tells and
 * needs a noun beside it, `none` for what is no meeting ("press conference"), though "the conference" may point at it.
 */
export type MeetingStrength = 'strong' | 'weak' | 'verb' | 'none'

/**
 * A wording that may stand for a meeting, before it is known which ones are the same: tokens `firstToken` to
 * `lastToken`, held by `head`. Sides, attendees and places are indexes into the document's entities.
 */
export interface MeetingCandidate {
  readonly firstToken: number
  readonly lastToken: number
  readonly head: Token
  /** The head's lemma: `meeting`, `summit`; `visit` also for the verb. */
  readonly family: string
  readonly strength: MeetingStrength
  /** Whether proper names before the head make it a name: "Annapolis Conference". */
  readonly named: boolean
  /** Whether it points back: "the meeting", "his visit". */
  readonly definite: boolean
  /** Whether it says that it is not the one before: "a second meeting", "separate talks". */
  readonly isOther: boolean
  /** Whether it says which one of several it is: "its first summit". */
  readonly isNumbered: boolean
  /** The token of the verb that tells of the same encounter beside it: "met Perez, their third meeting". */
  readonly glossOf?: number
  /** How many sides it says it has: "bilateral". */
  readonly parties?: string
  readonly name: string
  readonly wordings: readonly string[]
  /** Who its own phrase says meets: "talks between Lopez and Perez", "Lopez held talks". */
  readonly sides: readonly number[]
  /** Which of the sides are people: they may be those who speak for the others. */
  readonly people: readonly number[]
  /** Who is told to have been there: "chaired by Lopez". */
  readonly attendees: readonly number[]
  readonly places: readonly number[]
  /** Those of the places that are on the map: a palace is in no other city. */
  readonly mapped: readonly number[]
  /** Whether it is the meeting of a body: "the annual meeting of the Acme Society". */
  readonly isOfBody: boolean
  /** Whether it is said who meets, or how many: "talks with the unions", "trilateral meeting". */
  readonly hasSides: boolean
  /** Whether a verb alone tells enough: which people met, and in what city or country. */
  readonly isWhole: boolean
  /** Whether it is said that it took place, or who was there: "the talks ended", "met for a summit". */
  readonly isTold: boolean
  /** Whether something is told to have happened at or after it: "after the meeting". */
  readonly isPast: boolean
  readonly date?: DatedSpan
  readonly factuality: Factuality
  /** Whether it is arranged and still to come. */
  readonly planned: boolean
  /** Whether it was called off. */
  readonly cancelled: boolean
}
