import type { Fields } from '../../generated/sdl.ts'
import type { Compilation } from '../compilation.ts'
import type { Asked } from '../fields.ts'
import { column, type Level, type Read, type Tuple } from '../level.ts'
import { compileList } from '../list.ts'
import { countAsked } from '../page-arguments.ts'
import { relationshipPattern } from '../relationship-pattern.ts'
import { partsOf, shapeObject } from '../shape.ts'

const MOST = 100

/** `mostConnected`: the entities with most relationships. */
export function mostConnected(query: Compilation, field: Asked<Fields['Query']['mostConnected']>, level: Level): Read {
  const { kinds, ...walked } = field.arguments
  const [entity, relationship, count] = [query.variable('n'), query.variable('r'), query.variable('count')]
  const ofKind = kinds === undefined ? '' : ` WHERE ${entity}.kind IN ${query.parameter(kinds)}`
  return compileList(
    query,
    {
      imports: [],
      match: `MATCH (${entity}:Entity)${relationshipPattern(walked, 'BOTH', relationship)}(:Entity)${ofKind}`,
      carried: [entity, `count(${relationship}) AS ${count}`],
      order: `${count} DESC, ${entity}.key, ${entity}.id`,
      limit: query.parameter(countAsked(field, 'limit', 1, MOST)),
    },
    level,
    (rows) => {
      const parts = partsOf<'ConnectedEntity', Tuple>(field.fields, {
        entity: (part) => query.object('Entity', { node: entity }, part.fields, rows),
        relationshipCount: () => column(rows, count),
      })
      return (row) => shapeObject(parts, row)
    },
  )
}
