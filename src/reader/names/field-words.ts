import type { Lexicon } from '../lexicon/lexicon.ts'
import { isOrdinary } from './word-classes.ts'

/** Whether a word may say what an office is for: an ordinary one, or one in "-ism", "-ics", "-tion" and the like. */
export function isFieldWord(word: string, lexicon: Lexicon): boolean {
  return isOrdinary(word, lexicon) || /(?:ism|ics|tion|ity|ities|ments?|ness)$/i.test(word)
}
