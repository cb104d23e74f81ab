import { itemAt } from '../../model/item-at.ts'
import { tokenAt, type Doc } from '../../language/index.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { mayBePerson, type Company, type Name, type Occurrence } from './evidence/facts.ts'
import { companies } from './evidence/listed.ts'
import { scaled, votesOf, type NameKind, type Vote } from './evidence/row.ts'
import { DESCRIPTION_ROWS, NAME_ROWS, OCCURRENCE_ROWS } from './evidence/tables.ts'
import { keyOf, surfaceOf, tokensOf, type NameSpan } from './name-span.ts'
import { noneDecided, remember, type NamesDecided } from './names-decided.ts'

/** What a name was decided to be, and why. */
interface Decision {
  readonly kind: NameKind
  /** How clear the vote was: the winner's share, 0 to 1; `calibrate` makes a confidence of it. */
  readonly confidence: number
  readonly reasons: readonly string[]
}

/** A name in the text with the kind that the whole article decided for it. */
export interface DecidedName extends NameSpan, Decision {
  readonly key: string
}

/** A decided name with all the votes that were counted for it. */
export interface JudgedName extends DecidedName {
  readonly votes: readonly Vote[]
}

/** The share of votes below which a name is left alone: they speak for too many kinds. */
const CLEAR = 0.42

/**
 * Decides of each name, once for the whole article, what it stands for, by the votes of the rows in `evidence`: the
 * recogniser's labels, the lexicon, the shape of the name ("… Council", "… Airport"), first names, titles before it,
 * verbs of speech after it, and full names that end in it: in "Olga Brandt spoke. Brandt left for Berlin.", a "Brandt"
 * once labelled a place is a person everywhere.
 */
export function decideKinds(doc: Doc, spans: readonly NameSpan[], lexicon: Lexicon): JudgedName[] {
  const groups = groupBy(spans, (span) => keyOf(doc, span))
  const company = companies(doc, spans, lexicon)
  const longer = noneDecided()
  const judged = new Map<NameSpan, JudgedName>()
  for (const [key, same] of [...groups].sort(([a], [b]) => wordCount(b) - wordCount(a))) {
    const votes = votesFor(nameOf(doc, key, same, lexicon, company, longer))
    const decision = count(votes)
    for (const span of same) judged.set(span, { ...span, key, ...decision, votes })
    remember(longer, key, same, decision.kind, lexicon)
  }
  return spans.map((span) => judged.get(span)).filter((name) => name !== undefined)
}

function wordCount(key: string): number {
  return key.split(' ').length
}

function nameOf(
  doc: Doc,
  key: string,
  spans: readonly NameSpan[],
  lexicon: Lexicon,
  company: ReadonlyMap<NameSpan, Company>,
  longer: NamesDecided,
): Name {
  const occurrences = spans.map((span): Occurrence => {
    const last = tokenAt(doc.tokens, span.lastToken)
    return {
      doc,
      lexicon,
      span,
      key,
      surface: surfaceOf(doc, span),
      words: tokensOf(doc, span),
      last,
      head: tokenAt(doc.tokens, last.head),
      company: company.get(span),
    }
  })
  const { words } = itemAt(occurrences, 0)
  return { lexicon, key, words, texts: words.map(({ text }) => text), occurrences, longer }
}

/** The kind with the most votes, and its share of them all. */
function count(votes: readonly Vote[]): Decision {
  const sums = Array.from(
    groupBy(votes, ({ kind }) => kind),
    ([kind, same]) => [kind, same.reduce((sum, { weight }) => sum + weight, 0)] as const,
  ).sort((a, b) => b[1] - a[1])
  const [kind, weight] = sums[0] ?? (['OTHER', 0] as const)
  const total = sums.reduce((sum, [, votesOfKind]) => sum + Math.max(0, votesOfKind), 0)
  const reasons = votes.filter((vote) => vote.kind === kind && vote.weight > 0).map(({ reason }) => reason)
  return {
    kind: total > 0 && weight / total >= CLEAR ? kind : 'OTHER',
    confidence: total > 0 ? weight / total : 0,
    reasons: [...new Set(reasons)],
  }
}

function votesFor(name: Name): Vote[] {
  const { length } = name.occurrences
  // What each occurrence says counts less the more there are, and all together no more than four: they err together.
  const share = 1 / Math.max(Math.sqrt(length), length / 2)
  return [
    ...scaled(
      name.occurrences.flatMap((occurrence) => votesOf(OCCURRENCE_ROWS, occurrence)),
      share,
    ),
    ...descriptions(
      name.occurrences.flatMap((occurrence) => votesOf(DESCRIPTION_ROWS, occurrence)),
      mayBePerson(name) ? share : 1,
    ),
    ...votesOf(NAME_ROWS, name),
  ]
}

/**
 * What the text says of a name in some places holds in all, so it is not thinned out by those that say nothing: news
 * describes once and then names. Several descriptions count less each. But a film may have the name of a person, who
 * is none: `shareOfThings` is what being a thing counts.
 */
function descriptions(votes: readonly Vote[], shareOfThings: number): Vote[] {
  const share = 1 / Math.max(1, Math.sqrt(votes.length))
  const isThing = ({ kind }: Vote) => kind === 'OTHER'
  return [
    ...scaled(votes.filter(isThing), Math.min(share, shareOfThings)),
    ...scaled(
      votes.filter((vote) => !isThing(vote)),
      share,
    ),
  ]
}
