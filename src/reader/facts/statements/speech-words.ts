import { childrenOf, headOf, normAt, subtreeOf, type Token, tokenAt } from '../../../language/index.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import type { SpeechVerb } from '../../lexicon/word-lists.ts'
import { opensCondition } from '../clause-marks.ts'
import { marksOfStep } from '../governor-marks.ts'

/** The nouns of speech that a verb gives: the explanation in "provided an explanation for". */
export function givenNouns(doc: LexicalDoc, verb: Token): Token[] {
  if (verb.pos !== 'VERB' || !doc.lexicon.givingVerbs.has(verb.lemma)) return []
  return childrenOf(doc, verb).filter((child) => ['dobj', 'nsubjpass'].includes(child.dep) && isSpeechNoun(doc, child))
}

/** A verb, with its particle where one is known: "ruled *out*", "brushed *aside*". */
function withParticle(
  doc: LexicalDoc,
  verb: Token,
  known: { readonly has: (word: string) => boolean },
): string | undefined {
  const particle = childrenOf(doc, verb).find(
    ({ dep, index, norm }) =>
      (dep === 'prt' || (dep === 'advmod' && index === verb.index + 1)) && known.has(`${verb.lemma}_${norm}`),
  )
  return particle && `${verb.lemma}_${particle.norm}`
}

/** How a verb reports what is said, with its particle if the two are one verb of speech: "ruled *out* a return". */
export function speechVerbOf(doc: LexicalDoc, verb: Token): SpeechVerb | undefined {
  const { speechVerbs } = doc.lexicon
  return speechVerbs.get(withParticle(doc, verb, speechVerbs) ?? verb.lemma)
}

/** Whether a verb says of what stands after it that it is not so: "denied", "ruled out". */
export function isDenying(doc: LexicalDoc, verb: Token): boolean {
  const { denyingVerbs } = doc.lexicon
  const hasParticle = childrenOf(doc, verb).some(({ dep }) => dep === 'prt')
  return withParticle(doc, verb, denyingVerbs) !== undefined || (!hasParticle && denyingVerbs.has(verb.lemma))
}

/** Whether a token is a verb of speech that tells something said: not one that is only wanted, planned, supposed or denied. */
export function isSpeechVerb(doc: LexicalDoc, token: Token): boolean {
  if (sureAdjective(doc, token) === undefined) {
    if (!isPredicate(doc, token) || !tells(doc, token)) return false
    // "avoided criticising them"
    if (token.dep === 'xcomp' && doc.lexicon.governors.get(headOf(doc, token).lemma) === 'NEGATED') return false
    // "left without *criticising* them", "refrained from *criticising* them"
    if (token.dep === 'pcomp' && isLeftUndone(doc, token)) return false
  }
  const isDenial = token.lemma === 'deny'
  // "would neither confirm nor *deny*": as the verb that it is joined to is put.
  const isJoined = token.dep === 'conj' && token.tag === 'VB' && headOf(doc, token).tag === 'VB'
  return ![...childrenOf(doc, token), ...(isJoined ? childrenOf(doc, headOf(doc, token)) : [])].some(
    (child) =>
      (child.tag === 'TO' && !isGoingOn(doc, token)) ||
      (child.tag === 'MD' && child.dep === 'aux') ||
      child.dep === 'neg' ||
      // "denied Peru a haven": kept it from having one.
      (child.dep === 'dative' && isDenial) ||
      (child.dep === 'mark' && /^(?:if|unless|whether)$/i.test(child.text)) ||
      // "*Had* Bo Ek said so, …"
      (child.dep === 'aux' && opensCondition(doc, child, token)) ||
      (child.dep === 'nsubj' && isNobody(doc, child)),
  )
}

/** "without *criticising* them": what was not done; "apart from *criticising* them" it was. */
function isLeftUndone(doc: LexicalDoc, gerund: Token): boolean {
  const preposition = headOf(doc, gerund)
  const isBesides = /^(?:apart|aside)$/.test(normAt(doc.tokens, preposition.index - 1))
  return !isBesides && marksOfStep(doc, gerund, preposition).includes('NEGATED')
}

/** A verb, or what the tagger takes for a noun though it has a subject: "The members *urge* Peru to leave". */
function isPredicate(doc: LexicalDoc, { pos, dep, index }: Token): boolean {
  const isRoot = dep === 'ROOT' || dep === 'conj'
  const hasSubject = () => childrenOf(doc, tokenAt(doc.tokens, index)).some((child) => child.dep === 'nsubj')
  return pos === 'VERB' || (pos === 'NOUN' && isRoot && hasSubject())
}

/**
 * Whether a verb tells something with what stands around it: "wants *Peru to leave*", and not "wants to leave"; "*the poll*
 * shows that", and not "Bo Ek shows that".
 */
function tells(doc: LexicalDoc, verb: Token): boolean {
  const children = childrenOf(doc, verb)
  if (doc.lexicon.documentVerbs.has(verb.lemma))
    return children.some((child) => child.dep === 'nsubj' && (isSpeechNoun(doc, child) || isRecord(doc, child)))
  if (viewOf(doc, verb) !== undefined) return true
  // "said so, *referring* to Peru", "*citing* Reuters": of whom, or after whom, it was said.
  if (verb.tag === 'VBG' && verb.dep === 'advcl') {
    if (/^(?:allude|refer)$/.test(verb.lemma)) return false
    if (verb.lemma === 'cite' && children.some(({ dep, pos }) => dep === 'dobj' && pos === 'PROPN')) return false
  }
  if (isRestricting(verb)) return false
  // "has *alleged ties* to Peru": so others say.
  if (verb.lemma === 'allege' && children.some((child) => child.dep === 'dobj' && isTie(doc, child))) return false
  // "considered *whether it would rain*"
  if (verb.lemma === 'consider' && children.some((child) => child.dep === 'ccomp' && isLedByWhether(doc, child)))
    return false
  const kind = speechVerbOf(doc, verb)?.kind
  if (kind !== 'other') return kind !== undefined
  return children.some(
    ({ dep, index }, _, all) =>
      dep === 'ccomp' &&
      index > verb.index &&
      childrenOf(doc, tokenAt(doc.tokens, index)).some((child) => /^(?:nsubj|nsubjpass|expl)$/.test(child.dep)) &&
      all.every((child) => child.dep !== 'auxpass'),
  )
}

/** "a report *citing* police", "lawmakers *supporting* the law": which are meant, and not what they say. */
function isRestricting({ tag, dep, lemma }: Token): boolean {
  return tag === 'VBG' && dep === 'acl' && /^(?:back|cite|defend|favou?r|oppose|support)$/.test(lemma)
}

/** "*ties* to Peru", without an article */
function isTie(doc: LexicalDoc, noun: Token): boolean {
  const isPlural = /^(?:connection|contact|involvement|link|membership|role|tie)$/.test(noun.lemma)
  return isPlural && childrenOf(doc, noun).every(({ dep }) => dep !== 'det')
}

function isLedByWhether(doc: LexicalDoc, clause: Token): boolean {
  return normAt(doc.tokens, clause.leftEdge) === 'whether'
}

/** What a verb takes, and what for: "sees *the plan as a gamble*", "put *the toll at 30*"; nothing where it says neither. */
export function viewOf(doc: LexicalDoc, verb: Token): readonly [Token, Token] | undefined {
  const prepositions = doc.lexicon.viewingVerbs.get(verb.lemma)
  if (prepositions === undefined || verb.pos !== 'VERB') return undefined
  const children = childrenOf(doc, verb)
  const object = children.find(({ dep }) => dep === 'dobj')
  const as = children.find(
    ({ dep, norm, index }) => dep === 'prep' && index > verb.index && prepositions.includes(norm),
  )
  // "put *the toll at 30*", and not "put lives at risk"
  const isUncounted = as?.norm === 'at' && subtreeOf(doc, as).every(({ pos }) => pos !== 'NUM')
  return object === undefined || as === undefined || isUncounted ? undefined : [object, as]
}

/** "continues *to urge*", "went on *to say*", "is glad *to confirm*", "seemed *to suggest*" */
function isGoingOn(doc: LexicalDoc, verb: Token): boolean {
  const head = headOf(doc, verb)
  const particle = childrenOf(doc, head).find(({ dep }) => dep === 'prt')
  if (verb.dep !== 'xcomp' && !(verb.dep === 'advcl' && particle !== undefined)) return false
  const word = particle === undefined ? head.lemma : `${head.lemma}_${particle.norm}`
  const isGoing = doc.lexicon.governors.get(word) === 'ASSERTED' || /^(?:appear|seem)$/.test(word)
  return isGoing && isSpoken(doc, head)
}

/** Whether the verb above is none that is itself only wished or denied. */
function isSpoken(doc: LexicalDoc, head: Token): boolean {
  return childrenOf(doc, head).every(
    ({ dep, tag }) => dep !== 'neg' && tag !== 'TO' && !(tag === 'MD' && dep === 'aux'),
  )
}

/**
 * The adjective by which somebody says something, in "Bo Ek was *clear* that it rains", "Bo Ek was *critical* of Peru"; none
 * in "it is clear that".
 */
export function sureAdjective(doc: LexicalDoc, verb: Token): Token | undefined {
  if (verb.lemma !== 'be' && verb.lemma !== 'make') return undefined
  const children = childrenOf(doc, verb)
  const adjective = children.find(({ norm, index }) => index > verb.index && doc.lexicon.stanceAdjectives.has(norm))
  const subject = children.find(({ dep }) => dep === 'nsubj')
  if (adjective === undefined || subject === undefined || !maySaySo(subject)) return undefined
  const hasObject =
    verb.lemma === 'be' &&
    childrenOf(doc, adjective).some(({ dep, norm }) => dep === 'prep' && /^(?:about|of)$/.test(norm))
  const hasClause = [...children, ...childrenOf(doc, adjective)].some(
    (child) => (child.dep === 'ccomp' && child !== adjective && child.index > verb.index) || isThat(doc, child),
  )
  return hasClause || hasObject ? adjective : undefined
}

/** "made it clear *that it rains*": a clause that the tree takes for a circumstance. */
export function isThat(doc: LexicalDoc, clause: Token): boolean {
  return clause.dep === 'advcl' && childrenOf(doc, clause).some(({ dep, norm }) => dep === 'mark' && norm === 'that')
}

/** Anybody but "it", "that", "what". */
function maySaySo({ pos, norm }: Token): boolean {
  return pos !== 'PRON' || /^(?:he|she|they|who)$/i.test(norm)
}

/** "*no official* said", "*neither* said", "*nobody* said", "*few* said" */
function isNobody(doc: LexicalDoc, subject: Token): boolean {
  const words = [subject, ...childrenOf(doc, subject)]
  const isFew = subject.norm.toLowerCase() === 'few' && words.every(({ dep }) => dep !== 'det')
  return isFew || words.some(({ norm }) => /^(?:no|none|neither|nobody|no-one)$/i.test(norm))
}

/** "the *footage* shows": what tells something without a word of anybody's. */
export function isRecord({ lexicon }: LexicalDoc, { pos, lemma }: Token): boolean {
  return (pos === 'NOUN' || pos === 'PROPN') && lexicon.recordNouns.has(lemma.toLowerCase())
}

/** Whether a noun stands for what somebody says: "remarks", "statement", also "the Resolution". */
export function isSpeechNoun(doc: LexicalDoc, token: Token): boolean {
  if (!doc.lexicon.speechNouns.has(token.lemma.toLowerCase())) return false
  const before = doc.tokens[token.index - 1]
  return token.pos === 'NOUN' || (token.pos === 'PROPN' && before?.norm.toLowerCase() === 'the')
}
