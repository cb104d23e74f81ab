import type { Token, TokenSpan } from './doc.ts'

/** The span of tokens `firstToken` to `endToken` (exclusive; at least one). */
export function spanOf(
  text: string,
  tokens: readonly Pick<Token, 'start' | 'end'>[],
  firstToken: number,
  endToken: number,
): TokenSpan {
  const start = tokens[firstToken]?.start ?? 0
  const end = tokens[endToken - 1]?.end ?? start
  return { text: text.slice(start, end), start, end, firstToken, endToken }
}
