import type { Lexicon } from '../lexicon/lexicon.ts'
import { isFirstName } from '../names/word-classes.ts'

/** A word before a capitalised one on the same line. */
const NEXT = /(\S+)[ \t]+(?=["'(]?\p{Lu})/gu

/**
 * Where no sentence starts, whatever the parser makes of the capital: after the abbreviation of a title ("Navy Capt. |Jeff
 * Davis"), after the number of a grade ("Operator 1st |Class"), and after a given name that opens a line ("Ivo |Maric
(Croatia)"). In order of the text.
 */
export function findJoints(text: string, lexicon: Lexicon): number[] {
  return Array.from(text.matchAll(NEXT)).flatMap(({ 0: whole, 1: word = '', index }) => {
    const opensLine = index === 0 || text[index - 1] === '\n'
    const isJoint =
      lexicon.personTitles.has(word) ||
      /^\d(?:st|nd|rd|th)$/.test(word) ||
      (opensLine && /^\p{Lu}\p{L}+$/u.test(word) && isFirstName(word, lexicon))
    return isJoint ? [index + whole.length] : []
  })
}
