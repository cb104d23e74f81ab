import { ancestorsOf, childrenOf, headOf, type Doc, type Token } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { withMended } from './with-mended.ts'

type Words = Pick<Lexicon, 'contentNouns' | 'meetingNouns' | 'speechNouns' | 'speechVerbs'>

/** Nouns of which such a clause tells which: "on the day *that it rained*", "on condition *that it rains*". */
const TOLD_APART =
  /^(?:basis|case|condition|day|event|evening|extent|ground|hour|moment|month|morning|night|point|time|way|week|year)$/

/**
 * A parse in which what is said hangs on the verb that says it, where the tree hangs it on where, when or in what it is
 * said: "said before the talks *that it rained*", "told guards during a visit *that it rained*".
 */
export function mendReportedClauses(doc: Doc, lexicon: Words): Doc {
  const mended = new Map<number, Token>()
  for (const clause of doc.tokens) {
    if (!/^(?:relcl|acl)$/.test(clause.dep) || !isLedByThat(doc, clause)) continue
    const above = ancestorsOf(doc, clause)
    const at = above.findIndex(({ dep }) => !/^(?:pobj|pcomp|dobj|prep|advcl)$/.test(dep))
    const [verb, between] = [above[at], above.slice(0, at)]
    const circumstance = between.at(-1)
    if (verb === undefined || circumstance === undefined || !saysNothing(doc, verb, lexicon)) continue
    const isCircumstance = /^(?:prep|advcl)$/.test(circumstance.dep) && circumstance.index > verb.index
    if (!isCircumstance || !mayHang(headOf(doc, clause), circumstance, lexicon)) continue
    if (between.some(({ rightEdge }) => rightEdge !== clause.rightEdge)) continue
    mended.set(clause.index, { ...clause, head: verb.index, dep: 'ccomp' })
    for (const token of between) mended.set(token.index, { ...token, rightEdge: clause.leftEdge - 1 })
  }
  return withMended(doc, mended)
}

/** "that it rained", the "that" no part of what it tells. */
function isLedByThat(doc: Doc, clause: Token): boolean {
  const children = childrenOf(doc, clause)
  const that = children.find(({ index }) => index === clause.leftEdge)
  return (
    that?.norm === 'that' && that.dep === 'mark' && children.some(({ dep }) => /^(?:nsubj|nsubjpass|expl)$/.test(dep))
  )
}

/** A verb of saying, of which the tree has nothing that is said. */
function saysNothing(doc: Doc, verb: Token, { speechVerbs }: Words): boolean {
  const isSaying = verb.pos === 'VERB' && /^(?:say|object)$/.test(speechVerbs.get(verb.lemma)?.kind ?? '')
  return isSaying && childrenOf(doc, verb).every(({ dep }) => dep !== 'ccomp' && dep !== 'xcomp')
}

/** Whether such a clause may hang on something else than its noun: "the *fact* that" and "the *claim* that" are one. */
function mayHang(noun: Token, circumstance: Token, { contentNouns, meetingNouns, speechNouns }: Words): boolean {
  const { lemma } = noun
  if (TOLD_APART.test(lemma)) return false
  // "after the *talks* that", "*in a letter* that": words that are spoken, and not "in the *hope* that".
  if (meetingNouns.has(lemma)) return true
  if (speechNouns.has(lemma)) return circumstance.norm === 'in' && noun.head === circumstance.index
  return !contentNouns.told.has(lemma) && !contentNouns.true.has(lemma)
}
