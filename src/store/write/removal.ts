import type { RelationshipPath } from '../../model/id.ts'
import type { StoredType } from '../../model/stored-type.ts'
import type { CypherQuery } from '../engine.ts'
import { setBestDate } from './date-properties.ts'
import { statusIn } from './status-properties.ts'

/** Statements that give, as `id`, what an article's removal touches; run before anything is deleted. */
export function touchedBy(article: string) {
  const params = { article }
  const own = 'MATCH (:Article {id: $article})-[:CONTAINS]->(s:Sentence)'
  return {
    relationships: {
      text: `${own}<-[:QUOTES]-(v:Evidence) RETURN DISTINCT v.relationshipId AS id ORDER BY id`,
      params,
    },
    roles: { text: `${own}<-[:NAMED_IN]-(r:Role) RETURN DISTINCT r.id AS id ORDER BY id`, params },
    statements: { text: `${own}<-[:STATED_IN]-(x:Statement) RETURN x.id AS id`, params },
    sentences: { text: `${own} RETURN s.id AS id`, params },
    names: { text: 'MATCH (:Article {id: $article})-[:USES_NAME]->(n:Name) RETURN n.id AS id ORDER BY id', params },
    entities: { text: 'MATCH (:Article {id: $article})-[:TELLS_OF]->(e:Entity) RETURN e.id AS id ORDER BY id', params },
  } satisfies Record<string, CypherQuery>
}

/** How much of an article goes: what was found in it, its sentences as well, or all of it. */
export type Extent = 'FINDINGS' | 'TEXT' | 'ARTICLE'

/** Takes away what is an article's own: its counts, names, statements, evidence and mentions, and more as asked. */
export function deleteContribution(article: string, extent: Extent): CypherQuery[] {
  const params = { article }
  const own = 'MATCH (:Article {id: $article})-[:CONTAINS]->(s:Sentence)'
  const findings = [
    `MATCH (:Article {id: $article})-[t:TELLS_OF]->(e:Entity)
      SET e.articleCount = e.articleCount - 1, e.mentionCount = e.mentionCount - t.mentions
      DELETE t`,
    'MATCH (:Article {id: $article})-[u:USES_NAME]->(:Name) DELETE u',
    `${own}<-[:STATED_IN]-(x:Statement) DETACH DELETE x`,
    `${own}<-[:QUOTES]-(x:Evidence) DETACH DELETE x`,
  ]
  const rest = {
    FINDINGS: [`${own}-[m:MENTIONS]->(:Entity) DELETE m`, `${own}<-[n:NAMED_IN]-(:Role) DELETE n`],
    TEXT: [`${own} DETACH DELETE s`],
    ARTICLE: [`${own} DETACH DELETE s`, 'MATCH (a:Article {id: $article}) DETACH DELETE a'],
  }
  return [...findings, ...rest[extent]].map((text) => ({ text, params }))
}

/** Sets what the newest article says of currency, from `asOf`. */
const setCurrent = "r.currentAsOf = asOf, r.current = CASE WHEN asOf IS NULL THEN null ELSE asOf ENDS WITH 'true' END"

/** Puts right the relationships of one type that lost evidence; those without any left go. */
export function repairRelationships(
  type: StoredType,
  rows: readonly (RelationshipPath & { readonly id: string })[],
): CypherQuery[] {
  const match = `UNWIND $rows AS row
    MATCH (:Entity {id: row.source})-[r:${type} {id: row.id}]->(:Entity {id: row.target})`
  const params = { rows: rows.map(({ id, source, target }) => ({ id, source, target })) }
  return [
    {
      text: `${match}
        OPTIONAL MATCH (v:Evidence {relationshipId: row.id})
        WITH r, count(DISTINCT v.article) AS articles, max(v.confidence) AS confidence, min(v.role) AS role,
          max(v.currentAsOf) AS asOf, max(v.statusAsOf) AS statusAsOf
        SET r.articleCount = articles, r.confidence = confidence, r.role = role, ${setCurrent},
          r.statusAsOf = statusAsOf, r.status = ${statusIn('statusAsOf')}`,
      params,
    },
    { text: `${match} WITH r WHERE r.articleCount = 0 DELETE r`, params },
    { text: `${match} OPTIONAL MATCH (x:Evidence {relationshipId: row.id}) ${setBestDate('r', 'x')}`, params },
  ]
}

/** Puts right the names, roles and entities that an article used; those that no article uses any more go. */
export function repairEntities(
  names: readonly string[],
  roles: readonly string[],
  entities: readonly string[],
): CypherQuery[] {
  const match = 'UNWIND $ids AS id MATCH (e:Entity {id: id})'
  return [
    {
      text: `UNWIND $ids AS id MATCH (n:Name {id: id})
        OPTIONAL MATCH (:Article)-[u:USES_NAME]->(n)
        WITH n, min(u.text) AS text SET n.text = text`,
      params: { ids: names },
    },
    { text: 'UNWIND $ids AS id MATCH (n:Name {id: id}) WHERE n.text IS NULL DETACH DELETE n', params: { ids: names } },
    {
      text: `UNWIND $ids AS id MATCH (r:Role {id: id})
        OPTIONAL MATCH (r)-[n:NAMED_IN]->(:Sentence)
        WITH r, min(n.title) AS title, max(n.currentAsOf) AS asOf
        SET r.title = title, ${setCurrent}`,
      params: { ids: roles },
    },
    { text: 'UNWIND $ids AS id MATCH (r:Role {id: id}) WHERE r.title IS NULL DETACH DELETE r', params: { ids: roles } },
    { text: `${match} WHERE coalesce(e.articleCount, 0) = 0 DETACH DELETE e`, params: { ids: entities } },
    {
      text: `${match} MATCH (:Article)-[t:TELLS_OF]->(e)
        WITH e, t ORDER BY t.nameLent, t.name
        WITH e, collect(t.name) AS names, collect(t.key) AS keys, min(t.nameLent) AS lent,
          max(t.confidence) AS confidence, max(t.statusAsOf) AS statusAsOf,
          sum(CASE WHEN t.readAs IS NULL THEN 1 ELSE 0 END) AS own
        SET e.name = names[0], e.key = keys[0], e.nameLent = lent, e.confidence = confidence,
          e.statusAsOf = statusAsOf, e.status = ${statusIn('statusAsOf')},
          e.latitude = CASE WHEN own > 0 THEN e.latitude END, e.longitude = CASE WHEN own > 0 THEN e.longitude END`,
      params: { ids: entities },
    },
    {
      text: `${match} OPTIONAL MATCH (:Article)-[x:TELLS_OF]->(e) ${setBestDate('e', 'x')}`,
      params: { ids: entities },
    },
  ]
}
