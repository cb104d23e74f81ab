import { contains, overlaps, type Span } from '../../../model/span.ts'
import type { ReaderDocument } from '../../document.ts'
import { firstFrom } from '../../first-from.ts'
import type { Quotation } from '../quotations.ts'
import { sentencesWithin } from '../sentence-of.ts'
import { tokensWithin } from '../tokens-within.ts'
import { attributeQuotations, SURE, type Attributing, type Attribution } from './attribute-quotations.ts'
import { howTold, type Utterance } from './reported-speech.ts'
import { trimSpan } from './content-span.ts'

/** Quotation marks around fewer words than this that end no sentence hold a term, not speech, unless it is plain who says it. */
const FEWEST_WORDS = 4

/**
 * Quotations, sentence by sentence, with who says them. In `"We came. We saw," said Bo Ek.` it finds `We came` and `We
 * saw`, both said by Bo Ek. `taken` are utterances found before; a quotation inside one of them is not told twice.
 */
export function findDirectSpeech(
  looking: Attributing,
  quotations: readonly Quotation[],
  taken: readonly Utterance[],
): Utterance[] {
  const { document } = looking
  const attributions = attributeQuotations(looking, quotations)
  return quotations.flatMap((quotation) => {
    const attribution: Attribution | undefined =
      attributions.get(quotation) ?? taken.find((utterance) => overlaps(utterance, quotation))
    if (attribution === undefined || isNamed(document, quotation)) return []
    const words = document.text.slice(quotation.start, quotation.end)
    const isTerm = words.split(/\s+/).length < FEWEST_WORDS && !/[.?!]$/.test(words)
    if (isTerm && attribution.confidence < SURE) return []
    return pieces(document, quotation, attribution.confidence >= SURE || isSentence(document, quotation))
      .filter((piece) => !taken.some((utterance) => overlaps(utterance, piece)))
      .map((piece) => ({
        speaker: attribution.speaker,
        ...(attribution.verb === undefined ? {} : { verb: attribution.verb }),
        confidence: attribution.confidence,
        ...piece,
        ...putIn(document, piece),
        method: 'quotation',
      }))
  })
}

/** Words before a name in marks: `his nickname "Red"`, `an essay entitled "On Peru"`. */
const NAMING = /^(?:alias|call|dub|entitle|name|nickname|term|title)$/
/** The most words of the title of a work. */
const LONGEST_TITLE = 6
/** The most words of a heading in marks. */
const LONGEST_HEADING = 10

/** `Rosa "Red" Diaz`, `nicknamed "Red"`, `on CBS's "Face the Nation"`: what marks set off as a name, and nobody says. */
function isNamed({ mentions, doc, text }: ReaderDocument, quotation: Span): boolean {
  if (mentions.some((mention) => mention.start < quotation.start && mention.end > quotation.end)) return true
  const said = text.slice(quotation.start, quotation.end)
  const words = said.match(/\p{L}[\p{L}'’-]*/gu) ?? []
  if (isHeading(text, quotation, words)) return true
  if (/[.?!]$/.test(said)) return false
  const before = doc.tokens[firstFrom(doc.tokens, quotation.start - 1) - 1]
  if (words.length < FEWEST_WORDS && before !== undefined && NAMING.test(before.lemma)) return true
  // "an episode of "The Late Show," Bo Ek said": a name in the midst of a phrase.
  const isInside = /^(?:ADP|DET|NOUN)$/.test(before?.pos ?? '') && words.every((word) => /^\p{Lu}/u.test(word))
  if (isInside && words.length > 1 && words.length <= LONGEST_TITLE) return true
  const long = words.filter((word) => word.length > 3)
  return before?.tag === 'POS' && words.length <= LONGEST_TITLE && long.every((word) => /^\p{Lu}/u.test(word))
}

/** A line of its own in title case: `'All Bets Are Off.'` */
function isHeading(text: string, { start, end }: Span, words: readonly string[]): boolean {
  const isLine =
    /(?:^|\n)\W$/.test(text.slice(Math.max(0, start - 2), start)) && /^\W?(?:\n|$)/.test(text.slice(end, end + 2))
  return isLine && words.length > 2 && words.length <= LONGEST_HEADING && isTitleCase(words)
}

function isTitleCase(words: readonly string[]): boolean {
  return (
    words.filter((word) => word.length > 3).every((word) => /^\p{Lu}/u.test(word)) &&
    /^\p{Lu}/u.test(words.at(-1) ?? '')
  )
}

/** A quotation cut at the sentences of the article; those without a verb only where it is plain that they are said. */
function pieces(document: ReaderDocument, quotation: Span, isSpeech: boolean): Span[] {
  return sentencesWithin(document, quotation)
    .map((sentence) =>
      trimSpan(document.text, {
        start: Math.max(sentence.start, quotation.start),
        end: Math.min(sentence.end, quotation.end),
      }),
    )
    .filter(
      (piece) =>
        /\p{L}/u.test(document.text.slice(piece.start, piece.end)) &&
        (isSpeech || tokensWithin(document.doc, piece).some(({ pos }) => pos === 'VERB' || pos === 'AUX')),
    )
}

/** `Bo Ek sighed. "Not a chance."`: marks around a whole sentence, also one without a verb. */
function isSentence({ text }: ReaderDocument, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 4), start - 1)
  return /(?:^|[.?!]["”]?\s+)$/.test(before) && /^\p{Lu}.*[.?!]$/su.test(text.slice(start, end))
}

/** Polarity and modality of the highest word of a piece. */
export function putIn(document: ReaderDocument, piece: Span): Pick<Utterance, 'polarity' | 'modality'> {
  const { doc } = document
  const words = tokensWithin(doc, piece)
  const root = words.find(
    (word) =>
      !/^(?:PUNCT|CCONJ|SCONJ)$/.test(word.pos) &&
      (word.head === word.index || !contains(piece, doc.tokens[word.head] ?? word)),
  )
  if (!root) return { polarity: 'AFFIRMED', modality: 'ASSERTED' }
  const { polarity, modality } = howTold(doc, root, root.head === root.index ? undefined : doc.tokens[root.head])
  return { polarity, modality }
}
