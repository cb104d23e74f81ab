import { textAt, type Doc } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isCapitalised, keyOf, type NameSpan } from './name-span.ts'
import { isHead } from './name-heads.ts'
import { isOrdinary } from './word-classes.ts'

/** What stands before a hyphen and only says how one is to the name after it: "pro-Israel", "Sino-US". */
const STANCE = /^(?:pro|anti|non|trans|sino|anglo|franco|russo|indo|afro|euro|luso|hispano)$/i

/**
 * Parts what hyphens tie that is no one name: "Dhaka-Chittagong" of a road are two cities, "pro-Israel" tells of Israel,
 * and of "UK-France Summit" the recogniser makes "France Summit".
 */
export function splitCompounds(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan[] {
  const hyphen = tiedHyphen(doc, span)
  if (hyphen === undefined) return [behindHyphen(doc, span, lexicon)]
  const left = { ...span, lastToken: hyphen - 1 }
  const right = { ...span, firstToken: hyphen + 1 }
  if (STANCE.test(textAt(doc.tokens, span.firstToken)) && hyphen === span.firstToken + 1) {
    const isName = isCapitalised(textAt(doc.tokens, right.firstToken))
    return isName ? [{ ...right, label: isPlace(doc, right, lexicon) ? 'GPE' : 'CAPITALISED' }] : [span]
  }
  // "Nile-Delta" is one.
  const isHeaded =
    isOrdinary(textAt(doc.tokens, span.lastToken), lexicon) && isHead(textAt(doc.tokens, span.lastToken), lexicon)
  const isPair = span.label !== 'PERSON' && !isHeaded && isKnown(doc, left, lexicon) && isKnown(doc, right, lexicon)
  return isPair
    ? [left, right].map((part) => ({ ...part, label: isPlace(doc, part, lexicon) ? 'GPE' : 'ORG' }))
    : [span]
}

/** The first hyphen inside a span that ties the words beside it. */
function tiedHyphen(doc: Doc, { firstToken, lastToken }: NameSpan): number | undefined {
  for (let at = firstToken + 1; at < lastToken; at++) if (doc.tokens[at]?.text === '-' && isTied(doc, at)) return at
  return undefined
}

/** "UK-*France* Summit": the country after the hyphen without the head that both share. */
function behindHyphen(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan {
  const hyphen = span.firstToken - 1
  const isBehind = doc.tokens[hyphen]?.text === '-' && isTied(doc, hyphen)
  if (!isBehind || span.lastToken === span.firstToken || isPlace(doc, span, lexicon)) return span
  // "EU-*Central Asia* Dialogue"
  const first = [2, 1, 0]
    .map((more) => ({ ...span, lastToken: span.firstToken + more, label: 'GPE' }))
    .find((place) => place.lastToken < span.lastToken && isPlace(doc, place, lexicon))
  if (first === undefined) return span
  const isBeside = isKnown(doc, { firstToken: hyphen - 1, lastToken: hyphen - 1 }, lexicon)
  if (!isBeside) return span
  // "NATO-*Ukraine Council*" is a body of both.
  return isHead(textAt(doc.tokens, span.lastToken), lexicon) ? { ...span, firstToken: hyphen - 1 } : first
}

function isTied(doc: Doc, hyphen: number): boolean {
  return doc.tokens[hyphen - 1]?.whitespace === '' && doc.tokens[hyphen]?.whitespace === ''
}

function isPlace(doc: Doc, span: Pick<NameSpan, 'firstToken' | 'lastToken'>, lexicon: Lexicon): boolean {
  return lexicon.places.has(keyOf(doc, span))
}

function isKnown(doc: Doc, span: Pick<NameSpan, 'firstToken' | 'lastToken'>, lexicon: Lexicon): boolean {
  return isPlace(doc, span, lexicon) || lexicon.organizations.has(keyOf(doc, span))
}
