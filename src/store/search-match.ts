import distance from 'damerau-levenshtein'
import { LRUCache } from 'lru-cache'
import { foldName } from '../model/id.ts'

/** A stretch of a text, in UTF-16 code units. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** How a text fits a question. */
export interface SearchMatch {
  /** 0 to 1: 1 for a text of just the words asked for. */
  readonly score: number
  /** The words of the text that match, in their order. */
  readonly highlights: readonly Stretch[]
}

const WORD = /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu

/** The words of a question as they are searched for: folded as names are. */
export function searchWords(question: string): readonly string[] {
  return foldName(question).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The words of a text as they are found, folded as names are: what full-text indexes hold. */
export function indexedWords(text: string): readonly string[] {
  return wordsOf(text).map(({ word }) => word)
}

/** The same in one text, with blanks between them: the property `words` of what can be searched. */
export function wordsProperty(text: string): string {
  return indexedWords(text).join(' ')
}

/** How many typos are forgiven in a word: none in a short one, one from four letters, two from eight. */
export function typosForgiven(word: string): number {
  return word.length > 7 ? 2 : word.length > 3 ? 1 : 0
}

/**
 * Holds a text against the words of a question, all of which it must have: as they are, with typos, and the last one
 * also as a beginning. The engines find candidates, each in its own way; this says for both which fit, and how well.
 */
export function matchText(question: readonly string[], text: string): SearchMatch | undefined {
  const words = wordsOf(text)
  const matched = new Set<number>()
  let total = 0
  for (const [place, asked] of question.entries()) {
    const fits = words.map(({ word }) => fit(asked, word, place === question.length - 1))
    const best = Math.max(0, ...fits)
    if (best === 0) return undefined
    total += best
    fits.forEach((one, index) => {
      if (one > 0) matched.add(index)
    })
  }
  if (question.length === 0) return undefined
  const covered = matched.size / words.length
  return {
    score: (total / question.length) * (0.5 + covered / 2),
    highlights: words.filter((_, index) => matched.has(index)).map(({ start, end }) => ({ start, end })),
  }
}

function wordsOf(text: string): readonly (Stretch & { readonly word: string })[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: foldWord(match[0]),
  }))
}

/** Most words of a text were in another before; folding one anew takes ten times as long as remembering it. */
function foldWord(word: string): string {
  const known = FOLDED.get(word)
  if (known !== undefined) return known
  const folded = foldName(word)
  FOLDED.set(word, folded)
  return folded
}

const FOLDED = new LRUCache<string, string>({ max: 20_000 })

function fit(asked: string, word: string, isLast: boolean): number {
  if (asked === word) return 1
  if (isLast && word.startsWith(asked)) return 0.7 + (0.2 * asked.length) / word.length
  const forgiven = typosForgiven(asked)
  if (forgiven === 0 || Math.abs(asked.length - word.length) > forgiven) return 0
  const typos = distance(asked, word).steps
  return typos > forgiven ? 0 : 0.6 - 0.1 * typos
}
