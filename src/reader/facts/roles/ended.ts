import { childrenOf, firstConjunct, headOf, type Token } from '../../../language/index.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import { factualityOf, isFact } from '../factuality.ts'
import { isLeftOut } from '../governor-marks.ts'
import { isTitle } from './title.ts'

/**
 * Whether what is told of somebody says that a title is held no longer: in "Acme dismissed its chairman, Bo Ek", "Acme
 * chairman Bo Ek resigned" and "chief executive Ana Diaz, who died in May" it does. Who says so does not matter; what is
 * planned or denied does.
 *
 * @param token the head of a title or of its bearer's name
 */
export function isEnded(doc: LexicalDoc, token: Token): boolean {
  let top = token
  const clauses: Token[] = []
  for (let steps = 0; steps < 6; steps++) {
    clauses.push(...childrenOf(doc, top).filter(({ dep }) => dep === 'relcl' || dep === 'acl'))
    // "*Vice President* and Minister Ana Diaz resigned": she is both.
    const isOfTitle = top.dep === 'conj' && isTitle(doc, headOf(doc, top))
    if (!isOfTitle && !/^(?:appos|compound|nmod)$/.test(top.dep)) break
    top = headOf(doc, top)
  }
  // "Ministers Bo Ek *and Ana Diaz* were dismissed": what is told of the first of a list is told of all.
  const listed = top.dep === 'conj' && top.pos === 'PROPN' && !isLeftOut(doc, top) ? firstConjunct(doc, top) : top
  return clauses.some((clause) => isEndIn(doc, clause)) || isEndAbove(doc, listed)
}

/** "who died", "who was dismissed", "ousted in March" */
function isEndIn(doc: LexicalDoc, clause: Token): boolean {
  const who = childrenOf(doc, clause).find(({ tag }) => tag === 'WP' || tag === 'WDT')
  if (clause.dep === 'acl') return clause.tag === 'VBN' && says(doc, clause, 'ousting')
  if (who?.dep === 'nsubj') return says(doc, clause, 'quitting') || leavesOffice(doc, clause)
  return who !== undefined && /^(?:nsubjpass|dobj)$/.test(who.dep) && says(doc, clause, 'ousting')
}

/** "Bo Ek *resigned*", "Bo Ek was *dismissed*", "Acme *fired* Bo Ek" */
function isEndAbove(doc: LexicalDoc, top: Token): boolean {
  const verb = headOf(doc, top)
  if (top.dep === 'nsubj') return says(doc, verb, 'quitting') || leavesOffice(doc, verb)
  return /^(?:nsubjpass|dobj)$/.test(top.dep) && says(doc, verb, 'ousting')
}

function leavesOffice(doc: LexicalDoc, verb: Token): boolean {
  const isOffice = childrenOf(doc, verb).some(({ dep, lemma }) => dep === 'dobj' && doc.lexicon.officeNouns.has(lemma))
  return doc.lexicon.officeVerbs.vacating.has(verb.lemma) && isOffice && isTold(doc, verb)
}

function says(doc: LexicalDoc, verb: Token, kind: 'quitting' | 'ousting'): boolean {
  const particle = childrenOf(doc, verb).find(
    ({ dep, norm }) => dep === 'prt' || (dep === 'advmod' && /^(?:down|aside|out|away)$/.test(norm)),
  )
  const named = particle === undefined ? verb.lemma : `${verb.lemma}_${particle.norm}`
  return doc.lexicon.officeVerbs[kind].has(named) && isTold(doc, verb)
}

function isTold(doc: LexicalDoc, verb: Token): boolean {
  return isFact({ ...factualityOf(doc, verb), attributed: false })
}

/** Whether a verb is in the past: "was", "had been". */
export function isOfPast(doc: LexicalDoc, verb: Token): boolean {
  return verb.tag === 'VBD' || childrenOf(doc, verb).some(({ dep, tag }) => dep.startsWith('aux') && tag === 'VBD')
}

/**
 * Whether what a verb tells of an office is over: "*served* as chairman", "was appointed chairman *until 2020*", "once
 * *headed* Acme"; not "has served as chairman since May".
 */
export function isOver(doc: LexicalDoc, verb: Token): boolean {
  const { officeVerbs } = doc.lexicon
  const children = childrenOf(doc, verb)
  const isFormer = children.some(
    ({ dep, norm }) => dep === 'advmod' && /^(?:once|formerly|previously|then|earlier)$/.test(norm),
  )
  const isBounded = children.some(({ norm }) => /^(?:until|till)$/.test(norm))
  if (isFormer || (isOfPast(doc, verb) && isBounded)) return true
  return verb.tag === 'VBD' && (officeVerbs.past.has(verb.lemma) || officeVerbs.heading.has(verb.lemma))
}
