import type { ArticleId, SentenceId } from './id.ts'
import type { Span } from './span.ts'

/**
 * A news article. `source` says where it came from (a URL, a file's URL, or `text:HASH`): a later article of the same
 * source replaces it. `textHash` is the SHA-256 of `text` in hexadecimal; `publishedAt` an ISO 8601 date or date-time;
 * `labels` what it is filed under, each once, in their order; absent where there are none.
 */
export interface Article {
  readonly id: ArticleId
  readonly source: string
  readonly text: string
  readonly textHash: string
  readonly url?: string
  readonly title?: string
  readonly publishedAt?: string
  readonly labels?: readonly string[]
}

/** A sentence of an article; `index` counts from 0. */
export interface Sentence extends Span {
  readonly id: SentenceId
  readonly index: number
}
