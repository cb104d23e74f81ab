import type { CypherStatement, PathQuery } from '../engine.ts'

/**
 * All shortest paths by the database's own search, with `nodes` and `relationships` in each row. The relationships of
 * those paths only are read that are answered: there may be many more.
 */
export function shortestPathsStatement({ from, to, types, longest, limit }: PathQuery): CypherStatement {
  return {
    text: `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})
      MATCH path = allShortestPaths((a)-[:${types.join('|')}*1..${longest}]-(b))
      WITH [n IN nodes(path) | n.id] AS nodes, collect(path) AS paths ORDER BY nodes LIMIT $limit
      UNWIND paths AS path
      WITH nodes, [r IN relationships(path) | coalesce(r.id, '')] AS relationships
      RETURN DISTINCT nodes, relationships ORDER BY nodes, relationships LIMIT $limit`,
    params: { from, to, limit },
  }
}
