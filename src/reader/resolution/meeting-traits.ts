import type { Entity } from '../../model/entity.ts'
import { dayRange } from '../../model/partial-date.ts'
import type { Traits } from '../../model/resolution.ts'

/** The ends of a time that is open to one side. */
export const ALWAYS = { from: '0001-01-01', to: '9999-12-31' } as const

/**
 * When a meeting took place or is to. Where the article gives no date, one under a name of its own ("Lima Summit") was before
 * the month of publication ended, or is to be after it began. What is only described ("talks in Lima") is said of many, so
 * that without dates a plan is never what was held.
 */
export function traitsOfMeeting({ name, date, status }: Entity, publishedAt: string | undefined): Traits {
  const isAhead = status === 'PLANNED' || status === 'CANCELLED'
  const isNamed = hasOwnName(name)
  const dates = (date && dayRange(date)) ?? (isNamed ? aroundMonth(publishedAt, isAhead) : undefined)
  return {
    titles: [],
    at: [],
    work: [],
    tells: [],
    ...(dates === undefined ? {} : { dates }),
    ...(isAhead && !isNamed ? { planned: true } : {}),
  }
}

/** Whether it is called by a name, and not by who meets or where: "Lima Summit", but not "talks", "Lopez's visit". */
function hasOwnName(name: string): boolean {
  return /^[\p{Lu}\d]/u.test(name) && !/['’]s? \p{Ll}/u.test(name)
}

/** Up to the end of the month of publication, or from its beginning on. */
function aroundMonth(publishedAt: string | undefined, isAhead: boolean): { from: string; to: string } | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(publishedAt ?? '') ?? []
  if (year === undefined || month === undefined) return undefined
  const range = dayRange({ year: Number(year), month: Number(month) })
  return range && (isAhead ? { ...ALWAYS, from: range.from } : { ...ALWAYS, to: range.to })
}
