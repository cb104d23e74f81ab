import type { EvidenceSubject, FieldTable, HeldRoleSubject, NodeSubject, RelationshipSubject } from '../compilation.ts'
import type { Compilation } from '../compilation.ts'
import { column, subquery, type Level, type Read } from '../level.ts'
import { compilePage } from '../page.ts'
import type { SelectedField } from '../selection.ts'
import { compileDate } from './properties.ts'

/** The sentences that prove the relationship of that id, the strongest first. */
function evidencePage(query: Compilation, id: string, field: SelectedField, level: Level): Read {
  const [evidence, sentence] = [query.variable('e'), query.variable('s')]
  const [method, confidence, reason] = [`${evidence}.method`, `${evidence}.confidence`, `${evidence}.reason`]
  return compilePage(
    query,
    field,
    {
      coordinate: 'Relationship.evidence',
      imports: [id],
      match: `MATCH (${evidence}:Evidence {relationshipId: ${id}})-[:QUOTES]->(${sentence}:Sentence)`,
      where: [],
      carried: [evidence, sentence],
      keys: [
        { expression: confidence, descending: true },
        { expression: `${evidence}.id`, descending: false },
      ],
      edge: (part, rows) => query.object('Evidence', { method, confidence, reason, sentence }, part.fields, rows),
    },
    level,
  )
}

/** The fields of Evidence. */
export const evidenceFields: FieldTable<EvidenceSubject> = {
  sentence: (query, { sentence }, field, level) => query.object('Sentence', { node: sentence }, field.fields, level),
  method: (_query, { method }, _field, level) => column(level, method),
  confidence: (_query, { confidence }, _field, level) => column(level, confidence),
  reason: (_query, { reason }, _field, level) => column(level, reason),
}

const property = (name: string): FieldTable<RelationshipSubject> => ({
  [name]: (_query, { relationship }, _field, level) => column(level, `${relationship}.${name}`),
})

/** The fields of a Relationship. */
export const relationshipFields: FieldTable<RelationshipSubject> = {
  ...property('role'),
  ...property('current'),
  ...property('confidence'),
  ...property('articleCount'),
  id: (_query, { id }, _field, level) => column(level, id),
  type: (_query, { relationship }, _field, level) => column(level, `type(${relationship})`),
  source: (query, { source }, field, level) => query.object('Entity', { node: source }, field.fields, level),
  target: (query, { target }, field, level) => query.object('Entity', { node: target }, field.fields, level),
  date: (_query, { relationship }, field, level) => compileDate(relationship, field.fields, level),
  reason: (query, { id }, _field, level) => {
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
  evidence: (query, { id }, field, level) => evidencePage(query, id, field, level),
}

/** The fields of a Role that is a relationship to an organization or place. */
export const heldRoleFields: FieldTable<HeldRoleSubject> = {
  title: (_query, { title }, _field, level) => column(level, title),
  current: (_query, { current }, _field, level) => column(level, `coalesce(${current}, true)`),
  at: (query, { relationship }, field, level) =>
    query.object('Entity', { node: relationship.target }, field.fields, level),
  evidence: (query, { relationship }, field, level) => evidencePage(query, relationship.id, field, level),
}

/** The fields of a Role at no organization or place that the article names. */
export const unattachedRoleFields: FieldTable<NodeSubject> = {
  title: (_query, { node }, _field, level) => column(level, `${node}.title`),
  current: (_query, { node }, _field, level) => column(level, `${node}.current`),
  at: () => () => null,
  evidence: (query, { node }, field, level) => {
    const [named, sentence] = [query.variable('named'), query.variable('s')]
    return compilePage(
      query,
      field,
      {
        coordinate: 'Role.evidence',
        imports: [node],
        match: `MATCH (${node})-[${named}:NAMED_IN]->(${sentence}:Sentence)`,
        where: [],
        carried: [named, sentence],
        keys: [`${sentence}.article`, `${sentence}.index`].map((expression) => ({ expression, descending: false })),
        edge: (part, rows) =>
          query.object(
            'Evidence',
            { method: "'title'", confidence: '1.0', reason: "'The sentence gives the person this title.'", sentence },
            part.fields,
            rows,
          ),
      },
      level,
    )
  },
}
