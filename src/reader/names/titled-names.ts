import { textAt, type Doc } from '../../language/index.ts'
import { foldName } from '../../model/id.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isFieldWord } from './field-words.ts'
import { isHead } from './name-heads.ts'
import { keyOf, tokensOf, type NameSpan } from './name-span.ts'
import { isOfField } from './title-fields.ts'
import { isFirstName, isOrdinary, isParticle, isTitle } from './word-classes.ts'

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
    if (before !== undefined && isGivenTo(doc, before, span, lexicon))
      joined.splice(-1, 1, { ...before, lastToken: before.lastToken - 1 }, { ...span, firstToken: before.lastToken })
    else if (before !== undefined && continuesTitled(doc, before, span, lexicon))
      joined[joined.length - 1] = { ...before, lastToken: span.lastToken, label: 'PERSON' }
    else joined.push(...withoutField(doc, span, lexicon))
  }
  return joined
}

/** Whether a title and a given name end right before a name that is no known body's or place's. */
function continuesTitled(doc: Doc, before: NameSpan, span: NameSpan, lexicon: Lexicon): boolean {
  if (before.lastToken + 1 !== span.firstToken) return false
  const isBesidePerson = span.label === 'PERSON' && doc.tokens[before.lastToken]?.whitespace === ' '
  if (isBesidePerson && before.firstToken === before.lastToken && isAfterCourtesy(doc, before, lexicon)) return true
  if (before.label !== 'CAPITALISED') return false
  const words = tokensOf(doc, before).map(({ text }) => text)
  // "Velnor Chief Executive *Ana*" and "Weiss" are one name, too.
  const given = words.findLastIndex((word) => isTitle(word, lexicon)) + 1
  const isGiven = (word: string) => SHORT_GIVEN.test(word) || (isFirstName(word, lexicon) && !isTitle(word, lexicon))
  if (given < 1 || given === words.length || !words.slice(given).every(isGiven)) return false
  const isShort = span.lastToken - span.firstToken < (span.label === 'PERSON' ? 3 : 1)
  const key = keyOf(doc, span)
  return isShort && !lexicon.organizations.has(key) && !lexicon.places.has(key)
}

/** "Foreign Ministers *Odd* Berg": the one word between a title and a family's name, which the tree hangs on it. */
function isGivenTo(doc: Doc, before: NameSpan, span: NameSpan, lexicon: Lexicon): boolean {
  const [title, given] = [before.lastToken - 1, before.lastToken].map((at) => doc.tokens[at])
  const isAlone = span.label === 'PERSON' && span.firstToken === span.lastToken
  return (
    isAlone &&
    before.label === 'CAPITALISED' &&
    before.firstToken < before.lastToken &&
    isTitle(title?.text ?? '', lexicon) &&
    !isTitle(given?.text ?? '', lexicon) &&
    given?.head === span.firstToken &&
    given.whitespace === ' ' &&
    lexicon.lastNames.has(keyOf(doc, span))
  )
}

/** "Dr *Kailen* Kumar Voss": what a title of courtesy stands right before begins somebody's name. */
export function isAfterCourtesy(doc: Doc, { firstToken }: NameSpan, { courtesyTitles }: Lexicon): boolean {
  const title = doc.tokens[firstToken - 1]
  return title?.whitespace === ' ' && courtesyTitles.has(title.text.replace(/\.$/, ''))
}

/**
 * "Minister for *Health* Priya Nair", "Minister for Women and *Equalities* Nadia Croft", "Secretary for *Education* Choi",
 * where a given name is unknown.
 */
function withoutField(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan[] {
  if (!/^(?:CAPITALISED|PERSON|ORG|GPE|LOC)$/.test(span.label)) return [span]
  const office = officeBefore(doc, span.firstToken, lexicon)
  if (office === undefined || !isTitle(office, lexicon)) return [span]
  const words = tokensOf(doc, span).map(({ text }) => text)
  const from = (at: number): NameSpan => ({ ...span, firstToken: span.firstToken + at, label: 'PERSON' })
  // "Secretary of Defense *Carol* Hale": a word, too, before one last name, or what may be one.
  const last = words.at(-1) ?? ''
  const isBeforeLast = (word: string) =>
    words.at(-2) === word && (lexicon.lastNames.has(foldName(last)) || isFirstName(last, lexicon))
  const isGiven = (word: string) => isFirstName(word, lexicon) && (!isOrdinary(word, lexicon) || isBeforeLast(word))
  const region = regionBefore(doc, span, lexicon)
  if (region > 0 && isGiven(words[region] ?? '') && isFullName(words.slice(region), lexicon))
    return [{ ...span, lastToken: span.firstToken + region - 1, label: 'GPE' }, from(region)]
  const name = words.findIndex((word) => isGiven(word) || !isFieldWord(word, lexicon))
  const goesOn =
    (doc.tokens[span.lastToken + 1]?.tag ?? '').startsWith('NNP') && doc.tokens[span.lastToken]?.whitespace === ' '
  const isNamed = isGiven(words[name] ?? '') && (name < words.length - 1 || goesOn)
  const isOther = isOfField(office) && isPerhapsName(doc, from(name), lexicon)
  // In "Secretary of State, Mark Penrose" the Mark is no field, though a word.
  const isBody = words.slice(0, name).some((word) => isHead(word, lexicon) || isFirstName(word, lexicon))
  const isPersons = span.label === 'CAPITALISED' || span.label === 'PERSON'
  // "Director of National Intelligence Ada Cole", where one of "Open Hands Ada Cole" leads a body.
  const areFields = isOfField(office) || (!isBody && name > 1)
  const isField = isPersons
    ? isNamed || (isOther && !isBody)
    : // "Secretary of State Ada Cole", "Secretary of Commerce Ada Cole", taken for a place or a body as a whole
      isNamed && areFields && isFullName(words.slice(name), lexicon) && !startsKnown(doc, span, lexicon)
  return name > 0 && isField ? [from(name)] : [span]
}

/** Whether several words at the beginning of a span are a known body: "Open Hand International Ada Cole". */
function startsKnown(doc: Doc, span: NameSpan, lexicon: Lexicon): boolean {
  return tokensOf(doc, span).some(
    (_, at) => at > 0 && lexicon.organizations.has(keyOf(doc, { ...span, lastToken: span.firstToken + at })),
  )
}

/** How many words of a span name a region before a person: the "East Asia" of "Assistant Secretary for East Asia Dan Ito". */
function regionBefore(doc: Doc, span: NameSpan, lexicon: Lexicon): number {
  for (let last = span.lastToken - 2; last >= span.firstToken; last--)
    if (lexicon.places.has(keyOf(doc, { ...span, lastToken: last }))) return last - span.firstToken + 1
  return 0
}

/** "Lola Hart": a given name and no more than two words of a family's, which the recogniser may take for more of a field. */
function isFullName(words: readonly string[], lexicon: Lexicon): boolean {
  const last = words.at(-1) ?? ''
  const isShaped = words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) || isParticle(word, lexicon))
  return (
    isShaped &&
    words.length > 1 &&
    words.length <= 3 &&
    (!isHead(last, lexicon) || lexicon.lastNames.has(foldName(last)))
  )
}

/** Whether a span is of words like those of a name, and nothing that is known. */
function isPerhapsName(doc: Doc, span: NameSpan, lexicon: Lexicon): boolean {
  const key = keyOf(doc, span)
  const isKnown = lexicon.organizations.has(key) || lexicon.places.has(key) || lexicon.demonyms.has(key)
  const isWord = (word: string) => /^\p{Lu}\p{Ll}+$|^-$|^\p{Ll}{2,5}$/u.test(word) && !isHead(word, lexicon)
  return !isKnown && tokensOf(doc, span).every(({ text }) => isWord(text) && !isOrdinary(text, lexicon))
}

/** The "Minister" of "Minister for" and "Minister for Women and" before a token. */
function officeBefore(doc: Doc, token: number, lexicon: Lexicon): string | undefined {
  for (let at = token - 1; at > token - 7 && at > 0; at--) {
    const text = textAt(doc.tokens, at)
    // "Minister of State for Defence"
    const isState = textAt(doc.tokens, at - 1) === 'State' && textAt(doc.tokens, at - 2) === 'of'
    if (/^(?:for|of)$/.test(text)) return textAt(doc.tokens, isState ? at - 3 : at - 1)
    if (!/^(?:and|&|,)$/.test(text) && !isFieldWord(text, lexicon)) return undefined
  }
  return undefined
}
