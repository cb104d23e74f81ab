import type { Article } from '../../model/article.ts'
import type { Evidence, Relationship } from '../../model/relationship.ts'
import { storedTypeOf } from '../../model/stored-type.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Reading } from '../../model/reading.ts'
import { roleId, statusId } from '../../model/id.ts'
import type { CypherQuery, Value } from '../engine.ts'
import { distinctBy, firstText, isBefore, lastText, rowsById } from './combine.ts'
import { betterDate, betterDateOf, dateProperties } from './date-properties.ts'
import { typeInText } from './relationship-match.ts'
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
 * The relationships that articles assert or tell of as planned, and their evidence for them. The evidence keeps what its
 * article says of role, currency, date and status, so that taking the article away can take that away too.
 */
export function relationshipQueries(readings: readonly Reading[]): CypherQuery[] {
  const rows = rowsById(
    readings.flatMap(({ article, relationships, planned = [] }) =>
      [...relationships, ...planned].map((relationship) => relationshipRow(article, relationship)),
    ),
    together,
  )
  return [
    ...Array.from(
      groupBy(rows, ({ type }) => type),
      ([type, ofType]) => ({
        text: `UNWIND $rows AS row
          MATCH (source:Entity {id: row.source}) MATCH (target:Entity {id: row.target})
          MERGE (source)-[r:${typeInText(type)} {id: row.id}]->(target)
          ON CREATE SET r.articleCount = 0
          SET r.articleCount = r.articleCount + row.articles,
            r.role = CASE WHEN r.role IS NULL OR row.role < r.role THEN row.role ELSE r.role END,
            r.current = ${newest('r', 'current')}, r.currentAsOf = ${newest('r', 'currentAsOf')},
            ${newestStatus('r', 'row')},
            r.confidence = CASE WHEN r.confidence IS NULL OR row.confidence > r.confidence THEN row.confidence ELSE r.confidence END,
            r += ${betterDate('r', 'row')}`,
        params: { rows: ofType },
      }),
    ),
    evidenceQuery(readings.flatMap(evidenceOfRelationships)),
  ]
}

function relationshipRow(article: Article, relationship: Relationship) {
  return {
    id: relationship.id,
    type: storedTypeOf(relationship),
    source: relationship.source,
    target: relationship.target,
    articles: 1,
    confidence: Math.max(...relationship.evidence.map((one) => one.confidence)),
    current: relationship.current ?? null,
    ...toldBy(article, relationship),
  }
}

type RelationshipRow = ReturnType<typeof relationshipRow>

function together(a: RelationshipRow, b: RelationshipRow): RelationshipRow {
  return {
    ...a,
    articles: a.articles + b.articles,
    confidence: Math.max(a.confidence, b.confidence),
    role: firstText(a.role, b.role),
    ...newestCurrent(a, b),
    statusAsOf: lastText(a.statusAsOf, b.statusAsOf),
    ...betterDateOf(a, b),
  }
}

/** What the newest article of two says of currency. */
function newestCurrent<Current>(
  a: { readonly current: Current; readonly currentAsOf: string | null },
  b: { readonly current: Current; readonly currentAsOf: string | null },
) {
  const { current, currentAsOf } = lastText(a.currentAsOf, b.currentAsOf) === a.currentAsOf ? a : b
  return { current, currentAsOf }
}

function evidenceOfRelationships({ article, relationships, planned = [] }: Reading) {
  return [...relationships, ...planned].flatMap((relationship) =>
    relationship.evidence.map((one) => evidenceRow(article, relationship.id, one, toldBy(article, relationship))),
  )
}

/** The sentences of articles that tell the status of their meetings. */
export function statusQueries(readings: readonly Reading[]): CypherQuery[] {
  const rows = readings.flatMap(({ article, entities }) =>
    entities.flatMap(({ id, statusEvidence = [] }) =>
      statusEvidence.map((one) => evidenceRow(article, statusId(id), one, {})),
    ),
  )
  return [evidenceQuery(rows)]
}

/** What an article tells of a relationship beside its ends. */
function toldBy(article: Article, { role, current, status, date }: Relationship) {
  return {
    role: role ?? null,
    currentAsOf: currentAsOf(article, current),
    statusAsOf: status === undefined ? null : statusAsOf(article, status),
    ...dateProperties(date),
  }
}

function evidenceRow<Told extends Partial<ReturnType<typeof toldBy>>>(
  { id: article }: Article,
  relationshipId: string,
  { id, sentence, method, confidence, reason }: Evidence,
  told: Told,
) {
  return { id, sentence, properties: { relationshipId, article, method, confidence, reason, ...told } }
}

function evidenceQuery(rows: readonly { readonly id: string; readonly [name: string]: Value }[]): CypherQuery {
  return {
    text: `UNWIND $rows AS row
      MATCH (s:Sentence {id: row.sentence})
      MERGE (v:Evidence {id: row.id})
      SET v += row.properties
      CREATE (v)-[:QUOTES]->(s)`,
    params: { rows: distinctBy(rows, ({ id }) => id) },
  }
}

/** The titles that articles give people without naming an organization or place for them. */
export function roleQueries(readings: readonly Reading[]): CypherQuery[] {
  const rows = readings.flatMap(roleRows)
  const roles = rows.map(({ id, person, title, current, currentAsOf: asOf }) => ({
    ...{ id, person, title, current, currentAsOf: asOf },
  }))
  const named = rows.map(({ id, sentence, title, currentAsOf: asOf }) => ({ id, sentence, title, currentAsOf: asOf }))
  return [
    {
      text: `UNWIND $rows AS row
        MATCH (p:Entity {id: row.person})
        MERGE (r:Role {id: row.id})
        ON CREATE SET r.title = row.title
        SET r.title = CASE WHEN row.title < r.title THEN row.title ELSE r.title END,
          r.current = ${newest('r', 'current')}, r.currentAsOf = ${newest('r', 'currentAsOf')}
        MERGE (p)-[:HAS_ROLE]->(r)`,
      params: {
        rows: rowsById(roles, (a, b) => ({
          ...a,
          title: isBefore(b.title, a.title) ? b.title : a.title,
          ...newestCurrent(a, b),
        })),
      },
    },
    {
      text: `UNWIND $rows AS row
        MATCH (r:Role {id: row.id}) MATCH (s:Sentence {id: row.sentence})
        CREATE (r)-[n:NAMED_IN {title: row.title}]->(s) SET n.currentAsOf = row.currentAsOf`,
      params: { rows: distinctBy(named, ({ id, sentence }) => `${id} ${sentence}`) },
    },
  ]
}

function roleRows({ article, roles }: Reading) {
  return roles
    .filter((role) => role.at === undefined)
    .map(({ person, title, current, sentence }) => ({
      ...{ id: roleId(person, title), person, title, current, sentence },
      currentAsOf: currentAsOf(article, current),
    }))
}

/** What articles give relationships and roles that taking an article away could take from them. */
export function givenToRelationships(readings: readonly Reading[]) {
  return {
    relationships: readings
      .flatMap(evidenceOfRelationships)
      .map(({ properties: { relationshipId, ...told } }) => ({ id: relationshipId, ...told })),
    roles: readings.flatMap(roleRows).map(({ id, title, currentAsOf: asOf }) => ({ id, title, currentAsOf: asOf })),
  }
}
