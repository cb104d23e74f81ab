import { tokenAt, type Token } from '../../language/index.ts'
import type { Span } from '../../model/span.ts'
import { firstFrom } from '../first-from.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'

/** The tokens that lie wholly inside a stretch of the text; the first is looked up by halving. */
export function tokensWithin({ tokens }: Pick<LexicalDoc, 'tokens'>, { start, end }: Span): readonly Token[] {
  const first = firstFrom(tokens, start)
  let last = first
  while (last < tokens.length && tokenAt(tokens, last).end <= end) last++
  return tokens.slice(first, last).filter(({ text }) => text.trim() !== '')
}
