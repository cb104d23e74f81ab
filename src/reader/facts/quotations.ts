import { itemAt } from '../../model/item-at.ts'
import type { Span } from '../../model/span.ts'

/** A paragraph's quotation longer than this is taken for an unclosed mark. */
const LONGEST = 4000
const WORD = /[\p{L}\p{N}]/u
/** A single mark before a word, and one after a word's punctuation: 'We came,' said Bo Ek. */
const SINGLE_OPENING = /(?<![\p{L}\p{N}'])'(?=\p{Lu})/gu
const SINGLE_CLOSING = /(?<=[.,!?])'(?![\p{L}\p{N}'])/gu

/** A turn of a transcript whose paragraphs all begin with a mark: "EK: We came. */
const TURN = /^\p{Lu}[\p{Lu}.'’ -]+: /u

/** A stretch between quotation marks; `isOpen` where its paragraph ends before it is closed. */
export interface Quotation extends Span {
  readonly isOpen: boolean
}

/**
 * The stretches of a text between quotation marks (double ones, two single ones, and in a paragraph without these single
 * ones around a sentence), marks left out, in order. A quotation that is still open at the end of its paragraph ends
 * there: `"We came. ↵↵ "We saw," she said.` has two. The sign for inches after a number opens none.
 *
 * In `Bush said: "We stand ready."` it finds `We stand ready.`
 */
export function findQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = []
  let paragraphStart = 0
  for (const paragraph of text.split(/\n/)) {
    for (const { start, end, isOpen } of quotationsOf(paragraph))
      quotations.push({ start: paragraphStart + start, end: paragraphStart + end, isOpen })
    paragraphStart += paragraph.length + 1
  }
  return quotations
}

function quotationsOf(paragraph: string): Quotation[] {
  const marks = marksOf(paragraph)
  const end = paragraph.trimEnd().length
  const found: Quotation[] = []
  let opened: Span | undefined
  let inner = 0
  const balanced = isNested(paragraph, marks)
  for (const mark of marks) {
    if (opened === undefined) {
      // An opening mark follows no letter or number: 5'10" is a height.
      if (!WORD.test(paragraph.charAt(mark.start - 1))) opened = mark
    } else if (mark.start === opened.end || mark.start - opened.end > LONGEST) opened = mark
    else if (balanced && opens(paragraph, mark)) inner++
    // Of a mark that nothing closes before the next one opens, it is not known how far it reaches.
    else if (opens(paragraph, mark)) opened = mark
    else if (inner > 0) inner--
    else {
      found.push({ start: opened.end, end: mark.start, isOpen: false })
      opened = undefined
    }
  }
  const isTurn = opened !== undefined && TURN.test(paragraph.slice(opened.end))
  if (opened !== undefined && !isTurn && end - opened.end > 1 && end - opened.end < LONGEST)
    found.push({ start: opened.end, end, isOpen: true })
  return found
}

/** Whether a mark stands before a word and after none. */
function opens(paragraph: string, { start, end }: Span): boolean {
  return /^[\s([-]?$/.test(paragraph.charAt(start - 1)) && /[^\s.,;:!?)]/.test(paragraph.charAt(end))
}

/** Whether all marks that open something are closed again, so that one may stand inside another. */
function isNested(paragraph: string, marks: readonly Span[]): boolean {
  let depth = 0
  for (const mark of marks) {
    depth += opens(paragraph, mark) ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0
}

/** The quotation marks of a paragraph: double ones, or two single ones for one; single ones where there are no others. */
function marksOf(paragraph: string): Span[] {
  const double = Array.from(paragraph.matchAll(/["“”]|''/g), ({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }))
  // Of an odd number one is no mark: "The roof is 12" thick," said Bo Ek.
  const inch = double.length % 2 === 1 ? double.find((mark) => isInch(paragraph, mark)) : undefined
  if (double.length > 0) return double.filter((mark) => mark !== inch)
  const closings = Array.from(paragraph.matchAll(SINGLE_CLOSING), ({ index }) => index)
  const single: Span[] = []
  for (const { index: start } of paragraph.matchAll(SINGLE_OPENING)) {
    const end = closings.find((closing) => closing > start)
    if (end === undefined) break
    if (start >= (single.at(-1)?.end ?? 0)) single.push({ start, end: start + 1 }, { start: end, end: end + 1 })
  }
  return single
}

/** Whether a mark stands between a number and a word in small letters: 12" thick. */
function isInch(paragraph: string, { start, end }: Span): boolean {
  return /\d/.test(paragraph.charAt(start - 1)) && /^[\s-]\p{Ll}/u.test(paragraph.slice(end, end + 2))
}

/** The quotation in which a place in the text lies; looked up by halving. */
export function quotationAt<Marked extends Span>(quotations: readonly Marked[], offset: number): Marked | undefined {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (itemAt(quotations, middle).end <= offset) low = middle + 1
    else high = middle
  }
  const found = quotations[low]
  return found !== undefined && found.start <= offset ? found : undefined
}

/** Whether a place in the text lies inside one of the quotations. */
export function isQuoted(quotations: readonly Span[], offset: number): boolean {
  return quotationAt(quotations, offset) !== undefined
}
