import { childrenOf, subtreeOf, type Token } from '../../../language/index.ts'
import type { Span } from '../../../model/span.ts'
import type { Modality, Polarity } from '../../../model/statement.ts'
import type { ReaderDocument } from '../../document.ts'
import { factualityOf } from '../factuality.ts'
import { readClasses } from '../lexicon.ts'
import type { MentionIndex } from '../mention-index.ts'
import { clauseSpan, governs, isSpeechVerb, SPEECH_VERBS, speakerOf, type Speaker } from './speech-act.ts'

const GOVERNORS = readClasses('governors.txt')
/** Prepositions after a verb of speech that lead to what is said: "warned against", "called for", "commented on". */
const LEADING = new Set(['of', 'about', 'on', 'against', 'for', 'to', 'at', 'as', 'over', 'with'])

/** Something said, before it is known what it is about. */
export interface Utterance extends Span {
  readonly speaker: Speaker
  readonly verb: Token
  readonly polarity: Polarity
  readonly modality: Modality
  readonly method: string
  readonly confidence: number
}

/**
 * What verbs of speech report in the same sentence. In "Ana Diaz said Peru may join Mercosur and criticised Bo Ek" it
 * finds `Peru may join Mercosur` (POSSIBLE) and `Bo Ek`, both said by Ana Diaz.
 */
export function findReportedSpeech(document: ReaderDocument, index: MentionIndex): Utterance[] {
  return document.doc.tokens.flatMap((verb) => {
    if (!isSpeechVerb(verb)) return []
    const speaker = speakerOf(document, index, verb)
    if (!speaker) return []
    return contentsOf(document, verb).map(({ span, head, method }) => ({
      ...span,
      speaker,
      verb,
      ...putBy(document, verb, head),
      method,
      confidence: method === 'speech-clause' ? 0.85 : 0.7,
    }))
  })
}

interface Content {
  readonly span: Span
  readonly head: Token
  readonly method: string
}

/** What is said: a clause, else an infinitive, else what the verb or its preposition takes. */
function contentsOf(document: ReaderDocument, verb: Token): Content[] {
  const { doc } = document
  const children = childrenOf(doc, verb)
  const clauses = children.filter((child) => (child.dep === 'ccomp' || child.dep === 'xcomp') && !isSubject(child))
  if (clauses.length > 0) {
    return clauses.map((head) => ({ span: clauseSpan(doc, head, verb), head, method: 'speech-clause' }))
  }
  const kind = SPEECH_VERBS.get(verb.lemma)
  const objects = children.filter(
    (child) =>
      child.dep === 'dobj' ||
      (child.dep === 'prep' && LEADING.has(child.norm) && (kind !== 'toward' || child.norm !== 'to')),
  )
  if (kind === 'quote') return []
  return objects
    .filter(
      (object) => (object.index > verb.index && object.pos !== 'PRON') || (object.dep === 'dobj' && kind === 'toward'),
    )
    .map((head) => {
      const words = subtreeOf(doc, head)
      const [first, last] = [words[0] ?? head, words.at(-1) ?? head]
      return { span: { start: first.start, end: last.end }, head, method: 'speech-object' }
    })
}

function isSubject(token: Token): boolean {
  return token.dep.startsWith('nsubj')
}

/** Polarity and modality of what is said: of its own clause, and of a verb that turns it ("denied", "urged"). */
function putBy(document: ReaderDocument, verb: Token, head: Token): { polarity: Polarity; modality: Modality } {
  const inner = governs(document.doc, verb, head)
    ? factualityOf(document.doc, head, verb)
    : factualityOf(document.doc, head)
  const mark = verb.lemma === 'deny' ? 'NEGATED' : GOVERNORS.get(verb.lemma)
  const against = childrenOf(document.doc, verb).some((child) => child.norm === 'against')
  const polarity = mark === 'NEGATED' && verb.lemma === 'deny' ? 'NEGATED' : inner.polarity
  if (inner.modality !== 'ASSERTED') return { polarity, modality: inner.modality }
  if (mark === 'RECOMMENDED' && (verb.lemma !== 'warn' || against)) return { polarity, modality: 'RECOMMENDED' }
  if (head.dep === 'xcomp' && (mark === 'INTENDED' || mark === 'CONSIDERED')) return { polarity, modality: mark }
  return { polarity, modality: 'ASSERTED' }
}
