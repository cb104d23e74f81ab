import type { Article } from '../../model/article.ts'
import { RELATIONSHIP_TYPES } from '../../model/relationship-type.ts'
import type { Reading } from '../../model/reading.ts'
import { roleId } from '../../model/id.ts'
import type { CypherQuery } from '../engine.ts'
import { betterDate, dateProperties } from './date-properties.ts'

/** A property as it is once a row of the newest article that tells of it, or one of the same date, was written. */
const newest = (stored: string, property: string) =>
  `CASE WHEN ${stored}.currentAsOf IS NULL OR row.currentAsOf > ${stored}.currentAsOf THEN row.${property} ELSE ${stored}.${property} END`

/**
 * What an article says of currency, as a text that is last in order for the newest article that says something. One
 * without a date counts as the oldest; of several with one date that says “true”, if any does.
 */
function currentAsOf({ publishedAt }: Article, current: boolean | undefined): string | null {
  return current === undefined ? null : `${publishedAt ?? ''} ${String(current)}`
}

/**
 * The relationships that an article asserts, and its evidence for them. The evidence keeps what this article says of
 * role, currency and date, so that taking the article away can take that away too.
 */
export function relationshipQueries({ article, relationships }: Reading): CypherQuery[] {
  const rows = relationships
    .map(({ id, type, source, target, role, current, date, evidence }) => ({
      id,
      type,
      source,
      target,
      role: role ?? null,
      current: current ?? null,
      currentAsOf: currentAsOf(article, current),
      confidence: Math.max(...evidence.map((one) => one.confidence)),
      ...dateProperties(date),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return [
    ...RELATIONSHIP_TYPES.map((type) => ({ type, rows: rows.filter((row) => row.type === type) }))
      .filter((group) => group.rows.length > 0)
      .map((group) => ({
        text: `UNWIND $rows AS row
          MATCH (source:Entity {id: row.source}) MATCH (target:Entity {id: row.target})
          MERGE (source)-[r:${group.type} {id: row.id}]->(target)
          ON CREATE SET r.articleCount = 0
          SET r.articleCount = r.articleCount + 1,
            r.role = CASE WHEN r.role IS NULL OR row.role < r.role THEN row.role ELSE r.role END,
            r.current = ${newest('r', 'current')}, r.currentAsOf = ${newest('r', 'currentAsOf')},
            r.confidence = CASE WHEN r.confidence IS NULL OR row.confidence > r.confidence THEN row.confidence ELSE r.confidence END,
            r += ${betterDate('r', 'row')}`,
        params: { rows: group.rows },
      })),
    {
      text: `UNWIND $rows AS row
        MATCH (s:Sentence {id: row.sentence})
        MERGE (v:Evidence {id: row.id})
        SET v += row.properties
        MERGE (v)-[:QUOTES]->(s)`,
      params: {
        rows: relationships.flatMap(({ id, role, current, date, evidence }) =>
          evidence.map((one) => ({
            id: one.id,
            sentence: one.sentence,
            properties: {
              relationshipId: id,
              article: article.id,
              method: one.method,
              confidence: one.confidence,
              reason: one.reason,
              role: role ?? null,
              currentAsOf: currentAsOf(article, current),
              ...dateProperties(date),
            },
          })),
        ),
      },
    },
  ]
}

/** The titles that an article gives people without naming an organization or place for them. */
export function roleQueries({ article, roles }: Reading): CypherQuery[] {
  return [
    {
      text: `UNWIND $rows AS row
        MATCH (p:Entity {id: row.person}) MATCH (s:Sentence {id: row.sentence})
        MERGE (r:Role {id: row.id})
        ON CREATE SET r.title = row.title
        SET r.title = CASE WHEN row.title < r.title THEN row.title ELSE r.title END,
          r.current = ${newest('r', 'current')}, r.currentAsOf = ${newest('r', 'currentAsOf')}
        MERGE (p)-[:HAS_ROLE]->(r)
        MERGE (r)-[n:NAMED_IN]->(s) SET n.title = row.title, n.currentAsOf = row.currentAsOf`,
      params: {
        rows: roles
          .filter((role) => role.at === undefined)
          .map(({ person, title, current, sentence }) => ({
            id: roleId(person, title),
            person,
            title,
            current,
            currentAsOf: currentAsOf(article, current),
            sentence,
          })),
      },
    },
  ]
}
