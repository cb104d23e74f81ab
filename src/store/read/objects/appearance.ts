import { PART_MARK } from '../../../model/id.ts'
import type { AppearanceSubject, FieldCompiler, FieldTable, NodeSubject } from '../compilation.ts'
import { column } from '../level.ts'
import { compileOne } from '../list.ts'
import { articleOrder } from '../order-fields.ts'
import { compilePage } from '../page.ts'
import { partsOf, shapeObject } from '../shape.ts'
import { properties } from './properties.ts'

/** How each article shows an entity, the newest first. */
export const appearances: FieldCompiler<NodeSubject> = (query, { node }, field, level) => {
  const subject = { link: query.variable('t'), article: query.variable('a') }
  const { link, article } = subject
  const newest = articleOrder(article)['PUBLISHED_AT'] ?? []
  return compilePage(
    query,
    field,
    {
      coordinate: 'Entity.appearances',
      imports: [node],
      match: `MATCH (${node})<-[${link}:TELLS_OF]-(${article}:Article)`,
      where: [],
      carried: [link, article],
      keys: [...newest, `${article}.id`].map((expression) => ({ expression, descending: true })),
      edge: (part, rows) => query.object('Appearance', subject, part.fields, rows),
    },
    level,
  )
}

/** The fields of an Appearance. */
export const appearanceFields: FieldTable<AppearanceSubject> = {
  article: (query, { article }, field, level) => query.object('Article', { node: article }, field.fields, level),
  name: (_query, { link }, _field, level) => column(level, `${link}.name`),
  mentionCount: (_query, { link }, _field, level) => column(level, `${link}.mentions`),
  confidence: (_query, { link }, _field, level) => column(level, `${link}.confidence`),
  reasons: (_query, { link }, _field, level) => column(level, `${link}.reasons`),
  resolution: (_query, { link, article }, field, level) => {
    const method = column(level, `${link}.method`)
    const parts = partsOf(field.fields, ({ name }) =>
      column(level, name === 'id' ? `${article}.id + '${PART_MARK}' + ${link}.readAs` : `${link}.${name}`),
    )
    return (row) => (method(row) === null ? null : shapeObject(parts, row))
  },
}

/** The fields of a Change. */
export const changeFields: FieldTable<NodeSubject> = {
  ...properties('id', 'kind', 'by', 'at', 'reason', 'undone', 'readAs'),
  entity: (query, { node }, field, level) => {
    const entity = query.variable('n')
    const source = { imports: [node], match: `MATCH (${entity}:Entity {id: ${node}.entity})` }
    return compileOne(query, source, level, (row) => query.object('Entity', { node: entity }, field.fields, row))
  },
  article: (query, { node }, field, level) => {
    const article = query.variable('a')
    const source = { imports: [node], match: `MATCH (${article}:Article {id: ${node}.article})` }
    return compileOne(query, source, level, (row) => query.object('Article', { node: article }, field.fields, row))
  },
}
