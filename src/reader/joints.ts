import type { Lexicon } from './lexicon/lexicon.ts'

/** A word before a capitalised one on the same line. */
const NEXT = /(\S+)[ \t]+(?=["'(]?\p{Lu})/gu

/**
 * Where no sentence starts, whatever the parser makes of the capital: after the abbreviation of a title ("Navy Capt. |Jeff
 * Davis"), and after the number of a grade ("Operator 1st |Class"). In order of the text.
 */
export function findJoints(text: string, { personTitles }: Pick<Lexicon, 'personTitles'>): number[] {
  return Array.from(text.matchAll(NEXT)).flatMap(({ 0: whole, 1: word = '', index }) =>
    personTitles.has(word) || /^\d(?:st|nd|rd|th)$/.test(word) ? [index + whole.length] : [],
  )
}
