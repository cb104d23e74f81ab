import type { ChangedField } from '../../../model/change.ts'
import type { NodeSubject, ObjectTable } from '../compilation.ts'
import { column } from '../level.ts'
import { compileOne } from '../list.ts'
import { partsOf, shapeObject } from '../shape.ts'
import { properties } from './properties.ts'

/** The fields of a Change. */
export const changeFields: ObjectTable<'Change', NodeSubject> = {
  ...properties('Change', 'id', 'kind', 'by', 'at', 'reason', 'undone', 'revision', 'readAs'),
  ...properties('Change', 'undoneBy', 'undoneAt', 'redoneBy', 'redoneAt'),
  changed: (field, _query, { node }, level) => {
    const changed = column(level, `${node}.changed`)
    const parts = partsOf<'ChangedField', ChangedField>(field.fields, {
      field:
        () =>
        ({ field: name }) =>
          name,
      before:
        () =>
        ({ before }) =>
          before,
      after:
        () =>
        ({ after }) =>
          after,
    })
    return (row) => (JSON.parse(changed(row) as string) as ChangedField[]).map((one) => shapeObject(parts, one))
  },
  entity: (field, query, { node }, level) => {
    const entity = query.variable('n')
    const source = { imports: [node], match: `MATCH (${entity}:Entity {id: ${node}.entity})` }
    return compileOne(query, source, level, (row) => query.object('Entity', { node: entity }, field.fields, row))
  },
  article: (field, query, { node }, level) => {
    const article = query.variable('a')
    const source = { imports: [node], match: `MATCH (${article}:Article {id: ${node}.article})` }
    return compileOne(query, source, level, (row) => query.object('Article', { node: article }, field.fields, row))
  },
}
