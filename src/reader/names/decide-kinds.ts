import type { Doc } from '../../language/index.ts'
import { groupBy } from '../group-by.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { contextVotes } from './evidence/context.ts'
import { describedVotes } from './evidence/described.ts'
import { expansionVotes, type LongerName } from './evidence/expansion.ts'
import { gazetteerVotes } from './evidence/gazetteer.ts'
import { labelVote } from './evidence/label.ts'
import { listedVotes } from './evidence/listed.ts'
import { ownedVotes } from './evidence/owned.ts'
import { shapeVotes } from './evidence/shape.ts'
import type { NameKind, Vote } from './evidence/vote.ts'
import { isMisspelt } from './misspelt.ts'
import { keyOf, tokensOf, type NameSpan } from './name-span.ts'
import { isHead } from './name-heads.ts'
import { classWords, isFirstName } from './word-classes.ts'

/** A name in the text with the kind that the whole article decided for it. */
export interface DecidedName extends NameSpan {
  readonly kind: NameKind
  readonly key: string
  /** How clear the vote was: the winner's share, 0 to 1; `calibrate` makes a confidence of it. */
  readonly confidence: number
  readonly reasons: readonly string[]
}

/** Bodies that begin with the name of their place: "Brightwater Council" makes no organization of Brightwater. */
const CIVIC =
  /\b(council|police|county|university|college|school|department|office|court|hospital|brigade|service|services|authority|church|district|city|state|party|parliament|airport|senate|observatory|museum|institute)\b/

/** The share of votes below which a name is left alone: they speak for too many kinds. */
const CLEAR = 0.42

/** What the longer names of an article, decided first, say about its shorter ones. */
interface NamesDecided {
  readonly people: Set<string>
  /** Beginnings of names of bodies: those that a head follows ("Brightwater" of "Brightwater Council"), and others. */
  readonly bodies: { readonly beforeHead: Set<string>; readonly others: Set<string> }
  readonly places: Set<string>
  readonly others: Set<string>
}

/**
 * Decides of each name, once for the whole article, what it stands for. The recogniser's labels vote, and so do the
 * lexicon, the shape of the name ("… Council", "… Airport"), first names, titles before it, verbs of speech after
 * it, and full names that end in it: in "Olga Brandt spoke. Brandt left for Berlin.", a "Brandt" once labelled a place
 * is a person everywhere.
 */
export function decideKinds(doc: Doc, spans: readonly NameSpan[], lexicon: Lexicon): DecidedName[] {
  const groups = groupBy(spans, (span) => keyOf(doc, span))
  const longer: NamesDecided = {
    people: new Set(),
    bodies: { beforeHead: new Set(), others: new Set() },
    places: new Set(),
    others: new Set(),
  }
  const byEnd = new Map<number, LongerName>()
  const listed = listedVotes(doc, spans, lexicon)
  const decided = new Map<string, Pick<DecidedName, 'kind' | 'confidence' | 'reasons'>>()
  for (const key of [...groups.keys()].sort((a, b) => wordCount(b) - wordCount(a))) {
    const same = groups.get(key) ?? []
    const votes = votesFor(doc, key, same, lexicon, longer, listed)
    const expansions = same.flatMap((span) => expansionVotes(doc, span, (token) => byEnd.get(token), lexicon))
    const outcome = count([...votes, ...expansions.slice(0, 1)])
    decided.set(key, outcome)
    for (const { firstToken, lastToken } of same) byEnd.set(lastToken, { firstToken, kind: outcome.kind })
    if (wordCount(key) > 1) remember(longer, key, outcome.kind, lexicon)
  }
  return spans.flatMap((span) => {
    const key = keyOf(doc, span)
    const outcome = decided.get(key)
    return outcome === undefined ? [] : [{ ...span, key, ...outcome }]
  })
}

/** The kind with the most votes, and its share of them all. */
function count(votes: readonly Vote[]): Pick<DecidedName, 'kind' | 'confidence' | 'reasons'> {
  const sums = Array.from(
    groupBy(votes, ([kind]) => kind),
    ([kind, same]) => [kind, same.reduce((sum, [, weight]) => sum + weight, 0)] as const,
  ).sort((a, b) => b[1] - a[1])
  const [kind, weight] = sums[0] ?? (['OTHER', 0] as const)
  const total = sums.reduce((sum, [, votesOfKind]) => sum + Math.max(0, votesOfKind), 0)
  const reasons = votes.filter(([of, vote]) => of === kind && vote > 0).map(([, , reason]) => reason)
  return {
    kind: total > 0 && weight / total >= CLEAR ? kind : 'OTHER',
    confidence: total > 0 ? weight / total : 0,
    reasons: [...new Set(reasons)],
  }
}

function remember(longer: NamesDecided, key: string, kind: NameKind, lexicon: Lexicon): void {
  const words = key.split(' ')
  const beginnings = Array.from({ length: words.length - 1 }, (_, index) => words.slice(0, index + 1).join(' '))
  const last = words.at(-1) ?? ''
  switch (kind) {
    case 'PERSON':
      for (const [index, word] of words.entries()) longer.people.add(word).add(words.slice(index).join(' '))
      break
    case 'ORGANIZATION': {
      const bodies = lexicon.organizationHeads.has(last) ? longer.bodies.beforeHead : longer.bodies.others
      if (!CIVIC.test(key)) for (const beginning of beginnings) bodies.add(beginning)
      if (/\b(college|university) of /.test(key)) longer.bodies.others.add(last)
      break
    }
    case 'PLACE':
      if (isHead(last, lexicon)) for (const beginning of beginnings) longer.places.add(beginning)
      break
    case 'OTHER':
      longer.others.add(words.slice(1).join(' '))
      break
    case 'TOPIC':
  }
}

function votesFor(
  doc: Doc,
  key: string,
  spans: readonly NameSpan[],
  lexicon: Lexicon,
  longer: NamesDecided,
  listed: ReadonlyMap<NameSpan, Vote>,
): Vote[] {
  const words = tokensOf(doc, spans[0] ?? { firstToken: 0, lastToken: -1 })
  const mayBePerson =
    spans.some(({ label }) => label === 'PERSON') && words.slice(0, -1).some(({ text }) => isFirstName(text, lexicon))
  const unrecognised = spans.every((span) => span.label === 'CAPITALISED')
  // What each occurrence says counts less the more there are, and all together no more than four: they err together.
  const share = 1 / Math.max(Math.sqrt(spans.length), spans.length / 2)
  const occurrences = spans.flatMap((span) => [
    ...(span.label === 'CAPITALISED' ? [] : [labelVote(span.label, lexicon.places.has(key))]),
    ...contextVotes(doc, span, lexicon),
    ...ownedVotes(doc, span, lexicon),
    ...[listed.get(span)].filter((vote) => vote !== undefined),
  ])
  return [
    ...scaled(occurrences, share),
    ...descriptions(
      spans.flatMap((span) => describedVotes(doc, span, lexicon.places.has(key), lexicon)),
      mayBePerson ? share : 1,
    ),
    ...passedOver(spans),
    ...shapeVotes(words, unrecognised, mayBePerson, lexicon),
    ...gazetteerVotes(key, words, lexicon),
    ...articleVotes(key, lexicon, longer),
  ]
}

/**
 * What the text says of a name in some places holds in all, so it is not thinned out by those that say nothing: news
 * describes once and then names. Several descriptions count less each. But a film may have the name of a person, who
 * is none: `shareOfThings` is what being a thing counts.
 */
function descriptions(votes: readonly Vote[], shareOfThings: number): Vote[] {
  const share = 1 / Math.max(1, Math.sqrt(votes.length))
  const isThing = ([kind]: Vote) => kind === 'OTHER'
  return [
    ...scaled(votes.filter(isThing), Math.min(share, shareOfThings)),
    ...scaled(
      votes.filter((vote) => !isThing(vote)),
      share,
    ),
  ]
}

function scaled(votes: readonly Vote[], share: number): Vote[] {
  return votes.map(([kind, weight, reason]) => [kind, weight * share, reason])
}

/** A name that the recogniser passes over is doubtful, and no more so for standing in many places. */
function passedOver(spans: readonly NameSpan[]): Vote[] {
  const share = spans.filter(({ label }) => label === 'CAPITALISED').length / spans.length
  return share === 0 ? [] : [['OTHER', 0.35 * share, 'the recogniser passes over it']]
}

/** What the rest of the article says of a name, and what words alone may never be one. */
function articleVotes(key: string, lexicon: Lexicon, longer: NamesDecided): Vote[] {
  const votes: Vote[] = []
  const isSurname = longer.people.has(key)
  const country = lexicon.places.get(key)?.level === 'COUNTRY'
  if (isSurname && !country) votes.push(['PERSON', 4, 'a person of that name is in the article'])
  else if (wordCount(key) === 1 && [...longer.people].some((name) => isMisspelt(key, name)))
    votes.push(['PERSON', 2, 'a person of nearly that name is in the article'])
  if (!isSurname && !lexicon.places.has(key)) {
    const weight = longer.bodies.beforeHead.has(key) ? 2 : longer.bodies.others.has(key) ? 1.5 : 0
    if (weight > 0) {
      const more = wordCount(key) > 1 ? 1 : 0
      votes.push(['ORGANIZATION', weight + more, 'an organization whose name begins so is in the article'])
    }
    if (longer.places.has(key)) votes.push(['PLACE', 1, 'a place whose name begins so is in the article'])
  }
  if (longer.others.has(key)) votes.push(['OTHER', 3, 'it ends the name of something that is no entity here'])
  if (wordCount(key) === 1 && !isSurname) votes.push(...unsupported(key, lexicon))
  const stem = key.replace(/e?rs?$/, '')
  if (!isSurname && /ers?$/.test(key) && lexicon.places.has(stem) && !lexicon.places.has(key)) {
    votes.push(['OTHER', 3, `it is what people of ${stem} are called`])
  }
  if (lexicon.notNames.has(key) || isPeople(key, lexicon)) votes.push(['OTHER', 20, 'the word names no entity'])
  if (/^((pre|post|anti|pro|neo|non|ex)-\p{L}+|\p{L}+(phobia|ism))$/u.test(key)) {
    votes.push(['OTHER', 3, 'it has the form of no name'])
  }
  return votes
}

/**
 * News gives people their full names, so a single word that is neither a first nor a last name is doubtful; and an
 * ordinary word is doubtful as any name, unless it is known as one.
 */
function unsupported(key: string, lexicon: Lexicon): Vote[] {
  if (lexicon.organizations.has(key)) return []
  const { ordinary, beginsWithFirstName, mayBeginWithFirstName, endsWithLastName } = classWords([key], lexicon)
  if (ordinary > 0) {
    const reason = 'it is an ordinary word'
    return [
      ['PERSON', -1.2, reason],
      ['ORGANIZATION', -0.5, reason],
      ['PLACE', -0.7, reason],
      ['OTHER', 0.5, reason],
    ]
  }
  if (beginsWithFirstName || mayBeginWithFirstName || endsWithLastName) return []
  return [
    ['PERSON', -0.6, 'no person of that name is in the article'],
    ['OTHER', 0.45, 'it is a single word that nothing else explains'],
  ]
}

/** "Italian", "American Samoans", "Pacific Islanders": an adjective of a country, or a people. */
function isPeople(key: string, lexicon: Lexicon): boolean {
  // "New Zealand" is the adjective and the country.
  if (lexicon.places.has(key)) return false
  const isAdjective = (word: string) => lexicon.demonyms.has(word) || lexicon.peoples.has(word)
  const isPlural = (word: string) => word.endsWith('s') && isAdjective(word.slice(0, -1))
  const words = key.split(' ')
  return (
    lexicon.demonyms.has(key) || lexicon.peoples.has(key) || words.every((word) => isAdjective(word) || isPlural(word))
  )
}

function wordCount(key: string): number {
  return key.split(' ').length
}
