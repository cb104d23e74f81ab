import { childrenOf, headOf, type Token } from '../../../language/index.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/** The nouns of speech that a verb gives: the explanation in "provided an explanation for". */
export function givenNouns(doc: LexicalDoc, verb: Token): Token[] {
  if (verb.pos !== 'VERB' || !doc.lexicon.givingVerbs.has(verb.lemma)) return []
  return childrenOf(doc, verb).filter((child) => ['dobj', 'nsubjpass'].includes(child.dep) && isSpeechNoun(doc, child))
}

/** Whether a verb says of what stands after it that it is not so: "denied", "ruled out". */
export function isDenying(doc: LexicalDoc, verb: Token): boolean {
  const { denyingVerbs } = doc.lexicon
  const particle = childrenOf(doc, verb).find(({ dep }) => dep === 'prt')
  return denyingVerbs.has(particle === undefined ? verb.lemma : `${verb.lemma}_${particle.norm}`)
}

/** Whether a token is a verb of speech that tells something said: not one that is only wanted, planned, supposed or denied. */
export function isSpeechVerb(doc: LexicalDoc, token: Token): boolean {
  if (sureAdjective(doc, token) === undefined) {
    if (token.pos !== 'VERB' || !doc.lexicon.speechVerbs.has(token.lemma)) return false
    // "avoided criticising them"
    if (token.dep === 'xcomp' && doc.lexicon.governors.get(headOf(doc, token).lemma) === 'NEGATED') return false
  }
  const isDenial = token.lemma === 'deny'
  return !childrenOf(doc, token).some(
    (child) =>
      child.tag === 'TO' ||
      (child.tag === 'MD' && child.dep === 'aux') ||
      (child.dep === 'neg' && !isDenial) ||
      (child.dep === 'mark' && /^(?:if|unless|whether)$/i.test(child.text)) ||
      (child.dep === 'nsubj' && isNobody(doc, child)),
  )
}

/** The adjective by which somebody says something, in "Bo Ek was *clear* that it rains"; none in "it is clear that". */
export function sureAdjective(doc: LexicalDoc, verb: Token): Token | undefined {
  if (verb.lemma !== 'be' && verb.lemma !== 'make') return undefined
  const children = childrenOf(doc, verb)
  const adjective = children.find(({ norm, index }) => index > verb.index && doc.lexicon.stanceAdjectives.has(norm))
  const subject = children.find(({ dep }) => dep === 'nsubj')
  if (adjective === undefined || subject === undefined || subject.pos === 'PRON') return undefined
  const hasClause = [...children, ...childrenOf(doc, adjective)].some(
    ({ dep, index }) => dep === 'ccomp' && index > verb.index,
  )
  return hasClause ? adjective : undefined
}

/** "*no official* said", "*neither* said", "*nobody* said" */
function isNobody(doc: LexicalDoc, subject: Token): boolean {
  const words = [subject, ...childrenOf(doc, subject)]
  return words.some(({ norm }) => /^(?:no|none|neither|nobody|no-one)$/i.test(norm))
}

/** Whether a noun stands for what somebody says: "remarks", "statement". */
export function isSpeechNoun({ lexicon }: LexicalDoc, token: Token): boolean {
  return token.pos === 'NOUN' && lexicon.speechNouns.has(token.lemma)
}
