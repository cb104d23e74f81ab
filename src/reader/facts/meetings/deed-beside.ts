import { childrenOf, headOf, normAt, type Token } from '../../../language/index.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import { familyOf } from './family-of.ts'

/**
 * What somebody did at a meeting that is only said to be with somebody else, or on the way to or from it: "Lopez *spoke* after
 * talks with Perez", "In talks with Perez, Lopez *asked* for time". Who did it is the other side.
 */
export function deedBesideMeeting(doc: LexicalDoc, meeting: Token): Token | undefined {
  const children = childrenOf(doc, meeting)
  const isWith = children.some(({ norm, dep }) => norm === 'with' && dep === 'prep')
  if (!isWith || !doc.lexicon.meetingNouns.has(familyOf(meeting))) return undefined
  const link = linkOf(doc, meeting)
  const verb = headOf(doc, link)
  // "After *his* talks with Perez, Lopez left": his who is told of next; elsewhere of whom it is told.
  const owner = children.find(({ dep }) => dep === 'poss')
  const isForeign = owner !== undefined && !(owner.tag === 'PRP$' && link.sentenceStart)
  return verb.pos === 'VERB' && !isForeign && leadsToMeeting(doc, link, verb) ? verb : undefined
}

/** The word that hangs a meeting on a verb: "*after* talks", "*at* the end of the talks", "*ahead* of talks", "*on* the eve of talks". */
function linkOf(doc: LexicalDoc, meeting: Token): Token {
  const preposition = headOf(doc, meeting)
  if (preposition.norm !== 'of') return preposition
  const above = headOf(doc, preposition)
  const isPart = doc.lexicon.meetingParts.has(above.lemma) || above.norm === 'eve'
  return isPart ? headOf(doc, above) : above
}

/** Whether who does something did so at a meeting, on the way to or from one: "spoke *after*", "arrived *for*", "emerged *from*". */
function leadsToMeeting(doc: LexicalDoc, link: Token, verb: Token): boolean {
  const word = link.norm.toLowerCase()
  if (word === 'for') return doc.lexicon.meetingVerbs.gather.has(verb.lemma)
  // "in consultation with Perez"
  if (word === 'in' && normAt(doc.tokens, link.index + 1) === 'consultation') return false
  if (word === 'from') return /^(?:come|emerge|return|walk)$/.test(verb.lemma)
  return /^(?:after|ahead|at|during|following|in|on)$/.test(word)
}
