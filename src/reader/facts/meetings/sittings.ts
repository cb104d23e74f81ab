import { itemAt } from '../../../model/item-at.ts'
import { childrenOf, headOf, textAt, type Token } from '../../../language/index.ts'
import { isName, type DocumentMention, type ReaderDocument } from '../../document.ts'
import type { DatedSpan } from '../dates.ts'
import type { MentionIndex } from '../mention-index.ts'
import { fillersOf, slotsOf } from '../slots.ts'
import { mentionsOf } from '../stand-ins.ts'
import type { MeetingCandidate } from './candidate.ts'
import { bareCandidate } from './bare-candidate.ts'
import { dateBehind } from './meeting-dates.ts'
import { mappedOf } from './mapped-of.ts'

/**
 * Sittings of bodies that no verb or noun of meetings tells: "Peru agreed *at the Lima Council in Cusco on Monday*". It is
 * said where and on what day, as it is not of the body itself.
 */
export function findSittings(
  document: ReaderDocument,
  index: MentionIndex,
  dates: readonly DatedSpan[],
): MeetingCandidate[] {
  const { doc } = document
  return document.mentions.flatMap((mention): MeetingCandidate[] => {
    const head = itemAt(doc.tokens, mention.head)
    const isAt = head.dep === 'pobj' && /^(?:at|during)$/.test(headOf(doc, head).norm.toLowerCase())
    if (!isAt || !isName(mention) || index.kindOf(mention) !== 'ORGANIZATION') return []
    const name = nameOfSitting(document, mention.entity)
    const verb = headOf(doc, headOf(doc, head))
    // One also speaks at councils that never sit: "spoke at the Lima Council on Monday".
    if (name === undefined || verb.pos !== 'VERB' || /^(?:appear|lecture|speak|talk)$/.test(verb.lemma)) return []
    if (textAt(doc.tokens, mention.firstToken - 1) !== 'the') return []
    const places = placesIn(document, index, head)
    const mapped = mappedOf(document, places)
    const date = dateBehind(doc, head, dates)
    if (mapped.length !== 1 || date === undefined) return []
    return [
      {
        ...bareCandidate(document, head, dates),
        firstToken: mention.firstToken - 1,
        lastToken: mention.lastToken,
        strength: 'verb',
        family: 'meeting',
        name: 'meeting',
        wordings: [name, 'meeting'],
        sides: [mention.entity],
        places,
        mapped,
        isOfBody: true,
        isWhole: true,
        date,
      },
    ]
  })
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
