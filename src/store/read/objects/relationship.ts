import type {
  Compilation,
  EvidenceSubject,
  FieldCompiler,
  HeldRoleSubject,
  NodeSubject,
  ObjectTable,
  RelationshipSubject,
} from '../compilation.ts'
import { column, subquery, type Level, type Read } from '../level.ts'
import { compilePage } from '../page.ts'
import { PAGING, type AskedPage } from '../page-arguments.ts'
import { factOf } from '../../../model/stored-type.ts'
import { statusOf } from '../relationship-pattern.ts'
import { compileDate } from './properties.ts'
import { evidenceAggregation } from '../aggregations.ts'
import { revisionOf } from './revision.ts'

/** The sentences that prove what has that id, a relationship or a meeting's status, the strongest first. */
export function evidencePage(query: Compilation, id: string, field: AskedPage, level: Level): Read {
  const [evidence, sentence] = [query.variable('e'), query.variable('s')]
  const [method, confidence, reason] = [`${evidence}.method`, `${evidence}.confidence`, `${evidence}.reason`]
  return compilePage<'EvidenceEdge'>(
    query,
    field,
    {
      coordinate: 'Relationship.evidence',
      imports: [id],
      owner: id,
      match: `MATCH (${evidence}:Evidence {relationshipId: ${id}})-[:QUOTES]->(${sentence}:Sentence)`,
      where: [],
      carried: [evidence, sentence],
      keys: [
        { expression: confidence, descending: true },
        { expression: `${evidence}.id`, descending: false },
      ],
      aggregation: evidenceAggregation(query, { method, confidence, sentence }),
      edge: {
        node: (part, rows) => query.object('Evidence', { method, confidence, reason, sentence }, part.fields, rows),
      },
    },
    level,
  )
}

/** The fields of Evidence. */
export const evidenceFields: ObjectTable<'Evidence', EvidenceSubject> = {
  sentence: (field, query, { sentence }, level) => query.object('Sentence', { node: sentence }, field.fields, level),
  method: (_field, _query, { method }, level) => column(level, method),
  confidence: (_field, _query, { confidence }, level) => column(level, confidence),
  reason: (_field, _query, { reason }, level) => column(level, reason),
}

const property =
  (name: string): FieldCompiler<RelationshipSubject> =>
  (_field, _query, { relationship }, level) =>
    column(level, `${relationship}.${name}`)

/** The fields of a Relationship. */
export const relationshipFields: ObjectTable<'Relationship', RelationshipSubject> = {
  role: property('role'),
  current: property('current'),
  confidence: property('confidence'),
  articleCount: property('articleCount'),
  id: (_field, _query, { id }, level) => column(level, id),
  revision: (_field, query, { id }, level) => revisionOf(query, id, id, level),
  type: (_field, _query, { relationship }, level) => {
    const stored = column(level, `type(${relationship})`)
    return (row) => factOf(stored(row) as string)
  },
  status: (_field, _query, subject, level) => column(level, statusOf(subject)),
  source: (field, query, { source }, level) => query.object('Entity', { node: source }, field.fields, level),
  target: (field, query, { target }, level) => query.object('Entity', { node: target }, field.fields, level),
  date: (field, _query, { relationship }, level) => compileDate(relationship, field.fields, level),
  reason: (_field, query, { id }, level) => {
    const [evidence, reason] = [query.variable('e'), query.variable('reason')]
    level.calls.push(
      subquery(
        [id],
        [
          `MATCH (${evidence}:Evidence {relationshipId: ${id}})`,
          `WITH ${evidence} ORDER BY ${evidence}.confidence DESC, ${evidence}.id LIMIT 1`,
          `RETURN head(collect(${evidence}.reason)) AS ${reason}`,
        ],
      ),
    )
    const read = column(level, reason)
    return (row) => read(row) ?? ''
  },
  evidence: { reads: PAGING, make: (field, query, { id }, level) => evidencePage(query, id, field, level) },
}

/** The fields of a Role that is a relationship to an organization or place. */
export const heldRoleFields: ObjectTable<'Role', HeldRoleSubject> = {
  title: (_field, _query, { title }, level) => column(level, title),
  current: (_field, _query, { current }, level) => column(level, `coalesce(${current}, true)`),
  at: (field, query, { relationship }, level) =>
    query.object('Entity', { node: relationship.target }, field.fields, level),
  evidence: {
    reads: PAGING,
    make: (field, query, { relationship }, level) => evidencePage(query, relationship.id, field, level),
  },
}

const GIVEN_BY_TITLE = {
  method: "'title'",
  confidence: '1.0',
  reason: "'The sentence gives the person this title.'",
}

/** The fields of a Role at no organization or place that the article names. */
export const unattachedRoleFields: ObjectTable<'Role', NodeSubject> = {
  title: (_field, _query, { node }, level) => column(level, `${node}.title`),
  current: (_field, _query, { node }, level) => column(level, `${node}.current`),
  at: () => () => null,
  evidence: {
    reads: PAGING,
    make: (field, query, { node }, level) => {
      const [named, sentence] = [query.variable('named'), query.variable('s')]
      return compilePage<'EvidenceEdge'>(
        query,
        field,
        {
          coordinate: 'Role.evidence',
          imports: [node],
          owner: `${node}.id`,
          match: `MATCH (${node})-[${named}:NAMED_IN]->(${sentence}:Sentence)`,
          where: [],
          carried: [named, sentence],
          keys: [`${sentence}.article`, `${sentence}.index`].map((expression) => ({ expression, descending: false })),
          aggregation: evidenceAggregation(query, { ...GIVEN_BY_TITLE, sentence }),
          edge: { node: (part, rows) => query.object('Evidence', { ...GIVEN_BY_TITLE, sentence }, part.fields, rows) },
        },
        level,
      )
    },
  },
}
