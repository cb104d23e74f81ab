import { normAt, type Token } from '../../../language/index.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/**
 * Whether the words after a title say until when it was held: "Ana Diaz, finance *minister until last year*, left", "Peru's
 * finance *minister from 2014 to 2016*".
 */
export function isBounded(doc: LexicalDoc, title: Token): boolean {
  const [next, year, to, end] = [1, 2, 3, 4].map((step) => normAt(doc.tokens, title.index + step))
  const isRange = isYear(year) && /^(?:to|until|till|-|–)$/.test(to ?? '') && /^\d{2}(?:\d{2})?$/.test(end ?? '')
  return /^(?:until|till)$/.test(next ?? '') || (isRange && /^(?:from|between|in|\()$/.test(next ?? ''))
}

function isYear(word = ''): boolean {
  return /^(?:1[6-9]|20)\d{2}$/.test(word)
}
