import { textAt, type Doc, type Token } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isHead } from './name-heads.ts'
import { isCapitalised, tokensOf, type NameSpan } from './name-span.ts'
import { isOrdinary } from './word-classes.ts'

/** Endings of words for fields of work that are not everybody's: "Tourism", "Logistics", "Tertiary". */
const ABSTRACT = /(ism|ics|tion|ity|ary|ical)$/

/**
 * Joins the fields of a body that commas part: "the National Union of Rail, Maritime and Transport Workers" is one
 * name. They are ordinary words with capitals, the last after "and"; in "the Ministry of Defence, Congress and Oslo"
 * other names follow.
 */
export function joinFields(doc: Doc, spans: readonly NameSpan[], lexicon: Lexicon): NameSpan[] {
  const joined: NameSpan[] = []
  for (const span of spans) {
    const before = joined.at(-1)
    if (before !== undefined && span.firstToken <= before.lastToken) continue
    joined.push({ ...span, lastToken: endOfFields(doc, span, lexicon) ?? endOfLands(doc, span, lexicon) })
  }
  return joined
}

function endOfFields(doc: Doc, whole: NameSpan, lexicon: Lexicon): number | undefined {
  // "Bureau of Democracy, Human Rights": the recogniser may go on over some of the commas.
  const comma = tokensOf(doc, whole).findIndex(({ text }) => text === ',')
  const span = comma > 0 ? { ...whole, lastToken: whole.firstToken + comma - 1 } : whole
  const words = tokensOf(doc, span)
  const of = words.findIndex(({ text }, index) => index > 0 && /^(of|for|on)$/.test(text))
  const isBody = isHead(textAt(words, of - 1), lexicon) && words.slice(of + 1).every((word) => isField(word, lexicon))
  if (of < 0 || of === words.length - 1 || !isBody || doc.tokens[span.lastToken + 1]?.text !== ',') return undefined
  let last = span.lastToken
  for (let fields = 1; ; fields++) {
    const isComma = doc.tokens[last + 1]?.text === ','
    const isLast = isAnd(doc, last + 1) || isAnd(doc, last + 2)
    const first = last + 1 + (isComma ? 1 : 0) + (isLast ? 1 : 0)
    let end = first
    while (isField(doc.tokens[end], lexicon)) end++
    // In "the Department of Energy, and Office of Research" another body follows.
    const goesOn = fields > 1 ? isComma || isLast : isComma && !isLast
    if (!goesOn || end === first || /^(of|for)$/.test(textAt(doc.tokens, end))) return undefined
    last = end - 1
    if (isLast) return last >= whole.lastToken ? last : undefined
  }
}

/** "the High Court of *England and Wales*": where a body ends that two lands have together. */
function endOfLands(doc: Doc, span: NameSpan, lexicon: Lexicon): number {
  const [head, of, land, and, other] = [-2, -1, 0, 1, 2].map((step) => textAt(doc.tokens, span.lastToken + step))
  const areTwo = land === 'England' && and === 'and' && other === 'Wales'
  const isBody = span.lastToken > span.firstToken + 1 && of === 'of' && isHead(head ?? '', lexicon)
  return isBody && areTwo ? span.lastToken + 2 : span.lastToken
}

function isAnd(doc: Doc, token: number): boolean {
  return /^(and|&)$/.test(textAt(doc.tokens, token))
}

/** A word that says what a body is for: "Maritime", "Transport". */
function isField(word: Token | undefined, lexicon: Lexicon): boolean {
  if (word === undefined || !isCapitalised(word.text)) return false
  const key = word.text.toLowerCase()
  const isWord = isOrdinary(key, lexicon) || ABSTRACT.test(key)
  return isWord && !lexicon.organizations.has(key) && !lexicon.places.has(key)
}
