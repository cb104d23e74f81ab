import { childrenOf, headOf, type Token } from '../../language/index.ts'
import type { PartialDate } from '../../model/partial-date.ts'
import { firstFrom } from '../first-from.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'
import type { DatedSpan } from './dates.ts'

/** How the words of a date hang on what they date: "on Tuesday", "last week", "two days ago". */
const DATING = new Set(['prep', 'npadvmod', 'advmod', 'nmod'])
/** On what of a deed the parser hangs them, besides its verb: "met *Perez* on Tuesday", "met in *Madrid* on Tuesday". */
const NEAR = new Set(['dobj', 'prep', 'pobj'])

/**
 * The date that a verb's own words give what it tells: "met Perez in Madrid on Tuesday", "On May 3, Lopez met Perez". None
 * where they give two, or where the date is that of something else in the sentence ("after a visit on Monday").
 */
export function dateOfDeed(doc: LexicalDoc, verb: Token, dates: readonly DatedSpan[]): PartialDate | undefined {
  const found = datesOn(doc, verb, dates, 3)
  const [first] = found
  return first !== undefined && found.every(({ edtf }) => edtf === first.edtf) ? first : undefined
}

function datesOn(doc: LexicalDoc, holder: Token, dates: readonly DatedSpan[], depth: number): PartialDate[] {
  if (depth === 0) return []
  return childrenOf(doc, holder).flatMap((child) => {
    const own = DATING.has(child.dep) ? dateIn(doc, child, dates) : undefined
    if (own !== undefined) return [own]
    const isSpatial = child.dep !== 'prep' || /^(?:in|at|with|on)$/.test(child.norm) || isForMeeting(doc, child)
    return NEAR.has(child.dep) && isSpatial ? datesOn(doc, child, dates, depth - 1) : []
  })
}

/** "hosted Perez *for a dinner* on Tuesday" */
function isForMeeting(doc: LexicalDoc, preposition: Token): boolean {
  const isMeeting = ({ lemma }: Token) => /^(?:strong|weak)$/.test(doc.lexicon.meetingNouns.get(lemma) ?? '')
  return preposition.norm === 'for' && childrenOf(doc, preposition).some(isMeeting)
}

/** Whether a date stands in a phrase; of a range only its first day has to: "*from 29 March* to 2 April", where each is a phrase. */
export function isOfPhrase(doc: LexicalDoc, phrase: Token, { start, end, date }: DatedSpan): boolean {
  const [first, last] = [doc.tokens[phrase.leftEdge], doc.tokens[phrase.rightEdge]]
  const whole = date.edtf.includes('/') ? doc.tokens[headOf(doc, phrase).rightEdge] : last
  if (first === undefined || last === undefined || whole === undefined) return false
  return start >= first.start && start < last.end && (end <= whole.end || isSplit(doc, phrase, end))
}

/** "on *Tuesday*, 14 May": what the tree hangs beside the phrase, up to where the date ends, and not in it. */
function isSplit(doc: LexicalDoc, phrase: Token, end: number): boolean {
  const beside = [headOf(doc, phrase).index, phrase.index]
  for (let at = phrase.rightEdge + 1; ; at++) {
    const token = doc.tokens[at]
    if (token === undefined || token.start >= end) return true
    const isInside = token.head > phrase.rightEdge && (doc.tokens[token.head]?.end ?? Infinity) <= end
    if (token.sentenceStart || !(isInside || beside.includes(token.head))) return false
  }
}

/** The date that a phrase is: from its first word, or the one after its preposition. */
function dateIn(doc: LexicalDoc, phrase: Token, dates: readonly DatedSpan[]): PartialDate | undefined {
  const date = dates[firstFrom(dates, doc.tokens[phrase.leftEdge]?.start ?? 0)]
  if (date === undefined || !isOfPhrase(doc, phrase, date)) return undefined
  const before = doc.tokens.slice(phrase.leftEdge, phrase.rightEdge + 1).filter((word) => word.end <= date.start)
  // "on the *evening* of 7 May"
  return before.every(({ pos, entityLabel }) => pos === 'ADP' || pos === 'DET' || entityLabel === 'TIME')
    ? date.date
    : undefined
}
