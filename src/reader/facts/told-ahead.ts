import { ancestorsOf, childrenOf, headOf, type Token, tokenAt } from '../../language/index.ts'
import type { Span } from '../../model/span.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'
import type { ReaderDocument } from '../document.ts'
import { isVerbal } from './clause-marks.ts'
import { findDates, type DatedSpan } from './dates.ts'
import { withDaysBeside } from './days-beside.ts'
import { factualityOf } from './factuality.ts'

/** The dates of an article, each settled by the day of its publication and by what is told beside it. */
export function datesOf({ article, doc, text }: Pick<ReaderDocument, 'article' | 'doc' | 'text'>): DatedSpan[] {
  return withDaysBeside(text, findDates(text, doc.lexicon, article.publishedAt, aheadIn(doc)))
}

/**
 * Tells of the words of a date whether what is told beside them is yet to come: in "Ana Diaz will visit Lima on
 * Monday", "a summit set for Monday", "talks begin on Monday" it is, in "Ana Diaz agreed on Monday to go" it is not.
 */
function aheadIn(doc: LexicalDoc): (span: Span) => boolean {
  return (span) => {
    const token = lastIn(doc, span)
    return token !== undefined && isToldAhead(doc, token)
  }
}

/** The last token of a span, by halves. */
function lastIn(doc: LexicalDoc, { end }: Span): Token | undefined {
  let [low, high] = [0, doc.tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokenAt(doc.tokens, middle).end < end) low = middle + 1
    else high = middle
  }
  return doc.tokens[low]
}

function isToldAhead(doc: LexicalDoc, date: Token): boolean {
  const above = ancestorsOf(doc, date)
  const preposition = above.find(({ pos }) => pos === 'ADP' || pos === 'SCONJ')?.norm ?? ''
  const verb = above.find(isVerbal)
  if (verb === undefined || preposition === 'since') return false
  const mark = doc.lexicon.governors.get(verb.lemma)
  // "set for Monday", "postponed until Monday"
  if (mark === 'INTENDED' && preposition === 'for') return true
  if (mark === 'NEGATED' && /^(?:until|till|to|for)$/.test(preposition)) return true
  const auxiliaries = childrenOf(doc, verb).filter(({ dep }) => dep.startsWith('aux'))
  if (auxiliaries.some(({ lemma }) => lemma === 'have')) return false
  if (
    /^(?:VBZ|VBP)$/.test(verb.tag) ||
    auxiliaries.some(({ tag, lemma }) => lemma === 'be' && /^(?:VBZ|VBP)$/.test(tag))
  )
    return isPresentAhead(doc, verb)
  return factualityOf(doc, verb).modality !== 'ASSERTED' && verb.tag !== 'VBD'
}

/** The present tells of what is ahead, unless it is what somebody says now ("says", "is based"). */
function isPresentAhead(doc: LexicalDoc, verb: Token): boolean {
  const isPassive = verb.tag === 'VBN'
  const isOfTelling = doc.lexicon.speechVerbs.has(verb.lemma) && headOf(doc, verb) === verb
  return !isOfTelling && (!isPassive || doc.lexicon.governors.get(verb.lemma) === 'INTENDED')
}
