import type { Article, Sentence } from './article.ts'
import type { Entity } from './entity.ts'
import type { EntityId, SentenceId } from './id.ts'
import type { Mention } from './mention.ts'
import type { Relationship } from './relationship.ts'
import type { Statement } from './statement.ts'

/**
 * A title that an article gives a person. A role without an organization or place that the article names ("analyst")
 * has no `at`, and then no HOLDS_ROLE_AT relationship.
 */
export interface RoleTitle {
  readonly person: EntityId
  readonly title: string
  readonly current: boolean
  readonly sentence: SentenceId
  readonly at?: EntityId
}

/**
 * All that a reader finds in one article, as plain data: what the loader writes. Everything refers to entities and
 * sentences by id; mentions are ordered by `start`. `relationships` are facts; `planned` are apart, and never counted as
 * facts: who is to meet, where and when. `warnings` are for the person who loads ("not in English").
 */
export interface Reading {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly roles: readonly RoleTitle[]
  readonly statements: readonly Statement[]
  readonly relationships: readonly Relationship[]
  readonly planned?: readonly Relationship[]
  readonly warnings: readonly string[]
}

/**
 * The port behind which readers stand. Takes an article and gives its reading; the same article always gives the same
 * reading.
 */
export interface Reader {
  readonly name: string
  readonly version: string
  read(article: Article): Promise<Reading>
}
