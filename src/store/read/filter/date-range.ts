import { DatelineError } from '../../../model/error.ts'
import { dayRange } from '../../../model/partial-date.ts'
import type { Compilation } from '../compilation.ts'

/** The SDL's DateRange. */
export interface DateRange {
  readonly from?: string | null
  readonly to?: string | null
}

/** Whether what a variable holds has a date that may lie in a range. */
export function datePredicate(query: Compilation, variable: string, range: DateRange): string {
  const { from, to } = days(range)
  const parts = [
    `${variable}.dateFrom IS NOT NULL`,
    ...(to === undefined ? [] : [`${variable}.dateFrom <= ${query.parameter(to)}`]),
    ...(from === undefined ? [] : [`${variable}.dateTo >= ${query.parameter(from)}`]),
  ]
  return `(${parts.join(' AND ')})`
}

/** Whether an ISO date or date-time lies in a range; the parts of the day do not count. */
export function dayPredicate(query: Compilation, expression: string, range: DateRange): string {
  const { from, to } = days(range)
  const parts = [
    `${expression} IS NOT NULL`,
    ...(from === undefined ? [] : [`${expression} >= ${query.parameter(from)}`]),
    ...(to === undefined ? [] : [`${expression} < ${query.parameter(`${to}~`)}`]),
  ]
  return `(${parts.join(' AND ')})`
}

/**
 * The first and last day of a range as ISO dates.
 * @throws DatelineError BAD_INPUT for a date that does not exist, and a range that ends before it begins
 */
function days({ from, to }: DateRange): { readonly from?: string; readonly to?: string } {
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
