import type { Compilation } from '../compilation.ts'
import { datePredicate, type DateRange } from '../filter/date-range.ts'
import { relationshipPattern } from '../filter/entity-filter.ts'
import { column, type Level, type Read, type Tuple } from '../level.ts'
import { compileDate } from '../objects/properties.ts'
import { dateKey } from '../order.ts'
import { compilePage } from '../page.ts'
import { argumentsOf, type SelectedField } from '../selection.ts'
import { partsOf, shapeObject } from '../shape.ts'

/** `timeline`: meetings and statements that have a date, from early to late. */
export function timeline(query: Compilation, field: SelectedField, level: Level): Read {
  const { from, to, about } = argumentsOf<{ from: string; to: string; about: string }>(field)
  const subject = query.variable('n')
  const range: DateRange = { from: from ?? null, to: to ?? null }
  const dated =
    from === undefined && to === undefined ? `${subject}.dateEdtf IS NOT NULL` : datePredicate(query, subject, range)
  const start = about === undefined ? '' : `(:Entity {id: ${query.parameter(about)}})`
  const [meetings, statements] =
    about === undefined ? ['', ''] : [`${start}${relationshipPattern(undefined, 'BOTH')}`, `${start}-[:MADE|ABOUT]-`]
  return compilePage(
    query,
    field,
    {
      coordinate: 'Query.timeline',
      imports: [],
      match: `CALL () {
  MATCH ${meetings}(${subject}:Meeting) WHERE ${dated} RETURN ${subject}
  UNION
  MATCH ${statements}(${subject}:Statement) WHERE ${dated} RETURN ${subject}
}
WITH ${subject}`,
      where: [],
      carried: [subject],
      keys: [dateKey(subject), `${subject}.id`].map((expression) => ({ expression, descending: false })),
      edge: (part, rows) => compileEntry(query, part, subject, rows),
    },
    level,
  )
}

function compileEntry(query: Compilation, entry: SelectedField, node: string, level: Level): Read {
  const parts = partsOf<Tuple>(entry.fields, ({ name, fields }) =>
    name === 'date' ? compileDate(node, fields, level) : compileSubject(query, fields, node, level),
  )
  return (row) => shapeObject(parts, row)
}

/** A meeting or a statement: each is asked for what its type has, and is shown as what it is. */
function compileSubject(query: Compilation, fields: readonly SelectedField[], node: string, level: Level): Read {
  const isMeeting = column(level, `${node}:Meeting`)
  const meeting = query.object('Meeting', { node, guard: `${node}:Meeting` }, fields, level)
  const statement = query.object('Statement', { node, guard: `${node}:Statement` }, fields, level)
  return (row) => (isMeeting(row) === true ? meeting(row) : statement(row))
}
