import { articleFrom } from '../src/loader/article.ts'
import type { EntityKind } from '../src/model/entity-kind.ts'
import type { Entity } from '../src/model/entity.ts'
import {
  entityId,
  evidenceId,
  relationshipId,
  sentenceId,
  statementId,
  statusId,
  type EntityId,
} from '../src/model/id.ts'
import type { MeetingStatus, PlanStatus } from '../src/model/meeting-status.ts'
import type { Mention } from '../src/model/mention.ts'
import type { PartialDate } from '../src/model/partial-date.ts'
import type { Reading } from '../src/model/reading.ts'
import type { Relationship, RelationshipType } from '../src/model/relationship.ts'
import type { Statement } from '../src/model/statement.ts'
import { storedEnds } from '../src/model/symmetry.ts'
import { isPlannable, storedTypeOf } from '../src/model/stored-type.ts'

/** An entity of a sketch; `name` is what stands in its sentences. */
export interface SketchedEntity {
  readonly kind: EntityKind
  readonly name: string
  readonly aliases?: readonly string[]
  readonly confidence?: number
  readonly date?: PartialDate
  readonly status?: MeetingStatus
  /** The sentences that tell the status. */
  readonly statusIn?: readonly number[]
}

/** A relationship between entities, by their names, and the indexes of the sentences that prove it. */
interface SketchedRelationship {
  readonly type: RelationshipType
  readonly source: string
  readonly target: string
  readonly sentences: readonly number[]
  readonly confidence?: number
  readonly role?: string
  readonly current?: boolean
  readonly date?: PartialDate
  /** Of what is no fact. */
  readonly status?: PlanStatus
}

/** What the sentence of that index says, as a whole. */
interface SketchedStatement extends Partial<Pick<Statement, 'modality' | 'date' | 'verb' | 'speakerDescription'>> {
  readonly sentence: number
  readonly about: readonly string[]
  readonly speaker?: string
  readonly negated?: boolean
}

/** A reading as a test writes it down: sentences, and what is found in them by name. */
export interface Sketch {
  readonly url?: string
  readonly source?: string
  readonly title?: string
  readonly publishedAt?: string
  readonly sentences: readonly string[]
  readonly entities: readonly SketchedEntity[]
  readonly relationships?: readonly SketchedRelationship[]
  readonly statements?: readonly SketchedStatement[]
  readonly roles?: readonly { person: string; title: string; at?: string; current?: boolean; sentence: number }[]
}

/** The reading that a sketch stands for, with true offsets: each name is a mention wherever it stands in the text. */
export function readingOf(sketch: Sketch): Reading {
  const { sentences: texts, relationships = [], statements = [], roles = [], entities, ...origin } = sketch
  const article = articleFrom({ ...origin, text: texts.join(' ') })
  const sentences = texts.map((text, index) => {
    const start = texts.slice(0, index).join(' ').length + (index === 0 ? 0 : 1)
    return { id: sentenceId(article.id, index), index, start, end: start + text.length }
  })
  const sentence = (index: number) => sentenceId(article.id, index)
  const idOf = (name: string): EntityId => {
    const entity = entities.find((one) => one.name === name)
    if (entity === undefined) throw new Error(`The sketch has no entity ${name}.`)
    return entityId(entity.kind, name)
  }
  const mentions = sentences.flatMap(({ id, start, end }) =>
    entities.flatMap((entity) =>
      [entity.name, ...(entity.aliases ?? [])].flatMap((name, index) =>
        occurrences(article.text.slice(start, end), name).map((at): Mention => ({
          entity: entityId(entity.kind, entity.name),
          sentence: id,
          start: start + at,
          end: start + at + name.length,
          surface: name,
          mode: index === 0 ? 'NAME' : 'ALIAS',
        })),
      ),
    ),
  )
  const evidenceIn = (proven: Parameters<typeof evidenceId>[0], indexes: readonly number[], confidence: number) =>
    indexes.map((index) => ({
      id: evidenceId(proven, sentence(index)),
      sentence: sentence(index),
      method: 'sketch',
      confidence,
      reason: `sentence ${index} says so`,
    }))
  const drawn = relationships.map(({ type, source, target, sentences: indexes, confidence = 0.7, status, ...rest }) => {
    const plan = status === undefined || !isPlannable(type) ? {} : { status }
    const ends = storedEnds(type, idOf(source), idOf(target))
    const id = relationshipId(ends.source, storedTypeOf({ type, ...plan }), ends.target, rest.role)
    return { id, type, ...ends, evidence: evidenceIn(id, indexes, confidence), ...rest, ...plan } satisfies Relationship
  })
  return {
    article,
    sentences,
    entities: entities.map(({ kind, name, aliases = [], confidence = 0.9, date, status, statusIn = [] }): Entity => ({
      id: entityId(kind, name),
      kind,
      name,
      aliases,
      confidence,
      reasons: [`named ${name}`],
      ...(date === undefined ? {} : { date }),
      ...(status === undefined || kind !== 'MEETING' ? {} : { status }),
      ...(statusIn.length === 0 || kind !== 'MEETING'
        ? {}
        : { statusEvidence: evidenceIn(statusId(entityId(kind, name)), statusIn, confidence) }),
    })),
    mentions: mentions.sort((a, b) => a.start - b.start),
    roles: roles.map(({ person, title, at, current = true, sentence: index }) => ({
      person: idOf(person),
      title,
      current,
      sentence: sentence(index),
      ...(at === undefined ? {} : { at: idOf(at) }),
    })),
    statements: statements.map(({ sentence: index, about, speaker, negated = false, ...said }, order): Statement => {
      const { start, end } = sentences[index] ?? { start: 0, end: 0 }
      return {
        id: statementId(article.id, String(order)),
        sentence: sentence(index),
        start,
        end,
        text: article.text.slice(start, end),
        quoted: false,
        polarity: negated ? 'NEGATED' : 'AFFIRMED',
        modality: 'ASSERTED',
        about: about.map(idOf),
        method: 'sketch',
        confidence: 0.8,
        ...said,
        ...(speaker === undefined ? {} : { speaker: idOf(speaker) }),
      }
    }),
    relationships: drawn.filter(({ status }) => status === undefined),
    planned: drawn.filter(({ status }) => status !== undefined),
    warnings: [],
  }
}

function occurrences(text: string, name: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found.push(at)
  return found
}
