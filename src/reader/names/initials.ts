import type { Doc } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isHead } from './name-heads.ts'
import type { NameSpan } from './name-span.ts'
import { isOrdinary } from './word-classes.ts'

/** The most initials that news writes before a name. */
const MOST = 3

/**
 * Takes initials in that stand before a name without a full stop, as papers of India write them: "B Y Vijayan",
 * "A G Karsten", "M Nairu". What the recogniser made of the letters goes.
 */
export function withInitials(doc: Doc, spans: readonly NameSpan[], lexicon: Lexicon): NameSpan[] {
  const whole = spans.map((span) => {
    const firstToken = startOfInitials(doc, span, lexicon)
    return firstToken === undefined ? span : { ...span, firstToken, label: 'PERSON' }
  })
  const isTakenIn = ({ firstToken, lastToken }: NameSpan, next: number) =>
    firstToken >= (whole[next]?.firstToken ?? Infinity) && lastToken < (spans[next]?.firstToken ?? 0)
  return whole.filter((span, index) => !isTakenIn(span, index + 1))
}

/** Where a name begins with its initials, if it has any. */
function startOfInitials(doc: Doc, span: NameSpan, lexicon: Lexicon): number | undefined {
  let name = span.firstToken
  while (name < span.lastToken && isInitial(doc, name)) name++
  let first = name
  while (isInitial(doc, first - 1) && name - first < MOST) first--
  const initials = doc.tokens.slice(first, name).map(({ text }) => text)
  const word = doc.tokens[name]?.text ?? ''
  const isName = /^\p{Lu}\p{Ll}{2,}/u.test(word) && !isOrdinary(word, lexicon) && !isHead(word, lexicon)
  const mayBePerson = /^(?:PERSON|CAPITALISED|ORG|GPE)$/.test(span.label) && span.lastToken - name < 3
  // "A Velnar", "I Velnar": an article and a pronoun are no initials; and "Vitamin K Velnar" has its letter from there.
  const isClear = initials.length > 1 || (initials.length === 1 && !/^[AI]$/.test(initials[0] ?? ''))
  const isAfterName = /^\p{Lu}/u.test(doc.tokens[first - 1]?.text ?? '') && doc.tokens[first]?.sentenceStart === false
  return isName && mayBePerson && isClear && !isAfterName ? first : undefined
}

/** Whether a token is a single capital with a space after it. */
export function isInitial(doc: Doc, index: number): boolean {
  const token = doc.tokens[index]
  return token !== undefined && /^\p{Lu}$/u.test(token.text) && token.whitespace === ' '
}
