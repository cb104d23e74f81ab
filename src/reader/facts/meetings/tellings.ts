import { headOf, subtreeOf, type Token } from '../../../language/index.ts'
import { factualityOf, isFact } from '../factuality.ts'
import { slotsOf, type Slots } from '../slots.ts'
import type { LexicalDoc, Lexicon } from '../../lexicon/lexicon.ts'

/** Verbs that tell of meetings, and how. */

/** What a verb says of a meeting: that it took place, and who or what stands with the verb. */
export interface Telling {
  readonly slots: Slots
  /** Whether its subject was there. */
  readonly isAttended: boolean
}

/**
 * The verbs that say of a meeting, as a fact, that it took place: over it ("Peru *hosted* the talks", "the talks
 * *ended*") or in a clause on it ("the talks, *chaired* by Lopez, ").
 */
export function tellingsOf(doc: LexicalDoc, head: Token): Telling[] {
  const above = headOf(doc, head)
  const verbs = subtreeOf(doc, head).filter(({ dep }) => dep === 'acl' || dep === 'relcl')
  if (above !== head && /^(?:nsubj|nsubjpass|dobj)$/.test(head.dep)) verbs.push(above)
  return verbs.flatMap((verb) => {
    const is = (kind: keyof Lexicon['meetingVerbs']) => doc.lexicon.meetingVerbs[kind].has(verb.lemma)
    if (verb.pos !== 'VERB') return []
    if (!isFact({ ...factualityOf(doc, verb, verb === above ? undefined : head), attributed: false })) return []
    const slots = slotsOf(doc, verb)
    const isObject = slots.get('object')?.includes(head) ?? false
    const isSubject = slots.get('subject')?.includes(head) ?? false
    // "We had a meeting" tells of any.
    if (verb.lemma === 'have' && !slots.get('subject')?.some(({ pos }) => pos === 'PROPN')) return []
    const isAttended = isObject && (is('attend') || is('hold'))
    const isOrganized = isObject && is('organize')
    return isAttended || isOrganized || (isSubject && is('occur')) ? [{ slots, isAttended }] : []
  })
}

/** What stands with the verb in "leaders met in Lima for a summit", "Lopez arrived in Quito on a visit". */
export function gatheringFor(doc: LexicalDoc, head: Token): Slots | undefined {
  const preposition = headOf(doc, head)
  if (head.dep !== 'pobj' || !/^(?:for|on)$/.test(preposition.norm)) return undefined
  const verb = headOf(doc, preposition)
  const isOn = verb.lemma === 'be' && preposition.norm === 'on'
  const gathers = isOn || (verb.pos === 'VERB' && doc.lexicon.meetingVerbs.gather.has(verb.lemma))
  return gathers ? slotsOf(doc, verb) : undefined
}
