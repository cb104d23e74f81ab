import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ENTITY_KINDS } from '../../model/entity-kind.ts'
import {
  articleOf,
  entityKindOf,
  evidenceId,
  nodeTypeOf,
  PART_MARK,
  relationshipPath,
  sentenceId,
  statusId,
} from '../../model/id.ts'
import { MEETING_STATUS_NAMES } from '../../model/meeting-status.ts'
import type { Reading } from '../../model/reading.ts'
import { RELATIONSHIP_TYPES } from '../../model/relationship-type.ts'
import { contains, type Span } from '../../model/span.ts'
import { MODALITIES, POLARITIES } from '../../model/statement.ts'
import { storedTypeOf } from '../../model/stored-type.ts'

const id = z.string().min(1)
const confidence = z.number().min(0).max(1)
const span = { start: z.int().min(0), end: z.int().min(0) }
const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>) => z.enum(Object.keys(table) as Name[])
const status = z.enum(MEETING_STATUS_NAMES)
const date = z.looseObject({
  edtf: z.string(),
  text: z.string(),
  year: z.int().optional(),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
})
const evidence = z.looseObject({ id, sentence: id, method: z.string(), confidence, reason: z.string() })
const relationship = z.looseObject({
  id,
  type: z.enum(RELATIONSHIP_TYPES),
  source: id,
  target: id,
  evidence: z.array(evidence).min(1),
  role: z.string().optional(),
  current: z.boolean().optional(),
  date: date.optional(),
  status: status.exclude(['HELD']).optional(),
})

/** What each part of a reading is, as far as it can be told of it alone. Later readers may tell more. */
const reading = z.looseObject({
  article: z.looseObject({
    id,
    source: z.string().min(1),
    text: z.string(),
    textHash: z.string(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    title: z.string().optional(),
    publishedAt: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
    labels: z.array(z.string()).optional(),
  }),
  sentences: z.array(z.looseObject({ id, index: z.int(), ...span })),
  entities: z.array(
    z.looseObject({
      id,
      kind: z.enum(ENTITY_KINDS),
      name: z.string().min(1),
      aliases: z.array(z.string()),
      confidence,
      reasons: z.array(z.string()),
      date: date.optional(),
      status: status.optional(),
      statusEvidence: z.array(evidence).optional(),
      coordinates: z.looseObject({ latitude: z.number(), longitude: z.number() }).optional(),
    }),
  ),
  mentions: z.array(
    z.looseObject({
      entity: id,
      sentence: id,
      mode: z.enum(['NAME', 'ALIAS', 'DESCRIPTION', 'PRONOUN', 'METONYM']),
      surface: z.string(),
      ...span,
    }),
  ),
  roles: z.array(
    z.looseObject({ person: id, title: z.string(), current: z.boolean(), sentence: id, at: id.optional() }),
  ),
  statements: z.array(
    z.looseObject({
      id,
      sentence: id,
      ...span,
      text: z.string(),
      quoted: z.boolean(),
      polarity: namesOf(POLARITIES),
      modality: namesOf(MODALITIES),
      about: z.array(id),
      method: z.string(),
      confidence,
      verb: z.string().optional(),
      speaker: id.optional(),
      speakerDescription: z.string().optional(),
      value: z.number().optional(),
      unit: z.string().optional(),
      date: date.optional(),
    }),
  ),
  relationships: z.array(relationship),
  planned: z.array(relationship).optional(),
  warnings: z.array(z.string()),
})

/**
 * What makes something that comes from elsewhere no reading: a part that is none, a quotation that is not in the article,
 * an id that is another's, or one that nothing has. Undefined where there is nothing: then it shows its proof as every
 * reading does, and nothing in it becomes a part of a statement to the store.
 */
export function faultOfReading(given: unknown): string | undefined {
  const parsed = reading.safeParse(given)
  if (parsed.success) return faultAgainstText(given as Reading)
  const [issue] = parsed.error.issues
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
}

/** The first of some items of which something is wrong. */
function faultIn<Item>(name: string, items: readonly Item[], isRight: (item: Item, index: number) => boolean) {
  const index = items.findIndex((item, at) => !isRight(item, at))
  return index < 0 ? undefined : `${name}.${index}: it does not go with the article or the rest`
}

function faultAgainstText({ article, sentences, entities, mentions, roles, statements, ...links }: Reading) {
  const { text } = article
  const sentenceOf = new Map(sentences.map((sentence) => [sentence.id, sentence]))
  const known = new Set<string>(entities.map((entity) => entity.id))
  const quotes = (part: Span, quoted: string) => part.start <= part.end && text.slice(part.start, part.end) === quoted
  const provesOf =
    (proven: Parameters<typeof evidenceId>[0]) =>
    (proof: { readonly id: string; readonly sentence: Reading['sentences'][number]['id'] }) =>
      sentenceOf.has(proof.sentence) && proof.id === evidenceId(proven, proof.sentence)
  const isLink = (link: Reading['relationships'][number]) => {
    const path = relationshipPath(link.id)
    const isOfEnds = path?.source === link.source && path.target === link.target && path.type === storedTypeOf(link)
    return isOfEnds && known.has(link.source) && known.has(link.target) && link.evidence.every(provesOf(link.id))
  }
  if (nodeTypeOf(article.id) !== 'Article') return 'article.id: it is none of an article'
  if (createHash('sha256').update(text).digest('hex') !== article.textHash) {
    return 'article.textHash: it is not that of the text'
  }
  return (
    faultIn(
      'sentences',
      sentences,
      (one, index) =>
        one.index === index &&
        one.id === sentenceId(article.id, index) &&
        one.start <= one.end &&
        one.end <= text.length,
    ) ??
    faultIn(
      'entities',
      entities,
      (one) =>
        nodeTypeOf(one.id) === 'Entity' &&
        !one.id.includes(PART_MARK) &&
        entityKindOf(one.id) === one.kind &&
        (one.statusEvidence ?? []).every(provesOf(statusId(one.id))),
    ) ??
    faultIn('mentions', mentions, (one) => {
      const sentence = sentenceOf.get(one.sentence)
      return sentence !== undefined && contains(sentence, one) && known.has(one.entity) && quotes(one, one.surface)
    }) ??
    faultIn(
      'roles',
      roles,
      (one) => sentenceOf.has(one.sentence) && known.has(one.person) && (one.at === undefined || known.has(one.at)),
    ) ??
    faultIn(
      'statements',
      statements,
      (one) =>
        nodeTypeOf(one.id) === 'Statement' &&
        articleOf(one.id) === article.id &&
        sentenceOf.has(one.sentence) &&
        quotes(one, one.text) &&
        [...one.about, ...(one.speaker === undefined ? [] : [one.speaker])].every((who) => known.has(who)),
    ) ??
    faultIn('relationships', links.relationships, isLink) ??
    faultIn('planned', links.planned ?? [], isLink)
  )
}
