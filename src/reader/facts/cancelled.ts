import { childrenOf, headOf, type Token } from '../../language/index.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'
import { factualityOf, isFact } from './factuality.ts'

/**
 * Whether the article tells that something arranged was called off, put off or put on hold: "the summit was *called off*",
 * "Lima *postponed* the talks", "the *cancellation* of the visit", "the *scrapped* visit". Not where that is denied, may be
 * or is only wished for.
 */
export function isCancelled(doc: LexicalDoc, noun: Token): boolean {
  const governor = governorOf(doc, noun)
  if (governor !== undefined && tellsOfCancelling(doc, noun, governor)) {
    return isFact({ ...factualityOf(doc, governor), attributed: false })
  }
  return childrenOf(doc, noun).some(({ dep, norm }) => dep === 'amod' && doc.lexicon.cancellations.has(norm))
}

/** The verb that a noun is subject or object of, or the noun that it is told of: "cancellation *of the visit*". */
function governorOf(doc: LexicalDoc, noun: Token): Token | undefined {
  const head = headOf(doc, noun)
  if (/^(?:nsubj|nsubjpass|dobj)$/.test(noun.dep)) return head
  return noun.dep === 'pobj' && head.norm === 'of' ? headOf(doc, head) : undefined
}

function tellsOfCancelling(doc: LexicalDoc, noun: Token, governor: Token): boolean {
  const children = childrenOf(doc, governor)
  const words = [
    governor.lemma,
    ...children.filter(({ dep }) => /^(?:prt|advmod)$/.test(dep)).map(({ norm }) => `${governor.lemma}_${norm}`),
    ...(governor.lemma === 'be'
      ? children.filter(({ dep }) => /^(?:advmod|acomp|prt)$/.test(dep)).map(({ norm }) => norm)
      : []),
    ...children
      .filter(({ dep }) => dep === 'prep')
      .flatMap((preposition) => childrenOf(doc, preposition).map(({ lemma }) => `${preposition.norm}_${lemma}`)),
  ]
  // Who postpones is no meeting: only what is done to it counts, or what it does by itself ("fell through").
  const isDoer = noun.dep === 'nsubj' && children.some(({ dep }) => dep === 'dobj')
  return !isDoer && words.some((word) => doc.lexicon.cancellations.has(word.toLowerCase()))
}
