/** A stretch of a text that matches a search, in UTF-16 code units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Characters shown before the first match. */
const LEAD = 30

/**
 * Cuts a text at its matches, at most `length` characters of it, beginning shortly before the first match where that
 * lies too far behind.
 */
export function cutAtMatches(
  text: string,
  matches: readonly Stretch[],
  length: number,
): readonly { readonly text: string; readonly isMatch: boolean }[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start)
  const first = sorted[0]?.start ?? 0
  const from = first > length - LEAD ? wordStart(text, first - LEAD) : 0
  const to = Math.min(text.length, from + length)
  const pieces: { text: string; isMatch: boolean }[] = from > 0 ? [{ text: '…', isMatch: false }] : []
  let at = from
  for (const { start, end } of sorted) {
    if (start < at || end > to) continue
    if (start > at) pieces.push({ text: text.slice(at, start), isMatch: false })
    pieces.push({ text: text.slice(start, end), isMatch: true })
    at = end
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isMatch: false })
  if (to < text.length) pieces.push({ text: '…', isMatch: false })
  return pieces
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', Math.max(0, at))
  return space < 0 || space > at + LEAD ? Math.max(0, at) : space + 1
}
