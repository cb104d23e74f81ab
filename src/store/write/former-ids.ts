import { formerId, type EntityId } from '../../model/id.ts'
import type { Reading } from '../../model/reading.ts'
import type { CypherQuery } from '../engine.ts'

/** An id under which an article alone would know an entity, and whom other articles, or people, tell that it is. */
export interface Became {
  readonly readAs: EntityId
  readonly entity: EntityId
}

/** Whom the entities of a reading became that articles alone, or people before, would give another id. */
export function becameOf({ entities }: Reading): readonly Became[] {
  return entities.flatMap(({ id: entity, formerIds = [] }) => formerIds.map((readAs) => ({ readAs, entity })))
}

/**
 * Writes down which ids of an article became others. It is a node for each pair, as names are, which goes with the last
 * article that gives rise to it: what leads from an id to an entity follows from the articles that are there, in whatever
 * order they came.
 */
export function formerIdQuery(article: string, became: readonly Became[]): CypherQuery {
  const rows = became
    .map(({ readAs, entity }) => ({ id: formerId(entity, readAs), readAs, entity }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    text: `MATCH (a:Article {id: $article}) UNWIND $rows AS row
      MATCH (e:Entity {id: row.entity})
      MERGE (f:FormerId {id: row.id})
      SET f.former = row.readAs
      MERGE (e)-[:FORMERLY]->(f)
      MERGE (a)-[:READ_AS]->(f)`,
    params: { article, rows },
  }
}

/** The ids of the pairs that an article gives rise to. */
export function formerIdsOf(article: string): CypherQuery {
  return {
    text: 'MATCH (:Article {id: $article})-[:READ_AS]->(f:FormerId) RETURN f.id AS id ORDER BY id',
    params: { article },
  }
}

/** Takes away what an article told of former ids. */
export function dropFormerIds(article: string): CypherQuery {
  return { text: 'MATCH (:Article {id: $article})-[r:READ_AS]->(:FormerId) DELETE r', params: { article } }
}

/** Takes away those of the pairs that no article gives rise to any more. */
export function dropUnusedFormerIds(ids: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $ids AS id MATCH (f:FormerId {id: id})
      OPTIONAL MATCH (:Article)-[r:READ_AS]->(f)
      WITH f, count(r) AS articles WHERE articles = 0 DETACH DELETE f`,
    params: { ids },
  }
}
