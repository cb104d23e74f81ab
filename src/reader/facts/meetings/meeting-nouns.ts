import { childrenOf, headOf, type Token, normAt, textAt } from '../../../language/index.ts'
import type { DocumentMention } from '../../document.ts'
import { isCapitalised, keyOf } from '../../names/name-span.ts'
import type { MentionIndex } from '../mention-index.ts'
import type { MeetingStrength } from './candidate.ts'
import { familyOf } from './family-of.ts'
import { namePhraseOf } from './name-phrase.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/**
 * How strongly a token says that there is a meeting, if it does: `strong` for "summit", `weak` for "session". Not for a
 * verb, part of an organization's name, or most plurals.
 */
export function meetingStrength(doc: LexicalDoc, token: Token, index: MentionIndex): MeetingStrength | undefined {
  const family = familyOf(token)
  const isRound = family === 'table' && normAt(doc.tokens, token.index - 1) === 'round'
  const strength = doc.lexicon.meetingNouns.get(isRound ? 'roundtable' : family)
  if (strength === undefined) return undefined
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return undefined
  if (strength === 'none' && token.pos === 'PROPN') return undefined
  if (token.dep === 'compound' || token.dep === 'nmod') return undefined
  if (isInAnotherName(doc, token, family, index)) return undefined
  if (family === 'conference' && isBodyOfMany(doc, token)) return undefined
  const isOfPart = partOver(doc, token) !== undefined
  if ((!isOne(doc, token, family) && !isOfPart) || isGoingOn(doc, token)) return undefined
  return doc.lexicon.meetingAdjectives.none.has(textAt(doc.tokens, token.index - 1).toLowerCase()) ? 'none' : strength
}

/** Whether it is a word of the name of something else: "the General *Assembly*", "*Summit* County". */
function isInAnotherName(doc: LexicalDoc, token: Token, family: string, index: MentionIndex): boolean {
  const mention = index.covering(token)
  if (mention === undefined) return false
  const isBody = doc.lexicon.meetingKinds.body.has(family) && index.kindOf(mention) === 'ORGANIZATION'
  if (isBody) return !isNumbered(doc, mention.firstToken) && !isSitting(doc, token, family, mention)
  // The tree may hang "G-20 Lima Conference" on the number.
  return mention.head !== token.index && mention.lastToken !== token.index && index.kindOf(mention) !== 'TOPIC'
}

/** "hosted the *Lima Trade Forum*", "addressing the *Lima Forum*": of what is no known body, it tells that it sat. */
function isSitting(doc: LexicalDoc, token: Token, family: string, { firstToken, lastToken }: DocumentMention): boolean {
  const { host, hold, attend, occur } = doc.lexicon.meetingVerbs
  if (doc.lexicon.organizations.has(keyOf(doc, { firstToken, lastToken }))) return false
  const above = headOf(doc, token)
  const verb = above.pos === 'ADP' ? headOf(doc, above) : above
  const isHeld = token.dep === 'dobj' && (host.has(verb.lemma) || hold.has(verb.lemma))
  // A congress or an assembly is a body to which one speaks.
  if (isHeld || doc.lexicon.meetingKinds.sitting.has(family)) return isHeld
  if (token.dep === 'dobj') return attend.has(verb.lemma) && !JOINING.test(verb.lemma)
  if (token.dep === 'nsubj') return occur.has(verb.lemma) && isSetInPlace(doc, verb)
  if (token.dep !== 'pobj') return false
  return doc.lexicon.meetingParts.has(verb.lemma) || (above.norm === 'at' && SPEAKING.test(verb.lemma))
}

/** Verbs by which one comes to belong to a body or be its head, as well as to a meeting. */
const JOINING = /^(?:join|lead|chair|close|open)$/
const SPEAKING = /^(?:speak|meet|talk|say|tell|announce)$/

/** "opened *in Lima*", and not "opened its doors" */
function isSetInPlace(doc: LexicalDoc, verb: Token): boolean {
  const children = childrenOf(doc, verb)
  const isOfOther = children.some(({ dep, lemma }) => dep === 'dobj' && lemma !== 'place')
  return !isOfOther && children.some(({ dep, norm }) => dep === 'prep' && /^(?:in|at)$/.test(norm))
}

/** "the *Fifth* Lima Forum", "the *12th* Congress": bodies have no number, those of their meetings have. */
function isNumbered(doc: LexicalDoc, first: number): boolean {
  const [before, opening] = [normAt(doc.tokens, first - 1), normAt(doc.tokens, first)]
  return isOrdinal(before) || isOrdinal(opening)
}

const ORDINALS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  ),
)

function isOrdinal(word: string): boolean {
  return ORDINALS.has(word) || /^\d+(?:st|nd|rd|th)$/.test(word)
}

/** Whether it is one meeting: "talks", "all four sessions" (of one), but not "meetings", nor "a talk", which is a lecture. */
function isOne(doc: LexicalDoc, token: Token, family: string): boolean {
  const isPlural = token.tag === 'NNS' || token.tag === 'NNPS'
  if (!isPlural) return family !== 'talk'
  return doc.lexicon.meetingKinds.plural.has(family)
}

/** The part by which a meeting is told of: "a third *round* of consultations", "two *days* of meetings". */
export function partOver(doc: LexicalDoc, head: Token): Token | undefined {
  const of = headOf(doc, head)
  const part = headOf(doc, of)
  return head.dep === 'pobj' && of.norm === 'of' && doc.lexicon.meetingParts.has(part.lemma) ? part : undefined
}

/** "The company is *in talks* with Acme": they go on for months; "*in consultation* with Acme" tells of no one meeting at all. */
function isGoingOn(doc: LexicalDoc, token: Token): boolean {
  const before = doc.tokens[token.index - 1]
  if (token.dep !== 'pobj' || before?.norm.toLowerCase() !== 'in') return false
  return doc.lexicon.meetingKinds.plural.has(token.lemma) && (!before.sentenceStart || token.tag === 'NN')
}

/** "National Conference of State Legislators", "Bishops' Conference of Peru", where the Conference of the Parties meets. */
function isBodyOfMany(doc: LexicalDoc, token: Token): boolean {
  const [before, of, ...after] = [-1, 1, 2, 3].map((step) => doc.tokens[token.index + step])
  if (isNumbered(doc, namePhraseOf(doc, token).first)) return false
  const isNamed = isCapitalised(token.text) && /^\p{Lu}|^['’]s?$/u.test(before?.text ?? '') && before?.pos !== 'DET'
  return isNamed && of?.text === 'of' && !after.some((word) => /^Parties$/.test(word?.text ?? ''))
}
