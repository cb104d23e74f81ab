import { normAt, textAt, type Doc } from '../../language/index.ts'

/**
 * The token before the words that introduce another name of somebody, for the token with which that name begins: in
 * "Dahal, known as Prachanda" and "Cole (born Ada Marsh)" it is the end of the first name.
 */
export function tokenBeforeOtherName(doc: Doc, firstToken: number): number | undefined {
  const norm = (index: number) => normAt(doc.tokens, index)
  let index = firstToken - 1
  if (doc.tokens[index]?.text === '"') index--
  const isKnown = norm(index) === 'as' && /^(known|famous)$/.test(norm(index - 1))
  if (!isKnown && !/^(born|née|nee|alias|nicknamed)$/.test(norm(index))) return undefined
  index -= isKnown ? 2 : 1
  while (/^(also|better|best|commonly|popularly|formerly|widely)$/.test(norm(index))) index--
  return /^[,(]$/.test(textAt(doc.tokens, index)) ? index - 1 : index
}
