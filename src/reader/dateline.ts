import { foldName } from '../model/id.ts'
import type { Lexicon } from './lexicon/lexicon.ts'

/**
 * "LIMA, Peru (AP) - ", "GENEVA, July 24 — ", "Brussels — ": at the start of a line a city in capitals or one that is
 * known, perhaps its country or the day, perhaps an agency.
 */
const PLACE_AND_DAY =
  /^([ \t]*(\p{Lu}[\p{L} .'’-]{2,30}?)(?:, [\p{Lu}\d][\p{L}\d.]*(?: [\p{Lu}\d][\p{L}\d.]*){0,3}){0,2}(?: ?\([^)\n]{2,30}\))? ?)/u
const DATELINE = new RegExp(`${PLACE_AND_DAY.source}(--|[-–—])(?=\\s+["'\\p{Lu}\\d])`, 'gmu')
const OPENING = new RegExp(`${PLACE_AND_DAY.source}(?<=\\s)(?:\\.|--|[-–—])\\s`, 'u')

/**
 * Ends the dateline before a paragraph's first sentence with a full stop, as the parser would else make one sentence of
 * the two: of `LIMA, Peru (AP) - Delegates met.` it makes `LIMA, Peru (AP) . Delegates met.`, of the same length.
 */
export function endDatelines(text: string, { places }: Pick<Lexicon, 'places'>): string {
  return text.replace(DATELINE, (whole, dateline: string, city: string, dash: string) => {
    const isCity = city === city.toUpperCase() || places.has(foldName(city.trim()))
    return isCity && /\s$/.test(dateline) ? `${dateline}${'.'.padEnd(dash.length)}` : whole
  })
}

/** Whether the word that begins at a place of a text opens a dateline, also where `endDatelines` ended it. */
export function opensDateline(text: string, start: number): boolean {
  if (start > 0 && text[start - 1] !== '\n') return false
  const end = text.indexOf('\n', start)
  return OPENING.test(text.slice(start, end < 0 ? undefined : end))
}
