/** "LIMA, Peru (AP) - ", "GENEVA, July 24 — ": a city in capitals, perhaps its country or the day, perhaps an agency. */
const DATELINE =
  /^(\s*\p{Lu}[\p{Lu} .'’-]{2,}(?:, [\p{Lu}\d][\p{L}\d.]*(?: [\p{Lu}\d][\p{L}\d.]*){0,3}){0,2}(?: ?\([^)\n]{2,30}\))? ?)(--|[-–—])(?=\s)/u

/**
 * Ends the dateline before an article's first sentence with a full stop, as the parser would else make one sentence of
 * the two: of `LIMA, Peru (AP) - Delegates met.` it makes `LIMA, Peru (AP) . Delegates met.`, of the same length.
 */
export function endDateline(text: string): string {
  return text.replace(DATELINE, (_, dateline: string, dash: string) => `${dateline}${'.'.padEnd(dash.length)}`)
}
