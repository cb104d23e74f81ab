import type { Doc, Token } from '../../language/index.ts'
import { foldName } from '../../model/id.ts'
import { groupBy } from '../group-by.ts'
import type { Gazetteer } from '../lexicon/gazetteer.ts'
import { readRows, readWordList } from '../lexicon/word-list.ts'
import { keyOf, surfaceOf, tokensOf, type NameSpan } from './name-span.ts'

/** What a name may stand for; `OTHER` is what is no entity here: a work, a prize, a people, a vessel. */
type NameKind = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'TOPIC' | 'OTHER'

/** A name in the text with the kind that the whole article decided for it. */
export interface DecidedName extends NameSpan {
  readonly kind: NameKind
  readonly key: string
  /** How clear the vote was: the winner's share, 0 to 1. */
  readonly confidence: number
  readonly reasons: readonly string[]
}

const organizationHeads = readWordList('organization-heads.txt')
const placeHeads = readWordList('place-heads.txt')
const workHeads = readWordList('work-heads.txt')
const notNames = readWordList('not-names.txt')
const titles = new Set(readRows('lexicon/person-titles.txt').map(([word = '']) => word.trim()))
const personalTitles = new Set(['Mr', 'Mr.', 'Mrs', 'Mrs.', 'Ms', 'Ms.', 'Miss', 'Dr', 'Dr.', 'Sir', 'Lady', 'Dame'])
const speechVerbs = new Set(readRows('lexicon/speech-verbs.txt').map(([verb = '']) => verb))

const personNouns = new Set(readRows('lexicon/role-titles.txt').map(([noun = '']) => noun))
const organizationNouns = readWordList('organization-nouns.txt')
const placeNouns = readWordList('place-nouns.txt')

const LABEL_VOTES: Readonly<Record<string, readonly [NameKind, number]>> = {
  PERSON: ['PERSON', 1],
  ORG: ['ORGANIZATION', 0.8],
  GPE: ['PLACE', 1],
  LOC: ['PLACE', 0.8],
  FAC: ['PLACE', 0.8],
  NORP: ['OTHER', 1.5],
  EVENT: ['OTHER', 1.2],
  WORK_OF_ART: ['OTHER', 1.2],
  PRODUCT: ['OTHER', 0.8],
  LAW: ['TOPIC', 1.5],
}

type Votes = Map<NameKind, number>

/**
 * Decides of each name, once for the whole article, what it stands for. The recogniser's labels vote, and so do the
 * gazetteer, the shape of the name ("… Council", "… Airport"), first names, titles before it, verbs of speech after
 * it, and full names that end in it: in "Olga Brandt spoke. Brandt left for Berlin.", a "Brandt" once labelled a place
 * is a person everywhere.
 */
export function decideKinds(doc: Doc, spans: readonly NameSpan[], gazetteer: Gazetteer): DecidedName[] {
  const groups = groupBy(spans, (span) => keyOf(doc, span))
  const people = new Set<string>()
  const bodies = new Set<string>()
  const decided = new Map<string, { kind: NameKind; confidence: number; reasons: string[] }>()
  const keys = [...groups.keys()].sort((a, b) => wordCount(b) - wordCount(a))
  for (const key of keys) {
    const { votes, reasons } = votesFor(doc, key, groups.get(key) ?? [], gazetteer, people, bodies)
    const ranked = [...votes].sort((a, b) => b[1] - a[1])
    const [kind, weight] = ranked[0] ?? (['OTHER', 0] as const)
    const total = ranked.reduce((sum, [, votesOfKind]) => sum + Math.max(0, votesOfKind), 0)
    decided.set(key, { kind, confidence: total > 0 ? weight / total : 0, reasons })
    if (kind === 'PERSON' && wordCount(key) > 1) for (const word of key.split(' ')) people.add(word)
    if (kind === 'ORGANIZATION' && wordCount(key) > 1) bodies.add(key.split(' ')[0] ?? '')
  }
  return spans.flatMap((span) => {
    const key = keyOf(doc, span)
    const outcome = decided.get(key)
    return outcome === undefined ? [] : [{ ...span, key, ...outcome }]
  })
}

function votesFor(
  doc: Doc,
  key: string,
  spans: readonly NameSpan[],
  gazetteer: Gazetteer,
  people: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): { votes: Votes; reasons: string[] } {
  const votes: Votes = new Map()
  const reasons: string[] = []
  const vote = (kind: NameKind, weight: number, reason: string) => {
    votes.set(kind, (votes.get(kind) ?? 0) + weight)
    if (!reasons.includes(reason)) reasons.push(reason)
  }
  for (const span of spans) {
    const [kind, weight] = LABEL_VOTES[span.label] ?? ['OTHER', 0.35]
    const described =
      span.label === 'CAPITALISED' ? 'the recogniser passes over it' : `the recogniser calls it ${span.label}`
    vote(kind, weight / Math.sqrt(spans.length), described)
    for (const [contextKind, contextWeight, reason] of contextVotes(doc, span)) {
      vote(contextKind, contextWeight / Math.sqrt(spans.length), reason)
    }
  }
  const words = tokensOf(doc, spans[0] ?? { firstToken: 0, lastToken: -1 })
  for (const [kind, weight, reason] of [
    ...shapeVotes(
      words,
      spans.every((span) => span.label === 'CAPITALISED'),
    ),
    ...gazetteerVotes(key, words, gazetteer),
  ]) {
    vote(kind, weight, reason)
  }
  const isSurname = wordCount(key) === 1 && people.has(key)
  const country = gazetteer.places.get(key)?.level === 'COUNTRY'
  if (isSurname && !country) vote('PERSON', 4, 'a person of that name is in the article')
  if (bodies.has(key) && !isSurname && !gazetteer.places.has(key)) {
    vote('ORGANIZATION', 2, 'an organization whose name begins so is in the article')
  }
  if (notNames.has(key) || gazetteer.demonyms.has(key)) vote('OTHER', 20, 'the word names no entity')
  return { votes, reasons }
}

type Vote = readonly [NameKind, number, string]

function shapeVotes(words: readonly Token[], unrecognised: boolean): Vote[] {
  const lower = words.map((token) => token.text.toLowerCase())
  const of = lower.findIndex((word, index) => index > 0 && (word === 'of' || word === 'for'))
  const head = (of > 0 ? lower[of - 1] : lower.at(-1)) ?? ''
  const votes: Vote[] = []
  if (words.length > 1 || head === 'parliament') {
    if (organizationHeads.has(head)) votes.push(['ORGANIZATION', 2, `"${head}" heads names of organizations`])
    if (placeHeads.has(head)) votes.push(['PLACE', 2.5, `"${head}" heads names of places`])
    if (workHeads.has(head)) votes.push(['OTHER', 3, `"${head}" heads names of works and events`])
    if (/^(lake|mount|port|cape|fort|san|santa|saint)$/.test(lower[0] ?? '') && of < 0) {
      votes.push(['PLACE', 0.8, 'it begins like the name of a place'])
    }
  } else if (/^[A-Z]{2,6}$/.test(words[0]?.text ?? '')) {
    votes.push(['ORGANIZATION', unrecognised ? 0.6 : 0.9, 'it is written in capitals'])
  } else if (
    /^\p{Lu}\p{Ll}+\p{Lu}/u.test(words[0]?.text ?? '') &&
    !/^(Mc|Mac|De|Di|Du|La|Le|Van|O')\p{Lu}/u.test(words[0]?.text ?? '')
  ) {
    votes.push(['ORGANIZATION', 1.4, 'it has a capital inside, as names of companies do'])
  }
  if (words.some((token) => token.text === '&')) votes.push(['ORGANIZATION', 1, 'it joins names with "&"'])
  return votes
}

function gazetteerVotes(key: string, words: readonly Token[], gazetteer: Gazetteer): Vote[] {
  const votes: Vote[] = []
  const place = gazetteer.places.get(key)
  if (place?.level === 'COUNTRY') votes.push(['PLACE', 4, 'the gazetteer has a country of that name'])
  if (place?.level === 'REGION') votes.push(['PLACE', 3, 'the gazetteer has a place of that name'])
  if (place?.level === 'CITY') {
    const size = Math.min(1, Math.max(0, Math.log10(place.population / 20_000) / 2))
    votes.push(['PLACE', 0.4 + 1.6 * size, 'the gazetteer has a city of that name'])
  }
  if (gazetteer.organizations.has(key) && place?.level !== 'REGION') {
    votes.push(['ORGANIZATION', 3, 'the gazetteer has an organization of that name'])
  }
  const first = foldName(words[0]?.text ?? '')
  const plain = words.every((token) => /^[\p{L}.'-]+$/u.test(token.text))
  const last = foldName(words.at(-1)?.text ?? '')
  if (words.length > 1 && words.length < 5 && plain && place === undefined) {
    if (gazetteer.firstNames.has(first)) votes.push(['PERSON', 1.3, 'it begins with a first name'])
    if (gazetteer.lastNames.has(last)) votes.push(['PERSON', 0.4, 'it ends with a last name'])
  }
  return votes
}

/** What stands around a name: "Mr. X", "President X", "X said", "in X". */
function contextVotes(doc: Doc, span: NameSpan): Vote[] {
  const before = doc.tokens[span.firstToken - 1]
  const last = doc.tokens[span.lastToken]
  const after = doc.tokens[span.lastToken + 1]
  const head = last === undefined ? undefined : doc.tokens[last.head]
  const votes: Vote[] = []
  if (before !== undefined && personalTitles.has(before.text))
    votes.push(['PERSON', 3, 'a title of persons stands before it'])
  else if (before !== undefined && titles.has(before.text)) votes.push(['PERSON', 1, 'a title stands before it'])
  if (last?.dep === 'nsubj' && head !== undefined && speechVerbs.has(head.lemma)) {
    votes.push(
      ['PERSON', 0.5, 'it is the subject of a verb of speech'],
      ['ORGANIZATION', 0.3, 'it is the subject of a verb of speech'],
    )
  }
  if (last?.dep === 'pobj' && head !== undefined && /^(in|near|across|throughout)$/i.test(head.text)) {
    votes.push(['PLACE', 0.5, `it follows "${head.text}"`])
  }
  if (before !== undefined && /^NNS?$/.test(before.tag) && before.whitespace === ' ') {
    const noun = before.lemma.toLowerCase()
    if (personNouns.has(noun)) votes.push(['PERSON', 1.5, `"${noun}" stands before it`])
    if (organizationNouns.has(noun)) votes.push(['ORGANIZATION', 2.2, `"${noun}" stands before it`])
    if (placeNouns.has(noun)) votes.push(['PLACE', 1.2, `"${noun}" stands before it`])
  }
  if (before?.text === 'The' && !before.sentenceStart) votes.push(['ORGANIZATION', 1.2, 'its name begins with "The"'])
  if (before?.text.toLowerCase() === 'to' && doc.tokens[before.index - 1]?.text.toLowerCase() === 'according') {
    votes.push(['ORGANIZATION', 0.5, 'it is a source'], ['PERSON', 0.3, 'it is a source'])
  }
  if (last?.dep === 'dobj' && head?.lemma === 'tell') {
    votes.push(['ORGANIZATION', 0.5, 'it is told something'], ['PERSON', 0.3, 'it is told something'])
  }
  if (after?.tag === 'POS' && /^(Day|Cup|Prize)$/.test(doc.tokens[after.index + 1]?.text ?? '')) {
    votes.push(['OTHER', 4, 'a day or prize has its name'])
  }
  if (
    after?.text === ',' &&
    /^\d\d?$/.test(doc.tokens[span.lastToken + 2]?.text ?? '') &&
    doc.tokens[span.lastToken + 3]?.text === ','
  ) {
    votes.push(['PERSON', 2, 'an age follows it'])
  }
  if (/["']/.test(before?.text ?? '') && /["']/.test(after?.text ?? '') && surfaceOf(doc, span).includes(' ')) {
    votes.push(['OTHER', 1, 'it stands in quotes, as titles of works do'])
  }
  return votes
}

function wordCount(key: string): number {
  return key.split(' ').length
}
