import type { Article } from '../../model/article.ts'
import type { Evidence, Relationship } from '../../model/relationship.ts'
import { storedTypeOf, STORED_TYPES } from '../../model/stored-type.ts'
import type { Reading } from '../../model/reading.ts'
import { roleId, statusId } from '../../model/id.ts'
import type { CypherQuery, Value } from '../engine.ts'
import { betterDate, dateProperties } from './date-properties.ts'
import { newestStatus, statusAsOf } from './status-properties.ts'

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
 * The relationships that an article asserts or tells of as planned, and its evidence for them. The evidence keeps what this
 * article says of role, currency, date and status, so that taking the article away can take that away too.
 */
export function relationshipQueries({ article, relationships, planned = [] }: Reading): CypherQuery[] {
  const rows = [...relationships, ...planned]
    .map((relationship) => ({
      id: relationship.id,
      type: storedTypeOf(relationship),
      source: relationship.source,
      target: relationship.target,
      confidence: Math.max(...relationship.evidence.map((one) => one.confidence)),
      current: relationship.current ?? null,
      ...toldBy(article, relationship),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return [
    ...STORED_TYPES.map((type) => ({ type, rows: rows.filter((row) => row.type === type) }))
      .filter((group) => group.rows.length > 0)
      .map((group) => ({
        text: `UNWIND $rows AS row
          MATCH (source:Entity {id: row.source}) MATCH (target:Entity {id: row.target})
          MERGE (source)-[r:${group.type} {id: row.id}]->(target)
          ON CREATE SET r.articleCount = 0
          SET r.articleCount = r.articleCount + 1,
            r.role = CASE WHEN r.role IS NULL OR row.role < r.role THEN row.role ELSE r.role END,
            r.current = ${newest('r', 'current')}, r.currentAsOf = ${newest('r', 'currentAsOf')},
            ${newestStatus('r', 'row')},
            r.confidence = CASE WHEN r.confidence IS NULL OR row.confidence > r.confidence THEN row.confidence ELSE r.confidence END,
            r += ${betterDate('r', 'row')}`,
        params: { rows: group.rows },
      })),
    evidenceQuery(
      [...relationships, ...planned].flatMap((relationship) =>
        relationship.evidence.map((one) => evidenceRow(article, relationship.id, one, toldBy(article, relationship))),
      ),
    ),
  ]
}

/** The sentences of an article that tell the status of its meetings. */
export function statusQueries({ article, entities }: Reading): CypherQuery[] {
  return [
    evidenceQuery(
      entities.flatMap(({ id, statusEvidence = [] }) =>
        statusEvidence.map((one) => evidenceRow(article, statusId(id), one, {})),
      ),
    ),
  ]
}

/** What an article tells of a relationship beside its ends. */
function toldBy(article: Article, { role, current, status, date }: Relationship): Record<string, Value> {
  return {
    role: role ?? null,
    currentAsOf: currentAsOf(article, current),
    statusAsOf: status === undefined ? null : statusAsOf(article, status),
    ...dateProperties(date),
  }
}

function evidenceRow(
  { id: article }: Article,
  relationshipId: string,
  { id, sentence, method, confidence, reason }: Evidence,
  told: Record<string, Value>,
) {
  return { id, sentence, properties: { relationshipId, article, method, confidence, reason, ...told } }
}

function evidenceQuery(rows: readonly ReturnType<typeof evidenceRow>[]): CypherQuery {
  return {
    text: `UNWIND $rows AS row
      MATCH (s:Sentence {id: row.sentence})
      MERGE (v:Evidence {id: row.id})
      SET v += row.properties
      MERGE (v)-[:QUOTES]->(s)`,
    params: { rows },
  }
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
