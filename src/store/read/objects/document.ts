import type { MentionSubject, NodeSubject, ObjectTable } from '../compilation.ts'
import { column } from '../level.ts'
import { compileList, compileOne } from '../list.ts'
import { entityKeys } from '../order-fields.ts'
import { compilePage, fromNoEntity } from '../page.ts'
import { PAGING } from '../page-arguments.ts'
import { relationshipPattern } from '../relationship-pattern.ts'
import { relationshipEnds } from './link.ts'
import { compileDate, properties } from './properties.ts'
import { revisionOf } from './revision.ts'
import { statementPage } from './statement-page.ts'
import { entityAggregation, relationshipAggregation } from '../aggregations.ts'

/** The fields of an Article. */
export const articleFields: ObjectTable<'Article', NodeSubject> = {
  ...properties('Article', 'id', 'title', 'url', 'source', 'publishedAt', 'loadedAt', 'text'),
  labels: (_field, _query, { node }, level) => column(level, `coalesce(${node}.labels, [])`),
  sentences: (field, query, { node }, level) => {
    const sentence = query.variable('s')
    return compileList(
      query,
      {
        imports: [node],
        match: `MATCH (${node})-[:CONTAINS]->(${sentence}:Sentence)`,
        carried: [sentence],
        order: `${sentence}.index`,
      },
      level,
      (rows) => query.object('Sentence', { node: sentence }, field.fields, rows),
    )
  },
  entities: {
    reads: { kinds: true, filter: true, orderBy: true, ...PAGING },
    make: (field, query, { node }, level) => {
      const { kinds, filter = {}, orderBy } = field.arguments
      const entity = query.variable('n')
      return compilePage<'EntityEdge'>(
        query,
        field,
        {
          coordinate: 'Article.entities',
          imports: [node],
          owner: `${node}.id`,
          match: `MATCH (${node})-[:TELLS_OF]->(${entity}:Entity)`,
          where: query.fits('Entity', entity, kinds === undefined ? filter : { and: [{ kinds }, filter] }),
          carried: [entity],
          keys: entityKeys(orderBy, entity),
          aggregation: entityAggregation(query, entity),
          edge: {
            node: (part, rows) => query.object('Entity', { node: entity }, part.fields, rows),
            relationship: fromNoEntity,
          },
        },
        level,
      )
    },
  },
  relationships: {
    reads: { types: true, includePlanned: true, ...PAGING },
    make: (field, query, { node }, level) => {
      const { types, includePlanned } = field.arguments
      const ends = relationshipEnds(query)
      const { relationship } = ends
      const [evidence, source, proof] = [query.variable('e'), query.variable('n'), query.variable('proof')]
      const pattern = relationshipPattern({ types, includePlanned }, 'OUTGOING', relationship)
      return compilePage<'RelationshipEdge'>(
        query,
        field,
        {
          coordinate: 'Article.relationships',
          imports: [node],
          owner: `${node}.id`,
          match: `MATCH (${node})-[:CONTAINS]->(:Sentence)<-[:QUOTES]-(${evidence}:Evidence)
WITH DISTINCT ${node}, ${evidence}.relationshipId AS ${proof}
MATCH (${node})-[:TELLS_OF]->(${source}:Entity)${pattern}(:Entity)`,
          where: [`${relationship}.id = ${proof}`],
          carried: [relationship],
          derived: ends.derived,
          keys: [{ expression: `${relationship}.id`, descending: false }],
          aggregation: relationshipAggregation(query, relationship),
          edge: {
            node: (part, rows) => query.object('Relationship', ends.subject, part.fields, rows),
            neighbor: fromNoEntity,
          },
        },
        level,
      )
    },
  },
  statements: statementPage('Article.statements', '-[:CONTAINS]->(:Sentence)<-[:STATED_IN]-'),
}

/** The fields of a Sentence. */
export const sentenceFields: ObjectTable<'Sentence', NodeSubject> = {
  ...properties('Sentence', 'id', 'index', 'text', 'start', 'end'),
  article: (field, query, { node }, level) => {
    const article = query.variable('a')
    const source = { imports: [node], match: `MATCH (${node})<-[:CONTAINS]-(${article}:Article)` }
    return compileOne(query, source, level, (row) => query.object('Article', { node: article }, field.fields, row))
  },
  mentions: (field, query, { node }, level) => {
    const subject = { mention: query.variable('m'), sentence: node, entity: query.variable('n') }
    const { mention, entity } = subject
    return compileList(
      query,
      {
        imports: [node],
        match: `MATCH (${node})-[${mention}:MENTIONS]->(${entity}:Entity)`,
        carried: [node, mention, entity],
        order: `${mention}.start, ${mention}.end, ${entity}.id`,
      },
      level,
      (rows) => query.object('Mention', subject, field.fields, rows),
    )
  },
}

/** The fields of a Mention. */
export const mentionFields: ObjectTable<'Mention', MentionSubject> = {
  mode: (_field, _query, { mention }, level) => column(level, `${mention}.mode`),
  text: (_field, _query, { mention }, level) => column(level, `${mention}.surface`),
  start: (_field, _query, { mention }, level) => column(level, `${mention}.start`),
  end: (_field, _query, { mention }, level) => column(level, `${mention}.end`),
  entity: (field, query, { entity }, level) => query.object('Entity', { node: entity }, field.fields, level),
  sentence: (field, query, { sentence }, level) => query.object('Sentence', { node: sentence }, field.fields, level),
}

/** The fields of a Statement. */
export const statementFields: ObjectTable<'Statement', NodeSubject> = {
  ...properties('Statement', 'id', 'text', 'start', 'end', 'quoted', 'verb', 'polarity', 'modality', 'value', 'unit'),
  ...properties('Statement', 'speakerDescription', 'method', 'confidence'),
  revision: (_field, query, { node }, level) => revisionOf(query, node, `${node}.id`, level),
  speaker: (field, query, { node }, level) => {
    const speaker = query.variable('n')
    const source = { imports: [node], match: `MATCH (${node})<-[:MADE]-(${speaker}:Entity)` }
    return compileOne(query, source, level, (row) => query.object('Entity', { node: speaker }, field.fields, row))
  },
  about: (field, query, { node }, level) => {
    const entity = query.variable('n')
    return compileList(
      query,
      {
        imports: [node],
        match: `MATCH (${node})-[:ABOUT]->(${entity}:Entity)`,
        carried: [entity],
        order: `${entity}.key, ${entity}.id`,
      },
      level,
      (rows) => query.object('Entity', { node: entity }, field.fields, rows),
    )
  },
  sentence: (field, query, { node }, level) => {
    const sentence = query.variable('s')
    const source = { imports: [node], match: `MATCH (${node})-[:STATED_IN]->(${sentence}:Sentence)` }
    return compileOne(query, source, level, (row) => query.object('Sentence', { node: sentence }, field.fields, row))
  },
  date: (field, _query, { node }, level) => compileDate(node, field.fields, level),
}
