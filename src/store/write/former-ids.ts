import { formerId, type EntityId } from '../../model/id.ts'
import type { Reading } from '../../model/reading.ts'
import type { CypherQuery } from '../engine.ts'
import { distinctBy, rowsById } from './combine.ts'

/** An id under which an article alone would know an entity, and whom other articles, or people, tell that it is. */
interface Became {
  readonly readAs: EntityId
  readonly entity: EntityId
}

/** Whom the entities of a reading became that articles alone, or people before, would give another id. */
function becameOf({ entities }: Reading): readonly Became[] {
  return entities.flatMap(({ id: entity, formerIds = [] }) => formerIds.map((readAs) => ({ readAs, entity })))
}

/**
 * Writes down which ids of articles became others. It is a node for each pair, as names are, which goes with the last
 * article that gives rise to it: what leads from an id to an entity follows from the articles that are there, in whatever
 * order they came.
 */
export function formerIdQueries(readings: readonly Reading[]): CypherQuery[] {
  const rows = readings.flatMap((reading) =>
    distinctBy(becameOf(reading).map(formerIdRow), ({ id }) => id).map((row) => ({
      article: reading.article.id,
      ...row,
    })),
  )
  return [
    {
      text: `UNWIND $rows AS row
        MATCH (e:Entity {id: row.entity})
        MERGE (f:FormerId {id: row.id})
        SET f.former = row.readAs
        MERGE (e)-[:FORMERLY]->(f)`,
      params: {
        rows: rowsById(
          rows.map(({ id, readAs, entity }) => ({ id, readAs, entity })),
          (a) => a,
        ),
      },
    },
    {
      text: `UNWIND $rows AS row
        MATCH (a:Article {id: row.article}) MATCH (f:FormerId {id: row.id})
        CREATE (a)-[:READ_AS]->(f)`,
      params: { rows: rows.map(({ article, id }) => ({ article, id })) },
    },
  ]
}

const formerIdRow = ({ readAs, entity }: Became) => ({ id: formerId(entity, readAs), readAs, entity })

/** The ids of the pairs that articles give rise to. */
export function formerIdsOf(articles: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $articles AS article MATCH (:Article {id: article})-[:READ_AS]->(f:FormerId)
      RETURN DISTINCT f.id AS id ORDER BY id`,
    params: { articles },
  }
}

/** Takes away what articles told of former ids. */
export function dropFormerIds(articles: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $articles AS article MATCH (:Article {id: article})-[r:READ_AS]->(:FormerId) DELETE r',
    params: { articles },
  }
}

/** Takes away those of the pairs that no article gives rise to any more. */
export function dropUnusedFormerIds(ids: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $ids AS id MATCH (f:FormerId {id: id})
      WHERE NOT EXISTS { MATCH (f)<-[:READ_AS]-(:Article) } DETACH DELETE f`,
    params: { ids },
  }
}
