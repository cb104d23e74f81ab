import { contains, overlaps, type Span } from '../../../model/span.ts'
import type { ReaderDocument } from '../../document.ts'
import { factualityOf } from '../factuality.ts'
import { isQuoted } from '../quotations.ts'
import { deepest, type Utterance } from './reported-speech.ts'
import { trimSpan } from './content-span.ts'
import type { SpeechAct } from './speech-acts.ts'

/** Quotation marks around fewer words than this hold a term, not speech. */
const FEWEST_WORDS = 4
/** How far from a quotation its verb of speech may stand, in code units. */
const FARTHEST = 250

/**
 * Quotations, sentence by sentence, with who says them: the nearest verb of speech outside the marks in the same
 * paragraph. In `"We came. We saw," said Bo Ek.` it finds `We came` and `We saw`, both said by Bo Ek. `taken` are
 * utterances found before; a quotation inside one of them is not told twice.
 */
export function findDirectSpeech(
  document: ReaderDocument,
  acts: readonly SpeechAct[],
  quotations: readonly Span[],
  taken: readonly Utterance[],
): Utterance[] {
  const { text } = document
  const outside = acts.filter(({ verb }) => !isQuoted(quotations, verb.start))
  return quotations.flatMap((quotation) => {
    if (text.slice(quotation.start, quotation.end).split(/\s+/).length < FEWEST_WORDS) return []
    const owner = taken.find((utterance) => overlaps(utterance, quotation)) ?? nearestAct(text, quotation, outside)
    if (!owner) return []
    return pieces(document, quotation)
      .filter((piece) => !taken.some((utterance) => overlaps(utterance, piece)))
      .map((piece) => ({
        ...piece,
        speaker: owner.speaker,
        verb: owner.verb,
        ...putIn(document, piece),
        method: 'quotation',
        confidence: 0.85,
      }))
  })
}

/** The act of speech that stands nearest to a quotation, in the same paragraph. */
function nearestAct(text: string, quotation: Span, acts: readonly SpeechAct[]): SpeechAct | undefined {
  const distance = ({ verb }: SpeechAct) =>
    verb.end <= quotation.start ? quotation.start - verb.end : verb.start - quotation.end
  return acts
    .filter((act) => distance(act) >= 0 && distance(act) < FARTHEST && !parted(text, act.verb, quotation))
    .sort((a, b) => distance(a) - distance(b))[0]
}

function parted(text: string, a: Span, b: Span): boolean {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).includes('\n')
}

/** A quotation cut at the sentences of the article. */
function pieces(document: ReaderDocument, quotation: Span): Span[] {
  return document.sentences
    .filter((sentence) => overlaps(sentence, quotation))
    .map((sentence) =>
      trimSpan(document.text, {
        start: Math.max(sentence.start, quotation.start),
        end: Math.min(sentence.end, quotation.end),
      }),
    )
    .filter((piece) =>
      document.doc.tokens.some((token) => contains(piece, token) && (token.pos === 'VERB' || token.pos === 'AUX')),
    )
}

/** Polarity and modality of the highest word of a piece. */
function putIn(document: ReaderDocument, piece: Span): Pick<Utterance, 'polarity' | 'modality'> {
  const { doc } = document
  const words = doc.tokens.filter((token) => contains(piece, token))
  const root = words.find(
    (word) =>
      !/^(?:PUNCT|CCONJ|SCONJ)$/.test(word.pos) &&
      (word.head === word.index || !contains(piece, doc.tokens[word.head] ?? word)),
  )
  if (!root) return { polarity: 'AFFIRMED', modality: 'ASSERTED' }
  const { polarity, modality } = factualityOf(
    doc,
    deepest(doc, root),
    root.head === root.index ? undefined : doc.tokens[root.head],
  )
  return { polarity, modality }
}
