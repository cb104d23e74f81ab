import { ancestorsOf, childrenOf, firstConjunct, headOf, type Token, tokenAt } from '../../../language/index.ts'
import { contains, type Span } from '../../../model/span.ts'
import type { DocumentMention, ReaderDocument } from '../../document.ts'
import { isAside } from '../clause-marks.ts'
import { mentionsWithin, type MentionIndex } from '../mention-index.ts'
import type { Speaker } from './speech-act.ts'
import { speechVerbOf } from './speech-words.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/** How many clauses below the one that is said a mention may stand and still be what the statement is about. */
const DEEPEST = 2

/**
 * What a statement is about: the entities that stand in it as subjects, objects and possessors, in the order of the
 * text. Left out are the speaker unless it is named there, whoever is only addressed ("Thank you, Bo Ek"), what only stands
 * in somebody's title ("NATO chief Bo Ek") or in a word ("the counter-ISIL coalition"), and places that only say where,
 * unless there is nothing else. In "the alliance will back Ukraine's army in Kyiv" it finds the alliance and Ukraine; in
 * "fares will rise in Peru" Peru; in "Acme said that Acme would close" Acme.
 */
export function findAbout(document: ReaderDocument, index: MentionIndex, span: Span, speaker: Speaker): number[] {
  const inside = mentionsWithin(document, span).filter(
    (mention) =>
      !speaker.entities.includes(mention.entity) || (mention.mode !== 'PRONOUN' && !isSaying(document, mention)),
  )
  const named = inside.filter((mention) => isTarget(document, index, mention, span))
  const targets = named.filter((mention) => !isWhere(document, index, mention, span))
  const kept = targets.length > 0 ? targets : named.filter((mention) => isRegion(document, mention))
  return [...new Set(kept.map(({ entity }) => entity))]
}

/** "Peru, *Bo Ek* said, would leave" */
function isSaying({ doc }: ReaderDocument, { head }: DocumentMention): boolean {
  return isAside(doc, headOf(doc, tokenAt(doc.tokens, head)))
}

function isTarget(document: ReaderDocument, index: MentionIndex, mention: DocumentMention, span: Span): boolean {
  const { doc } = document
  const head = doc.tokens[mention.head]
  if (!head || index.byHead(head)?.entity !== mention.entity) return false
  const kind = index.kindOf(mention)
  if (kind === 'PERSON' && (head.dep === 'compound' || head.dep === 'npadvmod' || head.dep === 'intj')) return false
  if (kind !== 'PERSON' && (isInTitle(doc, index, head) || isInCompound(doc, mention))) return false
  if (isBehalf(doc, head) || isSource(doc, head)) return false
  if (kind === 'PLACE' && (head.dep === 'appos' || isQualifier(doc, index, firstConjunct(doc, head)))) return false
  return depthOf(document, head, span) <= DEEPEST
}

/** "the counter-*ISIL* coalition", "*ISIL*-held land": a part of a word. */
function isInCompound({ tokens }: LexicalDoc, { firstToken, lastToken }: DocumentMention): boolean {
  const [before, hyphen] = [tokens[firstToken - 2], tokens[firstToken - 1]]
  const isPrefixed =
    hyphen?.text === '-' && hyphen.whitespace === '' && /^(?:anti|counter|ex|non|pro)$/i.test(before?.text ?? '')
  const [dash, after] = [tokens[lastToken + 1], tokens[lastToken + 2]]
  return isPrefixed || (dash?.text === '-' && dash.whitespace === '' && /^(?:VBN|VBG)$/.test(after?.tag ?? ''))
}

/** "On behalf of *NATO*, I thank you": for whom one speaks. */
function isBehalf(doc: LexicalDoc, head: Token): boolean {
  const of = headOf(doc, head)
  return head.dep === 'pobj' && of.norm === 'of' && headOf(doc, of).lemma === 'behalf'
}

/** "*NATO* chief Bo Ek", "Bo Ek, head of *NATO*": named only in somebody's title. */
function isInTitle(doc: LexicalDoc, index: MentionIndex, word: Token): boolean {
  let below = word
  for (let above = headOf(doc, below); above !== below; above = headOf(doc, below)) {
    const person = index.byHead(above)
    const isHeld = person !== undefined && index.kindOf(person) === 'PERSON'
    if (isHeld) return below.dep === 'compound' || below.dep === 'nmod' || below.dep === 'appos'
    if (above.pos === 'VERB' || above.pos === 'AUX') return false
    below = above
  }
  return false
}

/** "Rain in Mali, according to *Bo Ek* of *Acme*, is rare": who tells it. */
function isSource(doc: LexicalDoc, word: Token): boolean {
  const above = ancestorsOf(doc, word)
  const according = above.findIndex(({ norm }) => norm === 'according')
  return according >= 0 && above.slice(0, according).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX')
}

/** A country, state or city, no building; a name that the recogniser does not know may be one, unless it has a "the". */
function isRegion({ doc }: ReaderDocument, { head }: DocumentMention): boolean {
  const word = tokenAt(doc.tokens, head)
  if (word.entityLabel === 'ORG') return childrenOf(doc, word).every(({ dep }) => dep !== 'det' && dep !== 'compound')
  return word.entityLabel !== 'FAC'
}

/** "the mayor *of Lima*": said to tell which. */
function isQualifier(doc: LexicalDoc, index: MentionIndex, place: Token): boolean {
  const of = headOf(doc, place)
  return place.dep === 'pobj' && of.norm === 'of' && index.byHead(headOf(doc, of)) !== undefined
}

/** Whether a place says where something is or happens. */
function isWhere({ doc }: ReaderDocument, index: MentionIndex, mention: DocumentMention, span: Span): boolean {
  const head = doc.tokens[mention.head]
  if (!head || index.kindOf(mention) !== 'PLACE') return false
  const first = firstConjunct(doc, head)
  const above = headOf(doc, first)
  if (first.dep !== 'pobj' || !doc.lexicon.prepositions.where.has(above.norm)) return false
  // "called on *Peru* to leave": of whom it is said.
  if (above.end <= span.start && first.start >= span.start && isAsked(doc, above)) return false
  const holder = headOf(doc, above)
  return index.byHead(holder) !== undefined || /^(?:VERB|AUX|ADV)$/.test(holder.pos) || !contains(span, holder)
}

/** "called *on* Peru to leave" */
function isAsked(doc: LexicalDoc, preposition: Token): boolean {
  return speechVerbOf(doc, headOf(doc, preposition))?.prepositions.includes(preposition.norm) === true
}

/** How many clauses lie between a token and the top of what is said. */
function depthOf(document: ReaderDocument, token: Token, span: Span): number {
  let depth = 0
  let below = token
  for (let above = headOf(document.doc, below); above !== below; above = headOf(document.doc, below)) {
    if (above.start < span.start || above.end > span.end) break
    if (below.dep === 'relcl' || below.dep === 'advcl' || below.dep === 'acl') depth++
    below = above
  }
  return depth
}
