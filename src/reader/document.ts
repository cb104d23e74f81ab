import type { Article, Sentence } from '../model/article.ts'
import type { EntityKind } from '../model/entity.ts'
import type { MentionMode } from '../model/mention.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Span } from '../model/span.ts'
import type { Doc } from '../language/index.ts'

/**
 * A place in the text that points at an entity. `firstToken` and `lastToken` (inclusive) are indexes into
 * `doc.tokens`; `head` is the token by which the tree holds it; `entity` is an index into `entities`.
 */
export interface DocumentMention extends Span {
  readonly firstToken: number
  readonly lastToken: number
  readonly head: number
  readonly entity: number
  readonly mode: MentionMode
}

/**
 * An entity while an article is being read. `name` is the canonical name, `aliases` the other names with which the
 * `reasons` tell a person which step made it what it is.
 */
export interface DocumentEntity {
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly confidence: number
  readonly reasons: readonly string[]
  readonly date?: PartialDate
}

/**
 * What the reader's steps hand on: each takes it and gives a new one. First the entity steps fill `entities` and
 * `mentions` (people, organizations, places, topics), then the meeting step adds meetings and their mentions; the
 * fact steps (roles, statements, relationships) read it. `text` is the article's with quotes and dashes normalised:
 * the same length, so the offsets are the article's. Mentions are ordered by `start`, then longest first; a mention
 * may lie inside another ("NATO" in "Ukraine-NATO Council meeting").
 */
export interface ReaderDocument {
  readonly article: Article
  readonly text: string
  readonly doc: Doc
  readonly sentences: readonly Sentence[]
  readonly entities: readonly DocumentEntity[]
  readonly mentions: readonly DocumentMention[]
}
