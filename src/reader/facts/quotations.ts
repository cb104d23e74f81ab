import type { Span } from '../../model/span.ts'

/** A paragraph's quotation longer than this is taken for an unclosed mark. */
const LONGEST = 4000

/**
 * The stretches of a text between double quotation marks, marks left out, in order. A quotation that is still open
 * at the end of its paragraph ends there: `"We came. ↵↵ "We saw," she said.` has two.
 *
 * In `Bush said: "We stand ready."` it finds `We stand ready.`
 */
export function findQuotations(text: string): Span[] {
  const quotations: Span[] = []
  let paragraphStart = 0
  for (const paragraph of text.split(/\n/)) {
    let opened = -1
    for (let i = 0; i < paragraph.length; i++) {
      const character = paragraph[i]
      if (character !== '"' && character !== '“' && character !== '”') continue
      const start = paragraphStart + opened + 1
      if (opened < 0) opened = i
      else if (i === opened + 1 || i - opened > LONGEST) opened = i
      else {
        quotations.push({ start, end: paragraphStart + i })
        opened = -1
      }
    }
    if (opened >= 0 && paragraph.length - opened > 2 && paragraph.length - opened < LONGEST) {
      quotations.push({ start: paragraphStart + opened + 1, end: paragraphStart + paragraph.trimEnd().length })
    }
    paragraphStart += paragraph.length + 1
  }
  return quotations
}

/** Whether a place in the text lies inside one of the quotations; looks them up by halving. */
export function isQuoted(quotations: readonly Span[], offset: number): boolean {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const found = quotations[low]
  return found !== undefined && found.start <= offset
}
