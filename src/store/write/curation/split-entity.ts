import type { Change } from '../../../model/change.ts'
import type { Entity } from '../../../model/entity.ts'
import { foldName, type EntityId, type SentenceId } from '../../../model/id.ts'
import type { Mention } from '../../../model/mention.ts'
import type { Reading } from '../../../model/reading.ts'
import type { Relationship } from '../../../model/relationship.ts'
import { assignEntities, between, mergeRelationships } from '../assign-entities.ts'
import { sentenceKeys } from './sentence-keys.ts'

type Split = Extract<Change, { readonly kind: 'SPLIT_ENTITY' }>

/**
 * Makes mentions those of another entity. What their sentences tell goes with them, where no other mention of the entity
 * stands there; where none is left in the article, all goes that the article tells of it.
 */
export function splitEntity(reading: Reading, split: Split, reason: string): Reading {
  const moved = reading.mentions.filter(meantBy(reading, split))
  const from = [...new Set(moved.map(({ entity }) => entity))].filter((id) => id !== split.into)
  return from.reduce((before, id) => splitOne(before, id, new Set(moved), split, reason), reading)
}

function meantBy(reading: Reading, { mentions }: Split): (mention: Mention) => boolean {
  const places = mentions.filter(({ article }) => article === reading.article.id)
  if (places.length === 0) return () => false
  const keys = sentenceKeys(reading)
  const starts = new Map(reading.sentences.map(({ id, start }) => [id, start]))
  const meant = new Set(places.map(({ sentence, at, length }) => `${sentence} ${at} ${length}`))
  return ({ sentence, start, end }) =>
    meant.has(`${keys.get(sentence) ?? ''} ${start - (starts.get(sentence) ?? 0)} ${end - start}`)
}

function splitOne(
  reading: Reading,
  from: EntityId,
  moved: ReadonlySet<Mention>,
  split: Split,
  reason: string,
): Reading {
  const entity = reading.entities.find(({ id }) => id === from)
  if (entity === undefined) return reading
  const own = reading.mentions.filter((mention) => mention.entity === from)
  const [gone, left] = [own.filter((mention) => moved.has(mention)), own.filter((mention) => !moved.has(mention))]
  const { into, name } = split
  if (left.length === 0) {
    const named = reading.entities.map((one) => (one === entity ? calledAnew(entity, split, own) : one))
    return assignEntities(
      { ...reading, entities: named },
      new Map([[from, { entity: into, method: 'CORRECTION', reason }]]),
    )
  }
  const sentences = sentencesOf(gone, left)
  const inSentence = (sentence: SentenceId, id: EntityId) => (id === from && sentences.has(sentence) ? into : id)
  const relationshipsOf = (all: readonly Relationship[]) =>
    mergeRelationships(all.flatMap((one) => splitRelationship(one, from, into, sentences)))
  return {
    ...reading,
    entities: withOther(
      reading.entities.map((one) => (one === entity ? withoutNames(one, gone, left) : one)),
      {
        id: into,
        kind: split.entityKind,
        name,
        aliases: namesIn(gone).filter((one) => one !== name),
        confidence: entity.confidence,
        reasons: [reason],
        resolution: { readAs: entity.resolution?.readAs ?? from, method: 'CORRECTION', reason },
      },
    ),
    mentions: reading.mentions.map((mention) => (gone.includes(mention) ? { ...mention, entity: into } : mention)),
    roles: reading.roles.map(({ person, at, ...role }) => ({
      ...role,
      person: inSentence(role.sentence, person),
      ...(at === undefined ? {} : { at: inSentence(role.sentence, at) }),
    })),
    statements: reading.statements.map(({ speaker, ...statement }) => ({
      ...statement,
      about: [...new Set(statement.about.map((id) => inSentence(statement.sentence, id)))],
      ...(speaker === undefined ? {} : { speaker: inSentence(statement.sentence, speaker) }),
    })),
    relationships: relationshipsOf(reading.relationships),
    ...(reading.planned === undefined ? {} : { planned: relationshipsOf(reading.planned) }),
  }
}

/** The sentences in which an entity is mentioned only where the mention goes. */
function sentencesOf(gone: readonly Mention[], left: readonly Mention[]): ReadonlySet<SentenceId> {
  const staying = new Set(left.map(({ sentence }) => sentence))
  return new Set(gone.map(({ sentence }) => sentence).filter((sentence) => !staying.has(sentence)))
}

function splitRelationship(
  relationship: Relationship,
  from: EntityId,
  into: EntityId,
  sentences: ReadonlySet<SentenceId>,
): readonly Relationship[] {
  const { source, target, evidence } = relationship
  if (source !== from && target !== from) return [relationship]
  const [gone, left] = [
    evidence.filter(({ sentence }) => sentences.has(sentence)),
    evidence.filter(({ sentence }) => !sentences.has(sentence)),
  ]
  const ends = [source, target].map((end) => (end === from ? into : end)) as [EntityId, EntityId]
  return [
    ...(left.length === 0 ? [] : [{ ...relationship, evidence: left }]),
    ...(gone.length === 0 ? [] : [between({ ...relationship, evidence: gone }, ...ends)]),
  ].filter((one) => one.source !== one.target)
}

const namesIn = (mentions: readonly Mention[]) => [
  ...new Set(mentions.filter(({ mode }) => mode === 'NAME' || mode === 'ALIAS').map(({ surface }) => surface)),
]

/** An entity all of whose mentions go is called as the other is; other names stay as far as the mentions have them. */
function calledAnew(entity: Entity, { name }: Split, mentions: readonly Mention[]): Entity {
  return { ...entity, name, aliases: namesIn(mentions).filter((one) => one !== name) }
}

/** Without the names that only the mentions have which go. */
function withoutNames(entity: Entity, gone: readonly Mention[], left: readonly Mention[]): Entity {
  const [going, staying] = [gone, left].map((some) => new Set(namesIn(some).map(foldName)))
  const aliases = entity.aliases.filter((alias) => !going?.has(foldName(alias)) || staying?.has(foldName(alias)))
  return { ...entity, aliases }
}

/** With another entity, or where it is there already, with its names. */
function withOther(entities: readonly Entity[], other: Entity): readonly Entity[] {
  if (!entities.some(({ id }) => id === other.id)) return [...entities, other]
  return entities.map((one) =>
    one.id === other.id
      ? { ...one, aliases: [...new Set([...one.aliases, ...other.aliases])].filter((name) => name !== one.name) }
      : one,
  )
}
