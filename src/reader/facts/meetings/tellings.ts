import { conjunctsOf, headOf, subtreeOf, type Token } from '../../../language/index.ts'
import { factualityOf, isFact } from '../factuality.ts'
import { isArrangingClause, isPlanned } from '../plans.ts'
import { slotsOf, type Slots } from '../slots.ts'
import { arrangedBy } from './arranged-by.ts'
import { isOvertaken } from './meeting-dates.ts'
import type { LexicalDoc, Lexicon } from '../../lexicon/lexicon.ts'

/** What a verb says of a meeting: that it took place or is to, and who or what stands with the verb. */
export interface Telling {
  readonly slots: Slots
  /** Whether its subject was there. */
  readonly isAttended: boolean
  readonly planned: boolean
}

/**
 * The verbs that say of a meeting, held by a part of it (`head`) or by its own `noun`, as a fact or a plan, that it takes place: over it ("Peru *hosted* the talks", "the
 * talks will *end*") or in a clause on it ("the talks, *chaired* by Lopez, ", "*scheduled* for May in Lima").
 */
export function tellingsOf(doc: LexicalDoc, head: Token, noun: Token): Telling[] {
  const above = headOf(doc, head)
  const isIn = (filler: readonly Token[] = []) => filler.includes(head) || filler.includes(noun)
  const clauses = subtreeOf(doc, head).filter(({ dep }) => dep === 'acl' || dep === 'relcl')
  // "the talks, chaired by Lopez and *held* in Lima"
  const verbs = clauses.flatMap((clause) => [
    clause,
    ...conjunctsOf(doc, clause).filter(({ tag }) => /^VB[DN]$/.test(tag)),
  ])
  if (above !== head && /^(?:nsubj|nsubjpass|dobj)$/.test(head.dep)) verbs.push(above, ...arrangedBy(doc, above))
  return verbs.flatMap((verb) => {
    const is = (kind: keyof Lexicon['meetingVerbs']) => doc.lexicon.meetingVerbs[kind].has(verb.lemma)
    if (verb.pos !== 'VERB' || isOvertaken(doc, head, verb)) return []
    const ceiling = verb === above || verb.dep === 'xcomp' ? undefined : head
    const isArranged = isArrangingClause(doc, verb)
    const planned = isArranged || isPlanned(doc, verb, ceiling)
    if (!planned && !isFact({ ...factualityOf(doc, verb, ceiling), attributed: false })) return []
    const slots = slotsOf(doc, verb)
    if (isArranged) return [{ slots, isAttended: false, planned }]
    const isObject = isIn(slots.get('object'))
    const isSubject = isIn(slots.get('subject'))
    // "We had a meeting" tells of any.
    if (verb.lemma === 'have' && !slots.get('subject')?.some(({ pos }) => pos === 'PROPN')) return []
    const isAttended = isObject && (is('attend') || is('hold'))
    const isOrganized = isObject && is('organize')
    return isAttended || isOrganized || (isSubject && is('occur')) ? [{ slots, isAttended, planned }] : []
  })
}

/** What stands with a verb by which people come together, and in which of its slots they and the place are. */
export interface Gathering {
  readonly slots: Slots
  readonly sides: readonly string[]
  readonly places: readonly string[]
}

/** "leaders met in Lima *for a summit*", "Lopez arrived in Quito *on a visit*", "Lopez visited Quito *for talks*". */
export function gatheringFor(doc: LexicalDoc, head: Token): Gathering | undefined {
  const preposition = headOf(doc, head)
  if (head.dep !== 'pobj' || !/^(?:for|on)$/.test(preposition.norm)) return undefined
  const verb = headOf(doc, preposition)
  const isOn = verb.lemma === 'be' && preposition.norm === 'on'
  const gathers = isOn || (verb.pos === 'VERB' && doc.lexicon.meetingVerbs.gather.has(verb.lemma))
  if (!gathers) return undefined
  const isVisit = verb.lemma === 'visit'
  return {
    slots: slotsOf(doc, verb),
    sides: isVisit ? ['subject', 'with'] : ['subject', 'object', 'with'],
    places: isVisit ? ['object', 'in', 'at'] : ['to', 'in', 'at'],
  }
}
