import type { Span } from '../../../model/span.ts'

/**
 * The paragraphs of a text, lines with nothing in them left out, in order: `start` and `end` without white space around.
 * In `Bo Ek said:↵↵"We came."` it finds two.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const start = at + line.length - line.trimStart().length
    if (line.trim() !== '') paragraphs.push({ start, end: start + line.trim().length })
    at += line.length + 1
  }
  return paragraphs
}
