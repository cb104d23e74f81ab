import { childrenOf, normAt, subtreeOf, tokenAt, type Token } from '../../../language/index.ts'
import type { Span } from '../../../model/span.ts'
import type { Modality, Polarity } from '../../../model/statement.ts'
import type { ReaderDocument } from '../../document.ts'
import { isToBe, WEIGHING } from '../clause-marks.ts'
import { factualityOf, type Factuality } from '../factuality.ts'
import { isSubjunctive, isToldAsFact } from '../governor-marks.ts'
import { contentsOf, contentsOfNoun, isWished, spanOfContent, type Content } from './contents.ts'
import { isPassive } from '../slots.ts'
import { tokensWithin } from '../tokens-within.ts'
import type { MentionIndex } from '../mention-index.ts'
import { governs, personOf, type Speaker } from './speech-act.ts'
import { isDenying, isSpeechVerb } from './speech-words.ts'
import type { SpeechAct } from './speech-acts.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import type { FactualityMark } from '../../lexicon/word-lists.ts'

/** Something said, before it is known what it is about. */
export interface Utterance extends Span {
  readonly speaker: Speaker
  readonly verb?: Token
  readonly polarity: Polarity
  readonly modality: Modality
  readonly method: string
  readonly confidence: number
}

/**
 * What verbs of speech report in the same sentence. In "Ana Diaz said Peru may join Mercosur and criticised Bo Ek" it
 * finds `Peru may join Mercosur` (POSSIBLE) and `Bo Ek`, both said by Ana Diaz; in "She gave an explanation for why
 * Peru cannot join" `why Peru cannot join` (NEGATED).
 */
export function findReportedSpeech(
  document: ReaderDocument,
  index: MentionIndex,
  acts: readonly SpeechAct[],
): Utterance[] {
  const { doc } = document
  return acts.flatMap(({ verb, speaker }) => {
    const contents = isSpeechVerb(doc, verb) ? contentsOf(doc, verb) : contentsOfNoun(doc, verb)
    return contents.flatMap((content): Utterance[] => {
      const whole = spanOfContent(doc, verb, content)
      const { heads, method } = content
      if (whole === undefined) return []
      const span = withoutSpeaker(document, index, { verb, speaker }, whole)
      const confidence = method === 'speech-clause' ? 0.85 : 0.7
      return [{ ...span, speaker, verb, ...putBy(doc, verb, heads), method, confidence }]
    })
  })
}

/**
 * What is said without the words of its speaker, where the tree takes them for its end: "The roof leaks, *architect Bo Ek
 * of Acme* said".
 */
function withoutSpeaker(
  { doc, text }: ReaderDocument,
  index: MentionIndex,
  { verb, speaker: { entities } }: SpeechAct,
  span: Span,
): Span {
  const last = doc.tokens[verb.index - 1]
  const mention = last && index.covering(last)
  const speaker = mention && (personOf(doc, index, mention) ?? mention)
  if (speaker === undefined || mention?.end !== span.end || speaker.start <= span.start) return span
  if (!entities.includes(speaker.entity)) return span
  const before = tokensWithin(doc, { start: span.start, end: speaker.start }).findLast(({ text: mark }) =>
    /^[,"]$/.test(mark),
  )
  const isTitled =
    before !== undefined &&
    before.start > span.start &&
    doc.tokens
      .slice(before.index + 1, speaker.firstToken)
      .every(({ pos, tag }) => pos !== 'AUX' && !/^VB[DZP]/.test(tag))
  const end = isTitled ? before.start : speaker.start
  return text.slice(span.start, end).trim() === '' ? span : { start: span.start, end }
}

/** The head that decides how what is said is put: a clause before an object. */
function howPut(heads: Content['heads']): Token {
  return heads.find(({ dep }) => dep === 'xcomp' || dep === 'ccomp') ?? heads[0]
}

/** Polarity and modality of what is said: of its own clause, and of a verb that turns it ("denied", "urged"). */
function putBy(
  doc: LexicalDoc,
  verb: Token,
  heads: Content['heads'],
): { readonly polarity: Polarity; readonly modality: Modality } {
  const head = howPut(heads)
  const clause = head.dep === 'prep' ? (childrenOf(doc, head).find(({ dep }) => dep === 'pcomp') ?? head) : head
  const inner = howTold(doc, clause, governs(doc, verb, clause) ? doc.tokens[clause.head] : undefined)
  const isName = verb.lemma === 'call' && isNaming(doc, verb)
  const mark = isName ? undefined : doc.lexicon.governors.get(verb.lemma)
  const isWish = head.norm === 'against' || isWished(doc, head) || isSubjunctive(doc, clause)
  const isDenied = isOfNone(doc, heads) || (isDenying(doc, verb) && !hasVerdict(doc, verb))
  const polarity = isDenied ? 'NEGATED' : inner.polarity
  if (inner.modality !== 'ASSERTED') return { polarity, modality: inner.modality }
  const isAsked = mark === 'RECOMMENDED' && verb.lemma !== 'warn' && !isToldAsFact(doc, clause)
  if (isWish || isAsked) return { polarity, modality: 'RECOMMENDED' }
  const isInfinitive = childrenOf(doc, head).some(({ tag }) => tag === 'TO')
  if ((head.dep === 'xcomp' || isInfinitive) && (mark === 'INTENDED' || mark === 'CONSIDERED'))
    return { polarity, modality: mark }
  // "told *Peru to leave*"
  if (head.dep === 'xcomp' && isInfinitive && mark === undefined && TOLD_TO.test(verb.lemma))
    return { polarity, modality: 'RECOMMENDED' }
  // "promised *a veto*"
  if (head.dep === 'dobj' && doc.lexicon.wishNouns.get(verb.lemma) === 'INTENDED')
    return { polarity, modality: 'INTENDED' }
  return { polarity, modality: isPlan(doc, verb, heads) ? 'INTENDED' : 'ASSERTED' }
}

/** "said *no support* would come": of a clause whose subject the tree takes for an object. */
function isOfNone(doc: LexicalDoc, [first, second]: Content['heads']): boolean {
  const isParted = first.dep === 'dobj' && second?.dep === 'ccomp'
  return isParted && childrenOf(doc, first).some(({ norm }) => /^(?:no|neither)$/.test(norm))
}

/** "announced *plans to leave*": it is meant to be, and what else is said of plans is said of what there is. */
function isPlan(doc: LexicalDoc, verb: Token, heads: Content['heads']): boolean {
  const isAnnounced = /^(?:announce|confirm|disclose|outline|reveal|unveil)$/.test(verb.lemma)
  if (!isAnnounced || !/^(?:intent|intention|plan)$/.test(heads[0].lemma)) return false
  return heads.flatMap((head) => subtreeOf(doc, head)).some(({ tag, dep }) => tag === 'TO' && dep === 'aux')
}

/** "called *Bo Ek a liar*", and not "called on Bo Ek to leave". */
function isNaming(doc: LexicalDoc, verb: Token): boolean {
  const deps = childrenOf(doc, verb).map(({ dep }) => dep)
  const isAsking = subtreeOf(doc, verb).some(({ tag, index }) => tag === 'TO' && index > verb.index)
  return deps.includes('oprd') || (deps.includes('dobj') && !isAsking)
}

/** Verbs that with an infinitive tell somebody what to do. */
const TOLD_TO = /^(?:advise|remind|tell)$/

/** "dismissed the claims *as baseless*": what is said of them is said. */
function hasVerdict(doc: LexicalDoc, verb: Token): boolean {
  return childrenOf(doc, verb).some(({ dep, norm }) => norm === 'as' && (dep === 'prep' || dep === 'advcl'))
}

/** Verbs that, with an infinitive, put what it says: "is to meet", "is going to meet", "has to meet". */
const CARRYING = new Set(['be', 'go', 'have', 'ought'])

/** How what a clause tells is put, from below a word on; of two clauses that a mark parts as the first: "*Roads are closed* – nobody left". */
export function howTold(doc: LexicalDoc, clause: Token, ceiling: Token | undefined): Factuality {
  const first = childrenOf(doc, clause).find(
    ({ dep, index, rightEdge }) =>
      dep === 'ccomp' && index < clause.index && /^[;–—-]$/.test(doc.tokens[rightEdge + 1]?.text ?? ''),
  )
  const isClause =
    first !== undefined && childrenOf(doc, first).some(({ dep }) => /^(?:nsubj|nsubjpass|expl)$/.test(dep))
  if (isClause && !isSpeechVerb(doc, clause)) return factualityOf(doc, deepest(doc, first), clause)
  const told = factualityOf(doc, deepest(doc, clause), ceiling)
  const mark = stateOf(doc, clause)?.mark
  if (mark === undefined) return told
  const outer = factualityOf(doc, clause, ceiling)
  // "must be able to leave" is as "must leave"; "is *not able* to leave" as "cannot leave".
  if (/^(?:RECOMMENDED|HYPOTHETICAL|POSSIBLE)$/.test(outer.modality)) return { ...told, modality: outer.modality }
  if (mark !== 'POSSIBLE') return told
  // "It is possible that Peru *will* leave" is no more than possible.
  return { ...told, modality: outer.polarity === 'NEGATED' ? 'ASSERTED' : mark }
}

/** "intends to join", "is considering joining", "is unlikely to join": what is said is put as the last verb of the chain is. */
export function deepest(doc: LexicalDoc, clause: Token): Token {
  const decided = stateOf(doc, clause)?.below
  if (decided !== undefined) return deepest(doc, decided)
  const below = childrenOf(doc, clause).find(
    ({ dep, leftEdge }) =>
      dep === 'xcomp' ||
      (WEIGHING.has(clause.lemma) &&
        (dep === 'dobj' || (dep === 'ccomp' && normAt(doc.tokens, leftEdge) === 'whether'))),
  )
  const carries =
    (CARRYING.has(clause.lemma) && !(clause.lemma === 'be' && below?.tag === 'VB' && !isToBe(doc, clause))) ||
    (isPassive(doc, clause) && doc.lexicon.speechVerbs.has(clause.lemma)) ||
    doc.lexicon.governors.has(clause.lemma) ||
    doc.lexicon.governors.has(clause.text.toLowerCase())
  return below && carries && !isAskedBy(doc, clause) ? deepest(doc, below) : clause
}

/** "Peru has *asked* to leave", and not "we *ask* Peru to leave": that somebody asks is told, and not asked. */
function isAskedBy(doc: LexicalDoc, { index, lemma, tag }: Token): boolean {
  const { governors, speechVerbs } = doc.lexicon
  const children = childrenOf(doc, tokenAt(doc.tokens, index))
  const isAsking = governors.get(lemma) === 'RECOMMENDED' && speechVerbs.has(lemma)
  const subject = children.find(({ dep }) => dep === 'nsubj')
  return isAsking && subject !== undefined && !(tag === 'VBP' && /^(?:i|we)$/.test(subject.norm.toLowerCase()))
}

/** What an adjective after "be" decides of, and how: "is unable *to pay*", "is incapable of *paying*", "it is possible *that Peru left*". */
function stateOf(
  doc: LexicalDoc,
  be: Token,
): { readonly mark: FactualityMark | undefined; readonly below: Token | undefined } | undefined {
  if (be.lemma !== 'be' && be.lemma !== 'remain') return undefined
  const children = childrenOf(doc, be)
  const state = children.find(({ dep, lemma }) => dep === 'acomp' && doc.lexicon.governors.has(lemma.toLowerCase()))
  if (state === undefined) return undefined
  const led = childrenOf(doc, state).filter(({ dep }) => dep === 'prep')
  const below = [...childrenOf(doc, state), ...led.flatMap((of) => childrenOf(doc, of)), ...children].find(
    ({ dep, index }) => /^(?:xcomp|ccomp|pcomp)$/.test(dep) && index > state.index,
  )
  return { mark: doc.lexicon.governors.get(state.lemma.toLowerCase()), below }
}
