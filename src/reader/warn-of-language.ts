import type { LexicalDoc } from './lexicon/lexicon.ts'

const FEWEST_WORDS = 12
const LOWEST_SHARE = 0.25

/** Warns where a text does not look like English, as its graph would be poor: "It is not in English …". */
export function warnOfLanguage(doc: LexicalDoc): string[] {
  // Names are of no language: a list of members is English.
  const words = doc.tokens.filter(({ text }) => /^\p{Ll}/u.test(text))
  if (words.length < FEWEST_WORDS) return []
  const share = words.filter((token) => doc.lexicon.commonWords.has(token.text.toLowerCase())).length / words.length
  return share < LOWEST_SHARE
    ? ['It does not look like English; Dateline reads English, so little of it may be right.']
    : []
}
