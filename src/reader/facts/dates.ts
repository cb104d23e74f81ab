import * as chrono from 'chrono-node'
import { partialDate, type PartialDate } from '../../model/partial-date.ts'
import type { Span } from '../../model/span.ts'
import type { WordLists } from '../lexicon/word-lists.ts'

/** A date and the words that give it. */
export interface DatedSpan extends Span {
  readonly date: PartialDate
}

/** What a reader without a calendar is told: it decides nothing, for only what a text is certain of is kept. */
const NO_REFERENCE = new Date(Date.UTC(2001, 0, 1, 12))
const FULL_YEAR = /\b(?:1\d|20)\d\d\b/
const BARE_YEAR = /(?<=\b(?:in|since|of|year|from|by|until|early|late|mid|and) )(?:1[6-9]|20)\d\d(?![\d-]|s\b)/g

/**
 * The dates that a text gives, in order. A year, month or day is set only where the text is certain of it, or where
 * the publication date settles it: `November 29` is `XXXX-11-29`, and with an article of December 2023 `2023-11-29`;
 * `Monday` is a date without parts until the publication date is known. `earlier` and `now` are no dates.
 *
 * @param text the article's text
 * @param lists the word lists, of which it needs how months begin
 * @param publishedAt its publication date (ISO 8601), if known
 */
export function findDates(text: string, { monthStems }: WordLists, publishedAt?: string): DatedSpan[] {
  const reference = publishedAt === undefined ? undefined : noon(publishedAt)
  const found = chrono.casual
    .parse(text, { instant: reference ?? NO_REFERENCE, timezone: 0 })
    .flatMap((result) => readResult(result, monthStems, reference !== undefined))
  for (const match of text.matchAll(BARE_YEAR)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (found.some((date) => date.start < span.end && span.start < date.end)) continue
    found.push({ ...span, date: partialDate(match[0], { year: Number(match[0]) }) })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Noon of a publication day, so that no time zone moves it; `undefined` for what is no date. */
function noon(publishedAt: string): Date | undefined {
  const time = Date.parse(`${publishedAt.slice(0, 10)}T12:00:00Z`)
  return Number.isNaN(time) ? undefined : new Date(time)
}

function readResult(result: chrono.ParsedResult, monthStems: ReadonlySet<string>, hasReference: boolean): DatedSpan[] {
  const { start, text, index } = result
  if (/^(?:now|earlier|later|tonight|today|then)$/i.test(text) && !hasReference) return []
  if (/^(?:now|earlier|later)$/i.test(text)) return []
  const certain = (part: chrono.Component) => start.isCertain(part)
  if (!['day', 'month', 'year', 'weekday'].some((part) => certain(part as chrono.Component)) && !hasReference) return []
  if (onlyTime(result, monthStems)) return []
  const known: { year?: number; month?: number; day?: number } = {}
  const year = start.get('year')
  const month = start.get('month')
  const day = start.get('day')
  const isAbsolute = namesMonth(text, monthStems) || FULL_YEAR.test(text) || /\d[/.-]\d/.test(text)
  if (isAbsolute) {
    if (year !== null && (certain('year') || (hasReference && !FULL_YEAR.test(text)))) known.year = year
    if (month !== null && certain('month')) known.month = month
    if (day !== null && certain('day')) known.day = day
  } else if (hasReference && year !== null && month !== null && day !== null) {
    known.year = year
    if (!/\byear\b/i.test(text)) known.month = month
    if (!/\b(?:year|month)\b/i.test(text)) known.day = day
    if (/\bweek(?:end)?s?\b/i.test(text)) delete known.day
  }
  return [{ start: index, end: index + text.length, date: partialDate(text, known) }]
}

function onlyTime({ start, text }: chrono.ParsedResult, monthStems: ReadonlySet<string>): boolean {
  return (
    start.isCertain('hour') && !start.isCertain('day') && !start.isCertain('weekday') && !namesMonth(text, monthStems)
  )
}

function namesMonth(text: string, monthStems: ReadonlySet<string>): boolean {
  const words = text.toLowerCase().split(/\W+/)
  return words.some((word) => [...monthStems].some((stem) => word.startsWith(stem)))
}
