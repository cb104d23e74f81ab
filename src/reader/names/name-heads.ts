import type { Lexicon } from '../lexicon/lexicon.ts'

/** Whether a word, in any case, heads names of bodies or places: "Council", "Bridge". */
export function isHead(word: string, { organizationHeads, placeHeads }: Lexicon): boolean {
  const head = word.toLowerCase()
  return organizationHeads.has(head) || placeHeads.has(head)
}
