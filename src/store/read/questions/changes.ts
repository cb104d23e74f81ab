import type { Fields } from '../../generated/sdl.ts'
import { changeAggregation } from '../aggregations.ts'
import type { Compilation } from '../compilation.ts'
import type { Asked } from '../fields.ts'
import type { Level, Read } from '../level.ts'
import { compilePage } from '../page.ts'

/** `changes`: what people changed, the newest first. */
export function changeList(query: Compilation, field: Asked<Fields['Query']['changes']>, level: Level): Read {
  const { entity, article, by, kinds, madeFrom, madeTo } = field.arguments
  const change = query.variable('c')
  const [first, ...others] = [entity, article].flatMap((id) =>
    id === undefined ? [] : [concerning(query, change, id)],
  )
  return compilePage<'ChangeEdge'>(
    query,
    field,
    {
      coordinate: 'Query.changes',
      imports: [],
      match: [`MATCH ${first ?? `(${change}:Change)`}`, ...others.map((pattern) => `MATCH ${pattern}`)].join('\n'),
      where: [
        ...(by === undefined ? [] : [`${change}.by = ${query.parameter(by)}`]),
        ...(kinds === undefined ? [] : [`${change}.kind IN ${query.parameter(kinds)}`]),
        ...(madeFrom === undefined ? [] : [`${change}.at >= ${query.parameter(instant(madeFrom))}`]),
        ...(madeTo === undefined ? [] : [`${change}.at <= ${query.parameter(lastInstant(madeTo))}`]),
      ],
      carried: [change],
      keys: [`${change}.at`, `${change}.id`].map((expression) => ({ expression, descending: true })),
      aggregation: changeAggregation(change),
      edge: { node: (part, rows) => query.object('Change', { node: change }, part.fields, rows) },
    },
    level,
  )
}

const concerning = (query: Compilation, change: string, id: string) =>
  `(:ChangeSubject {id: ${query.parameter(id)}})<-[:CONCERNS]-(${change}:Change)`

/** A date or date-time as changes have theirs, which are compared as texts. */
const instant = (given: string) => new Date(given).toISOString()

/** The same, of a day its end. */
const lastInstant = (given: string) => (given.length === 10 ? `${given}T23:59:59.999Z` : instant(given))
