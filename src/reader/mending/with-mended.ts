import type { Doc, Token } from '../../language/index.ts'

/** A parse with some of its tokens, by their index, changed for others. */
export function withMended(doc: Doc, mended: ReadonlyMap<number, Token>): Doc {
  return mended.size === 0 ? doc : { ...doc, tokens: doc.tokens.map((token) => mended.get(token.index) ?? token) }
}
