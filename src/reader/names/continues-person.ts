import { textAt, type Doc, type Token } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isHead } from './name-heads.ts'
import { isCapitalised, keyOf, tokensOf, type NameSpan } from './name-span.ts'
import { classWords, isFirstName, isOrdinary, isTitle } from './word-classes.ts'

/** "head", "President": a title in any case. */
function isTitleLike(word: string, lexicon: Lexicon): boolean {
  return isTitle(word, lexicon) || lexicon.roleTitles.has(word)
}

/** Where the last word of a span begins: "Min" in "President Min-jun", which is three tokens. */
function startOfLast({ tokens }: Doc, { firstToken, lastToken }: NameSpan): number {
  let at = lastToken
  while (at - 1 > firstToken && textAt(tokens, at - 1) === '-' && tokens[at - 2]?.whitespace === '') at -= 2
  return at
}

/** Whether two adjacent spans are one person: "Sacha Baron" and "Cohen", "Ada" and "Cole", "Ana de Souza" and "Filho". */
export function continuesPerson(
  doc: Doc,
  before: NameSpan,
  last: Token,
  span: NameSpan,
  next: Token,
  lexicon: Lexicon,
): boolean {
  const given = startOfLast(doc, before)
  const single = given === before.firstToken
  if (last.whitespace !== ' ' || next.sentenceStart || (single && isTitle(last.text, lexicon))) return false
  if (single && span.firstToken === span.lastToken && /^(PERSON|ORG|GPE|CAPITALISED)$/.test(span.label)) {
    const known = lexicon.organizations.has(keyOf(doc, span)) || lexicon.places.has(keyOf(doc, span))
    const surname = !isOrdinary(next.text, lexicon) && !lexicon.demonyms.has(keyOf(doc, span)) && !known
    const isPlace = lexicon.places.has(keyOf(doc, before)) || before.label === 'ORG'
    const first = classWords([textAt(doc.tokens, given)], lexicon).beginsWithFirstName && !isPlace
    const isUnknown = !isPlace && !isOrdinary(last.text, lexicon) && /^\p{Lu}\p{Ll}/u.test(last.text)
    if ((first || isUnknown) && surname) return true
    // "Ana *Prado*" is nobody's city, where a title stands before her.
    const isTitled = isTitleLike(textAt(doc.tokens, before.firstToken - 1), lexicon)
    if (first && isTitled && lexicon.lastNames.has(keyOf(doc, span))) return true
  }
  // The recogniser may begin a name too late: "Vera" and "Lúcia Cabral".
  const isAlone = single || isTitle(textAt(doc.tokens, given - 1), lexicon)
  const isGiven = classWords([textAt(doc.tokens, given)], lexicon).beginsWithFirstName
  const opens = isAlone && before.label === 'CAPITALISED' && isGiven
  if (opens && span.label === 'PERSON') return true
  if (before.label !== 'PERSON') return false
  const length = tokensOf(doc, before).filter(
    ({ index, whitespace }) => index === last.index || whitespace !== '',
  ).length
  if (span.label === 'PERSON') return !isTitle(next.text, lexicon) && (length === 1 || !isFirstName(next.text, lexicon))
  const opensName = isTitle(next.text, lexicon) && isCapitalised(textAt(doc.tokens, next.index + 1))
  if (span.label !== 'CAPITALISED' || opensName) return false
  const isSurname = ({ text }: Token) =>
    !isOrdinary(text, lexicon) &&
    !isHead(text, lexicon) &&
    !isTitle(text, lexicon) &&
    !lexicon.places.has(text.toLowerCase())
  return span.firstToken === span.lastToken ? length < 3 : tokensOf(doc, span).every(isSurname)
}
