import { childrenOf, headOf, type Doc, type Token } from '../../../language/index.ts'
import type { Span } from '../../../model/span.ts'
import type { ReaderDocument } from '../../document.ts'
import { isCapitalised } from '../../names/name-span.ts'
import type { DatedSpan } from '../dates.ts'
import { factualityOf } from '../factuality.ts'
import { readClasses } from '../../lexicon/word-list.ts'
import { namesWithin, type MentionIndex } from '../mention-index.ts'
import { slotsOf } from '../slots.ts'
import { mentionsOf } from '../stand-ins.ts'
import { dateOf, type MeetingCandidate } from './candidate.ts'

/** Nouns that are meetings, by how much they need beside them. */
const MEETING_NOUNS = readClasses('meeting-nouns.txt')

const PARTICIPANT_SLOTS = ['between', 'with', 'among', 'possessor', 'holder', 'by']
/** Who is visited comes with a "with"; that says not who visits. */
const VISITOR_SLOTS = ['possessor', 'holder', 'by', 'of']
const PLACE_SLOTS = ['in', 'at']
/** Adjectives that say which of a body's meetings one is. */
const CLASSING = /^(?:annual|biennial|monthly|weekly|emergency|extraordinary|special|plenary|ministerial|general)$/i
const LONGEST_PHRASE = 110
/** Adjectives that say how many sides meet. */
const SIDES = /^(?:bi|tri|quadri|multi)lateral$/i
/** Verbs whose subject was there. */
const HOLDING = /^(?:hold|attend|host|convene|chair|open|address|join)$/
/** Verbs of those who come together for a meeting. */
const GATHERING = /^(?:meet|gather|convene|assemble|arrive|travel|come|fly|go|join)$/
/** Nouns of bodies that sit for years. */
const BODIES = new Set(['assembly', 'congress'])
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'their', 'its'])

interface Phrase {
  readonly first: number
  readonly named: boolean
}

/**
 * The noun phrases that may stand for meetings. In "Lopez and Perez held talks in Quito after the Lima Conference" it
 * finds `talks` (participants Lopez and Perez, place Quito) and `Lima Conference` (named).
 */
export function findMeetingPhrases(
  document: ReaderDocument,
  index: MentionIndex,
  dates: readonly DatedSpan[],
): MeetingCandidate[] {
  return document.doc.tokens.flatMap((token) => {
    const family = token.lemma.toLowerCase()
    const strength = MEETING_NOUNS.get(family)
    if (strength === undefined || strength === 'council' || !isMeetingNoun(document.doc, token, index)) return []
    return [readCandidate(document, index, dates, token, family, strength)]
  })
}

/** A noun, not a verb, not part of an organization's name, and not a plural of many ("meetings are rare"), and not where one talks to the press. */
function isMeetingNoun(doc: Doc, token: Token, index: MentionIndex): boolean {
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return false
  if (token.dep === 'compound' || token.dep === 'nmod') return false
  if (token.lemma === 'conference' && /^(?:press|news)$/i.test(doc.tokens[token.index - 1]?.text ?? '')) return false
  const mention = index.covering(token)
  if (mention && BODIES.has(token.lemma.toLowerCase()) && index.kindOf(mention) === 'ORGANIZATION') return false
  if (mention && mention.head !== token.index && index.kindOf(mention) !== 'TOPIC') return false
  const family = token.lemma.toLowerCase()
  if (family === 'conference' && isBodyOfMany(doc, token)) return false
  // One talk is a lecture.
  if (family === 'talk' && token.tag !== 'NNS' && token.tag !== 'NNPS') return false
  const isPlural = token.tag === 'NNS' || token.tag === 'NNPS'
  return !isPlural || /^(?:talks|negotiations|consultations|discussions|hearings)$/i.test(token.text)
}

/** "National Conference of State Legislators", "Bishops' Conference of Peru", where the Conference of the Parties meets. */
function isBodyOfMany(doc: Doc, token: Token): boolean {
  const [before, of, ...after] = [-1, 1, 2, 3].map((step) => doc.tokens[token.index + step])
  const isNamed = isCapitalised(token.text) && /^\p{Lu}|^['’]s?$/u.test(before?.text ?? '') && before?.pos !== 'DET'
  return isNamed && of?.text === 'of' && !after.some((word) => /^Parties$/.test(word?.text ?? ''))
}

function readCandidate(
  document: ReaderDocument,
  index: MentionIndex,
  dates: readonly DatedSpan[],
  head: Token,
  family: string,
  strength: string,
): MeetingCandidate {
  const { doc, text } = document
  const phrase = namePhrase(doc, head)
  const slots = slotsOf(doc, head)
  const entities = (names: readonly string[], kinds: readonly string[], of = slots) => {
    const found = names.flatMap((slot) => of.get(slot) ?? []).flatMap((token) => mentionsOf(doc, index, token))
    return [...new Set(found.filter((mention) => kinds.includes(index.kindOf(mention))).map(({ entity }) => entity))]
  }
  const inName = namesWithin(document, { start: doc.tokens[phrase.first]?.start ?? head.start, end: head.start })
  const isVisit = family === 'visit' || family === 'trip' || family === 'tour'
  const slotsOfParticipants = isVisit ? VISITOR_SLOTS : PARTICIPANT_SLOTS
  const gathering = gatheredFor(doc, head)
  const found = [
    ...entities(slotsOfParticipants, ['PERSON', 'ORGANIZATION', 'PLACE']),
    ...(gathering === undefined ? [] : entities(['subject'], ['PERSON', 'ORGANIZATION', 'PLACE'], gathering)),
  ]
  const participants = [...new Set(found)].filter((entity) => !inName.includes(entity))
  const places = [
    ...entities(family === 'visit' || family === 'trip' ? ['to', ...PLACE_SLOTS] : PLACE_SLOTS, ['PLACE']),
    ...entities(['modifier'], ['PLACE']).filter(() => !phrase.named),
    ...heldAt(doc, head, index),
    ...(gathering === undefined ? [] : entities(['to', ...PLACE_SLOTS], ['PLACE'], gathering)),
  ]
  const date = dateOf(doc, head, dates)
  const name = text.slice(doc.tokens[phrase.first]?.start ?? head.start, head.end)
  return {
    firstToken: phrase.first,
    lastToken: head.index,
    head,
    family,
    strength,
    named: phrase.named,
    definite: childrenOf(doc, head).some(
      (child) => (child.dep === 'det' || child.dep === 'poss') && DEFINITE.has(child.norm),
    ),
    name,
    wordings: wordings(document, index, head, phrase.first, slots),
    isOfBody: entities(['of'], ['ORGANIZATION']).length > 0,
    hasSides:
      entities(['with', 'between', 'among'], ['PERSON', 'ORGANIZATION', 'PLACE']).length > 0 ||
      childrenOf(doc, head).some((child) => child.dep === 'amod' && SIDES.test(child.text)),
    isHeld: head.dep === 'dobj' && HOLDING.test(headOf(doc, head).lemma),
    participants,
    places: [...new Set(places)],
    ...(date === undefined ? {} : { date }),
    factuality: factualityOf(doc, head),
  }
}

/** What stands with the verb in "leaders met in Lima for a summit", "Lopez arrived in Quito for a visit". */
function gatheredFor(doc: Doc, head: Token): ReadonlyMap<string, readonly Token[]> | undefined {
  const preposition = headOf(doc, head)
  if (head.dep !== 'pobj' || preposition.norm !== 'for') return undefined
  const verb = headOf(doc, preposition)
  return GATHERING.test(verb.lemma) && verb.pos === 'VERB' ? slotsOf(doc, verb) : undefined
}

/** Where a verb over the meeting, or in a clause on it, says that it is held. */
function heldAt(doc: Doc, head: Token, index: MentionIndex): number[] {
  const verbs = childrenOf(doc, head).filter((child) => child.dep === 'acl' || child.dep === 'relcl')
  const above = headOf(doc, head)
  if (above !== head && (head.dep === 'nsubjpass' || head.dep === 'nsubj' || head.dep === 'dobj')) verbs.push(above)
  return verbs
    .filter((verb) => /^(?:hold|take|host|convene|schedule|have|attend|organi[sz]e|begin|open|start)$/.test(verb.lemma))
    .flatMap((verb) => PLACE_SLOTS.flatMap((slot) => slotsOf(doc, verb).get(slot) ?? []))
    .flatMap((token) => index.byHead(token) ?? [])
    .filter((mention) => index.kindOf(mention) === 'PLACE')
    .map(({ entity }) => entity)
}

/** The run of names, numbers and nouns before a meeting's head that belong to its name, adjectives only if capital. */
function namePhrase(doc: Doc, head: Token): Phrase {
  let first = head.index
  let named = false
  for (let i = head.index - 1; i >= head.leftEdge && i >= 0; i--) {
    const token = doc.tokens[i]
    if (!token || token.entityLabel === 'DATE' || token.entityLabel === 'TIME') break
    const isName =
      /^[\p{Lu}\d]/u.test(token.text) && token.pos !== 'DET' && token.pos !== 'PRON' && !token.sentenceStart
    const startsSentence =
      token.sentenceStart && (token.tag === 'NNP' || token.entityLabel !== '') && token.pos !== 'DET'
    const joins =
      token.text === '-' ||
      token.text === "'s" ||
      token.text === '&' ||
      (token.pos === 'NOUN' && token.dep === 'compound')
    if (!isName && !startsSentence && !joins) break
    if (token.text === "'s" && doc.tokens[i - 1]?.entityLabel === 'PERSON') break
    if (isName || startsSentence) {
      named ||= token.tag === 'NNP' || token.tag === 'NNPS' || token.entityLabel !== ''
      first = i
    } else if (token.pos === 'NOUN') first = i
  }
  return { first, named }
}

/** How the text words it without its article: with its adjectives, and with the phrase that says where or who. */
function wordings(
  document: ReaderDocument,
  index: MentionIndex,
  head: Token,
  first: number,
  slots: ReadonlyMap<string, readonly Token[]>,
): string[] {
  const { doc, text } = document
  const noun = text.slice(doc.tokens[first]?.start ?? head.start, head.end)
  const bare = childrenOf(doc, head).filter((child) => child.dep === 'amod' && child.index < first)
  const adjectives = bare.length > 0 ? [text.slice(doc.tokens[bare[0]?.leftEdge ?? first]?.start ?? 0, head.end)] : []
  const adjective = childrenOf(doc, head).find((child) => child.dep === 'amod' && CLASSING.test(child.text))
  const classed = adjective === undefined ? noun : `${adjective.text} ${noun}`
  const phrases = ['of', ...PLACE_SLOTS, 'to', 'between', 'with'].flatMap((slot) => {
    const last = slots.get(slot)?.at(-1)
    const preposition = childrenOf(doc, head).find((child) => child.dep === 'prep' && child.norm === slot)
    if (!last || !preposition || preposition.index < head.index) return []
    if (slot === 'between' && (slots.get(slot)?.length ?? 0) < 2) return []
    const span: Span = { start: preposition.start, end: index.byHead(last)?.end ?? last.end }
    return span.end > span.start && span.end - span.start < LONGEST_PHRASE
      ? [`${slot === 'of' ? classed : noun} ${text.slice(span.start, span.end)}`]
      : []
  })
  return [...phrases, ...adjectives, noun]
}
