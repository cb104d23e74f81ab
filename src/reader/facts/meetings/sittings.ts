import { itemAt } from '../../../model/item-at.ts'
import { childrenOf, headOf, textAt, type Token } from '../../../language/index.ts'
import { isName, type DocumentMention, type ReaderDocument } from '../../document.ts'
import type { DatedSpan } from '../dates.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import type { MentionIndex } from '../mention-index.ts'
import { fillersOf, slotsOf } from '../slots.ts'
import { mentionsOf } from '../stand-ins.ts'
import type { MeetingCandidate } from './candidate.ts'
import { bareCandidate } from './bare-candidate.ts'
import { absenceFrom, wasMissed } from './absence.ts'
import { dateBehind } from './meeting-dates.ts'
import { isOnlyHeld } from './meeting-held.ts'
import { mappedOf } from './mapped-of.ts'

/**
 * Sittings of bodies that no verb or noun of meetings tells: "Peru agreed *at the Lima Council in Cusco on Monday*", "took part
 * in *the Lima Council in Cusco*", "*the Council* was held in Cusco". It is said where and on what day, as it is not of the
 * body itself.
 */
export function findSittings(
  document: ReaderDocument,
  index: MentionIndex,
  dates: readonly DatedSpan[],
): MeetingCandidate[] {
  const { doc } = document
  const named = document.mentions.flatMap((mention): MeetingCandidate[] => {
    const head = itemAt(doc.tokens, mention.head)
    if (!isName(mention) || index.kindOf(mention) !== 'ORGANIZATION') return []
    const name = nameOfSitting(document, mention.entity)
    if (name === undefined || textAt(doc.tokens, mention.firstToken - 1).toLowerCase() !== 'the') return []
    const [first, last] = [mention.firstToken - 1, mention.lastToken]
    return readSitting(document, index, dates, { head, first, last, name, sides: [mention.entity] })
  })
  const bare = doc.tokens.flatMap((head): MeetingCandidate[] => {
    if (!isBareBody(document, index, head) || !isHeldBody(doc, head)) return []
    const name = `meeting of the ${head.text}`
    return readSitting(document, index, dates, { head, first: head.index, last: head.index, name, sides: [] })
  })
  const told = [...named, ...bare]
  return [...told, ...doc.tokens.flatMap((head) => againTold(document, index, told, head))]
}

/** A body's name, or a noun for one, from token `first` to `last`, and what its meeting is called. */
interface Sitting {
  readonly head: Token
  readonly first: number
  readonly last: number
  readonly name: string
  readonly sides: readonly number[]
}

function readSitting(
  document: ReaderDocument,
  index: MentionIndex,
  dates: readonly DatedSpan[],
  { head, first, last, name, sides }: Sitting,
): MeetingCandidate[] {
  const { doc } = document
  const isHeld = isHeldBody(doc, head)
  const holder = isHeld ? headOf(doc, head) : head
  const places = placesIn(document, index, holder)
  const mapped = mappedOf(document, places)
  const told = bareCandidate(document, holder, dates)
  const date = isHeld ? told.date : dateBehind(doc, head, dates)
  const isPlaced = mapped.length === 1
  const isSitting = isHeld
    ? isPlaced || date !== undefined
    : // One goes to a sitting, and not to a body, that is in a place.
      isPlaced && (isAttended(doc, head) || (date !== undefined && isAt(doc, head)))
  if (!isSitting) return []
  const isMissed = !isHeld && absenceFrom(doc, head) !== undefined
  if (isMissed && !wasMissed(doc, head)) return []
  return [
    {
      ...told,
      head,
      firstToken: first,
      lastToken: last,
      strength: 'verb',
      family: 'meeting',
      name: 'meeting',
      wordings: [name, 'meeting'],
      sides,
      places,
      mapped,
      isOfBody: true,
      isWhole: true,
      ...(date === undefined ? {} : { date }),
      ...(isMissed ? { factuality: { polarity: 'AFFIRMED', modality: 'ASSERTED', attributed: false } } : {}),
    },
  ]
}

/** "*at* the Lima Council": what is told on a day in a city is of the sitting. One also speaks at councils that never sit. */
function isAt(doc: LexicalDoc, head: Token): boolean {
  const preposition = headOf(doc, head)
  if (head.dep !== 'pobj' || !/^(?:at|during)$/.test(preposition.norm.toLowerCase())) return false
  const above = headOf(doc, preposition)
  // "talks at the Lima Council" are what it is told by.
  if (above.pos === 'NOUN')
    return !doc.lexicon.roleTitles.has(above.lemma) && !doc.lexicon.meetingNouns.has(above.lemma)
  return above.pos === 'VERB' && !/^(?:appear|lecture|speak|talk)$/.test(above.lemma)
}

/** "*attended* the Lima Council", "*took part in* the Lima Council" */
function isAttended(doc: LexicalDoc, head: Token): boolean {
  const above = headOf(doc, head)
  if (absenceFrom(doc, head) !== undefined) return true
  if (head.dep === 'dobj') return /^(?:attend|host)$/.test(above.lemma)
  if (head.dep !== 'pobj' || above.norm !== 'in') return false
  const part = doc.tokens[above.index - 1]
  return part?.lemma === 'participate' || (part?.lemma === 'part' && headOf(doc, part).lemma === 'take')
}

/** "The Council *was held*", "The Council *took place*" */
function isHeldBody(doc: LexicalDoc, head: Token): boolean {
  const verb = headOf(doc, head)
  // "was held in contempt"
  const isIn = ({ pos, entityLabel }: Token) => pos === 'PROPN' || entityLabel !== ''
  if (head.dep === 'nsubjpass') return verb.lemma === 'hold' && fillersOf(slotsOf(doc, verb), 'in').every(isIn)
  const isPlace = ({ dep, lemma }: Token) => dep === 'dobj' && lemma === 'place'
  return head.dep === 'nsubj' && verb.lemma === 'take' && childrenOf(doc, verb).some(isPlace)
}

/** "*the Council*": a noun for a body that sits, and in no name. */
function isBareBody({ doc }: ReaderDocument, index: MentionIndex, head: Token): boolean {
  const isBody = /^(?:NOUN|PROPN)$/.test(head.pos) && doc.lexicon.meetingKinds.sitting.has(head.lemma.toLowerCase())
  const isWhole = textAt(doc.tokens, head.index - 1).toLowerCase() === 'the' && index.covering(head) === undefined
  return isBody && isWhole
}

/** "Ana Diaz chaired *the Council*" after a sitting of the Lima Council: that sitting. */
function againTold(
  document: ReaderDocument,
  index: MentionIndex,
  told: readonly MeetingCandidate[],
  head: Token,
): MeetingCandidate[] {
  const { doc } = document
  if (told.length === 0 || head.dep !== 'dobj' || !isBareBody(document, index, head)) return []
  const sitting = told.findLast(
    (one) => one.head.index < head.index && one.head.lemma.toLowerCase() === head.lemma.toLowerCase(),
  )
  if (sitting === undefined || !isOnlyHeld(headOf(doc, head))) return []
  const { factuality, planned } = bareCandidate(document, headOf(doc, head), [])
  const at = { head, firstToken: head.index, lastToken: head.index, factuality, planned }
  return [{ ...sitting, ...at, strength: 'strong', definite: true, wordings: ['meeting'] }]
}

function placesIn({ doc }: ReaderDocument, index: MentionIndex, head: Token): number[] {
  const found = fillersOf(slotsOf(doc, head), 'in').flatMap((token) => mentionsOf(doc, index, token))
  return found.filter((place) => index.kindOf(place) === 'PLACE').map(({ entity }) => entity)
}

/** "The *Lima Council* met in Cusco": what a body of many that meets has, and no team or company that meets somebody. */
export function nameOfSitting({ doc, entities }: ReaderDocument, body: number): string | undefined {
  const { name } = itemAt(entities, body)
  const words = name.toLowerCase().split(' ')
  const of = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on')
  const head = words[(of > 0 ? of : words.length) - 1] ?? ''
  return doc.lexicon.meetingKinds.sitting.has(head) ? `meeting of the ${name.replace(/^the /i, '')}` : undefined
}

/** "*Mercosur ministers* met in Lima", "*The leaders of Peru and Chile* met": what those have who are sent by bodies or countries. */
export function nameOfGroup(document: ReaderDocument, index: MentionIndex, verb: Token): string | undefined {
  const { doc, text } = document
  const [group, ...others] = fillersOf(slotsOf(doc, verb), 'subject')
  const isGroup = group?.tag === 'NNS' && doc.lexicon.representatives.sent.has(group.lemma) && others.length === 0
  if (!isGroup || group.index > verb.index) return undefined
  // "The ministers of Peru and Chile, *Anna Berg and Tom Reed*, met": it is theirs by their names.
  const isNamed = childrenOf(doc, group).some((name) => {
    const mention = name.dep === 'appos' ? index.byHead(name) : undefined
    return mention !== undefined && index.kindOf(mention) === 'PERSON'
  })
  if (isNamed) return undefined
  const senders = mentionsOf(doc, index, group).filter((sender) => isSender(index, sender))
  const isBody = senders.some((sender) => index.kindOf(sender) === 'ORGANIZATION')
  const first = childrenOf(doc, group).find(({ dep }) => dep === 'det')
  const start = itemAt(doc.tokens, first === undefined ? group.leftEdge : first.index + 1).start
  const end = Math.max(group.end, ...senders.map((sender) => sender.end))
  const words = text.slice(start, end)
  const named = group.sentenceStart ? words.charAt(0).toLowerCase() + words.slice(1) : words
  return isBody || senders.length > 1 ? `meeting of ${named}` : undefined
}

function isSender(index: MentionIndex, mention: DocumentMention): boolean {
  return /^(?:ORGANIZATION|PLACE)$/.test(index.kindOf(mention))
}
