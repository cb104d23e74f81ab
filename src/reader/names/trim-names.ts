import type { Doc, Token } from '../../language/index.ts'
import { foldName } from '../../model/id.ts'
import type { Gazetteer } from '../lexicon/gazetteer.ts'
import { readRows, readWordList } from '../lexicon/word-list.ts'
import { isCapitalised, keyOf, surfaceOf, tokensOf, type NameSpan } from './name-span.ts'

const titles = new Set(readRows('lexicon/person-titles.txt').map(([word = '']) => word.trim()))
const heads = new Set([...readWordList('organization-heads.txt'), ...readWordList('place-heads.txt')])
const LEADING = new Set(['the', 'a', 'an', 'this', 'that', 'former', 'ex', 'both', 'some'])
const INNER = new Set([
  'of',
  'for',
  'and',
  '&',
  'on',
  'in',
  'de',
  'la',
  'del',
  'du',
  'des',
  'von',
  'van',
  'al',
  'bin',
  "'s",
])

/**
 * Brings spans to the names in them: articles, quotes, titles and possessives go; a possessive parts its owner from
 * what is owned, unless a building or body is named by it; a body's "of …" is joined to it; people's further names
 * are added. "the U.S. Department" + "of Justice" gives "U.S. Department of Justice"; "Mr. Silva's" gives "Silva".
 */
export function trimNames(doc: Doc, spans: readonly NameSpan[], gazetteer: Gazetteer): NameSpan[] {
  const joined = joinOf(doc, spans)
  return joined
    .flatMap((span) => splitPossessive(doc, span))
    .map((span) => cutAtBracket(doc, span))
    .flatMap((span) => splitPersonOff(doc, span, gazetteer))
    .map((span) => stripTitles(doc, stripEnds(doc, span)))
    .map((span) => stripEnds(doc, span))
    .filter((span) => span.lastToken >= span.firstToken && looksLikeName(doc, span, gazetteer))
}

/** Joins "Ministry" and "Health" over "of", and "Michel" and "Mayor" where the recogniser stopped too early. */
function joinOf(doc: Doc, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = []
  for (const span of spans) {
    const before = joined.at(-1)
    const last = before === undefined ? undefined : doc.tokens[before.lastToken]
    const between = before === undefined ? [] : doc.tokens.slice(before.lastToken + 1, span.firstToken)
    if (before !== undefined && last !== undefined && belongsTo(doc, before, last, between, span)) {
      const label = before.label === 'CAPITALISED' ? span.label : before.label
      joined[joined.length - 1] = { firstToken: before.firstToken, lastToken: span.lastToken, label }
    } else {
      joined.push(span)
    }
  }
  return joined
}

function belongsTo(doc: Doc, before: NameSpan, last: Token, between: readonly Token[], span: NameSpan): boolean {
  const names = tokensOf(doc, before)
  if (between.length === 1 && /^(of|for)$/.test(between[0]?.text ?? '')) {
    const bodyBefore = heads.has(last.text.toLowerCase())
    return bodyBefore && isCapitalised(last.text) && span.label !== 'PERSON'
  }
  const next = doc.tokens[span.firstToken]
  const adjacent = between.length === 0 && last.whitespace === ' ' && next !== undefined && !next.sentenceStart
  return (
    adjacent &&
    before.label === 'PERSON' &&
    span.label === 'CAPITALISED' &&
    span.firstToken === span.lastToken &&
    names.length < 3 &&
    !titles.has(names.at(-1)?.text ?? '')
  )
}

/** "World Health Organization (WHO" and "Labour Party - 203" end before the bracket and the dash. */
function cutAtBracket(doc: Doc, span: NameSpan): NameSpan {
  const tokens = tokensOf(doc, span)
  const cut = tokens.findIndex(
    (token, index) =>
      index > 0 &&
      (/^[([{|/]$/.test(token.text) || (/^[-–—:]$/.test(token.text) && /^\d/.test(tokens[index + 1]?.text ?? ''))) &&
      tokens[index - 1]?.whitespace === ' ',
  )
  return cut < 0 ? span : { ...span, lastToken: span.firstToken + cut - 1 }
}

/** "Amnesty International Rosa Diaz" is an organization and a person; "Spokesperson Rosa Diaz" a person. */
function splitPersonOff(doc: Doc, span: NameSpan, gazetteer: Gazetteer): NameSpan[] {
  const tokens = tokensOf(doc, span)
  for (let at = tokens.length - 2; at > 0 && at >= tokens.length - 3; at--) {
    const lead = { ...span, lastToken: span.firstToken + at - 1 }
    const person = { firstToken: span.firstToken + at, lastToken: span.lastToken, label: 'PERSON' }
    const last = tokens.at(-1)?.text ?? ''
    const isPerson =
      gazetteer.firstNames.has(foldName(tokens[at]?.text ?? '')) &&
      isCapitalised(last) &&
      !heads.has(last.toLowerCase())
    if (!isPerson) continue
    if (titles.has(tokens[at - 1]?.text ?? '')) return [person]
    const key = keyOf(doc, lead)
    if (gazetteer.organizations.has(key) || gazetteer.places.get(key)?.level === 'COUNTRY') return [lead, person]
  }
  return [span]
}

/** A name has a capitalised word in Latin letters, and a single word is a proper noun or known to the gazetteer. */
function looksLikeName(doc: Doc, span: NameSpan, gazetteer: Gazetteer): boolean {
  const tokens = tokensOf(doc, span)
  const surface = surfaceOf(doc, span)
  if (!tokens.some((token) => isCapitalised(token.text)) || !/\p{Script=Latin}/u.test(surface)) return false
  if (/^[A-Z]{3}\d/.test(surface) || surface.length > 120) return false
  const [only] = tokens
  if (tokens.length > 1 || only === undefined) return true
  const key = keyOf(doc, span)
  if (gazetteer.places.has(key) || gazetteer.organizations.has(key)) return true
  if (!/^NNPS?$/.test(only.tag) && span.label === 'CAPITALISED') return false
  return !only.sentenceStart || !lowercaseWords(doc).has(only.text.toLowerCase())
}

const lowercase = new WeakMap<Doc, ReadonlySet<string>>()

/** The words that an article writes in lower case somewhere: at the start of a sentence these are no names. */
function lowercaseWords(doc: Doc): ReadonlySet<string> {
  const known =
    lowercase.get(doc) ?? new Set(doc.tokens.map((token) => token.text).filter((text) => /^\p{Ll}/u.test(text)))
  lowercase.set(doc, known)
  return known
}

function splitPossessive(doc: Doc, span: NameSpan): NameSpan[] {
  const tokens = tokensOf(doc, span)
  const at = tokens.findIndex((token, index) => token.tag === 'POS' && index > 0 && index < tokens.length - 1)
  if (at < 0) return [span]
  const lastWord = tokens.at(-1)?.text.toLowerCase() ?? ''
  const ownerIsPlace = span.label !== 'GPE' && tokens[0]?.entityLabel === 'GPE'
  if (!ownerIsPlace && (heads.has(lastWord) || /day|prize|cup/.test(lastWord))) return [span]
  return [
    { firstToken: span.firstToken, lastToken: span.firstToken + at - 1, label: 'CAPITALISED' },
    { firstToken: span.firstToken + at + 1, lastToken: span.lastToken, label: span.label },
  ]
}

function stripEnds(doc: Doc, span: NameSpan): NameSpan {
  let { firstToken, lastToken } = span
  const droppable = (token: Token | undefined) => token !== undefined && !/[\p{L}\p{N}]/u.test(token.text)
  const leads = (token: Token | undefined) =>
    droppable(token) ||
    /^\d+(st|nd|rd|th)$/.test(token?.text ?? '') ||
    (token !== undefined && LEADING.has(token.text.toLowerCase()))
  while (firstToken <= lastToken && leads(doc.tokens[firstToken])) firstToken++
  for (;;) {
    const token = doc.tokens[lastToken]
    const trails = droppable(token) || token?.tag === 'POS' || INNER.has(token?.text ?? '')
    if (lastToken < firstToken || !trails) break
    if (token?.text === '.' && /^(Inc|Corp|Co|Ltd|Jr|Sr|St)$/.test(doc.tokens[lastToken - 1]?.text ?? '')) break
    lastToken--
  }
  return { ...span, firstToken, lastToken }
}

/** "President Ada Cole": the title goes, where a name is left; a span of titles alone ("Secretary of State") goes. */
function stripTitles(doc: Doc, span: NameSpan): NameSpan {
  let firstToken = span.firstToken
  const isTitle = (index: number) => titles.has(doc.tokens[index]?.text ?? '')
  if (span.label === 'PERSON' || span.label === 'CAPITALISED') {
    while (firstToken < span.lastToken && isTitle(firstToken)) firstToken++
  }
  const allTitles = tokensOf(doc, { firstToken, lastToken: span.lastToken }).every(
    (token) => titles.has(token.text) || INNER.has(token.text) || token.text === 'State',
  )
  return allTitles ? { ...span, firstToken: span.lastToken + 1 } : { ...span, firstToken }
}
