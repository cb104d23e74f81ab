import type { Doc, Token } from '../../language/index.ts'
import type { Gazetteer } from '../lexicon/gazetteer.ts'
import { isHead } from './name-heads.ts'
import { keyOf, tokensOf, type NameSpan } from './name-span.ts'
import { isTitle } from './word-classes.ts'

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
  'as',
  "'s",
])
const AFTER_PERSON = /^(QC|KC|MP|MEP|MSP|TD|PhD|Ph\.D\.?|MD|M\.D\.?|OBE|CBE|MBE|KBE|Esq\.?|SJ|Image|Photo)$/

/** Takes off what stands at the ends of a name and is no part of it: articles, quotes, titles, "'s", "QC". */
export function stripName(doc: Doc, span: NameSpan, gazetteer: Gazetteer): NameSpan {
  return stripEnds(doc, stripTitles(doc, stripEnds(doc, span, gazetteer)), gazetteer)
}

/** "Ada Cole QC" is Ada Cole. */
export function stripHonours(doc: Doc, span: NameSpan): NameSpan {
  let { lastToken } = span
  while (lastToken > span.firstToken && AFTER_PERSON.test(doc.tokens[lastToken]?.text ?? '')) lastToken--
  return { ...span, lastToken }
}

function stripEnds(doc: Doc, span: NameSpan, gazetteer: Gazetteer): NameSpan {
  let { firstToken, lastToken } = span
  const droppable = (token: Token | undefined) => token !== undefined && !/[\p{L}\p{N}]/u.test(token.text)
  const leads = (token: Token | undefined) =>
    droppable(token) ||
    /^\d+(st|nd|rd|th)$/.test(token?.text ?? '') ||
    LEADING.has(token?.text.toLowerCase() ?? '') ||
    /^(el|il|der|das)$/.test(token?.text ?? '')
  while (firstToken <= lastToken && leads(doc.tokens[firstToken])) firstToken++
  for (;;) {
    const token = doc.tokens[lastToken]
    const possessive = token?.tag === 'POS' && !gazetteer.organizations.has(keyOf(doc, { firstToken, lastToken }))
    const trails = possessive || (droppable(token) && token?.tag !== 'POS') || INNER.has(token?.text ?? '')
    if (lastToken < firstToken || !trails) break
    if (token?.text === '.' && /^(Inc|Corp|Co|Ltd|Jr|Sr|St)$/.test(doc.tokens[lastToken - 1]?.text ?? '')) break
    lastToken--
  }
  return { ...span, firstToken, lastToken }
}

/** "President Ada Cole": the title goes, where a name is left; a span of titles alone ("Secretary of State") goes. */
function stripTitles(doc: Doc, span: NameSpan): NameSpan {
  let { firstToken } = span
  const title = (index: number) => isTitle(doc.tokens[index]?.text ?? '')
  const last = doc.tokens[span.lastToken]?.text ?? ''
  if ((span.label === 'PERSON' || span.label === 'CAPITALISED') && !isHead(last)) {
    while (firstToken < span.lastToken && title(firstToken)) firstToken++
  }
  const allTitles = tokensOf(doc, { firstToken, lastToken: span.lastToken }).every(
    (token) => isTitle(token.text) || INNER.has(token.text) || token.text === 'State',
  )
  return allTitles ? { ...span, firstToken: span.lastToken + 1 } : { ...span, firstToken }
}
