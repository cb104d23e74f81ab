/** What is known of a date: a year, a month (1 to 12), a day (1 to 31). */
export interface KnownDate {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

const DAY = 86_400_000

/** A day as a number that grows with time; where a part is missing, the first there is. */
export function daysOf({ year = 1, month = 1, day = 1 }: KnownDate): number {
  return Date.UTC(year, month - 1, day) / DAY
}

/**
 * The day that a weekday (0 is Sunday) names: of what is told as past the last one up to the day of publication, of what
 * is ahead the first one from it. "Last Monday" and "next Monday" are another day than that of publication.
 */
export function settleWeekday(weekday: number, published: Date, isAhead: boolean, isOther: boolean): KnownDate {
  const since = (published.getUTCDay() - weekday + 7) % 7
  const past = since === 0 && isOther ? 7 : since
  const until = 7 - since
  const days = isAhead ? (until === 7 && !isOther ? 0 : until) : -past
  const date = new Date(published.getTime() + days * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/**
 * A month, with a day or without, and the year that its text leaves out: of what is told as past the last one that had
 * begun by the day of publication, of what is ahead the first one that had not ended.
 */
export function settleYear(known: KnownDate, published: Date, isAhead: boolean): KnownDate {
  if (known.month === undefined || known.year !== undefined) return known
  const year = published.getUTCFullYear()
  const today = daysOf({ year, month: published.getUTCMonth() + 1, day: published.getUTCDate() })
  const [first, last] = [daysOf({ ...known, year }), daysOf({ ...known, year, day: known.day ?? 31 })]
  if (isAhead) return { ...known, year: last < today ? year + 1 : year }
  return { ...known, year: first > today ? year - 1 : year }
}
