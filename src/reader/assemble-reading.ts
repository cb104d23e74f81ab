import { howSure, type HowSure } from './confidence/how-sure.ts'
import { entityId, evidenceId, relationshipId, statusId, type EntityId } from '../model/id.ts'
import type { Entity } from '../model/entity.ts'
import type { Mention } from '../model/mention.ts'
import type { PlanStatus } from '../model/meeting-status.ts'
import type { Reading, RoleTitle } from '../model/reading.ts'
import type { Evidence, Relationship } from '../model/relationship.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { itemAt } from '../model/item-at.ts'
import { mayJoin } from '../model/relationship-type.ts'
import { storedTypeOf } from '../model/stored-type.ts'
import { storedEnds } from '../model/symmetry.ts'
import type { EvidenceDraft, FactDrafts, ReaderDocument, RelationshipDraft, StatementDraft } from './document.ts'
import { coordinatesOf } from './entities/coordinates.ts'
import { sentenceOf as sentenceAt } from './facts/sentence-of.ts'
import { groupBy } from '../model/group-by.ts'
import { createStatementIds } from './statement-ids.ts'

/** Turns a document and its facts into a reading: entities get their ids, and all else refers to them. */
export function assembleReading(document: ReaderDocument, facts: FactDrafts, warnings: readonly string[]): Reading {
  const ids = document.entities.map((entity) => entityId(entity.kind, entity.name))
  const idOf = (entity: number): EntityId => itemAt(ids, entity)
  const sentenceOf = (sentence: number) => itemAt(document.sentences, sentence).id
  const sure = howSure(document)
  return {
    article: document.article,
    sentences: document.sentences,
    entities: entitiesOf(document, ids, sentenceOf, sure),
    mentions: mentionsOf(document, idOf),
    roles: rolesOf(facts, idOf, sentenceOf),
    statements: statementsOf(document, facts, idOf, sentenceOf, sure),
    relationships: relationshipsOf(document, facts.relationships, idOf, sentenceOf, sure),
    planned: PLANS.flatMap((status) => {
      const drafts = facts.planned.filter((draft) => planStatus(document, draft) === status)
      return relationshipsOf(document, drafts, idOf, sentenceOf, sure, status)
    }),
    warnings,
  }
}

const PLANS: readonly PlanStatus[] = ['PLANNED', 'CANCELLED']

/** What is told of a meeting that was called off is so, too. */
function planStatus({ entities }: ReaderDocument, { source, target }: RelationshipDraft): PlanStatus {
  return [source, target].some((end) => entities[end]?.status === 'CANCELLED') ? 'CANCELLED' : 'PLANNED'
}

/** One entity an id: two drafts whose names differ only in case or accents are one. */
function entitiesOf(
  document: ReaderDocument,
  ids: readonly EntityId[],
  sentenceOf: SentenceOf,
  sure: HowSure,
): Entity[] {
  const drafts = groupBy(
    document.entities.map((entity, index) => ({ entity, index })),
    ({ index }) => itemAt(ids, index),
  )
  return Array.from(drafts, ([id, same]) => {
    const { kind, name } = same[0].entity
    const date = same.map(({ entity }) => entity.date).find((one) => one !== undefined)
    const statuses = new Set(same.map(({ entity }) => entity.status))
    const status = statuses.has('HELD') ? 'HELD' : [...statuses].find((one) => one !== undefined)
    const told = same.flatMap(({ entity }) => (entity.status === status ? (entity.statusEvidence ?? []) : []))
    const coordinates = kind === 'PLACE' ? coordinatesOf(name, document.doc.lexicon) : undefined
    return {
      id,
      kind,
      name,
      aliases: [...new Set(same.flatMap(({ entity }) => entity.aliases))],
      confidence: round(Math.max(...same.map(({ entity }) => sure.ofEntity(entity)))),
      reasons: [...new Set(same.flatMap(({ entity }) => entity.reasons))],
      ...(date === undefined ? {} : { date }),
      ...(status === undefined ? {} : { status }),
      ...(told.length === 0
        ? {}
        : { statusEvidence: evidenceOf(told, statusId(id), sentenceOf, (draft) => draft.confidence) }),
      ...(coordinates === undefined ? {} : { coordinates }),
    }
  })
}

function mentionsOf({ article, sentences, mentions }: ReaderDocument, idOf: (entity: number) => EntityId): Mention[] {
  return mentions.flatMap(({ entity, mode, start, end }) => {
    const sentence = sentences[sentenceAt({ sentences }, start)]
    if (sentence === undefined || start < sentence.start || start >= sentence.end) return []
    return [{ entity: idOf(entity), sentence: sentence.id, mode, start, end, surface: article.text.slice(start, end) }]
  })
}

type SentenceOf = (sentence: number) => Statement['sentence']

function rolesOf(facts: FactDrafts, idOf: (entity: number) => EntityId, sentenceOf: SentenceOf): RoleTitle[] {
  return facts.roles.map(({ person, title, current, sentence, at }) => ({
    person: idOf(person),
    title,
    current,
    sentence: sentenceOf(sentence),
    ...(at === undefined ? {} : { at: idOf(at) }),
  }))
}

/** Below this confidence the speaker of a statement is left open: who it may be is described, and not named. */
const LEAST_SURE = 0.5

function statementsOf(
  { article, sentences }: ReaderDocument,
  facts: FactDrafts,
  idOf: (entity: number) => EntityId,
  sentenceOf: SentenceOf,
  sure: HowSure,
): Statement[] {
  const saidBy = (speaker: number | undefined, draft: Omit<StatementDraft, 'speaker'>) => {
    if (speaker === undefined) return { confidence: round(draft.confidence) }
    const { mention, confidence } = sure.ofSpeaker({ ...draft, speaker })
    const isOpen = confidence < LEAST_SURE && mention !== undefined
    return {
      confidence: round(confidence),
      ...(isOpen ? { speakerDescription: article.text.slice(mention.start, mention.end) } : { speaker: idOf(speaker) }),
    }
  }
  const idOfStatement = createStatementIds(article.id)
  const textOf = (span: Span | undefined) => (span === undefined ? '' : article.text.slice(span.start, span.end))
  return [...facts.statements]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ speaker, ...draft }) => ({
      ...draft,
      id: idOfStatement(textOf(sentences[draft.sentence]), textOf(draft)),
      sentence: sentenceOf(draft.sentence),
      text: article.text.slice(draft.start, draft.end),
      about: [...new Set(draft.about.map(idOf))],
      ...saidBy(speaker, draft),
    }))
}

/**
 * Drafts of the same ends, type and role are one relationship; one sentence gives it one piece of evidence, as sure as its
 * rule and the less sure of its ends make it. What joins kinds of entity that its type does not join is none.
 */
function relationshipsOf(
  { entities }: ReaderDocument,
  drafts: readonly RelationshipDraft[],
  idOf: (entity: number) => EntityId,
  sentenceOf: SentenceOf,
  sure: HowSure,
  status?: PlanStatus,
): Relationship[] {
  const plan = status === undefined ? {} : { status }
  const isJoined = ({ type, source, target }: RelationshipDraft) => {
    const [from, to] = [entities[source], entities[target]]
    return from !== undefined && to !== undefined && mayJoin(type, from.kind, to.kind)
  }
  const rows = drafts
    .filter(isJoined)
    .map((draft) => ({ draft, ...storedEnds(draft.type, idOf(draft.source), idOf(draft.target)) }))
    .filter(({ source, target }) => source !== target)
  const groups = groupBy(rows, ({ draft, source, target }) =>
    relationshipId(source, storedTypeOf({ type: draft.type, ...plan }), target, draft.role),
  )
  return Array.from(groups, ([id, same]): Relationship => {
    const [{ draft, source, target }] = same
    const date = same.map((row) => row.draft.date).find((one) => one !== undefined)
    return {
      id,
      type: draft.type,
      source,
      target,
      evidence: evidenceOf(
        same.map((row) => row.draft),
        id,
        sentenceOf,
        sure.ofRelationship,
      ),
      ...plan,
      ...(draft.role === undefined ? {} : { role: draft.role }),
      ...(draft.current === undefined ? {} : { current: same.some((row) => row.draft.current === true) }),
      ...(date === undefined ? {} : { date }),
    }
  })
}

/** One piece of evidence a sentence: the surest. */
function evidenceOf<Draft extends EvidenceDraft>(
  drafts: readonly Draft[],
  proven: Parameters<typeof evidenceId>[0],
  sentenceOf: SentenceOf,
  sureOf: (draft: Draft) => number,
): Evidence[] {
  return Array.from(
    groupBy(drafts, ({ sentence }) => sentence),
    ([sentence, same]) => {
      const best = same.reduce((a, b) => (b.confidence > a.confidence ? b : a))
      return {
        id: evidenceId(proven, sentenceOf(sentence)),
        sentence: sentenceOf(sentence),
        method: best.method,
        confidence: round(sureOf(best)),
        reason: best.reason,
      }
    },
  )
}

function round(confidence: number): number {
  return Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100
}
