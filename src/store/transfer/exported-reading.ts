import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ENTITY_KINDS } from '../../model/entity-kind.ts'
import {
  articleId,
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
  edtf: z.string().regex(/^[-\dXYTZ:?~%/.+]+$/),
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
    title: z.string().min(1).max(1_000).optional(),
    publishedAt: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
    labels: z.array(z.string().min(1).max(60)).max(20).optional(),
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
      coordinates: z
        .looseObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
        .optional(),
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

/** The first item whose id one before it has: which of the two would be kept is chance. */
function doubled(name: string, items: readonly { readonly id: string }[]) {
  const ids = new Set<string>()
  return faultIn(name, items, ({ id }) => ids.size < ids.add(id).size)
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

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
  if (sha256(text) !== article.textHash) return 'article.textHash: it is not that of the text'
  if (article.id !== articleId(article.url === undefined ? article.textHash : sha256(article.url))) {
    return 'article.id: it is not that of its URL, or of its text where it has none'
  }
  return (
    faultIn(
      'sentences',
      sentences,
      (one, index) =>
        one.index === index &&
        one.id === sentenceId(article.id, index) &&
        one.start <= one.end &&
        one.start >= (sentences[index - 1]?.end ?? 0) &&
        one.end <= text.length,
    ) ??
    doubled('entities', entities) ??
    doubled('statements', statements) ??
    doubled('relationships', links.relationships) ??
    doubled('planned', links.planned ?? []) ??
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
