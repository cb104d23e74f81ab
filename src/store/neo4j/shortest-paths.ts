import type { CypherQuery, PathQuery } from '../engine.ts'

/**
 * The shortest paths by the database's own search, with `nodes` and `relationships` in each row. A path alone is the one
 * that it meets first, as to find all there are, put them in order and answer one takes twice the work. Of several that are
 * not answered, and there may be many, only the nodes between the ends are read, by which all are ordered.
 */
export function shortestPathsQuery({ from, to, types, longest, limit }: PathQuery): CypherQuery {
  const ends = 'MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})'
  const pattern = `((a)-[:${types.join('|')}*1..${longest}]-(b))`
  const ids = "[n IN nodes(path) | n.id] AS nodes, [r IN relationships(path) | coalesce(r.id, '')] AS relationships"
  if (limit === 1) return { text: `${ends} MATCH path = shortestPath${pattern} RETURN ${ids}`, params: { from, to } }
  return {
    text: `${ends} MATCH path = allShortestPaths${pattern}
      WITH [n IN nodes(path)[1..-1] | n.id] AS between, collect(path) AS paths ORDER BY between LIMIT $limit
      UNWIND paths AS path
      WITH ${ids}
      RETURN DISTINCT nodes, relationships ORDER BY nodes, relationships LIMIT $limit`,
    params: { from, to, limit },
  }
}
