import { textAt, type Doc } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { keyOf, tokensOf, type NameSpan } from './name-span.ts'
import { isFirstName, isOrdinary, isTitle } from './word-classes.ts'

/** "Wm.", "J.": a given name in short. */
const SHORT_GIVEN = /^(?:\p{Lu}\.|Chas\.|Geo\.|Jas\.|Jos\.|Thos\.|Wm\.)$/u

/**
 * Names after titles, whole and alone: "Lt. Gen. Ana" and "Weiss" are one name, and in "Minister for Health Priya Nair"
 * the field is no part of it.
 */
export function readTitledNames(doc: Doc, spans: readonly NameSpan[], lexicon: Lexicon): NameSpan[] {
  const joined: NameSpan[] = []
  for (const span of spans) {
    const before = joined.at(-1)
    if (before !== undefined && continuesTitled(doc, before, span, lexicon))
      joined[joined.length - 1] = { ...before, lastToken: span.lastToken, label: 'PERSON' }
    else joined.push(withoutField(doc, span, lexicon))
  }
  return joined
}

/** Whether a title and a given name end right before a name that is no known body's or place's. */
function continuesTitled(doc: Doc, before: NameSpan, span: NameSpan, lexicon: Lexicon): boolean {
  if (before.label !== 'CAPITALISED' || before.lastToken + 1 !== span.firstToken) return false
  const words = tokensOf(doc, before).map(({ text }) => text)
  const given = words.findIndex((word) => !isTitle(word, lexicon))
  const isGiven = (word: string) => SHORT_GIVEN.test(word) || (isFirstName(word, lexicon) && !isTitle(word, lexicon))
  if (given < 1 || !words.slice(given).every(isGiven)) return false
  const isShort = span.lastToken - span.firstToken < (span.label === 'PERSON' ? 3 : 1)
  const key = keyOf(doc, span)
  return isShort && !lexicon.organizations.has(key) && !lexicon.places.has(key)
}

/** "Minister for *Health* Priya Nair", "Minister for Women and *Equalities* Nadia Croft" */
function withoutField(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan {
  if (span.label !== 'CAPITALISED' && span.label !== 'PERSON') return span
  if (!followsOffice(doc, span.firstToken, lexicon)) return span
  const words = tokensOf(doc, span).map(({ text }) => text)
  const name = words.findIndex((word) => isFirstName(word, lexicon) && !isOrdinary(word, lexicon))
  const isField = name > 0 && name < words.length - 1 && words.slice(0, name).every((word) => isOfField(word, lexicon))
  return isField ? { ...span, firstToken: span.firstToken + name, label: 'PERSON' } : span
}

function isOfField(word: string, lexicon: Lexicon): boolean {
  return isOrdinary(word, lexicon) || /(?:ism|ics|tion|ity|ities|ment|ments)$/i.test(word)
}

/** Whether "Minister for", or "Minister for Women and", stands before a token. */
function followsOffice(doc: Doc, token: number, lexicon: Lexicon): boolean {
  for (let at = token - 1; at > token - 7 && at > 0; at--) {
    const text = textAt(doc.tokens, at)
    if (/^(?:for|of)$/.test(text)) return isTitle(textAt(doc.tokens, at - 1), lexicon)
    if (!/^(?:and|&|,)$/.test(text) && !isOfField(text, lexicon)) return false
  }
  return false
}
