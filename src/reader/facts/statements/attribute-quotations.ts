import { childrenOf, headOf, type Token, tokenAt } from '../../../language/index.ts'
import type { Span } from '../../../model/span.ts'
import type { DocumentMention, ReaderDocument } from '../../document.ts'
import { isVerbal } from '../clause-marks.ts'
import type { MentionIndex } from '../mention-index.ts'
import type { Quotation } from '../quotations.ts'
import { tokensWithin } from '../tokens-within.ts'
import { findParagraphs } from './passages.ts'
import { isEnded, placesIn, sentencesIn, type QuotationPlace } from './quotation-place.ts'
import { speakerFrom, type Speaker } from './speech-act.ts'
import type { SpeechAct } from './speech-acts.ts'
import { isSpeechNoun } from './speech-words.ts'

/** Who says a quotation, by which verb if there is one, and how sure that is. */
export interface Attribution {
  readonly speaker: Speaker
  readonly verb?: Token
  readonly confidence: number
}

/** How sure each way of introducing a quotation makes its speaker. */
const SURENESS = {
  beside: 0.9,
  within: 0.8,
  colon: 0.85,
  dash: 0.85,
  running: 0.85,
  said: 0.75,
  above: 0.7,
  acted: 0.7,
}
/** From here on a quotation is surely speech, however short. */
export const SURE = 0.85
/** How many words beside a quotation may say whose it is, and how many where the verb is no verb of speech. */
const NEAR = 25
const BESIDE = 12
/** The most characters from a quotation to the one that begins the paragraph below. */
const GAP = 8

/** What the ways of attributing a quotation look at. */
export interface Attributing {
  readonly document: ReaderDocument
  readonly index: MentionIndex
  /** The acts of speech outside quotations, by the index of their verb. */
  readonly acts: ReadonlyMap<number, SpeechAct>
}

/**
 * Who says each quotation, in their order; nobody where the text leaves it open. A quotation belongs, in this order, to
 * whoever introduces it (`Bo Ek said: "…"`, `Ek: "…"`, `She was upbeat: "…"`), to the verb right after it
 * (`"…," sighed Bo Ek`), to a name after a dash (`"…" – Bo Ek`); a whole sentence of its own to the speaker of its
 * paragraph so far, or to whoever acts in the sentence before; at the head of a paragraph to the paragraph above, if its
 * quotation is not closed, if it ends with a colon, or if somebody speaks in its last sentence; and to the paragraph below,
 * if that goes on with it, or is a dash and a name.
 */
export function attributeQuotations(
  looking: Attributing,
  quotations: readonly Quotation[],
): ReadonlyMap<Quotation, Attribution> {
  const found = new Map<Quotation, Attribution>()
  let at = 0
  let above: Span | undefined
  let last: Quotation | undefined
  for (const paragraph of findParagraphs(looking.document.text)) {
    const first = at
    while ((quotations[at]?.start ?? Infinity) <= paragraph.end) at++
    const own = quotations.slice(first, at)
    const signed = own.length === 0 && last && above && signature(looking, above, last, paragraph)
    if (signed && last) found.set(last, signed)
    let previous: Attribution | undefined
    for (const place of placesIn(looking.document, paragraph, own)) {
      const attribution =
        introduced(looking, place) ??
        followed(looking, place) ??
        (place.isFirst
          ? (followedBySentence(looking, place) ?? fromAbove(looking, above, last, last && found.get(last)))
          : ofOwnSentence(looking, place, previous))
      if (attribution) found.set(place.quotation, attribution)
      previous = attribution
    }
    above = paragraph
    last = own.at(-1)
  }
  return withBelow(quotations, found)
}

/** `"…"↵– Bo Ek`: a paragraph that is a quotation, and below it a dash and a name. */
function signature(looking: Attributing, above: Span, last: Quotation, below: Span): Attribution | undefined {
  const words = tokensWithin(looking.document.doc, below)
  const isAlone = above.end - last.end <= 1 && last.start - above.start <= 1
  const isSentence = words.some(
    (word) => /^VB[DPZ]$|^MD$/.test(word.tag) && /^\p{Ll}/u.test(word.text) && word.dep !== 'relcl',
  )
  return isAlone && !isSentence ? dashed(looking, words) : undefined
}

/** Quotations that their paragraph leaves open belong to whoever says the one that goes on with them below. */
function withBelow(
  quotations: readonly Quotation[],
  found: ReadonlyMap<Quotation, Attribution>,
): ReadonlyMap<Quotation, Attribution> {
  const all = new Map(found)
  for (const [at, quotation] of [...quotations.entries()].reverse()) {
    const next = quotations[at + 1]
    const attribution = next && all.get(next)
    const isNext = next !== undefined && next.start - quotation.end <= GAP
    if (quotation.isOpen && isNext && attribution && !all.has(quotation))
      all.set(quotation, { ...attribution, confidence: SURENESS.running })
  }
  return all
}

/** `Bo Ek said: "…"`, `In Lima, Ek said, "…"`, `Ek called it "…"`. */
function introduced(looking: Attributing, { before }: QuotationPlace): Attribution | undefined {
  if (before.length === 0 || isEnded(before)) return undefined
  const words = sentencesIn(before).at(-1) ?? []
  const last = before.at(-1)
  if (last?.text === ':') return introducer(looking, words)
  const isBeside = last?.text === ',' || looking.acts.has(last?.index ?? -1)
  return lastAct(looking, words.slice(-NEAR), isBeside ? SURENESS.beside : SURENESS.within)
}

/** Who is introduced by words before a colon: who says, is named or acts there. */
export function introducer(looking: Attributing, words: readonly Token[]): Attribution | undefined {
  const act = lastAct(looking, words, SURENESS.colon)
  if (act !== undefined) return act
  const mentions = mentionsIn(looking, words)
  // A first name that the tagger takes for a verb makes no clause.
  const isClause = words.some(
    (word) => isVerbal(word) && word.dep !== 'acl' && word.dep !== 'relcl' && !looking.index.covering(word),
  )
  // "The message from Bo Ek was clear:"
  const noun = isClause
    ? words.find((word) => word.dep === 'nsubj' && isSpeechNoun(looking.document.doc, word))
    : undefined
  const giver = noun && speakerFrom(looking.document, looking.index, noun)
  if (giver !== undefined && giver.entities.length > 0) return { speaker: giver, confidence: SURENESS.colon }
  const candidates = isClause ? mentions.filter((mention) => isSubject(looking, mention)) : mentions
  const who = candidates.find((one) => looking.index.kindOf(one) === 'PERSON') ?? (isClause ? undefined : candidates[0])
  return who && { speaker: { entities: [who.entity] }, confidence: SURENESS.colon }
}

/** `"…," said Bo Ek`, `"…," sighed Bo Ek`, `"…" – Bo Ek`. */
function followed(looking: Attributing, place: QuotationPlace): Attribution | undefined {
  const { after, ending } = place
  const words = sentencesIn(after)[0] ?? []
  if (isDashed(after) && ending !== 'open') return dashed(looking, after)
  const start = words.find(({ pos }) => pos !== 'PUNCT')
  const isInverted = start?.pos === 'VERB' && /^\p{Ll}/u.test(start.text)
  if (ending === 'stop' && !isInverted) return undefined
  const said = words.slice(0, NEAR).filter((word) => looking.acts.has(word.index))
  // "Reuters *quoted* Bo Ek *as saying*": the words are Ek's.
  const verb = said[0]?.lemma === 'quote' || said[0]?.lemma === 'cite' ? (said.find(isAsSaid) ?? said[0]) : said[0]
  const act = verb && looking.acts.get(verb.index)
  if (act) return { ...act, confidence: SURENESS.beside }
  const isComma = looking.document.text[place.quotation.end - 1] === ',' || words[0]?.text === ','
  return isComma || isInverted ? byAnyVerb(looking, words.slice(0, BESIDE)) : undefined
}

/** Whom a dash and not many words name: `– farmer Bo Ek`. */
function dashed(looking: Attributing, words: readonly Token[]): Attribution | undefined {
  if (!isDashed(words) || words.length > NEAR) return undefined
  const [named] = mentionsIn(looking, words.slice(0, BESIDE))
  return named && { speaker: { entities: [named.entity] }, confidence: SURENESS.dash }
}

/** `"…" – Bo Ek`, `"…" – farmer Bo Ek`: a dash, and a name with nothing but its title before it. */
function isDashed([dash, ...words]: readonly Token[]): boolean {
  if (dash === undefined || !/^[-–—]+$/.test(dash.text)) return false
  const name = words.findIndex(({ text }) => /^\p{Lu}/u.test(text))
  return name >= 0 && words.slice(0, name).every(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos))
}

/** "quoted Bo Ek *as saying*" */
function isAsSaid({ dep }: Token): boolean {
  return dep === 'pcomp'
}

/** The subject of the first verb, whatever it means: what has a quotation for its object is uttered. */
function byAnyVerb(looking: Attributing, words: readonly Token[]): Attribution | undefined {
  const at = words.findIndex(
    ({ pos, lemma, tag, dep }) =>
      pos === 'VERB' && lemma !== 'be' && tag !== 'VBG' && tag !== 'VB' && (dep !== 'amod' || tag === 'VBD'),
  )
  const verb = words[at]
  if (verb === undefined) return undefined
  const before = words.slice(0, at).filter(({ pos }) => pos !== 'PUNCT' && pos !== 'ADV')
  const comma = words.findIndex(({ text }, i) => i > at && text === ',')
  const subject = before.length > 0 ? before : words.slice(at + 1, comma < 0 ? undefined : comma)
  const [named] = mentionsIn(looking, subject)
  if (named) return { speaker: { entities: [named.entity] }, verb, confidence: SURENESS.beside }
  const noun = subject.find(({ pos, dep }) => pos === 'NOUN' && dep !== 'compound')
  const speaker = noun && speakerFrom(looking.document, looking.index, noun)
  return speaker && { speaker, verb, confidence: SURENESS.beside }
}

/** `"…." Bo Ek said.`: a sentence that says nothing but whose it is. */
function followedBySentence(looking: Attributing, { after }: QuotationPlace): Attribution | undefined {
  const words = sentencesIn(after)[0] ?? []
  const act = lastAct(looking, words, SURENESS.said)
  if (act?.verb === undefined || words.length > BESIDE) return undefined
  const isBare = childrenOf(looking.document.doc, act.verb).every(({ dep }) => !/^(?:ccomp|xcomp|dobj)$/.test(dep))
  return isBare ? act : undefined
}

/** A sentence in marks after narration: of who spoke before it, or acted in the sentence before it. */
function ofOwnSentence(
  looking: Attributing,
  { before }: QuotationPlace,
  previous: Attribution | undefined,
): Attribution | undefined {
  if (before.length === 0) return previous
  if (!isEnded(before)) return undefined
  const words = sentencesIn(before).at(-1) ?? []
  const act = lastAct(looking, words, SURENESS.said)
  if (act !== undefined) return act
  const actor = mentionsIn(looking, words).find(
    (mention) => looking.index.kindOf(mention) === 'PERSON' && isSubject(looking, mention),
  )
  const isOther = actor !== undefined && previous?.speaker.entities.includes(actor.entity) === false
  if (previous !== undefined) return isOther ? undefined : { ...previous, confidence: SURENESS.said }
  return actor
    ? { speaker: { entities: [actor.entity] }, confidence: SURENESS.acted }
    : lastAct(looking, before, SURENESS.acted)
}

/** A paragraph that begins with a quotation, by how the paragraph above ends. */
function fromAbove(
  looking: Attributing,
  above: Span | undefined,
  last: Quotation | undefined,
  attribution: Attribution | undefined,
): Attribution | undefined {
  if (above === undefined) return undefined
  if (last?.isOpen === true) return attribution && { ...attribution, confidence: SURENESS.running }
  const rest = tokensWithin(looking.document.doc, { start: (last ?? above).end, end: above.end })
  const words = sentencesIn(last === undefined ? tokensWithin(looking.document.doc, above) : rest).at(-1) ?? []
  if (looking.document.text[above.end - 1] === ':') return introducer(looking, words)
  if (attribution !== undefined && words.length <= NEAR) return { ...attribution, confidence: SURENESS.above }
  return lastAct(looking, words, SURENESS.above)
}

function lastAct({ acts }: Attributing, words: readonly Token[], confidence: number): Attribution | undefined {
  // "said in a letter read by Bo Ek", "a house called Bryn": that is about a noun.
  const told = words.filter(({ index, dep, tag }) => acts.has(index) && !(dep === 'acl' && tag === 'VBN'))
  // "Bo Ek said, *as reported* by Reuters: …": the words are Ek's.
  const verb = told.findLast(({ dep, tag }) => !(dep === 'advcl' && tag === 'VBN')) ?? told.at(-1)
  const act = verb && acts.get(verb.index)
  return act && { ...act, confidence }
}

/** The people and bodies named among words, each name once, in order. */
function mentionsIn({ index }: Attributing, words: readonly Token[]): DocumentMention[] {
  const all = words.flatMap((word) => index.covering(word) ?? [])
  return [...new Set(all)].filter((mention) => /^(?:PERSON|ORGANIZATION)$/.test(index.kindOf(mention)))
}

/** Also "her deputy, *Bo Ek*, was upbeat". */
function isSubject({ document: { doc } }: Attributing, { head }: DocumentMention): boolean {
  const name = tokenAt(doc.tokens, head)
  return (name.dep === 'appos' ? headOf(doc, name) : name).dep.startsWith('nsubj')
}
