import { childrenOf, headOf, type Doc, type Token } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { withMended } from './with-mended.ts'

/** Nouns for being at something or speaking there, which have their occasion beside them: "an appearance at the summit". */
const OF_OCCASIONS =
  /^(?:agreement|appearance|attendance|attack|blast|deal|decision|discussion|event|fire|meeting|participation|place|presence|role|seat|talk)$/

/**
 * A parse in which the occasion of a deed hangs on its verb, and not on what it was done to: "approved the merger *at the
 * general meeting in Lima*", "signed the treaty *during talks in Cusco*".
 */
export function mendOccasions(doc: Doc, lexicon: Pick<Lexicon, 'meetingNouns' | 'speeches'>): Doc {
  const mended = new Map<number, Token>()
  for (const preposition of doc.tokens) {
    if (preposition.dep !== 'prep' || !/^(?:at|during)$/.test(preposition.norm)) continue
    const object = headOf(doc, preposition)
    const verb = headOf(doc, object)
    const isLast = object.rightEdge === preposition.rightEdge && object.index < preposition.index
    const isDone = object.dep === 'dobj' && object.pos === 'NOUN' && verb.tag === 'VBD'
    const isSpoken = lexicon.speeches.has(object.lemma) || OF_OCCASIONS.test(object.lemma)
    const isMeeting = childrenOf(doc, preposition).some(
      ({ dep, lemma }) => dep === 'pobj' && lexicon.meetingNouns.has(lemma.toLowerCase()),
    )
    if (!isLast || !isDone || isSpoken || !isMeeting) continue
    mended.set(object.index, { ...object, rightEdge: preposition.leftEdge - 1 })
    mended.set(preposition.index, { ...preposition, head: verb.index })
  }
  return withMended(doc, mended)
}
