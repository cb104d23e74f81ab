import { itemAt } from '../../model/item-at.ts'
/** The longest line that a text is still taken to be wrapped at. */
const WIDEST = 100
/** The shortest line that may have ended because the next word did not fit. */
const SHORTEST = 45
/** What stands on lines of their own beside an article and tells nothing: "Share this article", "Page 2 of 5", "14:05 GMT". */
const FURNITURE =
  /^(share( (this|on|via)\b.*)?|advertisement|live|comments?|print|save|photo(graph)?s?:.*|image( source)?:.*|getty images|related( .{0,40})?:?|read (more|also|next)\b.*|see also:?.*|more (on|from) this\b.*|most read|follow us\b.*|subscribe\b.*|sign up\b.*|page \d+( of \d+)?|\d{1,2}[:.]\d\d( ?[ap]m)?( [A-Z]{2,4})?|(copyright|©|\(c\)).*|all rights reserved.*|(we use|this (web)?site uses) cookies\b.*|accept( all)?( cookies)?|skip to (main )?content|(published|updated|last (updated|modified)):? .*)$/i
const BULLET = /^([-*•–·]|\(?\d{1,2}[.)])\s/
const TERMINAL = /[.!?:;]["')\]]*$/
/** A word that ends no phrase: a line that ends in it goes on. */
const OPEN = /(,|\b(a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|that|which|who|is|are|was|were|has|have|had))$/

/**
 * Joins the lines of paragraphs that were broken to fit a width, a space for each line break, so that every offset
 * stays: "met in New\nYork on\nMonday." is one sentence. Headings, members of lists and what stands beside the article
 * keep their lines.
 */
export function unwrapLines(text: string): string {
  if (!text.includes('\n')) return text
  const longest = text.split('\n').reduce((most, { length }) => Math.max(most, length), 0)
  return text
    .split(/(\n\s*\n)/)
    .map((block, index) => (index % 2 === 0 ? unwrapBlock(block, longest) : block))
    .join('')
}

function unwrapBlock(block: string, longest: number): string {
  const lines = block.split('\n')
  const gaps = lines.slice(1).map((line, index) => gapBetween(itemAt(lines, index), line, longest))
  const isWrapped = gaps.includes('wrap') || isProse(lines)
  return lines.reduce((joined, line, index) => {
    const gap = gaps[index - 1]
    return `${joined}${gap === 'wrap' || (gap === 'unclear' && isWrapped) ? ' ' : '\n'}${line}`
  })
}

function gapBetween(before: string, after: string, longest: number): 'wrap' | 'part' | 'unclear' {
  const [left, right] = [before.trim(), after.trim()]
  if (TERMINAL.test(left) || isFurniture(left) || isFurniture(right) || BULLET.test(right)) return 'part'
  if (/^\p{Ll}/u.test(right) || OPEN.test(left)) return 'wrap'
  const [word = ''] = right.split(' ')
  const didNotFit = left.length >= SHORTEST && left.length + 1 + word.length > longest
  return didNotFit && longest <= WIDEST ? 'wrap' : 'unclear'
}

/** Three lines or more of which only the last ends a sentence; of a list each or none does. */
function isProse(lines: readonly string[]): boolean {
  const texts = lines.map((line) => line.trim())
  const isShort = texts.every(({ length }) => length <= WIDEST)
  return lines.length > 2 && isShort && texts.findIndex((line) => TERMINAL.test(line)) === lines.length - 1
}

/** Where no sentence goes on in an unwrapped text: empty lines, lines that end without a full stop, members of lists. */
export function findBreaks(text: string): number[] {
  return Array.from(text.matchAll(/\n/g), ({ index }) => index).filter((at) => {
    const [left, right] = [lineBefore(text, at), lineAfter(text, at)]
    return (
      left === '' ||
      right === '' ||
      isFurniture(left) ||
      isFurniture(right) ||
      !TERMINAL.test(left) ||
      BULLET.test(right)
    )
  })
}

function lineBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim()
}

function lineAfter(text: string, at: number): string {
  const end = text.indexOf('\n', at + 1)
  return text.slice(at + 1, end < 0 ? text.length : end).trim()
}

function isFurniture(line: string): boolean {
  return line.length < 120 && FURNITURE.test(line)
}
