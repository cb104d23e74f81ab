import type { EntityKind } from '../../../model/entity-kind.ts'
import type { RelationshipType } from '../../../model/relationship.ts'
import type { Compilation } from '../compilation.ts'
import { relationshipPattern } from '../filter/entity-filter.ts'
import { column, type Level, type Read, type Tuple } from '../level.ts'
import { compileList } from '../list.ts'
import { countAsked } from '../page-arguments.ts'
import { argumentsOf, type SelectedField } from '../selection.ts'
import { partsOf, shapeObject } from '../shape.ts'

const MOST = 100

/** `mostConnected`: the entities with most relationships. */
export function mostConnected(query: Compilation, field: SelectedField, level: Level): Read {
  const { kinds, types } = argumentsOf<{ kinds: readonly EntityKind[]; types: readonly RelationshipType[] }>(field)
  const [entity, relationship, count] = [query.variable('n'), query.variable('r'), query.variable('count')]
  const ofKind = kinds === undefined ? '' : ` WHERE ${entity}.kind IN ${query.parameter(kinds)}`
  return compileList(
    query,
    {
      imports: [],
      match: `MATCH (${entity}:Entity)${relationshipPattern(types, 'BOTH', relationship)}(:Entity)${ofKind}`,
      carried: [entity, `count(${relationship}) AS ${count}`],
      order: `${count} DESC, ${entity}.key, ${entity}.id`,
      limit: query.parameter(countAsked(field, 'limit', 1, MOST)),
    },
    level,
    (rows) => {
      const parts = partsOf<Tuple>(field.fields, (part) =>
        part.name === 'entity' ? query.object('Entity', { node: entity }, part.fields, rows) : column(rows, count),
      )
      return (row) => shapeObject(parts, row)
    },
  )
}
