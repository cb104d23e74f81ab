import { textAt, type Doc } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isCapitalised, type NameSpan } from './name-span.ts'

/** The most tokens that a name spelled out has, small words included. */
const LONGEST = 12

/**
 * Where the words begin that end at a token and whose initials the letters are; small words and what stands in
 * apostrophes and hyphens may be passed over. For "Catholic Bishops' Conference" and "cbc" it is the token "Catholic".
 */
export function beginningOfInitials(
  doc: Doc,
  end: number,
  letters: string,
  { acronymGaps }: Lexicon,
): number | undefined {
  let left = letters.length
  for (let index = end; index > end - LONGEST && index >= 0; index--) {
    const word = textAt(doc.tokens, index).toLowerCase()
    if (/^['’-]/.test(word)) continue
    if (!/^\p{L}/u.test(word)) return undefined
    if (word.startsWith(letters[left - 1] ?? ' ')) left--
    else if (!acronymGaps.has(word)) return undefined
    if (left === 0) return index
  }
  return undefined
}

/**
 * Names that their acronym in brackets shows whole, whatever the recogniser made of them: "Catholic Bishops' Conference
 * of Norway (CBCN)". All their words but small ones are capitalised.
 */
export function spelledOutNames(doc: Doc, lexicon: Lexicon): NameSpan[] {
  return doc.tokens.flatMap(({ text, index }): NameSpan[] => {
    const opens = doc.tokens[index - 1]?.text === '(' && doc.tokens[index + 1]?.text.startsWith(')') === true
    if (!opens || !/^\p{Lu}{3,}$/u.test(text)) return []
    const lastToken = index - 2
    const firstToken = beginningOfInitials(doc, lastToken, text.toLowerCase(), lexicon)
    if (firstToken === undefined || firstToken === lastToken) return []
    // Of "Parliament of New South Wales (NSW)" only the end is spelled out.
    const isWithin = doc.entities.some(
      (entity) => entity.endToken > lastToken && isCapitalisedWithin(doc, entity.firstToken, firstToken),
    )
    if (isWithin) return []
    const words = doc.tokens.slice(firstToken, lastToken + 1)
    const isName = words.every(
      (word) => isCapitalised(word.text) || lexicon.acronymGaps.has(word.text) || /^['’-]/.test(word.text),
    )
    const label = doc.entities.find((entity) => entity.endToken > firstToken && entity.firstToken <= lastToken)?.label
    return isName ? [{ firstToken, lastToken, label: label === 'PERSON' ? 'ORG' : (label ?? 'ORG') }] : []
  })
}

function isCapitalisedWithin(doc: Doc, firstToken: number, endToken: number): boolean {
  return doc.tokens.slice(firstToken, endToken).some(({ text }) => isCapitalised(text) && text !== 'The')
}
