import { normAt, textAt, type Doc, type NamedEntity, type Token } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isCapitalised, keyOf, type NameSpan } from './name-span.ts'
import { familyFirstNames, particleNames } from './particle-names.ts'
import { spelledOutNames } from './spelled-out.ts'
import { isFirstName, isOrdinary } from './word-classes.ts'

const NAMING = new Set(['PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP', 'EVENT', 'WORK_OF_ART', 'LAW', 'PRODUCT'])
/** The most tokens that a known name has. */
const LONGEST_KNOWN = 9
/** The bare address of a site, as news names it: "example.com", "example.com.br". */
const SITE =
  /^(?!www\.)[\p{L}\d-]+(\.[\p{L}\d-]+)*\.(com|org|net|info|tv|news)(\.[a-z]{2})?$|^[\p{L}\d-]{3,}\.(at|br|de|fr|ru|uk|au|it|es|pl|in)$/iu

/**
 * All spans that may be names: what the recogniser found, and the runs of capitalised words that it passed over.
 * "Analyst Lena Okafor joined Brightwater." gives "Lena Okafor" (PERSON) and, if the recogniser missed it,
 * "Brightwater" (CAPITALISED). Spans do not overlap and come in the order of the text.
 */
export function proposeNames(doc: Doc, lexicon: Lexicon): NameSpan[] {
  const spelledOut = [
    ...spelledOutNames(doc, lexicon),
    ...particleNames(doc, lexicon),
    ...familyFirstNames(doc, lexicon),
  ]
  const inSpelledOut = tokensIn(spelledOut)
  const known = [
    ...spelledOut,
    ...knownNames(doc, lexicon).filter(
      ({ firstToken, lastToken }) => !inSpelledOut.has(firstToken) && !inSpelledOut.has(lastToken),
    ),
  ]
  const inKnown = tokensIn(known)
  const recognised = doc.entities
    .map((entity) => ({ firstToken: entity.firstToken, lastToken: entity.endToken - 1, label: entity.label }))
    // The recogniser takes some cities for languages: "Tunis".
    .map((span) =>
      span.label === 'LANGUAGE' && lexicon.places.has(keyOf(doc, span)) ? { ...span, label: 'GPE' } : span,
    )
    .filter(({ label }) => NAMING.has(label))
    .map((span) => withoutKnown(doc, span, inKnown))
    .filter(({ firstToken, lastToken }) => firstToken <= lastToken)
  const taken = new Set([
    ...inKnown,
    ...tokensIn(doc.entities.map(({ firstToken, endToken }) => ({ firstToken, lastToken: endToken - 1 }))),
  ])
  const sites = doc.tokens
    .filter((token) => SITE.test(token.text) && !taken.has(token.index))
    .map(({ index }) => ({ firstToken: index, lastToken: index, label: 'WEB' }))
  const runs = capitalisedRuns(doc.tokens, new Set([...taken, ...tokensIn(sites)]), lexicon)
  return [...known, ...recognised, ...sites, ...runs].sort((a, b) => a.firstToken - b.firstToken)
}

/** What the recogniser found: the entity that covers a token, and the last words of people. */
interface Recognised {
  readonly byToken: ReadonlyMap<number, NamedEntity>
  readonly lastNames: ReadonlySet<string>
}

function indexRecognised({ entities, tokens }: Doc): Recognised {
  const byToken = new Map<number, NamedEntity>()
  const lastNames = new Set<string>()
  for (const entity of entities) {
    for (let token = entity.firstToken; token < entity.endToken; token++) byToken.set(token, entity)
    if (entity.label === 'PERSON') lastNames.add(normAt(tokens, entity.endToken - 1))
  }
  return { byToken, lastNames }
}

/**
 * Known names that the recogniser may part or pass over: of organizations ("Jehovah's Witnesses", "United Nations
 * Educational, Scientific and Cultural Organization", "WHO"), countries and regions ("Syrian Arab Republic", "Wales").
 * Where the recogniser has a longer name, that one stands.
 */
function knownNames(doc: Doc, lexicon: Lexicon): NameSpan[] {
  const recognised = indexRecognised(doc)
  const found: NameSpan[] = []
  for (let first = 0; first < doc.tokens.length; first++) {
    if (!isCapitalised(textAt(doc.tokens, first))) continue
    for (let last = Math.min(first + LONGEST_KNOWN, doc.tokens.length) - 1; last >= first; last--) {
      if (!isCapitalised(textAt(doc.tokens, last))) continue
      const span = { firstToken: first, lastToken: last }
      const label = knownLabel(doc, span, lexicon, recognised)
      if (label === undefined || isWithin(recognised, span)) continue
      found.push({ ...span, label })
      first = last
    }
  }
  return found
}

/** What a known name is; a single word has to be an acronym, or a body's, country's or region's that is nothing else. */
function knownLabel(
  doc: Doc,
  span: Omit<NameSpan, 'label'>,
  lexicon: Lexicon,
  recognised: Recognised,
): string | undefined {
  const only = span.firstToken === span.lastToken ? textAt(doc.tokens, span.firstToken) : undefined
  const key = keyOf(doc, span)
  if (lexicon.organizations.has(key)) {
    const isSure = only === undefined || /^[A-Z]{3,}$/.test(only) || isBodysAlone(doc, span, key, lexicon, recognised)
    return isSure ? 'ORG' : undefined
  }
  const place = lexicon.places.get(key)
  // "KUALA LUMPUR (AP) -": the recogniser parts cities in capitals.
  const isDateline = only === undefined && place?.level === 'CITY' && isUpperCase(doc, span)
  if (place === undefined || (place.level === 'CITY' && !isDateline)) return undefined
  const isPlain = only === undefined || !(isOrdinary(only, lexicon) || isFirstName(only, lexicon))
  return isPlain && !isInLongerName(doc, span) ? 'GPE' : undefined
}

/**
 * "Greenpeace", where the recogniser passed it over: no word, no part of a longer name, and no person's or place's name, in
 * general or in this text.
 */
function isBodysAlone(
  doc: Doc,
  span: Omit<NameSpan, 'label'>,
  key: string,
  lexicon: Lexicon,
  recognised: Recognised,
): boolean {
  const isOther =
    isOrdinary(key, lexicon) || lexicon.firstNames.has(key) || lexicon.lastNames.has(key) || lexicon.places.has(key)
  const isRecognised = recognised.byToken.has(span.firstToken) || recognised.lastNames.has(key)
  return !isOther && !isRecognised && !isInLongerName(doc, span)
}

function isUpperCase(doc: Doc, { firstToken, lastToken }: Omit<NameSpan, 'label'>): boolean {
  return doc.tokens.slice(firstToken, lastToken + 1).every(({ text }) => text.length > 1 && text === text.toUpperCase())
}

/** Whether more of a name stands beside: "North Wales Fire Brigade". */
function isInLongerName(doc: Doc, { firstToken, lastToken }: Omit<NameSpan, 'label'>): boolean {
  return [doc.tokens[firstToken - 1], doc.tokens[lastToken + 1]].some(
    (beside) => beside !== undefined && beside.tag.startsWith('NNP') && isCapitalised(beside.text),
  )
}

function isWithin({ byToken }: Recognised, span: Omit<NameSpan, 'label'>): boolean {
  const entity = byToken.get(span.firstToken)
  return (
    entity !== undefined &&
    entity.endToken > span.lastToken &&
    entity.endToken - entity.firstToken > span.lastToken - span.firstToken + 1
  )
}

/** What a known name leaves of a span that it overlaps: "Dana Air" of "Dana Air McDonnell" before "Douglas". */
function withoutKnown(doc: Doc, span: NameSpan, inKnown: ReadonlySet<number>): NameSpan {
  let { firstToken, lastToken } = span
  while (firstToken <= lastToken && inKnown.has(firstToken)) firstToken++
  while (lastToken >= firstToken && inKnown.has(lastToken)) lastToken--
  const isCut = firstToken > span.firstToken || lastToken < span.lastToken
  const isName = /^\p{Lu}\p{L}/u.test(textAt(doc.tokens, firstToken))
  return isCut && !isName ? { ...span, firstToken: lastToken + 1 } : { ...span, firstToken, lastToken }
}

function tokensIn(spans: readonly Pick<NameSpan, 'firstToken' | 'lastToken'>[]): Set<number> {
  return new Set(
    spans.flatMap(({ firstToken, lastToken }) =>
      Array.from({ length: lastToken - firstToken + 1 }, (_, offset) => firstToken + offset),
    ),
  )
}

/**
 * "*Pavel* Dorn refuted it", "*Marijke* ter Horst": a given name before another word of a name, or its particle, where the
 * tagger takes both for adjectives.
 */
function isGivenName(tokens: readonly Token[], token: Token, lexicon: Lexicon): boolean {
  const beside = tokens[token.index + 1]
  const next = lexicon.nameParticles.opening.has(beside?.text ?? '') ? tokens[token.index + 2] : beside
  const isName = (word: Token) => /^\p{Lu}\p{Ll}+$/u.test(word.text) && !isOrdinary(word.text, lexicon)
  const isBeside = next !== undefined && token.whitespace === ' ' && isName(next)
  const isKnown = isBeside && (lexicon.places.has(next.norm) || lexicon.organizations.has(next.norm))
  return isBeside && !isKnown && isName(token) && isFirstName(token.text, lexicon)
}

function capitalisedRuns(tokens: readonly Token[], taken: ReadonlySet<number>, lexicon: Lexicon): NameSpan[] {
  const runs: NameSpan[] = []
  let first: number | undefined
  const close = (end: number) => {
    if (first !== undefined) runs.push({ firstToken: first, lastToken: end - 1, label: 'CAPITALISED' })
    first = undefined
  }
  for (const token of tokens) {
    // The tagger takes some surnames for verbs; a run goes on over words that are no English ones.
    const goesOn = first !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && !isOrdinary(token.text, lexicon)
    const isProper = /^NNPS?$/.test(token.tag) && isCapitalised(token.text)
    const proper = (isProper || goesOn || isGivenName(tokens, token, lexicon)) && !taken.has(token.index)
    if (proper && !(token.sentenceStart && first !== undefined)) first ??= token.index
    else close(token.index)
  }
  close(tokens.length)
  return runs
}
