import { KINDS } from '../../model/entity-kind.ts'
import type { Entity } from '../../model/entity.ts'
import { groupBy } from '../../model/group-by.ts'
import { foldName, nameId } from '../../model/id.ts'
import type { Reading } from '../../model/reading.ts'
import { soundOfName, soundOfSurname } from '../../model/spelling.ts'
import type { CypherQuery } from '../engine.ts'
import { wordsProperty } from '../search-match.ts'
import { distinctBy, isBefore, lastText, rowsById } from './combine.ts'
import { betterDate, betterDateOf, dateProperties } from './date-properties.ts'
import { newestStatus, statusAsOf } from './status-properties.ts'

/**
 * When an entity keeps its name. An article that calls somebody by a name which only other articles tell whose it is
 * lends that name: "Trump" does not name Donald Trump. Of names that are not lent the first in order stays.
 */
const KEEPS_NAME = 'e.nameLent < row.nameLent OR (e.nameLent = row.nameLent AND e.name < row.name)'

/**
 * The entities of articles, their names, and their mentions. What an entity is called and how sure it is follow from all
 * its articles by minimum, maximum and sum, so that the order of loading makes no difference; what several of these
 * articles say of one is put together by the same rules before it is written.
 */
export function entityQueries(readings: readonly Reading[]): CypherQuery[] {
  const told = readings.flatMap(toldRows)
  const entities = rowsById(told.map(entityRow), together)
  return [
    ...Array.from(
      groupBy(entities, ({ kind }) => kind),
      ([kind, rows]) => ({
        text: `UNWIND $rows AS row
          MERGE (e:Entity {id: row.id})
          SET e:${KINDS[kind].label}, e.kind = row.kind,
            e.articleCount = coalesce(e.articleCount, 0) + row.articles,
            e.mentionCount = coalesce(e.mentionCount, 0) + row.mentions,
            e.key = CASE WHEN ${KEEPS_NAME} THEN e.key ELSE row.key END,
            e.name = CASE WHEN ${KEEPS_NAME} THEN e.name ELSE row.name END,
            e.nameLent = CASE WHEN e.nameLent < row.nameLent THEN e.nameLent ELSE row.nameLent END,
            e.confidence = CASE WHEN e.confidence > row.confidence THEN e.confidence ELSE row.confidence END,
            e.latitude = coalesce(row.latitude, e.latitude),
            e.longitude = coalesce(row.longitude, e.longitude),
            ${newestStatus('e', 'row')},
            e += ${betterDate('e', 'row')}`,
        params: { rows },
      }),
    ),
    {
      text: `UNWIND $rows AS row
        MATCH (a:Article {id: row.article}) MATCH (e:Entity {id: row.id})
        CREATE (a)-[t:TELLS_OF]->(e) SET t += row.told`,
      params: { rows: told.map(({ article, id, told }) => ({ article, id, told })) },
    },
    ...nameQueries(readings),
    {
      text: `UNWIND $rows AS row
        MATCH (s:Sentence {id: row.sentence}) MATCH (e:Entity {id: row.entity})
        CREATE (s)-[:MENTIONS {start: row.start, end: row.end, surface: row.surface, mode: row.mode}]->(e)`,
      params: { rows: readings.flatMap(mentionRows) },
    },
  ]
}

/** What an article tells of an entity, as `TELLS_OF` has it, and what follows for the entity beside it. */
function toldRows({ article, entities, mentions }: Reading) {
  const mentionsOf = groupBy(mentions, ({ entity }) => entity)
  return entities.map((entity) => ({
    article: article.id,
    id: entity.id,
    kind: entity.kind,
    latitude: entity.coordinates?.latitude ?? null,
    longitude: entity.coordinates?.longitude ?? null,
    told: {
      name: entity.name,
      key: foldName(entity.name),
      nameLent: nameLent(entity),
      confidence: entity.confidence,
      mentions: mentionsOf.get(entity.id)?.length ?? 0,
      reasons: entity.reasons,
      readAs: entity.resolution?.readAs ?? null,
      method: entity.resolution?.method ?? null,
      reason: entity.resolution?.reason ?? null,
      statusAsOf: entity.kind === 'MEETING' ? statusAsOf(article, entity.status ?? 'HELD') : null,
      ...dateProperties(entity.date),
    },
  }))
}

type ToldRow = ReturnType<typeof toldRows>[number]

function entityRow({ id, kind, latitude, longitude, told }: ToldRow) {
  const { name, key, nameLent, confidence, mentions, statusAsOf: asOf } = told
  const date = betterDateOf(told, told)
  return {
    id,
    kind,
    latitude,
    longitude,
    articles: 1,
    name,
    key,
    nameLent,
    confidence,
    mentions,
    statusAsOf: asOf,
    ...date,
  }
}

type EntityRow = ReturnType<typeof entityRow>

function together(a: EntityRow, b: EntityRow): EntityRow {
  const keepsName = a.nameLent < b.nameLent || (a.nameLent === b.nameLent && !isBefore(b.name, a.name))
  const { name, key, nameLent } = keepsName ? a : b
  return {
    ...a,
    ...{ name, key, nameLent },
    latitude: b.latitude ?? a.latitude,
    longitude: b.longitude ?? a.longitude,
    articles: a.articles + b.articles,
    mentions: a.mentions + b.mentions,
    confidence: Math.max(a.confidence, b.confidence),
    statusAsOf: lastText(a.statusAsOf, b.statusAsOf),
    ...betterDateOf(a, b),
  }
}

function nameQueries(readings: readonly Reading[]): CypherQuery[] {
  const used = readings.flatMap(({ article, entities }) =>
    distinctBy(
      entities.flatMap((entity) =>
        namesOf(entity).map((name) => ({ article: article.id, kind: entity.kind, ...name })),
      ),
      ({ id }) => id,
    ),
  )
  const names = rowsById(used, (a, b) => (isBefore(b.text, a.text) ? b : a))
  return [
    {
      text: `UNWIND $rows AS row
        MATCH (e:Entity {id: row.entity})
        MERGE (n:Name {id: row.id})
        ON CREATE SET n.key = row.key, n.text = row.text, n.words = row.words
        SET n.text = CASE WHEN row.text < n.text THEN row.text ELSE n.text END,
          n.sound = row.sound, n.surname = row.surname
        MERGE (e)-[:KNOWN_AS]->(n)`,
      params: {
        rows: names.map(({ id, entity, kind, key, text }) => ({
          ...{ id, entity, key, text },
          words: wordsProperty(key),
          sound: soundOfName(kind, key) ?? null,
          surname: soundOfSurname(kind, key) ?? null,
        })),
      },
    },
    {
      text: `UNWIND $rows AS row
        MATCH (a:Article {id: row.article}) MATCH (n:Name {id: row.id})
        CREATE (a)-[:USES_NAME {text: row.text}]->(n)`,
      params: { rows: used.map(({ article, id, text }) => ({ article, id, text })) },
    },
  ]
}

function mentionRows({ mentions }: Reading) {
  const rows = mentions.map(({ entity, sentence, start, end, surface, mode }) => ({
    ...{ entity, sentence, start, end, surface, mode },
  }))
  return distinctBy(rows, ({ entity, sentence, start, end }) => JSON.stringify([entity, sentence, start, end]))
}

/** What articles give entities and names that taking an article away could take from them. */
export function givenToEntities(readings: readonly Reading[]) {
  return {
    entities: readings.flatMap(toldRows).map(({ id, told }) => ({ id, ...told })),
    names: readings.flatMap(({ entities }) => entities.flatMap(namesOf)).map(({ id, text }) => ({ id, text })),
  }
}

/** What is asked of names first: one that a person gave, then those that an article gives, then those that it lends. */
function nameLent({ nameGiven, resolution }: Entity): number {
  if (nameGiven === true) return -1
  return resolution === undefined || resolution.method === 'NAMESAKE' ? 0 : 1
}

/** An entity's names, one a folded form: its own, and its aliases. */
export function namesOf(entity: Entity) {
  const byKey = new Map([...entity.aliases, entity.name].map((text) => [foldName(text), text]))
  return Array.from(byKey, ([key, text]) => ({
    entity: entity.id,
    id: nameId(entity.id, key),
    key,
    text,
  }))
}
