import { childrenOf, type Token, tokenAt } from '../../../language/index.ts'
import type { ReaderDocument } from '../../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import { fillersOf, type Slots } from '../slots.ts'

/** Prepositions after a meeting that say whose, where or with whom it is. */
const TELLING = ['of', 'in', 'at', 'to', 'between', 'with']
const LONGEST_PHRASE = 110
/** Parts by which one meeting of several is called: "second round of talks"; its end is no name for it. */
const COUNTING = /^(?:day|hour|phase|round|series|session|set|stage|week)$/

const isTime = ({ entityLabel }: Token): boolean => entityLabel === 'DATE' || entityLabel === 'TIME'

/**
 * How the text words a meeting, without its article, fullest first: with the phrase that says where or who, with its
 * adjectives, and bare. Of "a long meeting in Lima" `meeting in Lima`, `long meeting` and `meeting`; with the `part`
 * that stands for it, "a second round of talks", `second round of talks` before all.
 */
export function wordingsOf(
  { doc, text }: ReaderDocument,
  index: MentionIndex,
  head: Token,
  first: number,
  slots: Slots,
  part?: Token,
): string[] {
  const noun = text.slice(tokenAt(doc.tokens, first).start, head.end)
  const bare = childrenOf(doc, head).filter((child) => child.dep === 'amod' && child.index < first)
  const adjectives = bare.slice(0, 1).map(({ leftEdge }) => text.slice(tokenAt(doc.tokens, leftEdge).start, head.end))
  const adjective = childrenOf(doc, head).find(
    (child) => child.dep === 'amod' && doc.lexicon.meetingAdjectives.classing.has(child.text.toLowerCase()),
  )
  const classed = adjective === undefined ? noun : `${adjective.text} ${noun}`
  const phrases = TELLING.flatMap((slot) => {
    const last = slots.get(slot)?.at(-1)
    const preposition = childrenOf(doc, head).find((child) => child.dep === 'prep' && child.norm === slot)
    if (!last || !preposition || preposition.index < head.index || isTime(last)) return []
    if (slot === 'between' && fillersOf(slots, slot).length < 2) return []
    const span = { start: preposition.start, end: index.byHead(last)?.end ?? last.end }
    return span.end > span.start && span.end - span.start < LONGEST_PHRASE
      ? [`${slot === 'of' ? classed : noun} ${text.slice(span.start, span.end)}`]
      : []
  })
  const parts =
    part === undefined || !COUNTING.test(part.lemma) ? [] : [text.slice(withAdjectives(doc, part).start, head.end)]
  return [...parts, ...phrases, ...adjectives, noun]
}

/** The first word that says which one a noun is: "*second* round", without its article. */
function withAdjectives(doc: LexicalDoc, noun: Token): Token {
  const before = childrenOf(doc, noun).find(({ dep, index }) => index < noun.index && dep !== 'det' && dep !== 'poss')
  return before ?? noun
}
