import { DatelineError } from '../../../model/error.ts'
import { dayRange } from '../../../model/partial-date.ts'
import type { DateRange } from '../../generated/sdl.ts'
import type { Compilation } from '../compilation.ts'
import { keyPredicates } from './combination.ts'

/** Whether what a variable holds has a date that may lie in a range. */
export function datePredicate(query: Compilation, variable: string, range: DateRange): string {
  const parts = [
    `${variable}.dateFrom IS NOT NULL`,
    ...keyPredicates<DateRange>(days(range), {
      to: (day) => `${variable}.dateFrom <= ${query.parameter(day)}`,
      from: (day) => `${variable}.dateTo >= ${query.parameter(day)}`,
    }),
  ]
  return `(${parts.join(' AND ')})`
}

/**
 * Whether an ISO date, or a date and time in UTC, may lie in a range. A moment as an end of the range parts times of its
 * day; what has no time may be any of its day.
 */
export function momentPredicate(query: Compilation, expression: string, range: DateRange): string {
  const ends = days(range)
  const moments = { from: momentOf(range.from), to: momentOf(range.to) }
  const beyond = (operator: string, moment: string | undefined) =>
    moment === undefined
      ? ''
      : ` AND (size(${expression}) = 10 OR ${expression} ${operator} ${query.parameter(moment)})`
  const parts = [
    `${expression} IS NOT NULL`,
    ...keyPredicates<DateRange>(ends, {
      from: (day) => `${expression} >= ${query.parameter(day)}${beyond('>=', moments.from)}`,
      to: (day) => `${expression} < ${query.parameter(`${day}~`)}${beyond('<=', moments.to)}`,
    }),
  ]
  return `(${parts.join(' AND ')})`
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/** A date and time with its zone, in UTC; undefined for what is none. */
function momentOf(text: string | null | undefined): string | undefined {
  return typeof text === 'string' && MOMENT.test(text) && existing(text.slice(0, 10))
    ? new Date(text).toISOString()
    : undefined
}

/**
 * The first and last day of a range as ISO dates; of a moment the day in UTC.
 * @throws DatelineError BAD_INPUT for a date that does not exist, and a range that ends before it begins
 */
function days({ from, to }: DateRange): DateRange {
  const first = typeof from === 'string' ? dayOf(from, 'from') : undefined
  const last = typeof to === 'string' ? dayOf(to, 'to') : undefined
  const [begin, end] = [momentOf(from) ?? first, momentOf(to) ?? `${last ?? ''}~`]
  if (begin !== undefined && last !== undefined && begin > end) {
    throw new DatelineError('BAD_INPUT', `The range from ${begin} to ${momentOf(to) ?? last} ends before it begins.`)
  }
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) }
}

function dayOf(text: string, end: 'from' | 'to'): string {
  const moment = momentOf(text)
  if (moment !== undefined) return moment.slice(0, 10)
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  const known = {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
  const range = year === undefined ? undefined : dayRange(known)
  if (range === undefined || !existing(range[end])) {
    throw new DatelineError(
      'BAD_INPUT',
      `\`${end}\` is "${text.slice(0, 40)}"; it must be a day, month or year that exists, as in 2023-11-29, 2023-11 or 2023, or a time with its zone, as in 2023-11-29T10:15:00Z.`,
    )
  }
  return range[end]
}

/** `Date` takes February 30 for March 1. */
function existing(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
