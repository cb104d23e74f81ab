import { DatelineError } from '../../../model/error.ts'
import type { Fields } from '../../generated/sdl.ts'
import type { Compilation } from '../compilation.ts'
import type { Asked } from '../fields.ts'
import type { Level, Read, Tuple } from '../level.ts'
import { compileList } from '../list.ts'
import { relationshipEnds } from '../objects/link.ts'
import { countAsked } from '../page-arguments.ts'
import { relationshipPattern, type Walked } from '../relationship-pattern.ts'
import type { SelectedField } from '../selection.ts'
import { partsOf, shapeObject } from '../shape.ts'
import { checkEntities } from './lookup.ts'
import { ask, type Question } from './question.ts'

const MOST_IDS = 10
const MOST = 100

type CommonNeighborArguments = Fields['Query']['commonNeighbors']

/** `commonNeighbors`: what is joined by relationships to every one of some entities. */
export const commonNeighbors: Question<'commonNeighbors'> = {
  reads: { ids: true, kinds: true, types: true, includePlanned: true, limit: true },
  async make(field, engine, options) {
    const ids = [...new Set(field.arguments.ids)]
    if (ids.length < 2) throw new DatelineError('BAD_INPUT', '`ids` of `commonNeighbors` needs two entities or more.')
    if (ids.length > MOST_IDS) {
      throw new DatelineError(
        'LIMIT_EXCEEDED',
        `\`ids\` of \`commonNeighbors\` has ${ids.length}; the most is ${MOST_IDS}.`,
      )
    }
    const found = await ask(engine, (query, level) => compileCommon(query, field, ids, level), options)
    if (Array.isArray(found) && found.length === 0) await checkEntities(engine, ids, options)
    return found
  },
}

function compileCommon(
  query: Compilation,
  field: Asked<CommonNeighborArguments>,
  ids: readonly string[],
  level: Level,
): Read {
  const { kinds, ...walked } = field.arguments
  const entity = query.variable('n')
  const pattern = relationshipPattern(walked, 'BOTH')
  const [first, ...others] = ids.map((id) => `(:Entity {id: ${query.parameter(id)}})`)
  const predicates = [
    `NOT ${entity}.id IN ${query.parameter(ids)}`,
    ...(kinds === undefined ? [] : [`${entity}.kind IN ${query.parameter(kinds)}`]),
    ...others.map((other) => `EXISTS { MATCH (${entity})${pattern}${other} }`),
  ]
  return compileList(
    query,
    {
      imports: [],
      match: `MATCH ${first ?? ''}${pattern}(${entity}:Entity)\nWHERE ${predicates.join(' AND ')}`,
      carried: [`DISTINCT ${entity}`],
      order: `${entity}.mentionCount DESC, ${entity}.key, ${entity}.id`,
      limit: query.parameter(countAsked(field, 'limit', 1, MOST)),
    },
    level,
    (rows) => {
      const parts = partsOf<'CommonNeighbor', Tuple>(field.fields, {
        entity: (part) => query.object('Entity', { node: entity }, part.fields, rows),
        relationships: (part) => joining(query, entity, ids, walked, part.fields, rows),
      })
      return (row) => shapeObject(parts, row)
    },
  )
}

/** The relationships between an entity and any of some others. */
function joining(
  query: Compilation,
  entity: string,
  ids: readonly string[],
  walked: Walked,
  fields: readonly SelectedField[],
  level: Level,
): Read {
  const ends = relationshipEnds(query)
  const { relationship, subject } = ends
  const other = query.variable('n')
  return compileList(
    query,
    {
      imports: [entity],
      match: `MATCH (${entity})${relationshipPattern(walked, 'BOTH', relationship)}(${other}:Entity) WHERE ${other}.id IN ${query.parameter(ids)}`,
      carried: [relationship, ...ends.derived()],
      order: subject.id,
    },
    level,
    (rows) => query.object('Relationship', subject, fields, rows),
  )
}
