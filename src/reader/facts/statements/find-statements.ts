import type { ReaderDocument, StatementDraft } from '../../document.ts'
import type { DatedSpan } from '../dates.ts'
import type { MentionIndex } from '../mention-index.ts'
import { findQuotations, isQuoted } from '../quotations.ts'
import { sentenceOf } from '../sentence-of.ts'
import { firstFrom } from '../../first-from.ts'
import { findAbout } from './about.ts'
import { findAccordingTo } from './according-to.ts'
import { findDirectSpeech } from './direct-speech.ts'
import { findNominalSpeech } from './nominal-speech.ts'
import { coverOf, findOwnStatements } from './own-statements.ts'
import { findQuantity } from './quantity.ts'
import { findReportedSpeech, type Utterance } from './reported-speech.ts'
import { findSpeechActs } from './speech-acts.ts'
import { findSpeechBlocks } from './speech-blocks.ts'
import { trimSpan } from './content-span.ts'

/**
 * All statements of an article, in the order of the text: reported, quoted, by "according to", and the article's own
 * that are no facts. In `Bo Ek said: "Peru will not join Mercosur."` it finds one, by Bo Ek, quoted, NEGATED, INTENDED,
 * about Peru and Mercosur.
 */
export function findStatements(
  document: ReaderDocument,
  index: MentionIndex,
  dates: readonly DatedSpan[],
): StatementDraft[] {
  const quotations = findQuotations(document.text)
  const acts = findSpeechActs(document, index)
  const outside = acts.filter(({ verb }) => !isQuoted(quotations, verb.start))
  const looking = { document, index, acts: new Map(outside.map((act) => [act.verb.index, act])) }
  const blocks = findSpeechBlocks(looking, quotations)
  const reported = [...findReportedSpeech(document, index, acts), ...findAccordingTo(document, index, acts)].filter(
    ({ verb }) => verb === undefined || !(isQuoted(quotations, verb.start) || isQuoted(blocks, verb.start)),
  )
  const direct = findDirectSpeech(looking, quotations, reported)
  // "suggested *a way: Leave now.*": what is suggested is behind the colon.
  const isOpening = ({ method, start, end }: Utterance) =>
    method === 'speech-object' && blocks.some((block) => block.start > start && block.start < end)
  const own = reported.filter((one) => !isQuoted(blocks, one.start) && !isOpening(one))
  const said = [...own, ...blocks, ...direct]
  const isSaid = coverOf(said)
  const told = [...said, ...findNominalSpeech(document, index).filter((one) => !isSaid(one))]
  return [...told, ...findOwnStatements(document, quotations, told)]
    .flatMap((utterance) =>
      drafts(document, index, dates, utterance, isQuoted(quotations, middle(document, utterance))),
    )
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A place inside what is said, past an opening mark. */
function middle(document: ReaderDocument, utterance: Utterance): number {
  const { start, end } = trimSpan(document.text, utterance)
  return start + Math.floor((end - start) / 2)
}

/** The statement that an utterance is; one for each of those who make it together. */
function drafts(
  document: ReaderDocument,
  index: MentionIndex,
  dates: readonly DatedSpan[],
  utterance: Utterance,
  quoted: boolean,
): StatementDraft[] {
  const span = trimSpan(document.text, utterance)
  const { speaker, polarity, modality, method, confidence } = utterance
  const date = dates
    .slice(firstFrom(dates, span.start), firstFrom(dates, span.end))
    .find((one) => one.end <= span.end)?.date
  const quantity = findQuantity(document.doc, span)
  const statement = {
    ...span,
    sentence: sentenceOf(document, span.start),
    quoted,
    polarity,
    modality,
    about: findAbout(document, index, span, speaker),
    method,
    confidence,
    ...(method === 'own-statement' || utterance.verb === undefined ? {} : { verb: utterance.verb.text }),
    ...quantity,
    ...(date === undefined ? {} : { date }),
  }
  if (speaker.entities.length > 0) return speaker.entities.map((entity) => ({ ...statement, speaker: entity }))
  return [{ ...statement, ...(speaker.description === undefined ? {} : { speakerDescription: speaker.description }) }]
}
