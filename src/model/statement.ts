import type { EntityId, SentenceId, StatementId } from './id.ts'
import type { PartialDate } from './partial-date.ts'
import type { Span } from './span.ts'

export const POLARITIES = ['AFFIRMED', 'NEGATED'] as const
export const MODALITIES = ['ASSERTED', 'INTENDED', 'CONSIDERED', 'POSSIBLE', 'HYPOTHETICAL', 'RECOMMENDED'] as const

export type Polarity = (typeof POLARITIES)[number]
export type Modality = (typeof MODALITIES)[number]

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
