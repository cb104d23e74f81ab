import type { EntityId, SentenceId } from './id.ts'
import type { Span } from './span.ts'

/**
 * How a text points at an entity: by its name, by another name, by a description ("the alliance"), by a pronoun, or
 * by something that stands for it ("support for Kiev": the government).
 */
export type MentionMode = 'NAME' | 'ALIAS' | 'DESCRIPTION' | 'PRONOUN' | 'METONYM'

/** One occurrence of an entity in a text; `surface` is exactly `text.slice(start, end)`. */
export interface Mention extends Span {
  readonly entity: EntityId
  readonly sentence: SentenceId
  readonly mode: MentionMode
  readonly surface: string
}
