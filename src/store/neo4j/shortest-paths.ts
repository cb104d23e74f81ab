import type { CypherQuery, PathQuery } from '../engine.ts'

/**
 * All shortest paths by the database's own search, with `nodes` and `relationships` in each row. Of the paths that are
 * not answered, and there may be many, only the nodes between the ends are read, by which all are ordered.
 */
export function shortestPathsQuery({ from, to, types, longest, limit }: PathQuery): CypherQuery {
  return {
    text: `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})
      MATCH path = allShortestPaths((a)-[:${types.join('|')}*1..${longest}]-(b))
      WITH [n IN nodes(path)[1..-1] | n.id] AS between, collect(path) AS paths ORDER BY between LIMIT $limit
      UNWIND paths AS path
      WITH [n IN nodes(path) | n.id] AS nodes, [r IN relationships(path) | coalesce(r.id, '')] AS relationships
      RETURN DISTINCT nodes, relationships ORDER BY nodes, relationships LIMIT $limit`,
    params: { from, to, limit },
  }
}
