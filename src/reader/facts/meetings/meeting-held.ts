import { ancestorsOf, childrenOf, headOf, type Token } from '../../../language/index.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import { familyOf } from './family-of.ts'

/** What is only done with meetings. */
const HOLDING = /^(?:attend|chair|co-chair|host|co-host|convene|organi[sz]e)$/

/** Whether a verb tells what is only done with meetings: "attended", "chaired", "hosted". */
export function isOnlyHeld({ lemma }: Token): boolean {
  return HOLDING.test(lemma)
}

/** Only a meeting is attended: "a second *meeting* later in the day, which was attended by Lopez". */
export function attended(doc: LexicalDoc, pronoun: Token, nearest: Token): Token {
  const preposition = headOf(doc, pronoun)
  const isAt = pronoun.dep === 'pobj' && /^(?:at|during)$/i.test(preposition.norm)
  const isHeld = /^(?:nsubjpass|dobj)$/.test(pronoun.dep) && isOnlyHeld(headOf(doc, pronoun))
  const isTaken = pronoun.dep === 'nsubj' && isTakingPlace(doc, headOf(doc, pronoun))
  return isAt || isHeld || isTaken ? meetingOver(doc, nearest) : nearest
}

/** "which *took place*" */
function isTakingPlace(doc: LexicalDoc, verb: Token): boolean {
  return verb.lemma === 'take' && childrenOf(doc, verb).some(({ dep, lemma }) => dep === 'dobj' && lemma === 'place')
}

/** The meeting in whose phrase a noun stands, if it stands in one: "a *meeting* of ministers". */
export function meetingOver(doc: LexicalDoc, nearest: Token): Token {
  for (
    let token = nearest;
    /^(?:NOUN|PROPN|ADP|ADV)$/.test(token.pos) || token.dep === 'acl';
    token = headOf(doc, token)
  ) {
    if (doc.lexicon.meetingNouns.has(token.lemma)) return token
    if (token.head === token.index) break
  }
  return nearest
}

/** "The *conference* took place in Lima on 9 May, hosted by Peru": no city or day is hosted, whatever the tree hangs it on. */
export function meetingOfClause(doc: LexicalDoc, nearest: Token): Token | undefined {
  if (!/^(?:DATE|GPE|LOC|TIME)$/.test(nearest.entityLabel) || meetingOver(doc, nearest) !== nearest) return undefined
  const verb = ancestorsOf(doc, nearest).find(({ pos }) => pos === 'VERB')
  return verb && subjectsOf(doc, verb).find((noun) => doc.lexicon.meetingNouns.has(familyOf(noun)))
}

/** The subjects of a verb, and what those are parts of. */
function subjectsOf(doc: LexicalDoc, verb: Token): readonly Token[] {
  const subjects = childrenOf(doc, verb).filter(({ dep }) => dep.startsWith('nsubj'))
  return subjects.flatMap((one) => [one, ...partsOf(doc, one)])
}

/**
 * "took part in a *meeting* in Lima, *attended* by Lopez", "The *meeting* took place on Friday, *chaired* by Lopez",
 * "*Chaired* by Lopez, the *meeting* ended": what is only done with meetings is on the one before its comma, or on the one
 * that its sentence is about.
 */
export function meetingBefore(doc: LexicalDoc, verb: Token): Token | undefined {
  const comma = doc.tokens[verb.leftEdge - 1]
  const isHeld = verb.dep === 'advcl' && verb.tag === 'VBN' && isOnlyHeld(verb)
  const leads = isHeld && verb.index < headOf(doc, verb).index
  if (!isHeld || !(leads || comma?.text === ',')) return undefined
  let last = leads ? undefined : doc.tokens[verb.leftEdge - 2]
  while (last?.pos === 'PUNCT' && !last.sentenceStart) last = doc.tokens[last.index - 1]
  return [...(last === undefined ? [] : [meetingOver(doc, last)]), ...subjectsOf(doc, headOf(doc, verb))].find((noun) =>
    doc.lexicon.meetingNouns.has(familyOf(noun)),
  )
}

/** "a round of *consultations*": what a part is one of. */
function partsOf(doc: LexicalDoc, part: Token): readonly Token[] {
  if (!doc.lexicon.meetingParts.has(part.lemma)) return []
  return childrenOf(doc, part)
    .filter(({ norm }) => norm === 'of')
    .flatMap((of) => childrenOf(doc, of).filter(({ dep }) => dep === 'pobj'))
}
