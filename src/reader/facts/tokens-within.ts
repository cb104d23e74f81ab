import type { Token } from '../../language/index.ts'
import type { Span } from '../../model/span.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'

/** The tokens that lie wholly inside a stretch of the text; the first is looked up by halving. */
export function tokensWithin({ tokens }: Pick<LexicalDoc, 'tokens'>, { start, end }: Span): readonly Token[] {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < tokens.length && (tokens[last]?.end ?? 0) <= end) last++
  return tokens.slice(low, last).filter(({ text }) => text.trim() !== '')
}
