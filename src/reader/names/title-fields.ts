import { textAt, type Doc } from '../../language/index.ts'
import { foldName } from '../../model/id.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isFieldWord } from './field-words.ts'
import { isHead } from './name-heads.ts'
import { isCapitalised, keyOf, tokensOf, type NameSpan } from './name-span.ts'
import { isFirstName, isOrdinary } from './word-classes.ts'

/** Titles that have the field of their holder before them, where those of others have a body's name. */
const OF_FIELD = /^(?:ministers?|secretary|secretaries|commissioners?|undersecretary)$/i

/** Whether a title is one whose holder has a field: "Minister". */
export function isOfField(title: string): boolean {
  return OF_FIELD.test(title)
}

/**
 * Takes the field of an office off: the "Labour" of "Labour Minister Ada Cole" is no party, the "Defense Cabinet" of
 * "Defense Cabinet Secretary Ada Cole" no cabinet, the "Press" of "Pentagon Press Secretary Ada Cole" no press; "UN Human
 * Rights Commissioner Ada Cole" has the UN before it. A body stays, as in "Metropolitan Police Commissioner".
 */
export function withoutTitleField(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan {
  const title = doc.tokens[afterFields(doc, span, lexicon)]
  const isOffice = isOfField(title?.text ?? '') && isCapitalised(title?.text ?? '')
  const isBeside = doc.tokens[span.lastToken]?.whitespace === ' ' && title?.sentenceStart === false
  if (!isOffice || !isBeside) return span
  // "Secretary Helen *Ward* and Foreign Minister X": two people, and no field of both words.
  if (title.index > span.lastToken + 1 && isPersonsName(doc, span, lexicon)) return span
  const isSecretarys = /^(?:cabinet|press)$/i.test(textAt(doc.tokens, span.lastToken)) && /^secretar/i.test(title.text)
  const length = span.lastToken - span.firstToken + 1
  // "Territorial Administration Minister", where "Foreign Office Minister" has the office before the title.
  const isWork =
    /^(?:administration|services?)$/i.test(textAt(doc.tokens, span.lastToken)) && /^minister/i.test(title.text)
  if (!isSecretarys && !isWork && length > 1 && isHeaded(doc, span, lexicon)) return span
  let last = isSecretarys ? span.lastToken - 1 : span.lastToken
  while (last >= span.firstToken && isField(doc, { ...span, lastToken: last }, lexicon)) last--
  return { ...span, lastToken: last }
}

/** Where what follows a span goes on after more fields: at the "Minister" of "Road Transport *and Bridges* Minister". */
function afterFields(doc: Doc, { lastToken }: NameSpan, lexicon: Lexicon): number {
  const next = lastToken + 1
  if (!/^(?:and|&)$/.test(textAt(doc.tokens, next))) return next
  let end = next + 1
  while (end < next + 3 && isCapitalised(textAt(doc.tokens, end)) && !isOfField(textAt(doc.tokens, end))) {
    if (!isFieldWord(textAt(doc.tokens, end), lexicon)) return next
    end++
  }
  return end > next + 1 ? end : next
}

/** "Helen Ward": a given name that is no word, and more. */
function isPersonsName(doc: Doc, span: NameSpan, lexicon: Lexicon): boolean {
  const first = textAt(doc.tokens, span.firstToken)
  return span.firstToken < span.lastToken && isFirstName(first, lexicon) && !isOrdinary(first, lexicon)
}

function isHeaded(doc: Doc, span: NameSpan, lexicon: Lexicon): boolean {
  return isHead(textAt(doc.tokens, span.lastToken), lexicon) || lexicon.organizations.has(keyOf(doc, span))
}

/** Whether the last word of a span says what an office is for, and the span is nothing that is known. */
function isField(doc: Doc, span: NameSpan, lexicon: Lexicon): boolean {
  const word = textAt(doc.tokens, span.lastToken)
  const isName = tokensOf(doc, span).length > 1 && lexicon.organizations.has(keyOf(doc, span))
  const isPlace = lexicon.places.has(keyOf(doc, span)) || lexicon.demonyms.has(foldName(word))
  return !isName && !isPlace && (isFieldWord(word, lexicon) || /^(?:and|&|,)$/.test(word))
}
