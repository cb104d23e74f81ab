import { ancestorsOf, childrenOf, type Token } from '../../language/index.ts'
import type { LexicalDoc, Lexicon } from '../lexicon/lexicon.ts'
import { isToBe, isVerbal } from './clause-marks.ts'
import { marksOf } from './factuality.ts'

/**
 * Whether what the article puts so is arranged and still to come: "will meet", "is due to be held", "the planned
 * summit". What is hoped for, offered, tried, thought of, denied or tied to a condition is not, nor is what was meant to
 * be ("was to have met"). Who says so does not matter: a plan is no fact.
 */
export function isPlanned(doc: LexicalDoc, predicate: Token, ceiling?: Token): boolean {
  const marks = marksOf(doc, predicate, ceiling)
  if (!marks.every((mark) => mark === undefined || mark === 'INTENDED' || mark === 'ATTRIBUTED')) return false
  const above = ancestorsOf(doc, predicate)
  const end = ceiling === undefined ? -1 : above.indexOf(ceiling)
  const path = [predicate, ...(end < 0 ? above : above.slice(0, end))]
  return (
    path.some((token) => arranges(doc, token)) && !path.some((token) => isWish(doc, token)) && !isUndone(doc, predicate)
  )
}

/** Whether what depends on a lemma is arranged: "scheduled", but not "hoped for". */
export function isArranging({ governors, wishes }: Lexicon, lemma: string): boolean {
  return governors.get(lemma) === 'INTENDED' && !wishes.has(lemma)
}

/** "the summit *scheduled for May*": a clause by which a meeting is arranged. */
export function isArrangingClause({ lexicon }: LexicalDoc, { dep, tag, lemma }: Token): boolean {
  return dep === 'acl' && tag === 'VBN' && isArranging(lexicon, lemma)
}

/** Whether a word says that what it holds is arranged: "*will* meet", "*is to* meet", "is *due*", "the *upcoming* talks". */
function arranges(doc: LexicalDoc, token: Token): boolean {
  const { eventAdjectives, modals } = doc.lexicon
  const children = childrenOf(doc, token)
  if (isArranging(doc.lexicon, token.lemma.toLowerCase()) || isToBe(doc, token)) return true
  return children.some(({ dep, lemma, norm }) => {
    if (dep === 'aux') return modals.get(lemma.toLowerCase()) === 'INTENDED' || modals.get(norm) === 'INTENDED'
    if (dep === 'amod' || dep === 'compound' || dep === 'nmod') return eventAdjectives.get(norm) === 'INTENDED'
    return dep === 'acomp' && isArranging(doc.lexicon, lemma)
  })
}

/** "*hopes* to meet", "is *eager* to meet", "*until* they meet" */
function isWish(doc: LexicalDoc, token: Token): boolean {
  const isOne = ({ lemma, norm }: Token) => doc.lexicon.wishes.has(lemma.toLowerCase()) || doc.lexicon.wishes.has(norm)
  return (
    isOne(token) || childrenOf(doc, token).some((child) => /^(?:acomp|mark|advmod)$/.test(child.dep) && isOne(child))
  )
}

/** "was to *have* met": it was not so. */
function isUndone(doc: LexicalDoc, predicate: Token): boolean {
  const auxiliaries = childrenOf(doc, predicate).filter(({ dep }) => dep === 'aux')
  return (
    isVerbal(predicate) &&
    auxiliaries.some(({ tag }) => tag === 'TO') &&
    auxiliaries.some(({ lemma }) => lemma === 'have')
  )
}
