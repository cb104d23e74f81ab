import { partialDate } from '../../model/partial-date.ts'
import { firstFrom } from '../first-from.ts'
import type { DatedSpan } from './dates.ts'

/**
 * "*The day before*, she flew to Lima", "He left *a day later*.", "*The following day* …": days told from the one before
 * them. What follows "the day before" without a comma says from which day else ("the day before the vote").
 */
const DAY_BESIDE =
  /\b(?:the (?:day|night) (?:before|after)(?=[,.;)])|a day (?:earlier|later)(?=[,.;)])|(?<=^|[.!?]["'”]?\s)a day (?:earlier|later)|the (?:previous|preceding|following|next) day(?! of\b))/gi
/** How far back the day is named from which another is told, in code units. */
const REACH = 400
const DAY = 24 * 60 * 60 * 1000

/**
 * The dates of a text with those that are only told as the day before or after another: in "She met him on 3 May. The day
 * before, she was in Lima" the 2 May. None where the date before it is of no one day.
 */
export function withDaysBeside(text: string, dates: readonly DatedSpan[]): DatedSpan[] {
  const all = [...dates]
  for (const { 0: words, index: start } of text.matchAll(DAY_BESIDE)) {
    const at = firstFrom(all, start)
    const before = all[at - 1]
    const noon = before === undefined || start - before.end > REACH ? NaN : noonOf(before.date.edtf)
    if (Number.isNaN(noon) || all[at]?.start === start) continue
    const day = new Date(noon + (/before|earlier|previous|preceding/i.test(words) ? -DAY : DAY))
    const known = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }
    all.splice(at, 0, { start, end: start + words.length, date: partialDate(words, known) })
  }
  return all
}

/** The noon of a whole day; not a number for a range, or what is less than a day. */
function noonOf(edtf: string): number {
  return /^\d{4}-\d\d-\d\d$/.test(edtf) ? Date.parse(`${edtf}T12:00:00Z`) : NaN
}
