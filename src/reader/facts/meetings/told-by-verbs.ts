import { itemAt } from '../../../model/item-at.ts'
import { childrenOf, conjunctsOf, subtreeOf, textAt, type Token } from '../../../language/index.ts'
import type { EntityKind } from '../../../model/entity-kind.ts'
import { RELATIONSHIPS } from '../../../model/relationship-type.ts'
import type { ReaderDocument } from '../../document.ts'
import type { DatedSpan } from '../dates.ts'
import { factualityOf, isFact } from '../factuality.ts'
import type { MentionIndex } from '../mention-index.ts'
import { fillersOf, otherSideOf, slotsOf } from '../slots.ts'
import { mentionsOf } from '../stand-ins.ts'
import { mappedOf } from './mapped-of.ts'
import type { MeetingCandidate } from './candidate.ts'
import { bareCandidate } from './bare-candidate.ts'
import { gappedEncounters, type GappedEncounter } from './gapped-encounters.ts'
import { furtherPlaces } from './further-visits.ts'
import { nameOfGroup, nameOfSitting } from './sittings.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

const TELLING = /^(?:assemble|convene|gather|host|meet|open|receive|sit|speak|talk|visit|welcome)$/
/** Who receives somebody meets them; at that "the meeting" may point. */
const RECEIVING = /^(?:host|receive|welcome)$/
/** Verbs that may tell of a phone call. */
const CALLING = /^(?:speak|talk)$/
/** "met *again*", "had *previously* met": at another time. */
const AGAIN = /^(?:again|before|earlier|first|last|later|once|previously|twice)$/
const ATTENDING: readonly EntityKind[] = RELATIONSHIPS.PARTICIPATED_IN.sources

/**
 * Meetings told by the verb. In "Maria Lopez visited Quito on Monday" it finds `Maria Lopez's visit to Quito`, with side,
 * place and date; in "Maria Lopez met Ana Perez in Quito" what a later "the meeting" can point at, and which is no
 * meeting without. A visit that is planned, denied or only reported is none.
 */
export function findToldByVerbs(
  document: ReaderDocument,
  index: MentionIndex,
  dates: readonly DatedSpan[],
): MeetingCandidate[] {
  return document.doc.tokens.flatMap((verb) => {
    if (verb.pos !== 'VERB' || !TELLING.test(verb.lemma)) return []
    const factuality = factualityOf(document.doc, verb)
    if (CALLING.test(verb.lemma)) return isByPhone(document.doc, verb) ? [callOf(document, verb, dates)] : []
    if (verb.lemma === 'visit' && !isFact(factuality)) return []
    return verb.lemma === 'visit'
      ? readVisit(document, index, dates, verb)
      : readEncounter(document, index, dates, verb)
  })
}

function isByPhone(doc: LexicalDoc, verb: Token): boolean {
  return subtreeOf(doc, verb).some(({ lemma }) => doc.lexicon.phones.has(lemma))
}

/** "Spoke by phone", which is no meeting, and at which "the talks" can point. */
function callOf(document: ReaderDocument, verb: Token, dates: readonly DatedSpan[]): MeetingCandidate {
  return {
    ...bareCandidate(document, verb, dates),
    strength: 'none',
    family: 'talk',
  }
}

function readVisit(
  document: ReaderDocument,
  index: MentionIndex,
  dates: readonly DatedSpan[],
  verb: Token,
): MeetingCandidate[] {
  const { doc } = document
  // "Lopez, who was visiting Quito, was hurt" tells of something else.
  if (verb.tag === 'VBG') return []
  const filled = entitiesFilling(document, index, verb)
  const visitors = filled(['subject'], ['PERSON'])
  const places = filled(['object'], ['PLACE'])
  const [visitor, place] = [visitors[0], places[0]]
  if (visitor === undefined || place === undefined) return []
  const nameOf = (entity: number) => itemAt(document.entities, entity).name
  const visitTo = (to: number, hasArticle: boolean): MeetingCandidate => {
    const target = `visit to ${hasArticle && !/^the /i.test(nameOf(to)) ? 'the ' : ''}${nameOf(to)}`
    const name = `${nameOf(visitor)}'s ${target}`
    return {
      ...bareCandidate(document, verb, dates),
      family: 'visit',
      name,
      wordings: [name, target],
      sides: visitors,
      people: visitors,
      places: [to],
      mapped: mappedOf(document, [to]),
    }
  }
  const first = childrenOf(doc, verb).find(({ dep }) => dep === 'dobj')
  const hasArticle = first !== undefined && childrenOf(doc, first).some(({ norm }) => norm === 'the')
  return [
    visitTo(place, hasArticle),
    // "visited Rome and Vienna" tells of two.
    ...furtherPlaces(doc, index, verb).map(({ link, mention }) => ({
      ...visitTo(mention.entity, textAt(doc.tokens, mention.firstToken - 1) === 'the'),
      head: link,
    })),
  ]
}

function readEncounter(
  document: ReaderDocument,
  index: MentionIndex,
  dates: readonly DatedSpan[],
  verb: Token,
): MeetingCandidate[] {
  const filled = entitiesFilling(document, index, verb)
  const sides = filled(['subject', 'object', 'with'], ATTENDING)
  const slots = slotsOf(document.doc, verb)
  const hasOthers = slots.has('object') || slots.has('with')
  const isNamed = otherSideOf(slots).length === 0 || filled(['object', 'with'], ATTENDING).length > 0
  if (sides.length === 0 || (verb.lemma === 'sit' && !slots.has('with'))) return []
  // "met for their third summit": the noun tells of it, with those who met.
  if (isForMeeting(document.doc, verb)) return []
  const people = filled(['subject', 'object', 'with'], ['PERSON'])
  if (RECEIVING.test(verb.lemma) && (people.length < 2 || people.length !== sides.length)) return []
  // "The *ministers of Peru and Chile*, Anna Berg and Tom Reed, met": those for whom a noun stands are no sides of their own.
  const own = ['subject', 'object', 'with']
    .flatMap((slot) => fillersOf(slots, slot))
    .flatMap((token) => [token, ...explaining(document.doc, token)])
    .flatMap((token) => index.byHead(token) ?? [])
    .filter((mention) => ATTENDING.includes(index.kindOf(mention)))
    .map(({ entity }) => entity)
  const who = people.length > 1 && people.length === new Set(own).size ? people : sides
  const isOfBody = sides.length === 1 && filled(['subject'], ['ORGANIZATION']).length === 1
  const places = filled(['in', 'at'], ['PLACE'])
  const mapped = mappedOf(document, places)
  const [body] = sides
  const sitting = hasOthers
    ? undefined
    : ((isOfBody && body !== undefined ? nameOfSitting(document, body) : undefined) ??
      (/^(?:meet|convene)$/.test(verb.lemma) ? nameOfGroup(document, index, verb) : undefined))
  const gapped = gappedEncounters(document.doc, verb)
  const first = gapped[0]?.other.start ?? Infinity
  const told = bareCandidate(
    document,
    verb,
    dates.filter(({ start }) => start < first),
  )
  // A new bureau opens, too, and mostly without a day.
  if (verb.lemma === 'open' && (sitting === undefined || !isDay(told.date))) return []
  return [
    {
      ...told,
      strength: 'verb',
      family: 'meeting',
      name: 'meeting',
      wordings: sitting === undefined ? [] : [sitting, 'meeting'],
      sides: who,
      people,
      places,
      mapped,
      isOfBody,
      hasSides: hasOthers,
      isWhole:
        isNamed &&
        (sitting !== undefined ||
          ((verb.lemma === 'meet' || isSittingDown(document.doc, verb)) &&
            people.length > 1 &&
            // "met Lopez, Perez and Roth" may tell of as many meetings.
            !(filled(['object', 'with'], ['PERSON']).length > 2) &&
            who.length === people.length)) &&
        mapped.length === 1 &&
        // "met in Lima after talks": that is what they met for, or after.
        !subtreeOf(document.doc, verb).some(
          ({ dep, lemma }) => dep === 'pobj' && document.doc.lexicon.meetingNouns.has(lemma),
        ),
      isOther: childrenOf(document.doc, verb).some(({ dep, norm }) => dep === 'advmod' && AGAIN.test(norm)),
    },
    ...gapped.flatMap((one) => readGapped(document, index, dates, verb, one)),
  ]
}

/** "the ministers, *Anna Berg and Tom Reed*" */
function explaining(doc: LexicalDoc, noun: Token): Token[] {
  const names = childrenOf(doc, noun).filter(({ dep }) => dep === 'appos')
  return names.flatMap((name) => [name, ...conjunctsOf(doc, name)])
}

/** "met Lopez in Lima on Monday and *Perez in Cusco on Friday*" */
function readGapped(
  document: ReaderDocument,
  index: MentionIndex,
  dates: readonly DatedSpan[],
  verb: Token,
  { other, link, place, end }: GappedEncounter,
): MeetingCandidate[] {
  const { doc } = document
  const found = (tokens: readonly Token[], kind: EntityKind) =>
    tokens
      .flatMap((token) => mentionsOf(doc, index, token))
      .filter((mention) => index.kindOf(mention) === kind)
      .map(({ entity }) => entity)
  const others = found([other], 'PERSON')
  const people = [...new Set([...found(fillersOf(slotsOf(doc, verb), 'subject'), 'PERSON'), ...others])]
  const mapped = mappedOf(document, found([place], 'PLACE'))
  const last = itemAt(doc.tokens, end).end
  const own = dates.filter((one) => one.start > place.start && one.end <= last)
  if (others.length === 0 || people.length < 2 || mapped.length !== 1) return []
  return [
    {
      ...bareCandidate(document, verb, own),
      head: link,
      strength: 'verb',
      family: 'meeting',
      name: 'meeting',
      sides: people,
      people,
      places: mapped,
      mapped,
      hasSides: true,
      isWhole: true,
      isOther: true,
      ...(own[0] === undefined ? {} : { date: own[0] }),
    },
  ]
}

/** "*sat down* with Lopez" */
function isSittingDown(doc: LexicalDoc, verb: Token): boolean {
  return verb.lemma === 'sit' && childrenOf(doc, verb).some(({ norm, dep }) => norm === 'down' && dep !== 'pobj')
}

function isDay(date: DatedSpan | undefined): boolean {
  return date !== undefined && /-\d\d-\d\d$/.test(date.date.edtf)
}

/** "met in Lima *for talks*", "gathered *for a summit*" */
function isForMeeting(doc: LexicalDoc, verb: Token): boolean {
  return childrenOf(doc, verb)
    .filter(({ dep, norm }) => dep === 'prep' && norm === 'for')
    .flatMap((preposition) => childrenOf(doc, preposition))
    .some(({ dep, lemma }) => dep === 'pobj' && /^(?:strong|weak)$/.test(doc.lexicon.meetingNouns.get(lemma) ?? ''))
}

function entitiesFilling(
  { doc }: ReaderDocument,
  index: MentionIndex,
  verb: Token,
): (names: readonly string[], kinds: readonly EntityKind[]) => number[] {
  const slots = slotsOf(doc, verb)
  const isClause = verb.dep === 'relcl' || verb.dep === 'acl'
  // "Lopez, Perez and Roth met": the tree of a list is seldom right.
  const found = (slot: string) =>
    fillersOf(slots, slot)
      .flatMap((token) => mentionsOf(doc, index, token))
      .flatMap((mention) => (slot === 'subject' && !isClause ? index.listOf(mention) : [mention]))
  return (names, kinds) => {
    const mentions = names.flatMap(found).filter((mention) => kinds.includes(index.kindOf(mention)))
    return [...new Set(mentions.map(({ entity }) => entity))]
  }
}
