import { ancestorsOf, childrenOf, subtreeOf, textAt, type Token } from '../../../language/index.ts'
import type { DocumentMention, ReaderDocument, RelationshipDraft } from '../../document.ts'
import { currentMeeting } from '../current-meeting.ts'
import { factualityOf, isFact } from '../factuality.ts'
import { isPlanned } from '../plans.ts'
import { mentionsWithin, type MentionIndex } from '../mention-index.ts'
import { isQuoted } from '../quotations.ts'
import { sentenceOf } from '../sentence-of.ts'
import { fillersOf, slotsOf, type Slots } from '../slots.ts'
import { mentionsOf } from '../stand-ins.ts'
import type { EntityKind } from '../../../model/entity-kind.ts'
import { RELATIONSHIPS } from '../../../model/relationship-type.ts'
import { GROUPS, PEOPLE } from './pattern.ts'
import type { Span } from '../../../model/span.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/** A way to say of somebody that they were at the meeting that the text is about, without naming it. */
export interface Attendance {
  readonly method: string
  readonly confidence: number
  readonly verb: RegExp
  /** Whether the verb is used so here. */
  readonly fits: (slots: Slots, verb: Token, doc: LexicalDoc) => boolean
  /** What the words say of many other things too, and so only right after the meeting is mentioned. */
  readonly isVague?: boolean
  /** Slots in which those who were there stand, and what they are. */
  readonly slots: Readonly<Record<string, readonly EntityKind[]>>
  readonly example: string
}

/** Each way, with an example that is its test. */
export const ATTENDANCES: readonly Attendance[] = [
  {
    method: 'attended-it',
    confidence: 0.8,
    verb: /^attend$/,
    fits: (slots) => !slots.has('object'),
    slots: { subject: RELATIONSHIPS.PARTICIPATED_IN.sources },
    example: 'The summit opened in Cusco. Peru and Chile attended as observers.',
  },
  {
    method: 'took-part',
    confidence: 0.8,
    verb: /^(?:participate|take)$/,
    fits: (slots, verb) =>
      !slots.has('in') && (verb.lemma === 'participate' || has(slots, 'object', (noun) => noun === 'part')),
    slots: { subject: RELATIONSHIPS.PARTICIPATED_IN.sources },
    example: 'The summit opened in Cusco. Peru and Chile took part as observers.',
  },
  {
    method: 'was-among-those-present',
    confidence: 0.8,
    verb: /^be$/,
    fits: (_slots, verb, doc) => isAmongThosePresent(doc, verb),
    slots: { subject: RELATIONSHIPS.PARTICIPATED_IN.sources },
    example: 'The summit opened in Cusco. Maria Lopez was among those present.',
  },
  {
    method: 'was-present',
    confidence: 0.8,
    verb: /^be$/,
    fits: (slots, verb, doc) => isPresent(doc, verb) && !slots.has('at') && slots.has('subject'),
    isVague: true,
    slots: { subject: RELATIONSHIPS.PARTICIPATED_IN.sources },
    example: 'The summit opened in Cusco. Maria Lopez was also present.',
  },
  {
    method: 'present-were',
    confidence: 0.8,
    verb: /^be$/,
    fits: (slots, verb, doc) => isPresent(doc, verb) && slots.has('attribute'),
    isVague: true,
    slots: { attribute: RELATIONSHIPS.PARTICIPATED_IN.sources },
    example: 'The summit opened in Cusco. Also present were Ambassador Tuva Lind and Admiral Jan Vos.',
  },
  {
    method: 'included',
    confidence: 0.8,
    verb: /^include$/,
    fits: (slots, _verb, doc) => fillersOf(slots, 'subject').some((subject) => areThosePresent(doc, subject)),
    isVague: true,
    slots: { object: RELATIONSHIPS.PARTICIPATED_IN.sources },
    example: 'The summit opened in Cusco. Those attending included Ambassador Tuva Lind and Admiral Jan Vos.',
  },
  {
    method: 'joined-them',
    confidence: 0.75,
    verb: /^join$/,
    fits: (slots) => has(slots, 'object', (noun) => /^they$/i.test(noun)) && slots.has('subject'),
    isVague: true,
    slots: { subject: PEOPLE },
    example: 'Peru and Chile held a summit in Cusco. They were joined by Maria Lopez.',
  },
  {
    method: 'joined-somebody',
    confidence: 0.7,
    verb: /^join$/,
    fits: (slots) => slots.has('object') && slots.has('subject') && !isElsewhere(slots) && !slots.has('for'),
    isVague: true,
    slots: { subject: PEOPLE, object: PEOPLE },
    example: 'The summit opened in Cusco. Maria Lopez was joined by the host, John Smith.',
  },
  {
    method: 'represented',
    confidence: 0.75,
    verb: /^represent$/,
    fits: (slots, verb, doc) => slots.has('object') && childrenOf(doc, verb).some(({ dep }) => dep === 'agent'),
    isVague: true,
    slots: { subject: PEOPLE, object: GROUPS },
    example: 'The summit opened in Cusco. Peru was represented by Maria Lopez.',
  },
  {
    method: 'represented-a-country',
    confidence: 0.75,
    verb: /^represent$/,
    fits: (slots, verb, doc) => slots.has('subject') && !childrenOf(doc, verb).some(({ dep }) => dep === 'agent'),
    isVague: true,
    slots: { subject: PEOPLE, object: ['PLACE'] },
    example: 'The summit opened in Cusco. Maria Lopez represented Peru.',
  },
  {
    method: 'came-from',
    confidence: 0.75,
    verb: /^come$/,
    fits: (slots) => has(slots, 'subject', (noun) => /^(?:participant|attendee|delegate|delegation)$/.test(noun)),
    isVague: true,
    slots: { from: GROUPS },
    example: 'The summit opened in Cusco. Delegates came from Peru and Chile.',
  },
  {
    method: 'led-the-delegation',
    confidence: 0.8,
    verb: /^(?:lead|head)$/,
    fits: (slots, _verb, { lexicon }) => has(slots, 'object', (noun) => lexicon.representatives.group.has(noun)),
    slots: { subject: PEOPLE },
    example: 'The summit opened in Cusco. The Chilean delegation was led by Maria Lopez.',
  },
  {
    method: 'told-those-present',
    confidence: 0.75,
    verb: /^(?:tell|remind|urge|brief|assure|warn|address)$/,
    fits: (slots, _verb, { lexicon }) => has(slots, 'object', (noun) => lexicon.representatives.present.has(noun)),
    slots: { subject: PEOPLE },
    example: 'The summit opened in Cusco. Maria Lopez told delegates that taxes would fall.',
  },
  {
    method: 'welcomed-there',
    confidence: 0.7,
    verb: /^(?:welcome|receive|greet)$/,
    fits: (slots, verb, doc) => slots.has('object') && !isElsewhere(slots) && !isAtOtherTime(doc, verb),
    isVague: true,
    slots: { subject: PEOPLE, object: PEOPLE },
    example: 'The summit opened in Cusco. Maria Lopez, who hosted it, welcomed John Smith.',
  },
  {
    method: 'sent-somebody',
    confidence: 0.75,
    verb: /^send$/,
    fits: (slots, verb, doc) => !slots.has('to') && besideDelegation(doc, verb),
    isVague: true,
    slots: { subject: GROUPS, object: PEOPLE },
    example: 'The talks opened in Cusco. The Chilean delegation was led by John Smith, and Peru sent Maria Lopez.',
  },
]

/**
 * Who was at the meeting that the text is about, where the words that say so do not name it. In "The summit opened in
 * Cusco. Peru was represented by Maria Lopez" it finds that Peru and Lopez took part.
 */
export function findAttendance(
  document: ReaderDocument,
  index: MentionIndex,
  quotations: readonly Span[],
): RelationshipDraft[] {
  const { doc } = document
  const told = doc.tokens.flatMap((verb) => {
    const ways = ATTENDANCES.filter((one) => one.verb.test(verb.lemma))
    if (ways.length === 0 || (verb.pos !== 'VERB' && verb.pos !== 'AUX') || isQuoted(quotations, verb.start)) return []
    const slots = slotsOf(doc, verb)
    const way = ways.find((one) => one.fits(slots, verb, doc))
    const meeting = way && currentMeeting(document, index, verb, way.isVague)
    const planned = !isFact(factualityOf(doc, verb))
    if (!way || !meeting || (planned && !isPlanned(doc, verb))) return []
    const filled = Object.entries(way.slots).map(([slot, kinds]) =>
      fillersOf(slots, slot)
        .flatMap((token) => mentionsOf(doc, index, token))
        .filter((mention) => kinds.includes(index.kindOf(mention))),
    )
    // Of those who send and those who are sent both must be known: lawyers and troops are sent as well.
    if (filled.some((one) => one.length === 0)) return []
    const present = filled
      .flat()
      .flatMap((one) => (verb.dep === 'relcl' || verb.dep === 'acl' ? [one] : index.listOf(one)))
    return [...new Set(present)].map((one) => ({
      ...draft(document, verb, one, meeting, way),
      ...(planned ? { planned } : {}),
    }))
  })
  return [...told, ...findListed(document, index, quotations)]
}

const LISTED = {
  method: 'listed-there',
  confidence: 0.8,
  example: 'The summit opened in Cusco. Participants: Maria Lopez; John Smith.',
} as const

/** "*Participants:* Maria Lopez; John Smith": a heading, and after its colon who was there. */
function findListed(document: ReaderDocument, index: MentionIndex, quotations: readonly Span[]): RelationshipDraft[] {
  const { doc } = document
  return doc.tokens.flatMap((heading) => {
    const isHeading = heading.sentenceStart && /^(?:participants|attendees)$/i.test(heading.text)
    if (!isHeading || textAt(doc.tokens, heading.index + 1) !== ':' || isQuoted(quotations, heading.start)) return []
    const meeting = currentMeeting(document, index, heading)
    if (meeting === undefined) return []
    const bullets = BULLETS.exec(document.text.slice(heading.end))?.[0].length
    const line = document.sentences[sentenceOf(document, heading.start)]?.end ?? heading.end
    const people = mentionsWithin(document, {
      start: heading.end,
      end: bullets === undefined ? line : heading.end + bullets,
    }).filter((mention) => index.kindOf(mention) === 'PERSON')
    // "- Maria Lopez, adviser to John Smith": of a line it is the first.
    const isFirst = ({ start }: DocumentMention, at: number) =>
      bullets === undefined || document.text.slice(people[at - 1]?.end ?? heading.end, start).includes('\n')
    return people.filter(isFirst).map((mention) => draft(document, heading, mention, meeting, LISTED))
  })
}

/** Lines with a bullet, behind a colon. */
const BULLETS = /^ ?:\s*(?:\n\s*[-*•–] [^\n]+)+/

/** Whether the sentence tells of other delegations: much else is sent. */
function besideDelegation(doc: LexicalDoc, verb: Token): boolean {
  const tree = subtreeOf(doc, ancestorsOf(doc, verb).at(-1) ?? verb)
  return tree.some(({ lemma }) => lemma === 'delegation' || lemma === 'represent')
}

/** "received him *in Lima*": where is said, and need not be where the meeting was. */
function isElsewhere(slots: Slots): boolean {
  return ['at', 'in', 'to'].some((slot) => slots.has(slot))
}

/** "The talks ended *after* Lopez welcomed Perez": before the meeting, or after it. */
function isAtOtherTime(doc: LexicalDoc, verb: Token): boolean {
  return childrenOf(doc, verb).some(({ dep, norm }) => dep === 'mark' && /^(?:after|before|since|until)$/.test(norm))
}

function has(slots: Slots, slot: string, is: (noun: string) => boolean): boolean {
  return fillersOf(slots, slot).some(({ lemma }) => is(lemma))
}

/** "was among the 31 heads of state attending", "were among those present" */
function isAmongThosePresent(doc: LexicalDoc, verb: Token): boolean {
  const among = childrenOf(doc, verb).find((child) => child.dep === 'prep' && child.norm === 'among')
  if (among === undefined) return false
  return subtreeOf(doc, among).some(
    ({ lemma, norm }) =>
      lemma === 'attend' ||
      norm === 'attending' ||
      norm === 'present' ||
      doc.lexicon.representatives.present.has(lemma),
  )
}

/** "*those* attending", "*those* present", "*participants*" */
function areThosePresent(doc: LexicalDoc, subject: Token): boolean {
  const isThose = childrenOf(doc, subject).some(({ lemma, norm }) => lemma === 'attend' || norm === 'present')
  return subject.norm.toLowerCase() === 'those' ? isThose : /^(?:attendee|guest|participant)$/.test(subject.lemma)
}

/** "was *present*", "*present* were Lopez and Smith" */
function isPresent(doc: LexicalDoc, verb: Token): boolean {
  return childrenOf(doc, verb).some(
    ({ dep, norm }) => /^(?:acomp|advmod|attr|dep)$/.test(dep) && norm.toLowerCase() === 'present',
  )
}

function draft(
  document: ReaderDocument,
  verb: Token,
  who: DocumentMention,
  meeting: DocumentMention,
  way: Pick<Attendance, 'method' | 'confidence' | 'example'>,
): RelationshipDraft {
  const surface = document.text.slice(who.start, who.end)
  return {
    type: 'PARTICIPATED_IN',
    source: who.entity,
    target: meeting.entity,
    sentence: sentenceOf(document, way === LISTED ? who.start : verb.start),
    method: way.method,
    confidence: way.confidence,
    reason: `"${verb.text}" puts "${surface}" at the meeting the text is about, as in: ${way.example}`,
  }
}
