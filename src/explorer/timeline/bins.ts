import { daysOf, isoDay, type KnownDate } from '../graph/time.ts'

type Unit = 'day' | 'month' | 'year' | 'decade'

/** A stretch of the timeline: ISO days, both included, and what lies in it. */
export interface Bin<Entry> {
  readonly from: string
  readonly to: string
  readonly label: string
  /** What stands under it on the axis; nothing under most. */
  readonly mark: string
  readonly entries: readonly Entry[]
}

/** More bars than this are too thin to be pointed at. */
const MOST_BINS = 80
const MOST_MARKS = 9
const DAY_MS = 86_400_000
/** Of fewer entries none is an outlier. */
const FEWEST_TO_GATHER = 8
/** The middle half of what is dated is taken to be so many days wide at the least. */
const SHORTEST_SPREAD = 120
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/**
 * Sorts what has a year into stretches of the same unit, from the first to the last without a gap. The unit is the
 * finest that gives few enough of them. What lies far out before or after the rest is gathered in one stretch at that
 * end, so that it does not rule the axis. An entry whose date is vaguer than the unit counts where it begins.
 */
export function binByTime<Entry>(
  entries: readonly Entry[],
  dateOf: (entry: Entry) => KnownDate,
): readonly Bin<Entry>[] {
  const dated = entries
    .flatMap((entry) => {
      const days = daysOf(dateOf(entry))
      return days === undefined ? [] : [{ entry, ...days }]
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const [first, last] = [dated[0]?.from, dated.at(-1)?.from]
  if (first === undefined || last === undefined) return []
  const core = coreOf(dated.map(({ from }) => from))
  const unit = unitFor(core.from, core.to)
  const [begin, end] = [startOf(unit, core.from), core.to]
  const bins: { from: string; to: string; label: string; mark: string; entries: Entry[] }[] = []
  if (first < begin) {
    const label = `before ${labelOf(unit, begin)}`
    bins.push({ from: first, to: dayBefore(begin), label, mark: 'earlier', entries: [] })
  }
  for (let start = begin; start <= end;) {
    const next = nextStart(unit, start)
    bins.push({ from: start, to: dayBefore(next), label: labelOf(unit, start), mark: '', entries: [] })
    start = next
  }
  const covered = bins.at(-1)
  if (covered !== undefined && last > covered.to) {
    const { to, label } = covered
    const latest = dated.reduce((day, one) => (one.to > day ? one.to : day), last)
    bins.push({ from: dayAfter(to), to: latest, label: `after ${label}`, mark: 'later', entries: [] })
  }
  for (const { entry, from: day } of dated) bins.find((bin) => day <= bin.to)?.entries.push(entry)
  return withMarks(bins, unit)
}

/** From when to when most of it is: what is further out than one and a half times the middle half is wide is left out (Tukey 1977). */
function coreOf(days: readonly string[]): { readonly from: string; readonly to: string } {
  const [first = '', last = ''] = [days[0], days.at(-1)]
  if (days.length < FEWEST_TO_GATHER) return { from: first, to: last }
  const at = (part: number) => Date.parse(days[Math.floor(part * (days.length - 1))] ?? first) / DAY_MS
  const [lower, upper] = [at(0.25), at(0.75)]
  const spread = 1.5 * Math.max(SHORTEST_SPREAD, upper - lower)
  const kept = days.filter(
    (day) => Math.abs(Date.parse(day) / DAY_MS - (lower + upper) / 2) <= spread + (upper - lower) / 2,
  )
  return { from: kept[0] ?? first, to: kept.at(-1) ?? last }
}

/** How far apart marks may be, in units of the axis; of days: each, the 1st and 15th, the 1st. */
const MARK_STEPS: Readonly<Record<Unit, readonly number[]>> = {
  day: [1, 15, 31],
  month: [1, 3, 6, 12, 24, 60],
  year: [1, 2, 5, 10, 20],
  decade: [1, 2, 5, 10],
}

/** Marks on the axis where a day, a month, a year or a round number of them begins, so many as have room. */
function withMarks<Entry>(bins: readonly Bin<Entry>[], unit: Unit): readonly Bin<Entry>[] {
  const inner = bins.filter(({ mark }) => mark === '')
  const marked = MARK_STEPS[unit]
    .map((step) => inner.filter(({ from }) => isMark(unit, from, step)))
    .find(({ length }) => length <= MOST_MARKS)
  return bins.map((bin) =>
    marked?.includes(bin) === true ? { ...bin, mark: markOf(unit, bin.from, bin === marked[0]) } : bin,
  )
}

function isMark(unit: Unit, day: string, step: number): boolean {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  switch (unit) {
    case 'day':
      return step === 1 || date === 1 || (step === 15 && date === 15)
    case 'month':
      return (year * 12 + month - 1) % step === 0
    case 'year':
      return year % step === 0
    case 'decade':
      return (year / 10) % step === 0
  }
}

function markOf(unit: Unit, day: string, isFirst: boolean): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const name = MONTHS[month - 1] ?? ''
  switch (unit) {
    case 'day':
      return isFirst ? `${date} ${name} ${year}` : `${date} ${name}`
    case 'month':
      return month === 1 || isFirst ? (month === 1 ? String(year) : `${name} ${year}`) : name
    case 'year':
    case 'decade':
      return String(year)
  }
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
      return isoDay(year, month, date + 1)
    case 'month':
      return isoDay(year, month + 1, 1)
    case 'year':
      return isoDay(year + 1, 1, 1)
    case 'decade':
      return isoDay(year + 10, 1, 1)
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
  return isoDay(year, month, date - 1)
}

function dayAfter(day: string): string {
  return nextStart('day', day)
}
