import { readWordList } from '../lexicon/word-list.ts'

const heads = new Set([...readWordList('organization-heads.txt'), ...readWordList('place-heads.txt')])

/** Whether a word, in any case, heads names of bodies or places: "Council", "Bridge". */
export function isHead(word: string): boolean {
  return heads.has(word.toLowerCase())
}
