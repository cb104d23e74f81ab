import type { LexicalDoc } from './lexicon/lexicon.ts'

/** The commonest English words; in English prose they are a third of all words or more. */
const COMMON = new Set(
  'the of and to in a is that for it was on are as with his they at be this from have or by one had not but what all were when we there can an your which their if will each about how up out them then she many some so these would other into has her two him see could no make than been its who now my did down only over new after also he said i you'.split(
    ' ',
  ),
)
const FEWEST_WORDS = 15
const LOWEST_SHARE = 0.15

/** Warns where a text does not look like English, as its graph would be poor: "It is not in English …". */
export function warnOfLanguage(doc: LexicalDoc): string[] {
  const words = doc.tokens.filter((token) => /\p{L}/u.test(token.text))
  if (words.length < FEWEST_WORDS) return []
  const share = words.filter((token) => COMMON.has(token.text.toLowerCase())).length / words.length
  return share < LOWEST_SHARE
    ? ['It does not look like English; Dateline reads English, so little of it may be right.']
    : []
}
