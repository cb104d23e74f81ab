import type { EntityKind } from '../../../model/entity-kind.ts'
import type { RelationshipType } from '../../../model/relationship.ts'
import type { FieldTable, MentionSubject, NodeSubject } from '../compilation.ts'
import { entityPredicates, relationshipPattern, type EntityFilter } from '../filter/entity-filter.ts'
import { column } from '../level.ts'
import { compileList, compileOne } from '../list.ts'
import { orderKeys, type OrderArgument } from '../order.ts'
import { entityOrder } from '../order-fields.ts'
import { compilePage } from '../page.ts'
import { argumentsOf } from '../selection.ts'
import { relationshipEnds } from './link.ts'
import { compileDate, properties } from './properties.ts'
import { statementPage } from './statement-page.ts'

/** The fields of an Article. */
export const articleFields: FieldTable<NodeSubject> = {
  ...properties('id', 'title', 'url', 'source', 'publishedAt', 'loadedAt', 'text'),
  sentences: (query, { node }, field, level) => {
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
  entities: (query, { node }, field, level) => {
    const {
      kinds,
      filter = {},
      orderBy,
    } = argumentsOf<{
      kinds: readonly EntityKind[]
      filter: EntityFilter
      orderBy: OrderArgument
    }>(field)
    const entity = query.variable('n')
    return compilePage(
      query,
      field,
      {
        coordinate: 'Article.entities',
        imports: [node],
        match: `MATCH (${node})-[:TELLS_OF]->(${entity}:Entity)`,
        where: entityPredicates(query, entity, kinds === undefined ? filter : { and: [{ kinds }, filter] }),
        carried: [entity],
        keys: orderKeys(
          orderBy,
          entityOrder(entity),
          [{ expression: `${entity}.key`, descending: false }],
          `${entity}.id`,
        ),
        edge: (part, rows) =>
          part.name === 'node' ? query.object('Entity', { node: entity }, part.fields, rows) : () => null,
      },
      level,
    )
  },
  relationships: (query, { node }, field, level) => {
    const { types } = argumentsOf<{ types: readonly RelationshipType[] }>(field)
    const ends = relationshipEnds(query)
    const { relationship } = ends
    const [evidence, source, proof] = [query.variable('e'), query.variable('n'), query.variable('proof')]
    const pattern = relationshipPattern(types, 'OUTGOING', relationship)
    return compilePage(
      query,
      field,
      {
        coordinate: 'Article.relationships',
        imports: [node],
        match: `MATCH (${node})-[:CONTAINS]->(:Sentence)<-[:QUOTES]-(${evidence}:Evidence)
WITH DISTINCT ${node}, ${evidence}.relationshipId AS ${proof}
MATCH (${node})-[:TELLS_OF]->(${source}:Entity)${pattern}(:Entity)`,
        where: [`${relationship}.id = ${proof}`],
        carried: [relationship],
        derived: ends.derived,
        keys: [{ expression: `${relationship}.id`, descending: false }],
        edge: (part, rows) =>
          part.name === 'node' ? query.object('Relationship', ends.subject, part.fields, rows) : () => null,
      },
      level,
    )
  },
  statements: statementPage('Article.statements', '-[:CONTAINS]->(:Sentence)<-[:STATED_IN]-'),
}

/** The fields of a Sentence. */
export const sentenceFields: FieldTable<NodeSubject> = {
  ...properties('id', 'index', 'text', 'start', 'end'),
  article: (query, { node }, field, level) => {
    const article = query.variable('a')
    const source = { imports: [node], match: `MATCH (${node})<-[:CONTAINS]-(${article}:Article)` }
    return compileOne(query, source, level, (row) => query.object('Article', { node: article }, field.fields, row))
  },
  mentions: (query, { node }, field, level) => {
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
export const mentionFields: FieldTable<MentionSubject> = {
  mode: (_query, { mention }, _field, level) => column(level, `${mention}.mode`),
  text: (_query, { mention }, _field, level) => column(level, `${mention}.surface`),
  start: (_query, { mention }, _field, level) => column(level, `${mention}.start`),
  end: (_query, { mention }, _field, level) => column(level, `${mention}.end`),
  entity: (query, { entity }, field, level) => query.object('Entity', { node: entity }, field.fields, level),
  sentence: (query, { sentence }, field, level) => query.object('Sentence', { node: sentence }, field.fields, level),
}

/** The fields of a Statement. */
export const statementFields: FieldTable<NodeSubject> = {
  ...properties('id', 'text', 'start', 'end', 'quoted', 'verb', 'polarity', 'modality', 'value', 'unit'),
  ...properties('speakerDescription', 'method', 'confidence'),
  speaker: (query, { node }, field, level) => {
    const speaker = query.variable('n')
    const source = { imports: [node], match: `MATCH (${node})<-[:MADE]-(${speaker}:Entity)` }
    return compileOne(query, source, level, (row) => query.object('Entity', { node: speaker }, field.fields, row))
  },
  about: (query, { node }, field, level) => {
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
  sentence: (query, { node }, field, level) => {
    const sentence = query.variable('s')
    const source = { imports: [node], match: `MATCH (${node})-[:STATED_IN]->(${sentence}:Sentence)` }
    return compileOne(query, source, level, (row) => query.object('Sentence', { node: sentence }, field.fields, row))
  },
  date: (_query, { node }, field, level) => compileDate(node, field.fields, level),
}
