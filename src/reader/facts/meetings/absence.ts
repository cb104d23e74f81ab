import { childrenOf, headOf, type Token } from '../../../language/index.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import { factualityOf } from '../factuality.ts'
import { isOfPast } from '../roles/ended.ts'

/**
 * The verb by which somebody is said not to be at a meeting: "*boycotted* the summit", "*pulled* out of the talks", "did not
 * *attend* the session", "*stayed* away from the meeting". It says nothing against the meeting itself.
 */
export function absenceFrom(doc: LexicalDoc, meeting: Token): Token | undefined {
  const verb = verbOver(doc, meeting)
  if (verb?.pos !== 'VERB') return undefined
  const { attend, miss } = doc.lexicon.meetingVerbs
  const isMissing = childrenOf(doc, verb).some(({ norm }) => miss.has(`${verb.lemma}_${norm}`)) || miss.has(verb.lemma)
  if (isMissing) return verb
  const isAttending = attend.has(verb.lemma) || verb.lemma === 'take' || verb.lemma === 'participate'
  return isAttending && factualityOf(doc, verb).polarity === 'NEGATED' ? verb : undefined
}

/** Whether a meeting was that somebody missed: "boycotted *the summit*"; who pulls out, or will not go, does so before it. */
export function wasMissed(doc: LexicalDoc, meeting: Token): boolean {
  const verb = absenceFrom(doc, meeting)
  const isDefinite = childrenOf(doc, meeting).some(({ dep, norm }) => dep === 'det' && norm === 'the')
  if (verb === undefined || !isDefinite || doc.lexicon.meetingVerbs.miss.has(`${verb.lemma}_out`)) return false
  return verb.lemma !== 'withdraw' && isOfPast(doc, verb) && factualityOf(doc, verb).modality === 'ASSERTED'
}

/** The verb whose object a meeting is, also behind prepositions or "part": "took part *in*", "pulled *out of*". */
function verbOver(doc: LexicalDoc, meeting: Token): Token | undefined {
  let above = headOf(doc, meeting)
  if (meeting.dep === 'dobj') return above
  if (meeting.dep !== 'pobj') return undefined
  while (above.pos !== 'VERB' && above.head !== above.index) {
    if (!/^(?:ADP|ADV|SCONJ)$/.test(above.pos) && above.lemma !== 'part') return undefined
    above = headOf(doc, above)
  }
  return above
}
