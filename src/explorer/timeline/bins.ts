/** A date as far as it is known. */
export interface KnownDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

type Unit = 'day' | 'month' | 'year' | 'decade'

/** A stretch of the timeline: ISO days, both included, and what lies in it. */
export interface Bin<Entry> {
  readonly from: string
  readonly to: string
  readonly label: string
  readonly entries: readonly Entry[]
}

/** More bars than this are too thin to be pointed at. */
const MOST_BINS = 80
const DAY_MS = 86_400_000

/**
 * The days that a date may mean, as ISO days: `2019-10` gives its first and last.
 * @returns undefined if it has no year
 */
export function daysOf({ year, month, day }: KnownDate): { readonly from: string; readonly to: string } | undefined {
  if (year === null) return undefined
  if (month === null) return { from: iso(year, 1, 1), to: iso(year, 12, 31) }
  if (day === null) return { from: iso(year, month, 1), to: iso(year, month + 1, 0) }
  return { from: iso(year, month, day), to: iso(year, month, day) }
}

/**
 * Sorts what has a year into stretches of the same unit, from the first to the last without a gap. The unit is the
 * finest that gives few enough of them. An entry whose date is vaguer than the unit counts where it begins.
 */
export function binByTime<Entry>(
  entries: readonly Entry[],
  dateOf: (entry: Entry) => KnownDate,
): readonly Bin<Entry>[] {
  const dated = entries.flatMap((entry) => {
    const days = daysOf(dateOf(entry))
    return days === undefined ? [] : [{ entry, ...days }]
  })
  const from = dated.map((one) => one.from).sort()[0]
  const last = dated
    .map((one) => one.from)
    .sort()
    .at(-1)
  if (from === undefined || last === undefined) return []
  const bins: { from: string; to: string; label: string; entries: Entry[] }[] = []
  const unit = unitFor(from, last)
  for (let start = startOf(unit, from); start <= last;) {
    const next = nextStart(unit, start)
    bins.push({ from: start, to: dayBefore(next), label: labelOf(unit, start), entries: [] })
    start = next
  }
  for (const { entry, from: day } of dated) {
    bins.find((bin) => day <= bin.to)?.entries.push(entry)
  }
  return bins
}

function unitFor(from: string, to: string): Unit {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS
  if (days < MOST_BINS) return 'day'
  if (days / 30 < MOST_BINS) return 'month'
  return days / 365 < MOST_BINS ? 'year' : 'decade'
}

function startOf(unit: Unit, day: string): string {
  switch (unit) {
    case 'day':
      return day
    case 'month':
      return `${day.slice(0, 7)}-01`
    case 'year':
      return `${day.slice(0, 4)}-01-01`
    case 'decade':
      return `${day.slice(0, 3)}0-01-01`
  }
}

function nextStart(unit: Unit, day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  switch (unit) {
    case 'day':
      return iso(year, month, date + 1)
    case 'month':
      return iso(year, month + 1, 1)
    case 'year':
      return iso(year + 1, 1, 1)
    case 'decade':
      return iso(year + 10, 1, 1)
  }
}

function labelOf(unit: Unit, day: string): string {
  switch (unit) {
    case 'day':
      return day
    case 'month':
      return day.slice(0, 7)
    case 'year':
      return day.slice(0, 4)
    case 'decade':
      return `${day.slice(0, 4)}s`
  }
}

function dayBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return iso(year, month, date - 1)
}

/** The ISO day; months and days beyond their range carry over. */
function iso(year: number, month: number, day: number): string {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.toISOString().slice(0, 10)
}
