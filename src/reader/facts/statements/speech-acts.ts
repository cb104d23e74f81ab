import { ancestorsOf, childrenOf, headOf, type Token, tokenAt } from '../../../language/index.ts'
import type { ReaderDocument } from '../../document.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import { marksOfClause } from '../clause-marks.ts'
import { marksOfStep } from '../governor-marks.ts'
import type { MentionIndex } from '../mention-index.ts'
import { findQuotations, isQuoted } from '../quotations.ts'
import { sentenceOf } from '../sentence-of.ts'
import { fillersOf, slotsOf } from '../slots.ts'
import { speakerFrom, speakerOf, subjectsOf, type Speaker } from './speech-act.ts'
import { givenNouns, isRecord, isSpeechNoun, isSpeechVerb } from './speech-words.ts'
import { isBodyNoun } from '../../names/word-classes.ts'

/** A verb of speech, or one that gives a noun of speech ("issued a statement"), with who speaks by it. */
export interface SpeechAct {
  readonly verb: Token
  readonly speaker: Speaker
}

/**
 * The acts of speech of an article, in the order of the text. Who speaks may have been named before: in "Peru issued
 * a letter. The letter said …", "The council met on Friday. It said …", it is Peru and the council.
 */
export function findSpeechActs(document: ReaderDocument, index: MentionIndex): SpeechAct[] {
  const { doc } = document
  const quotations = findQuotations(document.text)
  const acts: SpeechAct[] = []
  for (const verb of doc.tokens) {
    if (!isSpeechVerb(doc, verb) && givenNouns(doc, verb).length === 0) continue
    const own = speakerOf(document, index, quotations, verb)
    const [subject] = subjectsOf(doc, quotations, verb)
    const isNamed = own !== undefined && own.entities.length > 0
    const isOut = isNamed || subject === undefined || isQuoted(quotations, verb.start)
    const before = isOut ? undefined : speakerBefore(document, index, acts, subject)
    const speaker = before ?? own
    if (speaker !== undefined && isSaid(doc, verb)) acts.push({ verb, speaker })
  }
  return acts
}

/**
 * Whether the words right above do not deny or doubt that somebody speaks: in "denied that Bo Ek had *said* so", "no evidence
 * that he *promised* it" nothing is said by him.
 */
function isSaid(doc: LexicalDoc, verb: Token): boolean {
  const above = headOf(doc, verb)
  if (!/^(?:acl|ccomp)$/.test(verb.dep) || above.index > verb.index) return true
  const step = marksOfStep(doc, verb, above)
  const isNoun = above.pos === 'NOUN'
  const marks = [
    ...step,
    ...(isNoun || step.includes('ATTRIBUTED') ? marksOfClause(doc, above) : []),
    ...(isNoun ? marksOfStep(doc, above, headOf(doc, above)) : []),
  ]
  return !marks.some((mark) => mark === 'NEGATED' || mark === 'HYPOTHETICAL')
}

/** The speaker that a noun phrase stands for, also by what was said before it: "the ruling", "it". */
export function speakerIn(
  document: ReaderDocument,
  index: MentionIndex,
  acts: readonly SpeechAct[],
  subject: Token,
  verb?: Token,
): Speaker | undefined {
  const own = speakerFrom(document, index, subject, verb)
  if (own !== undefined && own.entities.length > 0) return own
  return speakerBefore(document, index, acts, subject) ?? own
}

function speakerBefore(
  document: ReaderDocument,
  index: MentionIndex,
  acts: readonly SpeechAct[],
  subject: Token,
): Speaker | undefined {
  if (/^they$/i.test(subject.text))
    return (
      pairBefore(document, acts, subject) ?? metBefore(document, index, subject) ?? bodyBefore(document, index, subject)
    )
  if (/^it$/i.test(subject.text)) return bodyBefore(document, index, subject) ?? textBefore(document, acts, subject)
  if (/^we$/i.test(subject.text)) return senderBefore(document, acts)
  return isSpeechNoun(document.doc, subject) && /^NNP?$/.test(subject.tag)
    ? giverBefore(document, index, acts, subject)
    : undefined
}

/** "Bo Ek and Ana Diaz discussed fish. *They* agreed …": those who spoke together in the sentence before. */
function pairBefore(document: ReaderDocument, acts: readonly SpeechAct[], pronoun: Token): Speaker | undefined {
  const last = acts.at(-1)
  if (last === undefined || last.speaker.entities.length < 2) return undefined
  const distance = sentenceOf(document, pronoun.start) - sentenceOf(document, last.verb.start)
  const isSame = !document.text.slice(last.verb.end, pronoun.start).includes('\n')
  return distance === 1 && isSame ? { entities: last.speaker.entities } : undefined
}

/**
 * "Bo Ek met Ana Diaz in Lima. *They* discussed fish", "Bo Ek and Ana Diaz left. *They* said …": the two people of the
 * sentence before, which tells that they met or did something together.
 */
function metBefore(document: ReaderDocument, index: MentionIndex, pronoun: Token): Speaker | undefined {
  const [last, other] = index.twoBefore(pronoun)
  if (last === undefined || other === undefined) return undefined
  const at = sentenceOf(document, pronoun.start) - 1
  if (sentenceOf(document, last.start) !== at || sentenceOf(document, other.start) !== at) return undefined
  const { tokens, lexicon } = document.doc
  const [from, to] = [Math.min(last.firstToken, other.firstToken), pronoun.index]
  const words = tokens.slice(from, to)
  const isMet = words.some(({ lemma, pos }) => (pos === 'VERB' && lemma === 'meet') || lexicon.meetingNouns.has(lemma))
  const isJoint = areJoint(document.doc, tokenAt(tokens, last.head), tokenAt(tokens, other.head))
  return (isMet || isJoint) && !words.some(({ text }) => text.includes('\n'))
    ? { entities: [other.entity, last.entity] }
    : undefined
}

/** "*Bo Ek* and *Ana Diaz* left": two that are the subject of one verb. */
function areJoint(doc: LexicalDoc, one: Token, other: Token): boolean {
  const [first, second] = one.index < other.index ? [one, other] : [other, one]
  return second.dep === 'conj' && headOf(doc, second) === first && first.dep.startsWith('nsubj')
}

/** "The council met. *It* said …": the organization that was the last subject, in the same paragraph. */
function bodyBefore(document: ReaderDocument, index: MentionIndex, pronoun: Token): Speaker | undefined {
  const { doc, mentions, text } = document
  const subject = mentions.findLast(
    (mention) => mention.end <= pronoun.start && tokenAt(doc.tokens, mention.head).dep.startsWith('nsubj'),
  )
  if (subject === undefined || index.kindOf(subject) !== 'ORGANIZATION') return undefined
  return text.slice(subject.end, pronoun.start).includes('\n') ? undefined : { entities: [subject.entity] }
}

/** "*The report* says that Peru left. *It* also notes …": the text or body by which something is told in the sentence before. */
function textBefore(document: ReaderDocument, acts: readonly SpeechAct[], pronoun: Token): Speaker | undefined {
  const { doc, text } = document
  const sentence = sentenceOf(document, pronoun.start) - 1
  const isFirst = pronoun.dep === 'nsubj' && headOf(doc, pronoun).dep === 'ROOT'
  const last = acts.findLast(({ verb }) => verb.dep === 'ROOT' && sentenceOf(document, verb.start) <= sentence)
  if (!isFirst || last === undefined || sentenceOf(document, last.verb.start) !== sentence) return undefined
  if (text.slice(last.verb.end, pronoun.start).includes('\n')) return undefined
  const [subject] = fillersOf(slotsOf(doc, last.verb), 'subject')
  const isText =
    subject !== undefined &&
    (isBody(doc, subject) || (subject.pos === 'NOUN' && (isSpeechNoun(doc, subject) || isRecord(doc, subject))))
  const isSame = subject?.pos === 'PRON' && /^it$/i.test(subject.text)
  return isText || isSame ? last.speaker : undefined
}

/** "*The council* condemns …", and not "the councils" */
function isBody({ lexicon }: LexicalDoc, { tag, lemma }: Token): boolean {
  return /^NNP?$/.test(tag) && isBodyNoun(lemma.toLowerCase(), lexicon)
}

/**
 * Who "we" is where a text speaks for its sender: in "*The United States* condemns the attack. We urge …" the one country
 * or body that speaks in the present tense; nobody where there are two.
 */
function senderBefore({ entities }: ReaderDocument, acts: readonly SpeechAct[]): Speaker | undefined {
  const senders = acts
    .filter(({ verb }) => verb.tag === 'VBZ' || verb.tag === 'VBP')
    .flatMap(({ speaker }) => speaker.entities)
    .filter((entity) => /^(?:PLACE|ORGANIZATION)$/.test(entities[entity]?.kind ?? ''))
  const [sender, ...others] = new Set(senders)
  return sender === undefined || others.length > 0 ? undefined : { entities: [sender] }
}

/**
 * Who gave the message that a bare noun points back to: whoever spoke by a verb or noun of that word, whose it was when
 * it was named first, else the last speaker of the paragraph before its sentence.
 */
function giverBefore(
  document: ReaderDocument,
  index: MentionIndex,
  acts: readonly SpeechAct[],
  noun: Token,
): Speaker | undefined {
  const { doc, text } = document
  const words = childrenOf(doc, noun).filter(({ index }) => index < noun.index)
  if (
    !words.some((word) => doc.lexicon.definiteDeterminers.has(word.text.toLowerCase())) ||
    words.some(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos))
  )
    return undefined
  const before = acts.filter(({ verb, speaker }) => verb.end <= noun.start && speaker.entities.length > 0)
  const same = before.findLast(({ verb }) => tells(document, verb, noun))
  if (same !== undefined) return same.speaker
  const first = doc.tokens.slice(0, noun.index).findLast((one) => one.lemma === noun.lemma && isSpeechNoun(doc, one))
  const owner = first && speakerFrom(document, index, first)
  if (owner !== undefined && owner.entities.length > 0) return owner
  // "Bo Ek attacked *a report*. The report said …": it is not his.
  const answer = first && headOf(doc, first)
  if (first && answer && isSpeechVerb(doc, answer) && isAnswered(doc, first, answer)) return undefined
  const sentence = sentenceOf(document, noun.start)
  const last = before.findLast(({ verb }) => sentenceOf(document, verb.start) !== sentence)
  return last === undefined || text.slice(last.verb.end, noun.start).includes('\n') ? undefined : last.speaker
}

/**
 * Whether a verb gives such a noun or is of its stem: "issued a statement", "stated" and "statement"; not what Bo Ek did
 * in "Ek thanked Peru, according to a statement".
 */
function tells({ doc }: ReaderDocument, verb: Token, noun: Token): boolean {
  const stem = verb.lemma.slice(0, Math.max(3, verb.lemma.length - 1))
  if (noun.lemma.startsWith(stem)) return true
  return doc.tokens
    .slice(verb.leftEdge, verb.rightEdge + 1)
    .some(
      (token) =>
        token.lemma === noun.lemma && token !== noun && !isSource(doc, token, verb) && !isAnswered(doc, token, verb),
    )
}

/** "attacked the *statement*": what is spoken of; "issued the *statement*" gives it. */
function isAnswered(doc: LexicalDoc, token: Token, verb: Token): boolean {
  return token.dep === 'dobj' && token.head === verb.index && !doc.lexicon.givingVerbs.has(verb.lemma)
}

/** "according to the *statement*" below a verb */
function isSource(doc: LexicalDoc, token: Token, verb: Token): boolean {
  return ancestorsOf(doc, token).some(({ norm, index }) => /^according$/i.test(norm) && index !== verb.index)
}
