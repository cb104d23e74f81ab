import type { Span } from '../../../model/span.ts'
import type { Token } from '../../../language/index.ts'
import { contains } from '../../../model/span.ts'
import type { Quotation } from '../quotations.ts'
import { sentencesWithin } from '../sentence-of.ts'
import { tokensWithin } from '../tokens-within.ts'
import { introducer, type Attributing, type Attribution } from './attribute-quotations.ts'
import { putIn } from './direct-speech.ts'
import { findParagraphs } from './passages.ts'
import { isEnded, sentencesIn } from './quotation-place.ts'
import type { Utterance } from './reported-speech.ts'

/** How sure it is that paragraphs without marks are what was announced: less, the farther from the colon. */
const NEXT = 0.85
const LATER = 0.75
/** The longest line, in tokens, that only names who speaks. */
const LONGEST_NAME = 20
/** What begins a line that names the speaker of what follows: "From Bo Ek:", "Statement by the minister:". */
const SENDER = /^(?:from|by|statement|remarks?|comments?|message|address|speech|letter|reply|answer)$/i
/** What begins the part of a text that is about the text: "Notes to editors", "Further information". */
const BACK_MATTER =
  /^(?:#+$|ends?\b\W*$|(?:notes?|information) (?:to|for) |further (?:information|reading)|for (?:more|further) |(?:media|press) (?:enquir|inquir|contact|office)|contact|background\b|follow |read (?:the|more|about|also)|see also|about (?:the|us)\b|related |source:|published|last updated|image|photo)/i
/** "The full report can be found on the web page": said of a document, and not in it. */
const FOUND_ELSEWHERE =
  /\b(?:can|may) be (?:found|read|seen|viewed|downloaded|accessed|watched)\b|\b(?:is|are) (?:available|published) (?:at|on|from|here|online)\b|https?:\/\//i

/**
 * Speech without quotation marks: what follows a colon after a verb of speech, and the paragraphs after it, sentence by
 * sentence, until the text speaks of the speaker again, introduces another, or turns to itself ("Notes to editors"). In
 * `Bo Ek, the minister, said:↵↵We came.↵↵We saw.` it finds `We came.` and `We saw.`; in `EK: We came.` the line.
 */
export function findSpeechBlocks(looking: Attributing, quotations: readonly Quotation[]): Utterance[] {
  const { document } = looking
  const marked = new Set(quotations.map(({ start }) => start))
  const paragraphs = findParagraphs(document.text)
  const found: Utterance[] = []
  let block: (Attribution & { readonly lasts: boolean }) | undefined
  let surely = 0
  for (const paragraph of paragraphs) {
    const opening = openingIn(looking, paragraph, quotations)
    if (opening !== undefined) {
      const { attribution, from, lasts } = opening
      block = marked.has(nextWord(document.text, from) + 1) ? undefined : { ...attribution, lasts, confidence: NEXT }
      if (block !== undefined) found.push(...said(looking, block, { start: from, end: paragraph.end }))
      surely = from < paragraph.end ? found.length : Infinity
      if (!lasts && from < paragraph.end) block = undefined
    } else if (block !== undefined) {
      if (surely <= found.length && isNarration(looking, block, paragraph)) {
        found.length = surely
        block = undefined
      } else if (!goesOn(looking, block, paragraph, quotations)) block = undefined
      else {
        found.push(...said(looking, block, paragraph))
        surely = Math.min(surely, found.length)
        block = { ...block, confidence: LATER }
      }
    }
  }
  return found
}

/** Whoever tells what others said, and whose own speech is told like narration. */
const SPEAKS_FOR_ANOTHER = /spokes|office|readout|statement|release/i

/**
 * Whether a paragraph after speech is the article's own: somebody else speaks in it in the past, and nobody says "I" or
 * "we". In `The governor said:↵↵We came.↵↵Police were there.↵↵Police said it rained.` it is the last, and so the third.
 */
function isNarration({ document, acts }: Attributing, { speaker }: Attribution, paragraph: Span): boolean {
  if (SPEAKS_FOR_ANOTHER.test(speaker.description ?? '')) return false
  const words = tokensWithin(document.doc, paragraph)
  if (words.some(({ norm }) => /^(?:i|we|my|our|us|me)$/i.test(norm))) return false
  return words.some((word) => {
    const act = word.tag === 'VBD' ? acts.get(word.index) : undefined
    return act?.speaker.entities.every((entity) => !speaker.entities.includes(entity)) === true
  })
}

/** Where speech begins in a paragraph: after a colon behind who says it, at the latest at its end. */
function openingIn(
  looking: Attributing,
  paragraph: Span,
  quotations: readonly Quotation[],
): { attribution: Attribution; from: number; lasts: boolean } | undefined {
  const { document, acts, index } = looking
  const words = tokensWithin(document.doc, paragraph)
  for (const colon of words) {
    if (colon.text !== ':' || quotations.some((quotation) => contains(quotation, colon))) continue
    const from = nextWord(document.text, colon.end)
    const isBeginning = from >= paragraph.end || /[\p{Lu}\d]/u.test(document.text.charAt(from))
    const lead = sentencesIn(words.filter(({ end }) => end <= colon.end)).at(-1) ?? []
    const isAct = lead.some((word) => acts.has(word.index))
    if (!isBeginning || !(isAct || namesSpeaker(looking, words, lead))) continue
    const attribution = introducer({ document, acts, index }, lead)
    // "It rained. So he suggested a way: Leave now.": what begins in the midst of a paragraph ends with it.
    const lasts = from >= paragraph.end || (isAct && lead[0] === words[0])
    if (attribution !== undefined) return { attribution, from, lasts }
  }
  return undefined
}

/** A paragraph that begins with a name and a colon, or with "From" and a name. */
function namesSpeaker({ index, document }: Attributing, all: readonly Token[], opening: readonly Token[]): boolean {
  const [words, lead] = [withoutMark(all), withoutMark(opening)]
  const [first] = words
  if (first === undefined || lead[0] !== first || lead.length > LONGEST_NAME) return false
  if (lead.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return false
  if (SENDER.test(first.text)) return true
  const mention = lead.map((word) => index.covering(word)).find((one) => one !== undefined)
  const before = mention === undefined ? [] : lead.filter(({ end }) => end <= mention.start)
  const isName = mention !== undefined && index.kindOf(mention) === 'PERSON' && document.entities.length > 0
  return isName && before.every(({ pos, text }) => pos === 'PROPN' || /^\p{Lu}/u.test(text))
}

/** The words behind a quotation mark that begins them. */
function withoutMark(words: readonly Token[]): readonly Token[] {
  return /^["“”]$/.test(words[0]?.text ?? '') ? words.slice(1) : words
}

/** Whether a paragraph after speech still belongs to it. */
function goesOn(looking: Attributing, block: Attribution, paragraph: Span, quotations: readonly Quotation[]): boolean {
  const { document, index, acts } = looking
  const text = document.text.slice(paragraph.start, paragraph.end)
  const words = tokensWithin(document.doc, paragraph)
  if (!isEnded(words.slice(-1)) && !/[.!?…]["')\]]*$/.test(text)) return false
  if (BACK_MATTER.test(text) || FOUND_ELSEWHERE.test(text) || /^["“]/.test(text)) return false
  return !words.some((word) => {
    const mention = index.byHead(word)
    const isSpeaker = mention !== undefined && block.speaker.entities.includes(mention.entity)
    if (isSpeaker && mention.mode !== 'PRONOUN') return true
    const act = acts.get(word.index)
    return act !== undefined && quotations.some((one) => contains(paragraph, one) && one.end - one.start > 40)
  })
}

function said({ document }: Attributing, { speaker, verb, confidence }: Attribution, span: Span): Utterance[] {
  return sentencesWithin(document, span).flatMap((sentence): Utterance[] => {
    const piece = { start: Math.max(sentence.start, span.start), end: Math.min(sentence.end, span.end) }
    if (!tokensWithin(document.doc, piece).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return []
    const by = verb === undefined ? {} : { verb }
    return [{ ...piece, speaker, ...by, ...putIn(document, piece), method: 'speech-block', confidence }]
  })
}

function nextWord(text: string, from: number): number {
  let at = from
  while (/[ \t]/.test(text.charAt(at))) at++
  return at
}
