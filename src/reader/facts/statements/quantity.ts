import type { Token } from '../../../language/index.ts'
import { headOf } from '../../../language/index.ts'
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
 * wildfires" 85 `%`. A year or a day is none.
 */
export function findQuantity(doc: LexicalDoc, span: Span): Quantity | undefined {
  for (const token of tokensWithin(doc, span)) {
    if (token.tag !== 'CD') continue
    if (isOfTerm(doc, token)) continue
    if (token.entityLabel === 'DATE' || token.entityLabel === 'TIME' || token.entityLabel === 'ORDINAL') continue
    const number = readNumber(doc, token)
    const head = headOf(doc, token)
    if (number === undefined || token.dep !== 'nummod' || head.end > span.end) continue
    return { value: number, unit: head.text }
  }
  return undefined
}

/** "the 2+2 dialogue", "3 1/2 years": a number that another stands beside counts nothing by itself. */
function isOfTerm(doc: LexicalDoc, token: Token): boolean {
  const beside = [doc.tokens[token.index - 1], doc.tokens[token.index + 1]]
  return beside.some((other) => other !== undefined && (/^[+/]/.test(other.text) || /^\d+\/\d+$/.test(other.text)))
}

function readNumber(doc: LexicalDoc, token: Token): number | undefined {
  const plain = /^\d[\d,]*(?:\.\d+)?$/.test(token.text)
    ? Number(token.text.replaceAll(',', ''))
    : doc.lexicon.numbers.get(token.norm)
  if (plain === undefined) return undefined
  const before = doc.tokens[token.index - 1]
  if (before?.dep === 'compound' && before.head === token.index && /^[\d.,]+$/.test(before.text) && plain >= 1000) {
    return Number(before.text.replaceAll(',', '')) * plain
  }
  return plain
}
