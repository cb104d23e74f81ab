import * as chrono from 'chrono-node'
import { dateInterval, partialDate, type PartialDate } from '../../model/partial-date.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { firstFrom } from '../first-from.ts'
import type { WordLists } from '../lexicon/word-lists.ts'
import { daysOf, settleWeekday, settleYear, type KnownDate } from './date-direction.ts'
import { isNoDate, needsPlan } from './no-dates.ts'

/** A date and the words that give it. */
export interface DatedSpan extends Span {
  readonly date: PartialDate
}

/** What a reader without a calendar is told: it decides nothing, for only what a text is certain of is kept. */
const NO_REFERENCE = new Date(Date.UTC(2001, 0, 1, 12))
const FULL_YEAR = /\b(?:1\d|20)\d\d\b/
const BARE_YEAR = /(?<=\b(?:in|since|of|year|from|by|until|early|late|mid|and) )(?:1[6-9]|20)\d\d(?![\d-]|s\b)/g
/** "between 2011 and 2013", "from 2011 to 2013", "2011-2013" */
const YEARS =
  /(?<=\b(?:between|from) )((?:1[6-9]|20)\d\d) (?:and|to|until|till|through) ((?:1[6-9]|20)\d\d)(?![\d-])|(?<![\d-]|\d[-–])((?:1[6-9]|20)\d\d) ?[-–] ?((?:1[6-9]|20)\d\d)(?![\d-]|[-–]\d)/g
/** "from 3 to 5 March" where only the second is seen with its month: the day before it, and the word between them. */
const FIRST_DAY = /\b(?:between|from|on) (\d{1,2})(?:st|nd|rd|th)? (?:and|to|until|till|through) $/i
/** "May 3 and 4", "3 March and": the second day of two that share their month. */
const SECOND_DAY = /^ (?:and|to|through) (\d{1,2})(?:st|nd|rd|th)?(?=,? \d{4}\b|[.,;:)]|$| (?:in|at|for|with|by)\b)/
/** "*from* 4 to 6 May", which would be taken for hours. */
const FROM_DAY = /\bfrom(?= \d{1,2} (?:to|until|till|through) \d{1,2} \p{Lu}\p{Ll}{2})/gu
/** "the *evening of* 7 May", which would be taken for an hour of no day. */
const PART_OF_DAY =
  /\b(?:morning|afternoon|evening|night) of(?= (?:the )?(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]* \d))/g
const SLASHED = /\b(\d{1,2})[/.](\d{1,2})[/.]\d{4}\b/g

/** How many code units are read for dates at once. */
const LONGEST = 4000

/** What is needed to settle what a text leaves open. */
interface Setting {
  readonly monthStems: ReadonlySet<string>
  /** Noon of the day of publication. */
  readonly published?: Date
  /** Whether the text writes the day before the month in numbers, if it tells. */
  readonly dayFirst?: boolean
  readonly isAhead: (span: Span) => boolean
}

/**
 * The dates that a text gives, in order. A year, month or day is set only where the text is certain of it, or where
 * the publication date settles it: `November 29` is `XXXX-11-29`, and with an article of December 2023 `2023-11-29`;
 * `Monday` is a date without parts until the publication date is known, and then the last one before it, or the next
 * one in a plan. `May 3–5, 2021` is the interval `2021-05-03/2021-05-05`; `5/6/2020`, which may be of May or June, is
 * `2020`. `earlier`, `now`, `for 80 years` and `3 1/2` are no dates.
 *
 * @param text the article's text
 * @param lists the word lists, of which it needs how months begin
 * @param publishedAt its publication date (ISO 8601), if known
 * @param isAhead whether what the text tells beside a date is yet to come; nothing is, if not given
 */
export function findDates(
  text: string,
  { monthStems }: WordLists,
  publishedAt?: string,
  isAhead: (span: Span) => boolean = () => false,
): DatedSpan[] {
  const published = publishedAt === undefined ? undefined : noon(publishedAt)
  const dayFirst = writesDayFirst(text)
  const setting = {
    monthStems,
    isAhead,
    ...(published === undefined ? {} : { published }),
    ...(dayFirst === undefined ? {} : { dayFirst }),
  }
  // A dash between numbers parts them as a hyphen does; both are one code unit.
  const plain = text
    .replace(/(?<=\d ?)[–—](?= ?\d)/g, '-')
    .replace(FROM_DAY, '    ')
    .replace(PART_OF_DAY, (words) => ' '.repeat(words.length))
  const found = stretchesOf(plain).flatMap(({ start, end }) =>
    joinRanges(
      plain.slice(start, end),
      chrono.casual.parse(plain.slice(start, end), { instant: published ?? NO_REFERENCE, timezone: 0 }),
    ).flatMap((result) => readResult(text, result, start, setting)),
  )
  return [YEARS, BARE_YEAR].reduce((dates, pattern) => withYears(text, pattern, dates), found).sort(byStart)
}

const byStart = (a: Span, b: Span) => a.start - b.start

/** Dates, and the years without a month and day that a pattern finds beside them: one, or the first and last of a range. */
function withYears(text: string, pattern: RegExp, dates: readonly DatedSpan[]): DatedSpan[] {
  const ordered = [...dates].sort(byStart)
  const years = Array.from(text.matchAll(pattern)).flatMap(({ 0: words, index: start }): DatedSpan[] => {
    const span = { start, end: start + words.length }
    const end = firstFrom(ordered, span.end)
    if (ordered.slice(Math.max(0, end - 3), end).some((date) => overlaps(date, span))) return []
    const [first, last = first] = (words.match(/\d{4}/g) ?? []).map((year) => partialDate(year, { year: Number(year) }))
    return first === undefined || last === undefined ? [] : [{ ...span, date: dateInterval(words, first, last) }]
  })
  return [...ordered, ...years]
}

/** A date as it was found, with its end if it is a range. */
type Found = Pick<chrono.ParsedResult, 'index' | 'text' | 'start' | 'end'>

/** Words around the first of two dates that are the ends of one range: "*between* 30 March *and* 2 April", "*from* late May *until* early June". */
const RANGES = [
  [/\bbetween (?:the )?(?:(?:early|mid|late)[ -])?$/i, /^ and (?:the )?(?:(?:early|mid|late)[ -])?$/],
  [
    /\bfrom (?:the )?(?:(?:early|mid|late)[ -])?$/i,
    /^ (?:to|until|till|through) (?:the )?(?:(?:early|mid|late)[ -])?$/,
  ],
] as const

/** "between *30 March and 2 April*": two dates that are the ends of one range. */
function joinRanges(text: string, found: readonly Found[]): readonly Found[] {
  return found.flatMap((one, at): Found[] => {
    const isEnd = (first: Found | undefined, second: Found | undefined) =>
      first !== undefined &&
      second !== undefined &&
      RANGES.some(
        ([before, between]) =>
          between.test(text.slice(first.index + first.text.length, second.index)) &&
          before.test(text.slice(Math.max(0, first.index - 20), first.index)),
      )
    const [before, after] = [found[at - 1], found[at + 1]]
    if (isEnd(before, one)) return []
    if (after === undefined || !isEnd(one, after)) return [one]
    const end = after.index + after.text.length
    return [{ index: one.index, text: text.slice(one.index, end), start: one.start, end: after.start }]
  })
}

/**
 * A text in stretches that are read alone, as the reading of dates looks at all that stands before each: cut at an empty
 * line, else at a line's end, a full stop or a space, else anywhere.
 */
function stretchesOf(text: string): Span[] {
  const stretches: Span[] = []
  for (let start = 0; start < text.length;) {
    const whole = Math.min(text.length, start + LONGEST)
    const within = text.slice(start, whole)
    const place = ['\n\n', '\n', '. ', ' '].map((mark) => within.lastIndexOf(mark)).find((at) => at > LONGEST / 2)
    const end = whole === text.length || place === undefined ? whole : start + place + 1
    stretches.push({ start, end })
    start = end
  }
  return stretches
}

/** Noon of a publication day, so that no time zone moves it; `undefined` for what is no date. */
function noon(publishedAt: string): Date | undefined {
  const time = Date.parse(`${publishedAt.slice(0, 10)}T12:00:00Z`)
  return Number.isNaN(time) ? undefined : new Date(time)
}

/** Whether dates in numbers have the day first, as one of them that can only be read so tells. */
function writesDayFirst(text: string): boolean | undefined {
  for (const [, first, second] of text.matchAll(SLASHED)) {
    if (Number(first) > 12) return true
    if (Number(second) > 12) return false
  }
  return undefined
}

function readResult(text: string, result: Found, offset: number, setting: Setting): DatedSpan[] {
  const { start, end } = result
  // "On Monday, …": the comma is none of the date's.
  const wording = result.text.replace(/[,\s]+$/, '')
  const index = offset + result.index
  const span = { start: index, end: index + wording.length }
  const before = text.slice(Math.max(0, index - 30), index)
  const after = text.slice(span.end, span.end + 30)
  const isKnown = setting.published !== undefined
  if (isNoDate(wording, before, after, isKnown) || (needsPlan(wording) && !(isKnown && setting.isAhead(span))))
    return []
  const certain = (part: string) => start.isCertain(part as chrono.Component)
  if (!['day', 'month', 'year', 'weekday'].some(certain) && !isKnown) return []
  const isMonth = namesMonth(wording, setting.monthStems)
  if (certain('hour') && !certain('day') && !certain('weekday') && !isMonth && !/\bto(?:day|night)\b/i.test(wording))
    return []
  const from = readParts(start, wording, before, isMonth, span, setting)
  const to = end == null ? undefined : readParts(end, wording, before, isMonth, span, setting)
  const first = FIRST_DAY.exec(before)
  const second = SECOND_DAY.exec(after)
  const dated = (known: KnownDate) => partialDate(text.slice(span.start, span.end), known)
  if (to !== undefined) {
    // "from 30 December to 2 January 2021" begins the year before.
    const year =
      FULL_YEAR.test(wording) && to.year !== undefined
        ? to.year - (daysOf({ ...from, year: to.year }) > daysOf(to) ? 1 : 0)
        : from.year
    const begin = year === undefined ? from : { ...from, year }
    // "between May 2011 and June": the year is that of both.
    const isOpen = to.year === undefined && begin.year !== undefined
    const until = isOpen
      ? { ...to, year: begin.year + (daysOf({ ...to, year: begin.year }) < daysOf(begin) ? 1 : 0) }
      : to
    return [{ ...span, date: dateInterval(text.slice(span.start, span.end), dated(begin), dated(until)) }]
  }
  if (first !== null && from.day !== undefined && Number(first[1]) < from.day) {
    const begin = index - (first[0].length - first[0].search(/\d/))
    return [
      {
        start: begin,
        end: span.end,
        date: dateInterval(text.slice(begin, span.end), dated({ ...from, day: Number(first[1]) }), dated(from)),
      },
    ]
  }
  if (second !== null && isMonth && from.day !== undefined && Number(second[1]) > from.day && Number(second[1]) <= 31) {
    const until = span.end + second[0].length
    return [
      {
        start: index,
        end: until,
        date: dateInterval(text.slice(index, until), dated(from), dated({ ...from, day: Number(second[1]) })),
      },
    ]
  }
  return [{ ...span, date: dated(from) }]
}

/** What is known of one end of a date. */
function readParts(
  parts: chrono.ParsedComponents,
  wording: string,
  before: string,
  isMonth: boolean,
  span: Span,
  { published, dayFirst, isAhead }: Setting,
): KnownDate {
  const certain = (part: chrono.Component) => parts.isCertain(part)
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')]
  const slashed = /^(?:on )?(\d{1,2})[/.](\d{1,2})[/.]\d{4}$/.exec(wording)
  if (slashed !== null && year !== null) return readNumbers(year, Number(slashed[1]), Number(slashed[2]), dayFirst)
  if (isMonth || FULL_YEAR.test(wording) || /\d[/.-]\d/.test(wording)) {
    const known = {
      ...(year !== null && certain('year') ? { year } : {}),
      ...(month !== null && certain('month') ? { month } : {}),
      ...(day !== null && certain('day') ? { day } : {}),
    }
    const isOpen = published !== undefined && !FULL_YEAR.test(wording)
    return isOpen ? settleYear(known, published, directionOf(before, wording) ?? isAhead(span)) : known
  }
  if (published === undefined || year === null || month === null || day === null) return {}
  if (certain('weekday') && !certain('day')) {
    const said = directionOf(before, wording)
    return settleWeekday(parts.get('weekday') ?? 0, published, said ?? isAhead(span), said !== undefined)
  }
  if (/\b(?:year|decade|centur)/i.test(wording)) return { year }
  return /\b(?:month|week|fortnight)(?:end)?s?\b/i.test(wording) ? { year, month } : { year, month, day }
}

/** "last March", "next Monday": whether the text itself says that it is yet to come. */
function directionOf(before: string, wording: string): boolean | undefined {
  const word =
    /\b(last|past|previous|next|coming|upcoming)\b/i.exec(wording)?.[1] ??
    /\b(last|past|previous|next|coming|upcoming) (?:\w+, )?$/i.exec(before)?.[1]
  return word === undefined ? undefined : /^(?:next|coming|upcoming)$/i.test(word)
}

/** "5/6/2020" has a day and a month only where it cannot be read otherwise, or another date of the text tells. */
function readNumbers(year: number, first: number, second: number, dayFirst: boolean | undefined): KnownDate {
  const isDayFirst = first > 12 ? true : second > 12 ? false : dayFirst
  if (first === second) return { year, month: first, day: first }
  if (isDayFirst === undefined) return { year }
  return isDayFirst ? { year, month: second, day: first } : { year, month: first, day: second }
}

function namesMonth(text: string, monthStems: ReadonlySet<string>): boolean {
  const words = text.toLowerCase().split(/\W+/)
  return words.some((word) => [...monthStems].some((stem) => word.startsWith(stem)))
}
