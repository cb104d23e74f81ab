import { ENTITY_KINDS, KINDS } from '../../model/entity-kind.ts'
import type { Entity } from '../../model/entity.ts'
import { foldName, nameId } from '../../model/id.ts'
import type { Reading } from '../../model/reading.ts'
import { soundOfName, soundOfSurname } from '../../model/spelling.ts'
import type { CypherQuery, SearchUpdate } from '../engine.ts'
import { wordsProperty } from '../search-match.ts'
import { betterDate, dateMap, dateProperties } from './date-properties.ts'
import { newestStatus, statusAsOf } from './status-properties.ts'

/**
 * When an entity keeps its name. An article that calls somebody by a name which only other articles tell whose it is
 * lends that name: "Trump" does not name Donald Trump. Of names that are not lent the first in order stays.
 */
const KEEPS_NAME = 'e.nameLent < row.nameLent OR (e.nameLent = row.nameLent AND e.name < row.name)'

/**
 * The entities of an article, their names, and their mentions. What an entity is called and how sure it is follow
 * from all its articles by minimum, maximum and sum, so that the order of loading makes no difference.
 */
export function entityQueries({ article, entities, mentions }: Reading): CypherQuery[] {
  const rows = entities.map((entity) => ({
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    key: foldName(entity.name),
    confidence: entity.confidence,
    reasons: entity.reasons,
    mentions: mentions.filter((mention) => mention.entity === entity.id).length,
    latitude: entity.coordinates?.latitude ?? null,
    longitude: entity.coordinates?.longitude ?? null,
    nameLent: nameLent(entity),
    readAs: entity.resolution?.readAs ?? null,
    method: entity.resolution?.method ?? null,
    reason: entity.resolution?.reason ?? null,
    statusAsOf: entity.kind === 'MEETING' ? statusAsOf(article, entity.status ?? 'HELD') : null,
    ...dateProperties(entity.date),
  }))
  const byKind = ENTITY_KINDS.map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind).sort(byId) }))
  return [
    ...byKind
      .filter((group) => group.rows.length > 0)
      .map((group) => ({
        text: `MATCH (a:Article {id: $article}) UNWIND $rows AS row
          MERGE (e:Entity {id: row.id})
          SET e:${KINDS[group.kind].label}, e.kind = row.kind,
            e.articleCount = coalesce(e.articleCount, 0) + 1,
            e.mentionCount = coalesce(e.mentionCount, 0) + row.mentions,
            e.key = CASE WHEN ${KEEPS_NAME} THEN e.key ELSE row.key END,
            e.name = CASE WHEN ${KEEPS_NAME} THEN e.name ELSE row.name END,
            e.nameLent = CASE WHEN e.nameLent < row.nameLent THEN e.nameLent ELSE row.nameLent END,
            e.confidence = CASE WHEN e.confidence > row.confidence THEN e.confidence ELSE row.confidence END,
            e.latitude = coalesce(row.latitude, e.latitude),
            e.longitude = coalesce(row.longitude, e.longitude),
            ${newestStatus('e', 'row')},
            e += ${betterDate('e', 'row')}
          MERGE (a)-[t:TELLS_OF]->(e)
          SET t.name = row.name, t.key = row.key, t.nameLent = row.nameLent, t.confidence = row.confidence, t.mentions = row.mentions,
            t.reasons = row.reasons, t.readAs = row.readAs, t.method = row.method, t.reason = row.reason, t.statusAsOf = row.statusAsOf, t += ${dateMap('row')}`,
        params: { article: article.id, rows: group.rows },
      })),
    {
      text: `MATCH (a:Article {id: $article}) UNWIND $rows AS row
        MATCH (e:Entity {id: row.entity})
        MERGE (n:Name {id: row.id})
        ON CREATE SET n.key = row.key, n.text = row.text, n.words = row.words, n.sound = row.sound, n.surname = row.surname
        SET n.text = CASE WHEN row.text < n.text THEN row.text ELSE n.text END
        MERGE (e)-[:KNOWN_AS]->(n)
        MERGE (a)-[u:USES_NAME]->(n) SET u.text = row.text`,
      params: { article: article.id, rows: entities.flatMap(namesOf).sort(byId) },
    },
    {
      text: `UNWIND $rows AS row
        MATCH (s:Sentence {id: row.sentence}) MATCH (e:Entity {id: row.entity})
        MERGE (s)-[m:MENTIONS {start: row.start, end: row.end}]->(e)
        SET m.surface = row.surface, m.mode = row.mode`,
      params: {
        rows: mentions.map(({ entity, sentence, start, end, surface, mode }) => ({
          entity,
          sentence,
          start,
          end,
          surface,
          mode,
        })),
      },
    },
  ]
}

/** What is asked of names first: one that a person gave, then those that an article gives, then those that it lends. */
function nameLent({ nameGiven, resolution }: Entity): number {
  if (nameGiven === true) return -1
  return resolution === undefined || resolution.method === 'NAMESAKE' ? 0 : 1
}

/** The texts that an article adds to the full-text indexes. */
export function searchableTexts({ article, entities, sentences, statements }: Reading): SearchUpdate[] {
  return [
    ...entities.flatMap(namesOf).map(({ id, text }) => ({ index: 'names' as const, id, text })),
    ...sentences.map(({ id, start, end }) => ({
      index: 'sentences' as const,
      id,
      text: article.text.slice(start, end),
    })),
    ...statements.map(({ id, text }) => ({ index: 'statements' as const, id, text })),
  ]
}

/** An entity's names, one a folded form: its own, and its aliases. */
function namesOf(entity: Entity) {
  const byKey = new Map([...entity.aliases, entity.name].map((text) => [foldName(text), text]))
  return Array.from(byKey, ([key, text]) => ({
    entity: entity.id,
    id: nameId(entity.id, key),
    key,
    text,
    words: wordsProperty(key),
    sound: soundOfName(entity.kind, key) ?? null,
    surname: soundOfSurname(entity.kind, key) ?? null,
  }))
}

/** Rows are written in the order of their ids, so that concurrent loaders take locks in one order. */
function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1
}
