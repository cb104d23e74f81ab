import type { Token } from '../../../language/index.ts'
import { childrenOf, headOf } from '../../../language/index.ts'
import type { Span } from '../../../model/span.ts'
import { tokensWithin } from '../tokens-within.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/** A number and what it counts: 30 `members`, 20 `percent`. */
export interface Quantity {
  readonly value: number
  readonly unit: string
}

/**
 * The first quantity in a stretch of text. In "strategic unity among its 30 members" it is 30 `members`; in "85% more
 * wildfires" 85 `%`; in "over half a million people" 500,000 `people`. A year or a day is none, nor a number that names
 * what stands before it ("Resolution 2250") or is one end of a range ("15 to 20 percent").
 */
export function findQuantity(doc: LexicalDoc, span: Span): Quantity | undefined {
  for (const token of tokensWithin(doc, span)) {
    if (!isCounting(token) || isOfTerm(doc, token) || isOfRange(doc, token)) continue
    if (token.entityLabel === 'DATE' || token.entityLabel === 'TIME' || token.entityLabel === 'ORDINAL') continue
    const number = readNumber(doc, token)
    const head = headOf(doc, token)
    if (number === undefined || head.index < token.index || head.end > span.end) continue
    // "*two* dozen boats" counts no dozens.
    if (numberOf(doc, head) === undefined) return { value: number, unit: head.text }
  }
  return undefined
}

/** "*30* members", "two *dozen* boats", where the tree takes the noun for a part of what is counted. */
function isCounting({ dep, tag }: Token): boolean {
  return dep === 'nummod' || (dep === 'compound' && tag === 'NN')
}

/** "the 2+2 dialogue", "3 1/2 years": a number that another stands beside counts nothing by itself. */
function isOfTerm(doc: LexicalDoc, token: Token): boolean {
  const beside = [doc.tokens[token.index - 1], doc.tokens[token.index + 1]]
  return beside.some((other) => other !== undefined && (/^[+/]/.test(other.text) || /^\d+\/\d+$/.test(other.text)))
}

/** "15 to *20* percent", "two or *three* boats" */
function isOfRange(doc: LexicalDoc, token: Token): boolean {
  const [low, joint] = [doc.tokens[token.index - 2], doc.tokens[token.index - 1]]
  return low !== undefined && /^(?:to|or|and|-|–)$/.test(joint?.norm ?? '') && numberOf(doc, low) !== undefined
}

/** The number that one word is by itself: "30", "million". */
function numberOf({ lexicon }: LexicalDoc, { text, norm }: Token): number | undefined {
  return /^\d[\d,]*(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : lexicon.numbers.get(norm.toLowerCase())
}

/** A number with what multiplies it: "*five* million", "1.5 million", "*half a* million"; none where more is added to it. */
function readNumber(doc: LexicalDoc, token: Token): number | undefined {
  const plain = numberOf(doc, token)
  if (plain === undefined || childrenOf(doc, token).some(({ dep }) => dep === 'conj')) return undefined
  const [half, before] = [doc.tokens[token.index - 2], doc.tokens[token.index - 1]]
  if (half?.norm === 'half' && /^an?$/.test(before?.norm ?? '')) return plain / 2
  const factor = before?.head === token.index ? numberOf(doc, before) : undefined
  // 2.3 times a million is 2,299,999.9999999995.
  return factor === undefined ? plain : Number((factor * plain).toPrecision(12))
}
