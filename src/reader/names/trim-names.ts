import type { Doc, Token } from '../../language/index.ts'
import { readRows, readWordList } from '../lexicon/word-list.ts'
import { isCapitalised, surfaceOf, tokensOf, type NameSpan } from './name-span.ts'

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
export function trimNames(doc: Doc, spans: readonly NameSpan[]): NameSpan[] {
  const joined = joinOf(doc, spans)
  return joined
    .flatMap((span) => splitPossessive(doc, span))
    .map((span) => stripTitles(doc, stripEnds(doc, span)))
    .map((span) => stripEnds(doc, span))
    .filter((span) => span.lastToken >= span.firstToken && /\p{L}/u.test(surfaceOf(doc, span)))
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
    droppable(token) || (token !== undefined && LEADING.has(token.text.toLowerCase()))
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
