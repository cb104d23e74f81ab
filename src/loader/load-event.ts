import type { Article } from '../model/article.ts'
import type { ErrorCode } from '../model/error.ts'
import type { WriteOutcome } from '../store/graph-writer.ts'
import type { FoundText } from './found-text.ts'

/** What became of an article that was not refused. */
export interface Loaded {
  readonly outcome: WriteOutcome
  /** For the person who loads: "not in English". */
  readonly warnings: readonly string[]
}

/** What became of one text; of one that was rejected after it was there, the text. */
export type LoadEvent =
  | ({ readonly place: string; readonly article: Article } & Loaded)
  | {
      readonly place: string
      readonly outcome: 'REJECTED'
      readonly code: ErrorCode
      readonly message: string
      readonly found?: FoundText
    }
