import { childrenOf, headOf, subtreeOf, type Doc, type Token } from '../../../language/index.ts'
import type { Span } from '../../../model/span.ts'
import type { ReaderDocument } from '../../document.ts'
import { readClasses, readWords } from '../lexicon.ts'
import type { MentionIndex } from '../mention-index.ts'
import { slotsOf } from '../slots.ts'

export const SPEECH_VERBS = readClasses('speech-verbs.txt')
const SPEECH_NOUNS = readWords('speech-nouns.txt')

/** Who says something: an entity, or a description where there is no name. */
export interface Speaker {
  readonly entity?: number
  readonly description?: string
}

/** A verb by which somebody says something. */
export interface SpeechAct {
  readonly verb: Token
  readonly speaker: Speaker
}

/** The longest description of an unnamed speaker that is kept, in code units. */
const LONGEST_DESCRIPTION = 120

/** Whether a token is a verb of speech that somebody may be the subject of. */
export function isSpeechVerb(token: Token): boolean {
  return token.pos === 'VERB' && SPEECH_VERBS.has(token.lemma)
}

/**
 * Who speaks by a verb. In "Ana Diaz said …" it is Ana Diaz, in "Her remarks stressed …" the one whom the pronoun
 * means, in "Two officials said …" nobody named, described as "Two officials".
 */
export function speakerOf(document: ReaderDocument, index: MentionIndex, verb: Token): Speaker | undefined {
  const [subject] = subjectsOf(document.doc, verb)
  return subject && speakerFrom(document, index, subject)
}

/** The subjects of a verb of speech, with those that stand after it ("said Ana Diaz"). */
function subjectsOf(doc: Doc, verb: Token): readonly Token[] {
  return slotsOf(doc, verb).get('subject') ?? []
}

/** The speaker that a noun phrase stands for. */
export function speakerFrom(document: ReaderDocument, index: MentionIndex, subject: Token): Speaker | undefined {
  const { doc } = document
  const mention = index.byHead(subject)
  if (mention && ['PERSON', 'ORGANIZATION', 'PLACE'].includes(index.kindOf(mention))) return { entity: mention.entity }
  if (SPEECH_NOUNS.has(subject.lemma)) {
    const [owner] = ownersOf(doc, subject).flatMap((token) => index.byHead(token) ?? [])
    if (owner && ['PERSON', 'ORGANIZATION', 'PLACE'].includes(index.kindOf(owner))) return { entity: owner.entity }
  }
  if (subject.pos === 'PRON' || subject.pos === 'DET' || /^\d/.test(subject.text)) return undefined
  const [named] = childrenOf(doc, subject)
    .filter((child) => child.dep === 'appos')
    .flatMap((child) => index.byHead(child) ?? [])
  if (named && index.kindOf(named) === 'PERSON') return { entity: named.entity }
  return { description: describe(document, subject) }
}

/** "Scholz's commentary", "the statement by Olmert", "a report from the ministry". */
function ownersOf(doc: Doc, noun: Token): readonly Token[] {
  const slots = slotsOf(doc, noun)
  return [
    ...(slots.get('possessor') ?? []),
    ...(slots.get('by') ?? []),
    ...(slots.get('from') ?? []),
    ...(slots.get('modifier') ?? []),
  ]
}

/** The words of an unnamed speaker, without a relative clause: "an advisor to the Palestinian team". */
function describe(document: ReaderDocument, subject: Token): string {
  const words = subtreeOf(document.doc, subject)
  const cut = words.find(
    (word) => word.index > subject.index && (word.dep === 'punct' || word.dep === 'relcl' || word.dep === 'acl'),
  )
  const kept = cut ? words.filter((word) => word.index < cut.leftEdge) : words
  const [first, last] = [kept[0] ?? subject, kept.at(-1) ?? subject]
  return document.text.slice(first.start, last.end).trim().slice(0, LONGEST_DESCRIPTION)
}

/** Cuts what is not part of what is said off a span's ends: white space, marks, a leading "that". */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /[\s",:;—–\-“”]/.test(text[start] ?? '')) start++
  const that = /^that\b[\s,:"]*/i.exec(text.slice(start, Math.min(end, start + 12)))
  if (that) start += that[0].length
  while (end > start && /[\s",:;.—–“”]/.test(text[end - 1] ?? '')) end--
  return { start, end }
}

/** The tokens of a clause without those of the verb of speech in its middle: for `"We came," she said, "and saw."`. */
export function clauseSpan(doc: Doc, clause: Token, verb: Token): Span {
  const words = subtreeOf(doc, clause)
  const before = words.filter((word) => word.index < verb.index)
  const after = words.filter((word) => word.index > verb.index)
  const side = clause.index < verb.index ? before : after
  const [first, last] = [side[0] ?? clause, side.at(-1) ?? clause]
  return { start: first.start, end: last.end }
}

/** Whether a token stands above another in the tree. */
export function governs(doc: Doc, above: Token, below: Token): boolean {
  for (let token = below; ; token = headOf(doc, token)) {
    if (token === above) return true
    if (token.head === token.index) return false
  }
}
