import distance from 'damerau-levenshtein'
import { foldName, nameInId, type EntityId } from '../../../model/id.ts'
import type { MergeReasonKind } from '../../generated/sdl.ts'
import type { Candidate } from './candidates.ts'
import type { KnownEntity, Spelled } from './known.ts'

/** Two entities that may be one: how much speaks for it, 0 to 1, and what. */
export interface Suggestion {
  readonly id: string
  readonly into: EntityId
  readonly other: EntityId
  readonly score: number
  readonly reasons: readonly { readonly kind: MergeReasonKind; readonly text: string }[]
}

type Reason = Suggestion['reasons'][number]

/** How much names that are spellings of one speak for it, and how alike names must be at the least. */
const ONE_SPELLING = 0.95
const LEAST_ALIKE = 0.7
/** How alike first names must be that are no abbreviations of each other. */
const GIVEN_ALIKE = 0.6
/** How much one surname at one organization speaks for it: with a first name that fits, and without one. */
const NAMESAKE_COLLEAGUES = { named: 0.65, bare: 0.5 }
/** How much of the doubt each of the same relations leaves, and how many of them count. */
const DOUBT_LEFT = 0.6
const MOST_RELATIONS = 3
/** What an article that tells of both leaves of a score. */
const TOLD_TOGETHER = 0.6

/**
 * How much speaks for two entities being one; undefined where nothing does, where a relationship joins them, and where they
 * have one name: then it was decided that they are two.
 */
export function judge(candidate: Candidate, one: KnownEntity, other: KnownEntity): Suggestion | undefined {
  if (one.neighbors.has(other.id) || other.neighbors.has(one.id)) return undefined
  if (foldName(one.name.text) === foldName(other.name.text) || !givenNamesFit(one, other)) return undefined
  const spelling = oneSpelling(one, other)
  const surname = oneSurname(candidate, one, other)
  const found = [spelling, surname].flatMap((each) => each ?? [])
  if (found.length === 0) return undefined
  const shared = [...one.neighbors.keys()].filter((id) => other.neighbors.has(id)).sort()
  const together = [...one.articles].filter((id) => other.articles.has(id)).length
  const doubt = found.reduce((left, { speaks }) => left * (1 - speaks), 1)
  const score = 1 - doubt * DOUBT_LEFT ** Math.min(shared.length, MOST_RELATIONS)
  const [into, less] = isMentionedMore(one, other) ? [one, other] : [other, one]
  return {
    id: candidate.id,
    into: into.id,
    other: less.id,
    score: Math.round(100 * score * (together > 0 ? TOLD_TOGETHER : 1)) / 100,
    reasons: [
      ...found.map(({ reason }) => reason),
      ...ofRelations(shared.map((id) => nameOf(id, one, other))),
      ...ofArticles(together),
    ],
  }
}

interface Speaking {
  readonly speaks: number
  readonly reason: Reason
}

function oneSpelling(one: KnownEntity, other: KnownEntity): Speaking | undefined {
  const pairs = one.names.flatMap((a) => other.names.map((b) => ({ a, b, alike: likeness(a, b) })))
  const full = one.id.startsWith('person/') ? pairs.filter(({ a, b }) => !isOneWord(a) && !isOneWord(b)) : pairs
  const best = full.sort((a, b) => b.alike - a.alike || (a.a.text + a.b.text < b.a.text + b.b.text ? -1 : 1))[0]
  if (best === undefined || best.alike < LEAST_ALIKE) return undefined
  const [a, b] = [best.a.text, best.b.text]
  const text =
    a === b
      ? `Both are called “${a}”.`
      : best.alike === 1
        ? `“${a}” and “${b}” are spellings of one name.`
        : `“${a}” and “${b}” sound alike, and may be one name.`
  return { speaks: best.alike === 1 ? ONE_SPELLING : ONE_SPELLING * best.alike, reason: { kind: 'SPELLING', text } }
}

function oneSurname({ organizations }: Candidate, one: KnownEntity, other: KnownEntity): Speaking | undefined {
  if (organizations.length === 0) return undefined
  const isBare = isOneWord(one.name) || isOneWord(other.name)
  const text = `${one.name.text} and ${other.name.text} hold a role at ${organizations.map((id) => nameOf(id, one, other)).join(', ')}.`
  return {
    speaks: isBare ? NAMESAKE_COLLEAGUES.bare : NAMESAKE_COLLEAGUES.named,
    reason: { kind: 'SURNAME_AND_ORGANIZATION', text },
  }
}

/** Whether the first names of two people may be one's; what is no person, or has none, contradicts nothing. */
function givenNamesFit(one: KnownEntity, other: KnownEntity): boolean {
  if (!one.id.startsWith('person/') || isOneWord(one.name) || isOneWord(other.name)) return true
  const [a = '', b = ''] = [one.name, other.name].map(({ plain }) => plain.split(' ')[0])
  return (a.length < b.length ? b.startsWith(a) : a.startsWith(b)) || alike(a, b) >= GIVEN_ALIKE
}

/**
 * How alike two names are, 0 to 1: 1 where they are spellings of one, and as little as their last words are alike, which
 * tell most: "Norman Stone" and "Norman Stein" are two.
 */
function likeness({ plain: a }: Spelled, { plain: b }: Spelled): number {
  return Math.min(alike(a, b), alike(lastWord(a), lastWord(b)))
}

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1)

const alike = (a: string, b: string) => (a === b ? 1 : distance(a, b).similarity)
const isOneWord = ({ plain }: Spelled) => !plain.includes(' ')
const isMentionedMore = (a: KnownEntity, b: KnownEntity) =>
  a.mentions > b.mentions || (a.mentions === b.mentions && a.id < b.id)

const SOME = 3

/** The name of what both are joined to; one that is not among those looked at is called by its id. */
const nameOf = (id: string, one: KnownEntity, other: KnownEntity) =>
  one.neighbors.get(id) ?? other.neighbors.get(id) ?? nameInId(id as EntityId)

/** What both are joined to, by the names of all. */
function ofRelations(shared: readonly string[]): readonly Reason[] {
  if (shared.length === 0) return []
  const some = shared.slice(0, SOME)
  const more = shared.length > SOME ? ` and ${shared.length - SOME} more` : ''
  return [{ kind: 'SAME_RELATIONS', text: `Both are joined to ${some.join(', ')}${more}.` }]
}

function ofArticles(together: number): readonly Reason[] {
  if (together === 0) return []
  const text =
    together === 1 ? 'One article tells of both, as of two.' : `${together} articles tell of both, as of two.`
  return [{ kind: 'SAME_ARTICLE', text }]
}
