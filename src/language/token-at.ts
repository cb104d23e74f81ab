import type { Token } from './doc.ts'

/** The text of the token at an index; empty where there is none, as before the first and after the last. */
export function textAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text ?? ''
}

/** The text of the token at an index in lower case, with its contractions written out; empty where there is none. */
export function normAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.norm ?? ''
}

/**
 * The token at an index that a text has, such as the head of another.
 * @throws RangeError where it has none, which is a fault of ours and never of the text
 */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  const token = tokens[index]
  if (token === undefined) throw new RangeError(`There is no token ${index} among ${tokens.length}.`)
  return token
}
