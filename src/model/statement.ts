import type { EntityId, SentenceId, StatementId } from './id.ts'
import type { PartialDate } from './partial-date.ts'
import type { Span } from './span.ts'

/**
 * Whether something is said to be so or not to be so, each with what a reader of the statement is told of it, in words
 * that go on from "it"; undefined where there is nothing. Who negates something need not deny anything.
 */
export const POLARITIES = {
  AFFIRMED: { caution: undefined },
  NEGATED: { caution: 'says that something is not so' },
} as const satisfies Readonly<Record<string, { readonly caution: string | undefined }>>

/** Whether something is said to be so or not to be so. */
export type Polarity = keyof typeof POLARITIES

/** How sure something is put, each with what a reader of the statement is told of it; undefined for a plain fact. */
export const MODALITIES = {
  ASSERTED: { caution: undefined },
  INTENDED: { caution: 'speaks of an intention' },
  CONSIDERED: { caution: 'speaks of what is being weighed' },
  POSSIBLE: { caution: 'speaks of a possibility' },
  HYPOTHETICAL: { caution: 'speaks of a condition' },
  RECOMMENDED: { caution: 'demands or advises' },
} as const satisfies Readonly<Record<string, { readonly caution: string | undefined }>>

/** How sure it is put: as a fact, a plan, a thought, a possibility, under a condition, as advice. */
export type Modality = keyof typeof MODALITIES

/**
 * What somebody, or the article itself, says about entities. `start` and `end` span what is said, `text` is exactly
 * that slice. `speaker` is a person or organization; an unnamed one is `speakerDescription` ("Sources"); with neither,
 * the article itself speaks. `value` and `unit` hold a quantity it gives ("its 30 members": 30, "members").
 */
export interface Statement extends Span {
  readonly id: StatementId
  readonly sentence: SentenceId
  readonly text: string
  readonly quoted: boolean
  readonly polarity: Polarity
  readonly modality: Modality
  readonly about: readonly EntityId[]
  readonly method: string
  readonly confidence: number
  readonly verb?: string
  readonly speaker?: EntityId
  readonly speakerDescription?: string
  readonly value?: number
  readonly unit?: string
  readonly date?: PartialDate
}
