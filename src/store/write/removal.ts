import type { RelationshipPath } from '../../model/id.ts'
import type { StoredType } from '../../model/stored-type.ts'
import type { CypherQuery } from '../engine.ts'
import { setBestDate } from './date-properties.ts'
import { matchRelationships } from './relationship-match.ts'
import { statusIn } from './status-properties.ts'

/** How much of an article goes: what was found in it, its sentences as well, or all of it. */
type Extent = 'FINDINGS' | 'TEXT' | 'ARTICLE'

/** An article that goes, or whose findings are about to be written anew. */
export interface Leaving {
  readonly id: string
  readonly extent: Extent
}

const SENTENCES = 'UNWIND $articles AS article MATCH (:Article {id: article})-[:CONTAINS]->(s:Sentence)'
const TELLS = 'UNWIND $articles AS article MATCH (:Article {id: article})-[t:TELLS_OF]->(e:Entity)'

/** Questions for what the removal of articles touches; asked before anything is deleted. */
export function touchedBy(articles: readonly string[]) {
  const params = { articles }
  const ask = (text: string): CypherQuery => ({ text, params })
  return {
    statements: ask(`${SENTENCES}<-[:STATED_IN]-(x:Statement) RETURN x.id AS id`),
    sentences: ask(`${SENTENCES} RETURN s.id AS id`),
    entities: ask(`${TELLS} RETURN DISTINCT e.id AS id ORDER BY id`),
  }
}

/**
 * Questions for what articles told, a row for each time that they told it, as `givenToEntities` and
 * `givenToRelationships` give what is to be told.
 */
export function toldBy(articles: readonly string[]) {
  const params = { articles }
  const ask = (text: string): CypherQuery => ({ text, params })
  const date = (from: string) => `${from}.dateEdtf AS dateEdtf, ${from}.dateText AS dateText`
  return {
    entities: ask(`${TELLS}
      RETURN e.id AS id, t.name AS name, t.key AS key, t.nameLent AS nameLent, t.confidence AS confidence,
        t.statusAsOf AS statusAsOf, t.readAs AS readAs, ${date('t')}`),
    names: ask(`UNWIND $articles AS article MATCH (:Article {id: article})-[u:USES_NAME]->(n:Name)
      RETURN n.id AS id, u.text AS text`),
    relationships: ask(`${SENTENCES}<-[:QUOTES]-(v:Evidence)
      RETURN v.relationshipId AS id, v.id AS evidence, article, v.confidence AS confidence, v.role AS role, v.currentAsOf AS currentAsOf,
        v.statusAsOf AS statusAsOf, ${date('v')}`),
    roles: ask(`${SENTENCES}<-[n:NAMED_IN]-(r:Role)
      RETURN r.id AS id, n.title AS title, n.currentAsOf AS currentAsOf`),
  } satisfies Record<string, CypherQuery>
}

/**
 * Takes away what the articles lead to, and more as asked: their counts, names, mentions and titles, and what joins their
 * statements, evidence and sentences to the graph. These nodes themselves stay, for what is told again to take up, until
 * `deleteLeft` takes away the rest.
 */
export function detachContribution(leaving: readonly Leaving[]): CypherQuery[] {
  const all = leaving.map(({ id }) => id)
  const textsToo = leaving.filter(({ extent }) => extent !== 'FINDINGS').map(({ id }) => id)
  const gone = leaving.filter(({ extent }) => extent === 'ARTICLE').map(({ id }) => id)
  const queries: readonly (readonly [articles: readonly string[], text: string])[] = [
    [
      all,
      `${TELLS} WITH e, count(t) AS articles, sum(t.mentions) AS mentions
        SET e.articleCount = e.articleCount - articles, e.mentionCount = e.mentionCount - mentions`,
    ],
    [all, `${TELLS} DELETE t`],
    [all, 'UNWIND $articles AS article MATCH (:Article {id: article})-[u:USES_NAME]->(:Name) DELETE u'],
    [all, `${SENTENCES}<-[:STATED_IN]-(:Statement)<-[m:MADE]-(:Entity) DELETE m`],
    [all, `${SENTENCES}<-[:STATED_IN]-(:Statement)-[b:ABOUT]->(:Entity) DELETE b`],
    [all, `${SENTENCES}<-[i:STATED_IN]-(:Statement) DELETE i`],
    // Evidence that is left without a sentence proves nothing to who asks what a relationship follows from.
    [all, `${SENTENCES}<-[q:QUOTES]-(v:Evidence) SET v.relationshipId = null DELETE q`],
    [all, `${SENTENCES}-[m:MENTIONS]->(:Entity) DELETE m`],
    [all, `${SENTENCES}<-[n:NAMED_IN]-(:Role) DELETE n`],
    [textsToo, 'UNWIND $articles AS article MATCH (:Article {id: article})-[c:CONTAINS]->(:Sentence) DELETE c'],
    // What comes in the place of an article has its source, which no two may have.
    [gone, 'UNWIND $articles AS article MATCH (a:Article {id: article}) DETACH DELETE a'],
  ]
  return queries.map(([articles, text]) => ({ text, params: { articles } }))
}

/**
 * Deletes those nodes of a label that articles leave behind. It comes last, and finds all before it deletes the first: for
 * each node that is found by an index Neo4j copies the set of those that the transaction deleted, so that to delete many
 * and then to write many would cost the square of them.
 */
export function deleteLeft(label: 'Statement' | 'Evidence' | 'Sentence', ids: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $ids AS id MATCH (x:${label} {id: id}) WITH collect(x) AS all UNWIND all AS x DETACH DELETE x`,
    params: { ids: [...ids].sort() },
  }
}

/** Sets what the newest article says of currency, from `asOf`. */
const setCurrent = "r.currentAsOf = asOf, r.current = CASE WHEN asOf IS NULL THEN null ELSE asOf ENDS WITH 'true' END"

/** Lowers the counts of relationships of one type by those of articles that go; those that no article tells of any more go. */
export function lowerArticleCounts(
  type: StoredType,
  rows: readonly (RelationshipPath & { readonly id: string; readonly articles: number })[],
): CypherQuery[] {
  const params = { rows: rows.map(({ id, source, target, articles }) => ({ id, source, target, articles })) }
  return [
    { text: `${matchRelationships(type)} SET r.articleCount = r.articleCount - row.articles`, params },
    { text: `${matchRelationships(type)} WITH r WHERE r.articleCount = 0 DELETE r`, params },
  ]
}

/**
 * Puts right the relationships of one type that lost evidence and have some left. It is looked for by a MATCH, not an
 * OPTIONAL one, for which the embedded engine walks over all evidence that there is.
 */
export function repairRelationships(
  type: StoredType,
  rows: readonly (RelationshipPath & { readonly id: string })[],
): CypherQuery[] {
  const match = `${matchRelationships(type)} MATCH (v:Evidence {relationshipId: row.id})`
  const params = { rows: rows.map(({ id, source, target }) => ({ id, source, target })) }
  return [
    {
      text: `${match}
        WITH r, max(v.confidence) AS confidence, min(v.role) AS role, max(v.currentAsOf) AS asOf,
          max(v.statusAsOf) AS statusAsOf
        SET r.confidence = confidence, r.role = role, ${setCurrent},
          r.statusAsOf = statusAsOf, r.status = ${statusIn('statusAsOf')}`,
      params,
    },
    { text: `${match} ${setBestDate('r', 'v')}`, params },
  ]
}

/**
 * Puts right the names, roles and entities that an article used; those that no article uses any more go. None is looked
 * for by an OPTIONAL MATCH, for which the embedded engine walks over all that there is.
 */
export function repairEntities(
  names: readonly string[],
  roles: readonly string[],
  entities: readonly string[],
): CypherQuery[] {
  const match = 'UNWIND $ids AS id MATCH (e:Entity {id: id})'
  return [
    {
      text: `UNWIND $ids AS id MATCH (n:Name {id: id})
        WHERE NOT EXISTS { MATCH (n)<-[:USES_NAME]-(:Article) } DETACH DELETE n`,
      params: { ids: names },
    },
    {
      text: `UNWIND $ids AS id MATCH (n:Name {id: id})<-[u:USES_NAME]-(:Article)
        WITH n, min(u.text) AS text SET n.text = text`,
      params: { ids: names },
    },
    {
      text: `UNWIND $ids AS id MATCH (r:Role {id: id})
        WHERE NOT EXISTS { MATCH (r)-[:NAMED_IN]->(:Sentence) } DETACH DELETE r`,
      params: { ids: roles },
    },
    {
      text: `UNWIND $ids AS id MATCH (r:Role {id: id})-[n:NAMED_IN]->(:Sentence)
        WITH r, min(n.title) AS title, max(n.currentAsOf) AS asOf
        SET r.title = title, ${setCurrent}`,
      params: { ids: roles },
    },
    { text: `${match} WHERE coalesce(e.articleCount, 0) = 0 DETACH DELETE e`, params: { ids: entities } },
    {
      text: `${match} MATCH (e)<-[t:TELLS_OF]-(:Article)
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
      text: `${match} MATCH (e)<-[x:TELLS_OF]-(:Article) ${setBestDate('e', 'x')}`,
      params: { ids: entities },
    },
  ]
}
