import { childrenOf, type Token } from '../../language/index.ts'
import type { Span } from '../../model/span.ts'
import { findQuotations, isQuoted, quotationAt } from '../facts/quotations.ts'
import { isSpeechVerb } from '../facts/statements/speech-words.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'

/** How far from a quotation the verb may stand that says whose it is, in code units. */
const FARTHEST = 250

/**
 * For each word inside a quotation the subject of the verb that says it: in `"He is ill," said Tom Reed.` for "He" the
 * word `Reed`, so that it is not taken for whom he speaks of.
 */
export function findSpeakers(doc: LexicalDoc, text: string): (token: Token) => number | undefined {
  const quotations = findQuotations(text)
  const subjects = doc.tokens
    .filter((token) => isSpeechVerb(doc, token) && !isQuoted(quotations, token.start))
    .flatMap((verb) => childrenOf(doc, verb).filter(({ dep }) => dep === 'nsubj'))
  const speakers = new Map<Span, number | undefined>()
  return ({ start }) => {
    const quotation = quotationAt(quotations, start)
    if (quotation === undefined) return undefined
    if (!speakers.has(quotation)) speakers.set(quotation, nearest(text, subjects, quotation))
    return speakers.get(quotation)
  }
}

function nearest(text: string, subjects: readonly Token[], quotation: Span): number | undefined {
  const gap = (word: Token) => (word.end <= quotation.start ? quotation.start - word.end : word.start - quotation.end)
  const isNear = (word: Token) => {
    const [from, to] = [Math.min(word.end, quotation.end), Math.max(word.start, quotation.start)]
    return gap(word) >= 0 && gap(word) < FARTHEST && !text.slice(from, to).includes('\n')
  }
  return subjects.filter(isNear).sort((a, b) => gap(a) - gap(b))[0]?.index
}
