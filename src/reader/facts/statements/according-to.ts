import { childrenOf, headOf, textAt, type Token } from '../../../language/index.ts'
import type { Span } from '../../../model/span.ts'
import type { ReaderDocument } from '../../document.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import { isAside, isVerbal } from '../clause-marks.ts'
import { mentionsWithin, type MentionIndex } from '../mention-index.ts'
import { fillersOf, slotsOf } from '../slots.ts'
import { tokensWithin } from '../tokens-within.ts'
import { howTold, type Utterance } from './reported-speech.ts'
import type { Speaker } from './speech-act.ts'
import { maySpeak } from './unnamed-speakers.ts'
import { isSpeechVerb, speechVerbOf } from './speech-words.ts'
import { speakerIn, type SpeechAct } from './speech-acts.ts'

/** Nouns for how somebody sees or tells something, after "in" or "by". */
const VIEWS = /^(?:account|assessment|estimate|estimation|judge?ment|opinion|telling|view|word)$/

/** What leads to a reason or condition, which is said together with the clause before: "because", and not "until". */
const REASONS = /^(?:although|because|despite|if|including|since|though|unless)$/

/**
 * What is told beside its source. In "According to Reuters, the ministry may close" it finds `the ministry may close`
 * (POSSIBLE), said by Reuters; in "Bo Ek was there, as Reuters reported", "…, as quoted by Reuters" the clause before; in
 * "In May, Reuters said, the ministry closed" `the ministry closed`; in "In Bo Ek's view, the ministry failed" `the ministry
 * failed`.
 */
export function findAccordingTo(
  document: ReaderDocument,
  index: MentionIndex,
  acts: readonly SpeechAct[],
): Utterance[] {
  const { doc } = document
  return doc.tokens.flatMap((word): Utterance[] => {
    const clause = wholeClause(doc, clauseOver(doc, word))
    // "62, including, according to police, 54 children"
    if (clause.pos === 'ADP' || clause.dep === 'prep') return []
    const speaker = clause === word ? undefined : sourceOf(document, index, acts, word)
    if (speaker === undefined) return []
    const { polarity, modality } = howTold(doc, clause, undefined)
    const span = besides(document, clause, word, isSourceFirst(doc, word))
    return span && !isName(document, speaker, span)
      ? [{ ...span, speaker, verb: word, polarity, modality, method: 'according-to', confidence: 0.85 }]
      : []
  })
}

/** "*Bo Ek of Acme* disagreed: It rained": the name of whoever tells it, which is no part of what is told. */
function isName(document: ReaderDocument, { entities }: Speaker, span: Span): boolean {
  const isVerbless = tokensWithin(document.doc, span).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX')
  return isVerbless && mentionsWithin(document, span).some(({ entity }) => entities.includes(entity))
}

/** Words of a source that are no clause, and so may stand on either side of all that it tells. */
function isSourceFirst(doc: LexicalDoc, word: Token): boolean {
  return word.norm === 'according' || viewIn(doc, word) !== undefined
}

/** The clause that such words stand in: the tree may hang them on its subject, as in "The aim, *according to Peru*, is peace". */
function clauseOver(doc: LexicalDoc, word: Token): Token {
  const above = headOf(doc, word)
  const isSubject = /^(?:nsubj|nsubjpass)$/.test(above.dep) && above.index < word.index
  const hasComma = (first: number, second: number) => [first, second].some((at) => textAt(doc.tokens, at) === ',')
  const isBetween = hasComma(word.leftEdge - 1, word.leftEdge) && hasComma(word.rightEdge, word.rightEdge + 1)
  const isSource = isAside(doc, word) || isSourceFirst(doc, word)
  return isSubject && isBetween && isSource ? headOf(doc, above) : above
}

/** "Peru *left* Chile and joined Mexico, according to Bo Ek": the first of verbs with one subject. */
function wholeClause(doc: LexicalDoc, verb: Token): Token {
  const hasSubject = childrenOf(doc, verb).some(({ dep }) => /^(?:nsubj|nsubjpass|expl)$/.test(dep))
  return verb.dep === 'conj' && isVerbal(verb) && !hasSubject ? wholeClause(doc, headOf(doc, verb)) : verb
}

/** The source that "according to", "as reported by" or "as Reuters reported" names. */
function sourceOf(
  document: ReaderDocument,
  index: MentionIndex,
  acts: readonly SpeechAct[],
  word: Token,
): Speaker | undefined {
  const { doc } = document
  if (word.norm === 'according') {
    const to = childrenOf(doc, word).find((child) => child.dep === 'prep' || child.norm === 'to')
    const source = to && childrenOf(doc, to).find((child) => child.dep === 'pobj')
    return source && speakerIn(document, index, acts, source)
  }
  const view = viewIn(doc, word)
  if (view !== undefined) {
    const [owner] = slotsOf(doc, view).get('possessor') ?? fillersOf(slotsOf(doc, view), 'of')
    return owner && speakerIn(document, index, acts, owner)
  }
  if (isAside(doc, word) && isSpeechVerb(doc, word)) {
    const [source] = slotsOf(doc, word).get('subject') ?? []
    return source && speakerIn(document, index, acts, source, word)
  }
  const isSaying = /^(?:say|object)$/.test(speechVerbOf(doc, word)?.kind ?? '')
  // "as Bo Ek explained *to reporters*", "as Bo Ek told *reporters*": to whom, and not "agreed *to a truce*".
  const isAddressed = (child: Token) =>
    child.dep === 'dobj' || child.dep === 'dative'
      ? doc.lexicon.tellingVerbs.has(word.lemma)
      : child.norm === 'to' &&
        childrenOf(doc, child).some((one) => index.byHead(one) !== undefined || maySpeak(doc, one, undefined))
  // "as Bo Ek spoke about Peru" says when and not who told it.
  const isBare = childrenOf(doc, word).every(
    (child) =>
      !/^(?:dobj|dative|ccomp|xcomp|prep)$/.test(child.dep) ||
      (isSaying && (isAddressed(child) || /^(?:at|in|on|during)$/.test(child.norm))),
  )
  const isReported =
    word.dep === 'advcl' && isSpeechVerb(doc, word) && doc.tokens[word.leftEdge]?.norm === 'as' && isBare
  const [source] = isReported ? fillersOf(slotsOf(doc, word), 'subject') : []
  const isOwn = source !== undefined && source.index > word.leftEdge && source.index <= word.rightEdge
  return isOwn ? speakerIn(document, index, acts, source, word) : undefined
}

/** "In Bo Ek's *view*, Peru left", "by his own *account*": whose words a whole clause is. */
function viewIn(doc: LexicalDoc, word: Token): Token | undefined {
  if (word.dep !== 'prep' || !/^(?:in|by)$/i.test(word.norm) || !isVerbal(headOf(doc, word))) return undefined
  const isSetOff = doc.tokens[word.rightEdge + 1]?.text === ',' || doc.tokens[word.leftEdge - 1]?.text === ','
  const view = childrenOf(doc, word).find(({ dep }) => dep === 'pobj')
  return isSetOff && view !== undefined && VIEWS.test(view.lemma) ? view : undefined
}

/**
 * The clause without the words of the source: the longer side of them, or the side of its verb ("*Bo Ek said*, as quoted
 * by Reuters, …"); all of it where they stand between its subject and its verb, or before more of it ("Peru left, *Bo Ek
 * said*, because it rained").
 */
function besides(document: ReaderDocument, clause: Token, word: Token, isLonger: boolean): Span | undefined {
  const { tokens } = document.doc
  const isWhole = [isInterrupted, isContinued, isCondition].some((holds) => holds(document.doc, clause, word))
  if (isWhole) {
    const [first, last] = [tokens[clause.leftEdge], tokens[Math.max(clause.rightEdge, word.rightEdge)]]
    return first && last && { start: first.start, end: last.end }
  }
  const before = { first: clause.leftEdge, last: word.leftEdge - 1 }
  const after = { first: word.rightEdge + 1, last: clause.rightEdge }
  const isBefore = isLonger ? before.last - before.first >= after.last - after.first : clause.index < word.index
  const side = isBefore ? before : after
  const [first, last] = [tokens[side.first], tokens[side.last]]
  return first && last && side.first <= side.last ? { start: first.start, end: last.end } : undefined
}

/**
 * "Peru, *Bo Ek said*, would leave", "If it rains, *Bo Ek said*, Peru will leave": whether the source stands between a
 * clause and its subject, condition or reason.
 */
function isInterrupted(doc: LexicalDoc, clause: Token, word: Token): boolean {
  const isInside = (isAside(doc, word) || isSourceFirst(doc, word)) && clause.index > word.index
  const before = [...childrenOf(doc, clause), ...childrenOf(doc, word)].filter(({ index }) => index < word.index)
  // "*Magnitude 6*, according to Peru, it was recorded": the clause begins behind the source.
  const isBehind = childrenOf(doc, clause).some(
    ({ index, dep }) => index > word.rightEdge && index < clause.index && /^(?:nsubj|nsubjpass|expl)$/.test(dep),
  )
  return (
    isInside &&
    !(isBehind && isSourceFirst(doc, word)) &&
    before.some(
      (child) =>
        (/^(?:nsubj|nsubjpass|expl|csubj)$/.test(child.dep) && child.head === clause.index) || isReason(doc, child),
    )
  )
}

/** "*Though it rained*, Bo Ek said, Peru left": whether the tree takes what is told under a condition for a part of the source. */
function isCondition(doc: LexicalDoc, clause: Token, word: Token): boolean {
  const isUnder = childrenOf(doc, clause).some(({ dep, norm }) => dep === 'mark' && REASONS.test(norm))
  const after = childrenOf(doc, word).filter(({ index, dep }) => index > word.index && dep !== 'punct')
  return isAside(doc, word) && clause.dep === 'ROOT' && isUnder && after.some((child) => child.rightEdge > child.index)
}

/** "*because it rained*", "*despite the rain*" */
function isReason(doc: LexicalDoc, child: Token): boolean {
  const isOne = child.dep === 'prep' || child.dep === 'advcl'
  return isOne && [child, ...childrenOf(doc, child)].some(({ norm }) => REASONS.test(norm))
}

/** "Peru left, *Bo Ek said*, because it rained": whether what stands after the source says more of the clause. */
function isContinued(doc: LexicalDoc, clause: Token, word: Token): boolean {
  if (!isAside(doc, word) || clause.index > word.index || word.rightEdge >= clause.rightEdge) return false
  const after = childrenOf(doc, clause).filter(({ index, dep }) => index > word.index && dep !== 'punct')
  return after.length > 0 && after.every((child) => isReason(doc, child) && !isSpeechVerb(doc, child))
}
