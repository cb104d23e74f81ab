import type { EntityId, SentenceId, StatementId } from './id.ts'
import type { PartialDate } from './partial-date.ts'
import type { Span } from './span.ts'

/** Whether something is said to be so or not to be so. */
export type Polarity = 'AFFIRMED' | 'NEGATED'

/** How sure it is put: as a fact, a plan, a thought, a possibility, under a condition, as advice. */
export type Modality = 'ASSERTED' | 'INTENDED' | 'CONSIDERED' | 'POSSIBLE' | 'HYPOTHETICAL' | 'RECOMMENDED'

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
