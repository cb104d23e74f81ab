import { childrenOf, headOf, type Token } from '../../../language/index.ts'
import type { EntityKind } from '../../../model/entity-kind.ts'
import { RELATIONSHIPS } from '../../../model/relationship-type.ts'
import type { ReaderDocument } from '../../document.ts'
import type { DatedSpan } from '../dates.ts'
import { factualityOf, isFact } from '../factuality.ts'
import { isCancelled } from '../cancelled.ts'
import { isArrangingClause, isPlanned } from '../plans.ts'
import { namesWithin, type MentionIndex } from '../mention-index.ts'
import { fillersOf, slotsOf, type Slots } from '../slots.ts'
import { mentionsOf } from '../stand-ins.ts'
import { absenceFrom, wasMissed } from './absence.ts'
import { type MeetingCandidate, type MeetingStrength } from './candidate.ts'
import { deedGlossed } from './gloss.ts'
import { dateOf, isOvertaken } from './meeting-dates.ts'
import { familyOf } from './family-of.ts'
import { meetingStrength, partOver } from './meeting-nouns.ts'
import { mappedOf } from './mapped-of.ts'
import { namePhraseOf } from './name-phrase.ts'
import { gatheringFor, tellingsOf } from './tellings.ts'
import { wordingsOf } from './wordings.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

const ATTENDING: readonly EntityKind[] = RELATIONSHIPS.PARTICIPATED_IN.sources
const SIDE_SLOTS = ['between', 'with', 'among', 'holder', 'by']
/** Who is visited comes with a "with"; that says not who visits. */
const VISITOR_SLOTS = ['possessor', 'holder', 'by', 'of']
const PLACE_SLOTS = ['in', 'at']
const DURING = /^(?:at|during|after|following|as|in|over)$/i
const AT = /^(?:at|during|as|in|over)$/i

/**
 * The noun phrases that may stand for meetings. In "Lopez and Perez held talks in Quito after the Lima Conference" it
 * finds `talks` (sides Lopez and Perez, place Quito) and `Lima Conference` (named).
 */
export function findMeetingPhrases(
  document: ReaderDocument,
  index: MentionIndex,
  dates: readonly DatedSpan[],
): MeetingCandidate[] {
  return document.doc.tokens.flatMap((token) => {
    const strength = meetingStrength(document.doc, token, index)
    return strength === undefined ? [] : readCandidate(document, index, dates, token, strength)
  })
}

function readCandidate(
  document: ReaderDocument,
  index: MentionIndex,
  dates: readonly DatedSpan[],
  head: Token,
  strength: MeetingStrength,
): MeetingCandidate[] {
  const { doc, text } = document
  const family = familyOf(head)
  const isVisit = doc.lexicon.meetingKinds.visit.has(family)
  const phrase = namePhraseOf(doc, head)
  const named = phrase.named && (strength === 'strong' || /^\p{Lu}/u.test(head.text))
  const slots = slotsOf(doc, head)
  const entities = (from: Slots, names: readonly string[], kinds: readonly EntityKind[]): number[] => {
    const found = names.flatMap((slot) => from.get(slot) ?? []).flatMap((token) => mentionsOf(doc, index, token))
    return [...new Set(found.filter((mention) => kinds.includes(index.kindOf(mention))).map(({ entity }) => entity))]
  }
  const whole = partOver(doc, head) ?? head
  const before = [...childrenOf(doc, whole), ...(whole === head ? [] : childrenOf(doc, head))].filter(
    ({ index: at, dep }) => at < head.index && dep !== 'punct' && dep !== 'prep',
  )
  const own = factualityOfMeeting(doc, head)
  const tellings = tellingsOf(doc, whole, head).filter(({ planned }) => planned === own.planned)
  const isFormer = !named && before.some(({ norm }) => doc.lexicon.meetingAdjectives.former.has(norm))
  // "The last meeting" is another one, of which something must be told.
  if (isFormer && tellings.length === 0 && !before.some(({ dep }) => dep === 'poss')) return []
  const gathering = gatheringFor(doc, whole)
  const inName = namesWithin(document, { start: doc.tokens[phrase.first]?.start ?? head.start, end: head.start })
  const hasSides =
    ['with', 'between', 'among'].some((slot) => fillersOf(slots, slot).length > 0) ||
    fillersOf(slots, 'of').some(({ tag }) => tag === 'NNS') ||
    gathering?.slots.has('subject') === true ||
    before.some((word) => word.dep === 'amod' && doc.lexicon.meetingAdjectives.sides.has(word.text.toLowerCase()))
  const sides = [
    ...entities(slots, isVisit ? VISITOR_SLOTS : hasSides ? [...SIDE_SLOTS, 'possessor'] : SIDE_SLOTS, ATTENDING),
    ...(gathering === undefined ? [] : entities(gathering.slots, gathering.sides, ATTENDING)),
    ...entities(slots, ['of'], ['PERSON']),
  ]
  const allSides = [...new Set(sides)].filter((entity) => !inName.includes(entity))
  const places = [
    ...entities(slots, isVisit ? ['to', ...PLACE_SLOTS] : PLACE_SLOTS, ['PLACE']),
    ...(named ? [] : entities(slots, ['modifier'], ['PLACE'])),
    ...tellings.flatMap((telling) => entities(telling.slots, PLACE_SLOTS, ['PLACE'])),
    ...(gathering === undefined ? [] : entities(gathering.slots, gathering.places, ['PLACE'])),
  ]
  const happening = happeningAt(doc, head)
  const attendees = [
    ...tellings.flatMap((telling) => (telling.isAttended ? entities(telling.slots, ['subject'], ATTENDING) : [])),
    ...entities(new Map([['subject', happening?.present ?? []]]), ['subject'], ATTENDING),
  ]
  const organizers = tellings.flatMap((telling) =>
    telling.isAttended ? [] : entities(telling.slots, ['subject'], ['ORGANIZATION', 'PLACE']),
  )
  const parties = before.find(({ norm }) => doc.lexicon.meetingAdjectives.sides.has(norm.toLowerCase()))?.norm
  const glossed = deedGlossed(doc, head)
  const date = dateOf(doc, head, dates) ?? (whole === head ? undefined : dateOf(doc, whole, dates))
  return [
    {
      firstToken: phrase.first,
      lastToken: head.index,
      head,
      family,
      strength,
      named,
      definite:
        !isFormer &&
        before.some(({ dep, norm }) => (dep === 'det' || dep === 'poss') && doc.lexicon.definiteDeterminers.has(norm)),
      isOther: isFormer || before.some(({ norm }) => doc.lexicon.meetingAdjectives.another.has(norm)),
      isNumbered: before.some(({ entityLabel }) => entityLabel === 'ORDINAL'),
      ...(glossed === undefined ? {} : { glossOf: glossed.index }),
      ...(parties === undefined ? {} : { parties }),
      name: text.slice(doc.tokens[phrase.first]?.start ?? head.start, head.end),
      wordings: wordingsOf(document, index, head, phrase.first, slots, whole === head ? undefined : whole),
      sides: allSides,
      people: allSides.filter((entity) => document.entities[entity]?.kind === 'PERSON'),
      attendees: [...new Set(attendees)],
      places: [...new Set(places)],
      mapped: mappedOf(document, places),
      isOfBody: entities(slots, ['of', 'holder'], ['ORGANIZATION']).length > 0 || organizers.length > 0,
      hasSides,
      isWhole: false,
      isTold: tellings.length > 0 || gathering !== undefined,
      isPast: happening !== undefined,
      ...(date === undefined ? {} : { date }),
      ...own,
    },
  ]
}

/** What is told to have happened at or after it, or its end, and who did it there: "Lopez spoke *at* the talks". */
function happeningAt(doc: LexicalDoc, head: Token): { readonly present: readonly Token[] } | undefined {
  const part = partOver(doc, head) ?? head
  const preposition = headOf(doc, part)
  const verb = headOf(doc, preposition)
  if (part.dep !== 'pobj' || verb.pos !== 'VERB' || !DURING.test(preposition.norm)) return undefined
  // "in talks with Lopez, Perez said", "as part of the talks"
  if (preposition.norm === 'in' && !preposition.sentenceStart) return undefined
  // "discussed it over lunch", and not "clashed over the talks"
  if (/^over$/i.test(preposition.norm) && !doc.lexicon.meetingKinds.meal.has(part.lemma)) return undefined
  if (preposition.norm === 'as' && part.lemma !== 'part') return undefined
  if (!isFact({ ...factualityOf(doc, verb), attributed: false })) return undefined
  return { present: AT.test(preposition.norm) ? fillersOf(slotsOf(doc, verb), 'subject') : [] }
}

/** "that will be *held*", "which she will *host*", "which will *take place*" */
function tellsOfHolding({ lexicon }: LexicalDoc, { lemma }: Token): boolean {
  const { hold, host, occur, organize } = lexicon.meetingVerbs
  return [hold, host, occur, organize].some((verbs) => verbs.has(lemma))
}

/** How the article puts a meeting; a clause on it may say that it is only planned: "a meeting *scheduled* for May". */
function factualityOfMeeting(
  doc: LexicalDoc,
  head: Token,
): Pick<MeetingCandidate, 'factuality' | 'planned' | 'cancelled'> {
  // "boycotted the summit": it took place, whoever was not there.
  const isMissed = absenceFrom(doc, head) !== undefined
  const told = factualityOf(doc, head, isMissed ? headOf(doc, head) : undefined)
  const factuality = isMissed && !wasMissed(doc, head) ? { ...told, modality: 'HYPOTHETICAL' as const } : told
  const planned = childrenOf(doc, head).find(
    (clause) => isArrangingClause(doc, clause) && !isOvertaken(doc, head, clause),
  )
  // "the talks *that will be held* in May"
  const isToBeHeld = childrenOf(doc, head).some(
    (clause) => clause.dep === 'relcl' && tellsOfHolding(doc, clause) && isPlanned(doc, clause, head),
  )
  const isNextYears = childrenOf(doc, head).some(
    (owner) => owner.dep === 'poss' && childrenOf(doc, owner).some(({ norm }) => norm === 'next'),
  )
  const isArranged = planned !== undefined || isNextYears || isToBeHeld
  return {
    factuality: isArranged ? { ...factuality, modality: 'INTENDED' } : factuality,
    planned: isPlanned(doc, head) || (isArranged && isFact({ ...factuality, attributed: false })),
    cancelled: isCancelled(doc, partOver(doc, head) ?? head),
  }
}
