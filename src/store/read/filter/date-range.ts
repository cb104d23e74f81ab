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

/** Whether an ISO date or date-time lies in a range; the parts of the day do not count. */
export function dayPredicate(query: Compilation, expression: string, range: DateRange): string {
  const parts = [
    `${expression} IS NOT NULL`,
    ...keyPredicates<DateRange>(days(range), {
      from: (day) => `${expression} >= ${query.parameter(day)}`,
      to: (day) => `${expression} < ${query.parameter(`${day}~`)}`,
    }),
  ]
  return `(${parts.join(' AND ')})`
}

/**
 * The first and last day of a range as ISO dates.
 * @throws DatelineError BAD_INPUT for a date that does not exist, and a range that ends before it begins
 */
function days({ from, to }: DateRange): DateRange {
  const first = typeof from === 'string' ? dayOf(from, 'from') : undefined
  const last = typeof to === 'string' ? dayOf(to, 'to') : undefined
  if (first !== undefined && last !== undefined && first > last) {
    throw new DatelineError('BAD_INPUT', `The range from ${first} to ${last} ends before it begins.`)
  }
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) }
}

function dayOf(text: string, end: 'from' | 'to'): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  const known = {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
  const range = year === undefined ? undefined : dayRange(known)
  if (range === undefined || Number.isNaN(Date.parse(range[end])) || !existing(range[end])) {
    throw new DatelineError(
      'BAD_INPUT',
      `\`${end}\` is "${text.slice(0, 40)}"; it must be a day, month or year that exists, as in 2023-11-29, 2023-11 or 2023.`,
    )
  }
  return range[end]
}

/** `Date` takes February 30 for March 1. */
function existing(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}
