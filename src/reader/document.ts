import type { Article, Sentence } from '../model/article.ts'
import type { EntityKind } from '../model/entity-kind.ts'
import type { MentionMode } from '../model/mention.ts'
import type { MeetingStatus } from '../model/meeting-status.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { RelationshipType } from '../model/relationship.ts'
import type { Span } from '../model/span.ts'
import type { Modality, Polarity } from '../model/statement.ts'
import type { LexicalDoc } from './lexicon/lexicon.ts'

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
  /** Of a meeting: whether it has been, and the sentences that tell that it is planned. */
  readonly status?: MeetingStatus
  readonly statusEvidence?: readonly EvidenceDraft[]
}

/** Why a sentence, an index into `sentences`, proves something: see `Evidence`. */
export interface EvidenceDraft {
  readonly sentence: number
  readonly method: string
  readonly confidence: number
  readonly reason: string
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
  readonly doc: LexicalDoc
  readonly sentences: readonly Sentence[]
  readonly entities: readonly DocumentEntity[]
  readonly mentions: readonly DocumentMention[]
}

/**
 * A role that the article gives a person. `person` and `at` are indexes into `entities`, `sentence` into `sentences`;
 * `title` is the title as written ("Prime Minister of Ireland"), `start` and `end` its place in the text.
 */
export interface RoleDraft extends Span {
  readonly person: number
  readonly title: string
  readonly current: boolean
  readonly sentence: number
  readonly method: string
  readonly confidence: number
  readonly reason: string
  readonly at?: number
}

/**
 * What somebody, or the article itself, says: `start` and `end` span what is said. `speaker` and `about` are indexes
 * into `entities`, `sentence` into `sentences` (the one in which the span begins).
 */
export interface StatementDraft extends Span {
  readonly sentence: number
  readonly quoted: boolean
  readonly polarity: Polarity
  readonly modality: Modality
  readonly about: readonly number[]
  readonly method: string
  readonly confidence: number
  readonly verb?: string
  readonly speaker?: number
  readonly speakerDescription?: string
  readonly value?: number
  readonly unit?: string
  readonly date?: PartialDate
}

/**
 * One sentence's evidence for a relationship: several drafts of the same ends, type and role are one relationship.
 * `source` and `target` are indexes into `entities`, `sentence` into `sentences`. Roles held at an organization or
 * place are among them (HOLDS_ROLE_AT, with `role` and `current`). What is `planned` is no fact.
 */
export interface RelationshipDraft extends EvidenceDraft {
  readonly type: RelationshipType
  readonly source: number
  readonly target: number
  readonly role?: string
  readonly current?: boolean
  readonly planned?: boolean
  readonly date?: PartialDate
}

/** All that the fact steps find in a document, before it gets the model's ids. */
export interface FactDrafts {
  readonly roles: readonly RoleDraft[]
  readonly statements: readonly StatementDraft[]
  /** Facts only; what is planned is apart. */
  readonly relationships: readonly RelationshipDraft[]
  readonly planned: readonly RelationshipDraft[]
}

/** Whether a mention is a name, and no description or pronoun. */
export function isName({ mode }: DocumentMention): boolean {
  return mode === 'NAME' || mode === 'ALIAS'
}
