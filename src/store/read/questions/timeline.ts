import type { Compilation } from '../compilation.ts'
import type { DateRange, Fields, Members } from '../../generated/sdl.ts'
import type { Asked } from '../fields.ts'
import { datePredicate } from '../filter/date-range.ts'
import { column, type Level, type Read, type Tuple } from '../level.ts'
import { compileDate } from '../objects/properties.ts'
import { dateKey } from '../order.ts'
import { compilePage } from '../page.ts'
import { relationshipPattern } from '../relationship-pattern.ts'
import type { SelectedField } from '../selection.ts'
import { partsOf, shapeObject } from '../shape.ts'
import { timelineAggregation } from '../aggregations.ts'

/** `timeline`: meetings and statements that have a date, from early to late; plans only where they are asked for. */
export function timeline(query: Compilation, field: Asked<Fields['Query']['timeline']>, level: Level): Read {
  const { from, to, about, includePlanned } = field.arguments
  const subject = query.variable('n')
  const range: DateRange = { from: from ?? null, to: to ?? null }
  const dated =
    from === undefined && to === undefined ? `${subject}.dateEdtf IS NOT NULL` : datePredicate(query, subject, range)
  const start = about === undefined ? '' : `(:Entity {id: ${query.parameter(about)}})`
  const [meetings, statements] =
    about === undefined
      ? ['', '']
      : [`${start}${relationshipPattern({ includePlanned }, 'BOTH')}`, `${start}-[:MADE|ABOUT]-`]
  return compilePage<'TimelineEdge'>(
    query,
    field,
    {
      coordinate: 'Query.timeline',
      imports: [],
      match: `CALL () {
  MATCH ${meetings}(${subject}:Meeting) WHERE ${dated}${includePlanned ? '' : ` AND ${subject}.status = 'HELD'`} RETURN ${subject}
  UNION
  MATCH ${statements}(${subject}:Statement) WHERE ${dated} RETURN ${subject}
}
WITH ${subject}`,
      where: [],
      carried: [subject],
      keys: [dateKey(subject), `${subject}.id`].map((expression) => ({ expression, descending: false })),
      aggregation: timelineAggregation(subject),
      edge: { node: (part, rows) => compileEntry(query, part.fields, subject, rows) },
    },
    level,
  )
}

function compileEntry(query: Compilation, fields: readonly SelectedField[], node: string, level: Level): Read {
  const parts = partsOf<'TimelineEntry', Tuple>(fields, {
    date: (part) => compileDate(node, part.fields, level),
    subject: (part) => compileSubject(query, part.fields, node, level),
  })
  return (row) => shapeObject(parts, row)
}

/** A meeting or a statement: each is asked for what its type has, and is shown as what it is. */
function compileSubject(query: Compilation, fields: readonly SelectedField[], node: string, level: Level): Read {
  const isMeeting = column(level, `${node}:Meeting`)
  const object = (type: Members['TimelineSubject']) =>
    query.object(type, { node, guard: `${node}:${type}` }, fields, level)
  const subjects: Readonly<Record<Members['TimelineSubject'], Read>> = {
    Meeting: object('Meeting'),
    Statement: object('Statement'),
  }
  return (row) => (isMeeting(row) === true ? subjects.Meeting(row) : subjects.Statement(row))
}
