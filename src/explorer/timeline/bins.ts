import { daysOf, isoDay } from '../graph/time.ts'
import type { MonthCount } from '../state/timeline.ts'

type Unit = 'month' | 'year' | 'decade'

/** What stands under a stretch on the axis; a minor mark goes first where there is little room. */
interface Mark {
  readonly text: string
  readonly isMinor: boolean
}

/** A stretch of the timeline: ISO days, both included, and how much is dated in it. */
export interface Bin {
  readonly from: string
  readonly to: string
  /** As it is read out: `March 2019`, `before 2018`. */
  readonly label: string
  readonly mark: Mark | undefined
  readonly count: number
  /** How much of that is planned, or was called off. */
  readonly ahead: number
  /** How much more is known to be in its year only, of which no month is told. */
  readonly vague: number
  /** Whether it gathers what lies far out, and is no stretch like the others. */
  readonly isGathered: boolean
}

/** More bars than this are too thin to be pointed at. */
const MOST_BINS = 80
const MOST_MAJOR = 7
/** So few bars have room for a mark each. */
const FEW_BINS = 16
const MOST_MINOR = 16
const DAY_MS = 86_400_000
/** Of fewer entries none is an outlier. */
const FEWEST_TO_GATHER = 8
/** The middle half of what is dated is taken to be so many days wide at the least. */
const SHORTEST_SPREAD = 120
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

interface Dated {
  readonly from: string
  readonly to: string
  readonly isYear: boolean
  readonly count: number
  readonly ahead: number
}

interface Stretch {
  readonly from: string
  readonly to: string
  readonly label: string
  /** What lies far out and is gathered here; undefined of a stretch like the others. */
  readonly gathered?: readonly Dated[]
}

/**
 * Sorts what has a year into months, years or decades, from the first to the last without a gap: the finest that gives
 * few enough of them, and years where most has no month. What lies far out before or after the rest is gathered in one
 * stretch at that end, so that it does not rule the axis.
 * @param months how much there is of each month or year; those without a year are left out
 * @param ahead of these, what is planned or was called off
 */
export function binByTime(months: readonly MonthCount[], ahead: readonly MonthCount[] = []): readonly Bin[] {
  const dated = datedOf(months, ahead)
  const [first, last] = [dated[0]?.from, dated.at(-1)?.from]
  if (first === undefined || last === undefined) return []
  const most = coreOf(dated)
  const unit = unitFor(most, dated)
  const core = wholeAround(most, unit)
  const stretches: Stretch[] = []
  for (let start = startOf(unit, core.from); start <= core.to;) {
    const next = nextStart(unit, start)
    stretches.push({ from: start, to: dayBefore(next), label: labelOf(unit, start) })
    start = next
  }
  const marks = marksOf(stretches, unit)
  const [begin, end] = [stretches[0], stretches.at(-1)]
  const isInside = (one: Dated) => stretches.some(({ from, to }) => liesIn(one, { from, to }, unit) !== 'out')
  const earlier = dated.filter((one) => begin !== undefined && one.from < begin.from && !isInside(one))
  const later = dated.filter((one) => end !== undefined && one.from > end.to)
  if (begin !== undefined && earlier.length > 0) {
    stretches.unshift({ from: first, to: dayBefore(begin.from), label: `before ${begin.label}`, gathered: earlier })
  }
  if (end !== undefined && later.length > 0) {
    const latest = later.reduce((day, { to }) => (to > day ? to : day), '')
    stretches.push({ from: dayAfter(end.to), to: latest, label: `after ${end.label}`, gathered: later })
  }
  return stretches.map(({ gathered, ...stretch }): Bin => {
    const within = gathered ?? dated.filter((one) => liesIn(one, stretch, unit) === 'within')
    const vague = gathered === undefined ? dated.filter((one) => liesIn(one, stretch, unit) === 'perhaps') : []
    const end: Mark = { text: gathered === earlier ? 'earlier' : 'later', isMinor: false }
    return {
      ...stretch,
      mark: gathered === undefined ? marks.get(stretch.from) : end,
      count: sum(within, ({ count }) => count),
      ahead: sum(within, (one) => one.ahead),
      vague: sum(vague, ({ count }) => count),
      isGathered: gathered !== undefined,
    }
  })
}

function datedOf(months: readonly MonthCount[], ahead: readonly MonthCount[]): readonly Dated[] {
  const counts = new Map<string, { count: number; ahead: number }>()
  const add = (groups: readonly MonthCount[], name: 'count' | 'ahead') => {
    for (const { key, count } of groups) {
      if (key === null) continue
      const known = counts.get(key) ?? { count: 0, ahead: 0 }
      counts.set(key, { ...known, [name]: known[name] + count })
    }
  }
  add(months, 'count')
  add(ahead, 'ahead')
  return [...counts]
    .flatMap(([key, counted]) => {
      const [, year = '', month] = /^(\d{4})(?:-(\d\d))?$/.exec(key) ?? []
      const days = year === '' ? undefined : daysOf({ year: Number(year), month: monthOf(month), day: null })
      return days === undefined ? [] : [{ ...days, isYear: monthOf(month) === null, ...counted }]
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

function monthOf(text: string | undefined): number | null {
  const month = Number(text)
  return month >= 1 && month <= 12 ? month : null
}

/** From when to when most of it is: what is further out than one and a half times the middle half is wide is left out (Tukey 1977). */
function coreOf(dated: readonly Dated[]): { readonly from: string; readonly to: string } {
  const [first = '', last = ''] = [dated[0]?.from, dated.at(-1)?.from]
  const total = sum(dated, ({ count }) => count)
  if (total < FEWEST_TO_GATHER) return { from: first, to: last }
  const at = (part: number) => {
    let left = part * (total - 1)
    const found = dated.find(({ count }) => (left -= count) < 0)
    return dayNumber(found?.from ?? last)
  }
  const [lower, upper] = [at(0.25), at(0.75)]
  const spread = 1.5 * Math.max(SHORTEST_SPREAD, upper - lower) + (upper - lower) / 2
  const kept = dated.filter(({ from }) => Math.abs(dayNumber(from) - (lower + upper) / 2) <= spread)
  return { from: kept[0]?.from ?? first, to: kept.at(-1)?.from ?? last }
}

/** What is short stands in the whole years around it, or the whole decades: an axis of a few stretches tells little. */
function wholeAround(
  { from, to }: { readonly from: string; readonly to: string },
  unit: Unit,
): { readonly from: string; readonly to: string } {
  const stretches = { month: 30, year: 365, decade: 3650 }[unit]
  if (unit === 'decade' || (dayNumber(to) - dayNumber(from)) / stretches >= FEW_BINS) return { from, to }
  const whole = unit === 'month' ? 'year' : 'decade'
  return { from: startOf(whole, from), to: dayBefore(nextStart(whole, startOf(whole, to))) }
}

const dayNumber = (day: string) => Date.parse(day) / DAY_MS

function unitFor({ from, to }: { readonly from: string; readonly to: string }, dated: readonly Dated[]): Unit {
  const days = dayNumber(to) - dayNumber(from)
  const inside = dated.filter((one) => one.from >= from && one.from <= to)
  const vague = sum(
    inside.filter(({ isYear }) => isYear),
    ({ count }) => count,
  )
  const isVague = 2 * vague > sum(inside, ({ count }) => count)
  if (!isVague && days / 30 < MOST_BINS) return 'month'
  return days / 365 < MOST_BINS ? 'year' : 'decade'
}

/** Whether what is dated lies in a stretch, or is of its year and no more is known of it. */
function liesIn(
  { from, isYear }: Dated,
  stretch: { readonly from: string; readonly to: string },
  unit: Unit,
): 'within' | 'perhaps' | 'out' {
  if (isYear && unit === 'month') return from.slice(0, 4) === stretch.from.slice(0, 4) ? 'perhaps' : 'out'
  return from >= stretch.from && from <= stretch.to ? 'within' : 'out'
}

/** How far apart marks may be, in units of the axis; of a decade ten years. */
const MAJOR_STEPS = [1, 2, 5, 10, 20, 50, 100]
const MINOR_STEPS = [1, 3, 6]

/** Marks where a year begins, or a round number of them; and between these months, where there is room. */
function marksOf(stretches: readonly { readonly from: string }[], unit: Unit): ReadonlyMap<string, Mark> {
  const days = stretches.map(({ from }) => from)
  // Words of a mark near the end would run into what is gathered there.
  const lastMark = days.length - Math.ceil(days.length * 0.1)
  const yearOf = (day: string) => Number(day.slice(0, 4)) / (unit === 'decade' ? 10 : 1)
  const beginnings = days.filter(
    (day, index) => (unit !== 'month' || day.slice(5, 7) === '01') && (days.length < FEW_BINS || index < lastMark),
  )
  const majors =
    MAJOR_STEPS.map((step) => beginnings.filter((day) => yearOf(day) % step === 0)).find(
      ({ length }) => length <= MOST_MAJOR,
    ) ?? []
  const marks = new Map<string, Mark>(majors.map((day) => [day, { text: day.slice(0, 4), isMinor: false }]))
  if (unit !== 'month') return marks
  const [first = ''] = days
  // The axis says in which year it begins, unless the next is near.
  if (!days.slice(0, 4).some((day) => marks.has(day))) {
    marks.set(first, { text: `${monthName(first).slice(0, 3)} ${first.slice(0, 4)}`, isMinor: false })
  }
  const minors = MINOR_STEPS.map((step) =>
    days.filter((day) => !marks.has(day) && (Number(day.slice(5, 7)) - 1) % step === 0),
  ).find(({ length }) => length <= MOST_MINOR)
  for (const day of minors ?? []) {
    const isNearFirst = marks.has(first) && day < nextStart('month', nextStart('month', first))
    if (!isNearFirst) marks.set(day, { text: monthName(day).slice(0, 3), isMinor: true })
  }
  return marks
}

const monthName = (day: string) => MONTHS[Number(day.slice(5, 7)) - 1] ?? ''

function startOf(unit: Unit, day: string): string {
  switch (unit) {
    case 'month':
      return `${day.slice(0, 7)}-01`
    case 'year':
      return `${day.slice(0, 4)}-01-01`
    case 'decade':
      return `${day.slice(0, 3)}0-01-01`
  }
}

function nextStart(unit: Unit, day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  switch (unit) {
    case 'month':
      return isoDay(year, month + 1, 1)
    case 'year':
      return isoDay(year + 1, 1, 1)
    case 'decade':
      return isoDay(year + 10, 1, 1)
  }
}

function labelOf(unit: Unit, day: string): string {
  const year = day.slice(0, 4)
  if (unit === 'month') return `${monthName(day)} ${year}`
  return unit === 'year' ? year : `the ${year}s`
}

const dayBefore = (day: string) => movedBy(day, -1)
const dayAfter = (day: string) => movedBy(day, 1)

function movedBy(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return isoDay(year, month, date + days)
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
