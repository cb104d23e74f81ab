import type { Arcs } from './dependency-parser.ts'
import { completeTree } from './tree.ts'

/** The most tokens that a sentence has: whatever walks a sentence's tree for each of its words stays quick. */
export const LONGEST_SENTENCE = 250

/** What a cut looks at of a token. */
interface Word {
  readonly text: string
  readonly tag: string
  readonly isSpace: boolean
}

/** The tokens after which, or before which, a long sentence is cut best; the first kind that is there is taken. */
const PLACES: readonly ((before: Word | undefined, after: Word) => boolean)[] = [
  (before) => /^[.;!?…\n]/.test(before?.text ?? ''),
  (before) => /^(?:[,:"”)]|-+|–|—)$/.test(before?.text ?? ''),
  (_before, after) => after.tag === 'CC',
]

/**
 * Parses, and where a sentence has more than {@link LONGEST_SENTENCE} tokens parses once more with that sentence cut: in
 * the latter half of what it may have, after the last full stop or semicolon, else the last comma or other mark, else
 * before the last "and", else where the length ends. `cuts` are the tokens with which the sentences after cuts begin.
 */
export function parseInBounds(
  parse: (sentenceStarts: readonly number[], joined: readonly number[]) => Arcs,
  sentenceStarts: readonly number[],
  joined: readonly number[],
  words: readonly Word[],
): { readonly arcs: Arcs; readonly cuts: readonly number[] } {
  const arcs = parse(sentenceStarts, joined)
  const starts = startsOf(arcs)
  const cuts = starts.flatMap((start, i) => cutsIn(words, start, starts[i + 1] ?? words.length))
  if (cuts.length === 0) return { arcs, cuts }
  const all = new Set([...sentenceStarts, ...starts, ...cuts])
  all.delete(0)
  return {
    arcs: parse(
      [...all].sort((a, b) => a - b),
      joined,
    ),
    cuts,
  }
}

function startsOf({ heads, labels }: Arcs): number[] {
  const { sentenceStarts } = completeTree(
    heads.map((head, token) => (head < 0 ? token : head)),
    labels,
  )
  const starts: number[] = []
  sentenceStarts.forEach((isStart, token) => {
    if (isStart === 1) starts.push(token)
  })
  return starts
}

function cutsIn(words: readonly Word[], start: number, end: number): number[] {
  const cuts: number[] = []
  for (let from = start; end - from > LONGEST_SENTENCE;) {
    from = bestCut(words, from)
    cuts.push(from)
  }
  return cuts
}

function bestCut(words: readonly Word[], start: number): number {
  const last = start + LONGEST_SENTENCE
  for (const isPlace of PLACES) {
    for (let token = last; token > last - LONGEST_SENTENCE / 2; token--) {
      const word = words[token]
      if (word !== undefined && !word.isSpace && isPlace(words[token - 1], word)) return token
    }
  }
  // No two runs of white space stand side by side.
  return words[last]?.isSpace === true ? last - 1 : last
}
