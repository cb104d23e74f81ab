import { childrenOf, headOf, subtreeOf, type Token } from '../../../language/index.ts'
import type { EntityKind } from '../../../model/entity-kind.ts'
import { RELATIONSHIPS } from '../../../model/relationship-type.ts'
import { isPlannable } from '../../../model/stored-type.ts'
import type { DocumentMention, ReaderDocument, RelationshipDraft } from '../../document.ts'
import type { DatedSpan } from '../dates.ts'
import { isAppealing } from '../appeals.ts'
import { dateOfDeed } from '../date-of-deed.ts'
import { factualityOf, isFact } from '../factuality.ts'
import { absenceFrom } from '../meetings/absence.ts'
import { isOvertaken } from '../meetings/meeting-dates.ts'
import { isArranging, isPlanned } from '../plans.ts'
import type { MentionIndex } from '../mention-index.ts'
import { isOver } from '../roles/ended.ts'
import { isQuoted } from '../quotations.ts'
import type { Span } from '../../../model/span.ts'
import { sentenceOf } from '../sentence-of.ts'
import { fillersOf, otherSideOf, slotsOf, type Slots } from '../slots.ts'
import { mentionsOf } from '../stand-ins.ts'
import type { Pattern } from './pattern.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/**
 * What the patterns find in a document. In "Peru, which joined Mercosur, met no one" it finds that Peru is a member of
 * Mercosur. A predicate that the article denies, considers, or only reports gives nothing; what is told of a meeting that
 * is arranged and still to come is marked as planned.
 */
export function matchPatterns(
  document: ReaderDocument,
  index: MentionIndex,
  quotations: readonly Span[],
  patterns: readonly Pattern[],
  dates: readonly DatedSpan[],
): RelationshipDraft[] {
  const { doc } = document
  const named = new Set(patterns.flatMap(({ predicate }) => predicate))
  return doc.tokens.flatMap((token) => {
    const predicates = predicatesOf(doc, index, token).filter((predicate) => named.has(predicate))
    if (predicates.length === 0) return []
    const fitting = patterns.filter((pattern) => fits(doc, token, predicates, pattern) && isBeside(doc, token, pattern))
    if (fitting.length === 0 || isQuoted(quotations, token.start)) return []
    // "The summit, *scheduled* for May in Lima": where it is to be, whatever came of it.
    const isArranged = token.tag === 'VBN' && isArranging(doc.lexicon, token.lemma)
    if (isOvertaken(doc, headOf(doc, token), token)) return []
    const ceiling = isGloss(token, fitting) || isMissed(document, index, token) ? headOf(doc, token) : undefined
    const planned = isArranged || !isFact(factualityOf(doc, token, ceiling))
    const cancelled = isOfCancelled(document, index, token)
    if (planned && !cancelled && !isPlanned(doc, token)) return []
    const slots = slotsOf(doc, token)
    return fitting
      .filter(({ type }) => !planned || (isPlannable(type) && !(cancelled && type === 'MET_WITH')))
      .flatMap((pattern) => readPattern(document, index, token, slots, pattern, dates))
      .map((draft) => (planned ? { ...draft, planned } : draft))
  })
}

/** "The talks *between Peru and Chile* were called off": who was to meet, as far as the meeting's own words say so. */
function isOfCancelled({ entities }: ReaderDocument, index: MentionIndex, token: Token): boolean {
  const mention = index.byHead(token)
  return mention !== undefined && entities[mention.entity]?.status === 'CANCELLED'
}

/** "pulled out of the *summit* in Lima": who does not go says nothing of where it was held. */
function isMissed({ doc, entities }: ReaderDocument, index: MentionIndex, token: Token): boolean {
  const mention = token.pos === 'VERB' ? undefined : index.byHead(token)
  const isHeld = mention !== undefined && entities[mention.entity]?.status === 'HELD'
  return isHeld && absenceFrom(doc, token) !== undefined
}

/**
 * "He said that Acme, *based in Lima*, would close": where something is, a clause on its name tells the reader, whoever
 * is quoted around it.
 */
function isGloss({ dep }: Token, patterns: readonly Pattern[]): boolean {
  return (dep === 'acl' || dep === 'relcl') && patterns.every(({ type }) => type === 'LOCATED_IN')
}

/** What a pattern may call a token by: its lemma, and the classes of predicates that it belongs to. */
function predicatesOf(doc: LexicalDoc, index: MentionIndex, token: Token): string[] {
  const lemma = token.lemma.toLowerCase()
  const { attend, host } = doc.lexicon.meetingVerbs
  const mention = index.byHead(token)
  const isMeeting = mention !== undefined && index.kindOf(mention) === 'MEETING'
  const ofVerb = host.has(lemma) ? ['HOSTING'] : attend.has(lemma) ? ['ATTENDING'] : []
  return [lemma, ...ofVerb, ...(isMeeting ? ['MEETING'] : [])]
}

function fits(
  doc: LexicalDoc,
  token: Token,
  predicates: readonly string[],
  { part, type, predicate }: Pattern,
): boolean {
  const isVerb = token.pos === 'VERB' || (token.pos === 'AUX' && token.lemma === 'be')
  if (isVerb !== (part === 'verb')) return false
  const isCalledSo = (called: string): boolean =>
    typeof predicate === 'string' ? called === predicate : predicate.includes(called)
  if (!predicates.some(isCalledSo)) return false
  if (isVerb)
    return !isCancelling(doc, token) && !(type === 'MET_WITH' && token.lemma === 'call' && isAppealing(doc, token))
  return type !== 'MEMBER_OF' || !isNoMoreMember(doc, token)
}

/** "called *off*" is not "called", nor "called the talks *frank*"; and "directed the board *to act*" is no directing of it. */
function isCancelling(doc: LexicalDoc, verb: Token): boolean {
  return childrenOf(doc, verb).some(
    ({ dep, norm }) =>
      (verb.lemma === 'direct' && /^(?:xcomp|ccomp|advcl)$/.test(dep)) ||
      (dep === 'prt' && doc.lexicon.cancellations.has(`${verb.lemma}_${norm}`)) ||
      (dep === 'oprd' && verb.lemma === 'call'),
  )
}

/** "a *former* member", "was a member *until 2015*": no more. */
function isNoMoreMember(doc: LexicalDoc, noun: Token): boolean {
  const isFormer = childrenOf(doc, noun).some(({ dep, norm }) => dep === 'amod' && doc.lexicon.titleAges.past.has(norm))
  return isFormer || (noun.dep === 'attr' && isOver(doc, headOf(doc, noun)))
}

const BESIDE = new Set(['dobj', 'prt', 'pobj', 'advmod'])
const WHOSE = new Set(['nsubj', 'nsubjpass'])

/** Whether what the pattern wants beside its predicate is there: "sat *down*", "sat at the *table*", "a *courtesy* call". */
function isBeside(doc: LexicalDoc, token: Token, { beside, part, source, target }: Pattern): boolean {
  if (beside === undefined) return true
  const isOfWhose = [...source, ...target].includes('whose')
  const places = isOfWhose ? WHOSE : BESIDE
  return subtreeOf(doc, token).some(
    (noun) =>
      beside.includes(noun.lemma) &&
      (places.has(noun.dep) || (part === 'noun' && /^(?:amod|compound)$/.test(noun.dep))) &&
      !(isOfWhose && isQualified(doc, noun)),
  )
}

/** "whose *former* members", "whose *possible* members": no more, or not yet. */
function isQualified(doc: LexicalDoc, noun: Token): boolean {
  if (noun.lemma !== 'member') return false
  const isPlain = /^(?:founding|current|present|new|newest|latest|full|main|other)$/
  return childrenOf(doc, noun).some(({ dep, norm }) => dep === 'amod' && !isPlain.test(norm))
}

function readPattern(
  document: ReaderDocument,
  index: MentionIndex,
  token: Token,
  slots: Slots,
  pattern: Pattern,
  dates: readonly DatedSpan[],
): RelationshipDraft[] {
  const joined = RELATIONSHIPS[pattern.type]
  const filledBy = (names: readonly string[], kinds: readonly EntityKind[]) =>
    fill(document, index, token, slots, names).filter((mention) => kinds.includes(index.kindOf(mention)))
  const sources = filledBy(pattern.source, pattern.sourceKinds ?? joined.sources)
  // "Lopez and Perez met reporters": both met them, and nothing tells of each other.
  const isOfSubjects = pattern.source.includes('subject') && otherSideOf(slots).length > 0
  const ends = isOfSubjects ? pattern.target.filter((slot) => slot !== 'subject') : pattern.target
  const all = filledBy(ends, pattern.targetKinds ?? joined.targets)
  const targets = pattern.onlyFirst === true ? all.slice(0, 1) : all
  const isMutual = pattern.source.every((slot) => pattern.target.includes(slot))
  return sources.flatMap((source) =>
    targets
      .filter((target) => target.entity !== source.entity && (!isMutual || source.start < target.start))
      .map((target) => ({
        type: pattern.type,
        source: source.entity,
        target: target.entity,
        sentence: sentenceOf(document, token.start),
        method: pattern.method,
        confidence: pattern.confidence,
        reason: `"${token.text}" joins "${surface(document, source)}" and "${surface(document, target)}", as in: ${pattern.example}`,
        ...(pattern.type === 'HOLDS_ROLE_AT' ? currencyOf(document.doc, token) : {}),
        // Where there are two encounters, a date is that of one.
        ...(pattern.type === 'MET_WITH' && slots.has('elsewhere')
          ? {}
          : dateOf(document, index, token, pattern, source, dates)),
      })),
  )
}

/** "heads Acme" is so now, "once headed Acme" is over; of "founded Acme" it is not said. */
function currencyOf(doc: LexicalDoc, verb: Token): Pick<RelationshipDraft, 'current'> {
  return /^(?:co-?)?found$/.test(verb.lemma) ? {} : { current: !isOver(doc, verb) }
}

function surface(document: ReaderDocument, mention: DocumentMention): string {
  return document.text.slice(mention.start, mention.end)
}

/** When it was: a meeting was held on its own date, and people met on that of the verb or the meeting that tells it. */
function dateOf(
  { doc, entities }: ReaderDocument,
  index: MentionIndex,
  token: Token,
  { type, part }: Pattern,
  source: DocumentMention,
  dates: readonly DatedSpan[],
): Pick<RelationshipDraft, 'date'> {
  const meeting = type === 'HELD_IN' ? source : part === 'noun' ? index.byHead(token) : undefined
  const ofMeeting = meeting && entities[meeting.entity]?.date
  const ofVerb = type === 'MET_WITH' && part === 'verb' ? dateOfDeed(doc, token, dates) : undefined
  const date = type === 'HELD_IN' || type === 'MET_WITH' ? (ofMeeting ?? ofVerb) : undefined
  return date === undefined ? {} : { date }
}

/** Slots in which those who act stand: there a whole list of names does what one of them does. */
const LISTING = new Set(['subject', 'object', 'between', 'among', 'with', 'holder', 'attendee'])

/** The mentions that fill one of some slots. */
function fill(
  document: ReaderDocument,
  index: MentionIndex,
  token: Token,
  slots: Slots,
  names: readonly string[],
): DocumentMention[] {
  const tokens = names.flatMap((name): readonly Token[] => {
    if (name === 'self') return [token]
    if (name === 'listed') return listed(document, slots)
    return fillersOf(slots, name)
  })
  // "Lopez and Soto, who attended": the clause may be on the last name alone.
  const isClause = token.dep === 'relcl' || token.dep === 'acl'
  const isListing = names.some((name) => LISTING.has(name))
  const found = tokens.flatMap((filler) => {
    const mentions = mentionsOf(document.doc, index, filler)
    return isListing && !(isClause && filler.index < token.index) ? mentions.flatMap(index.listOf) : mentions
  })
  return [...new Set(found)]
}

/** Names listed after what they are: "countries, Norway and Greece", "countries: Norway and Greece". */
function listed(document: ReaderDocument, slots: Slots): Token[] {
  const { doc } = document
  const heads = fillersOf(slots, 'of').filter((head) => /^(?:country|nation|state|member|party)$/.test(head.lemma))
  const names = heads.flatMap((head) =>
    childrenOf(doc, head).filter((child) => child.dep === 'appos' || child.dep === 'conj'),
  )
  const all = [...names]
  for (const name of all)
    all.push(...childrenOf(doc, name).filter((child) => child.dep === 'conj' || child.dep === 'appos'))
  return [...new Set([...all, ...fillersOf(slots, 'of')])]
}
