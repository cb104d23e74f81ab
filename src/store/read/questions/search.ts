import type { EntityKind } from '../../../model/entity-kind.ts'
import { DatelineError } from '../../../model/error.ts'
import type { Engine, ReadOptions, SearchIndex, Value } from '../../engine.ts'
import { matchText, searchWords, type SearchMatch } from '../../search-match.ts'
import { cursorBinding, decodeCursor, encodeCursor } from '../cursor.ts'
import { pageAsked } from '../page-arguments.ts'
import { argumentsOf, type SelectedField } from '../selection.ts'
import { partsOf, shapeObject } from '../shape.ts'
import { nodesById } from './lookup.ts'
import type { Question } from './question.ts'

/** How many hits there are in each scope at the most, and how many candidates an engine gives for them. */
const MOST_HITS = 200
const MOST_CANDIDATES = 1000
/** What is searched for at the most: the work grows with each word, and with its length. */
const LONGEST_QUERY = 300
const MOST_WORDS = 30
const SCOPES = ['NAMES', 'STATEMENTS', 'SENTENCES'] as const
const INDEXES: Readonly<Record<Scope, SearchIndex>> = {
  NAMES: 'names',
  STATEMENTS: 'statements',
  SENTENCES: 'sentences',
}

type Scope = (typeof SCOPES)[number]

interface Hit extends SearchMatch {
  readonly scope: number
  readonly id: string
  readonly text: string
}

interface SearchArguments {
  readonly query: string
  readonly kinds: readonly EntityKind[]
  readonly in: readonly Scope[]
}

/** `search`: a statement for each scope finds what fits; one for each type of hit reads what is asked of the page. */
export const search: Question = async (engine, field, options) => {
  const { query = '', kinds, in: scopes = SCOPES } = argumentsOf<SearchArguments>(field)
  const asked = pageAsked(field)
  const binding = cursorBinding('Query.search', query, kinds ?? null, scopes)
  const wanted = SCOPES.filter((scope) => scopes.includes(scope) && (kinds === undefined || scope === 'NAMES'))
  const words = searchWords(query)
  if (query.length > LONGEST_QUERY) throw tooLong(query.length, LONGEST_QUERY, 'characters')
  if (words.length > MOST_WORDS) throw tooLong(words.length, MOST_WORDS, 'words')
  const byScope = await Promise.all(wanted.map((scope) => hitsIn(engine, scope, query, words, kinds, options)))
  const hits = byScope.flat().sort(byRank)

  const place = (cursor: string | undefined, argument: string) =>
    cursor === undefined ? undefined : placeOf(hits, decodeCursor(cursor, binding, argument))
  const start = place(asked.after, 'after')?.next ?? 0
  const end = Math.max(start, place(asked.before, 'before')?.at ?? hits.length)
  const from = asked.backward ? Math.max(start, end - asked.size) : start
  const to = asked.backward ? end : Math.min(end, start + asked.size)
  const cursor = (hit: Hit | undefined) => (hit === undefined ? null : encodeCursor(binding, keysOf(hit)))
  const found = hits.slice(from, to)
  const nodes = await readNodes(engine, field, found, options)
  // What went between the two statements is left out.
  const page = found.filter(({ id }) => [...nodes.values()].every((some) => some.has(id)))
  const parts = partsOf<readonly Hit[]>(field.fields, (part) => {
    switch (part.name) {
      case 'edges': {
        const edge = partsOf<Hit>(part.fields, (one) => edgePart(one, nodes, cursor))
        return (some) => some.map((hit) => shapeObject(edge, hit))
      }
      case 'nodes':
        return (some) => some.map(({ id }) => nodes.get(part)?.get(id) ?? null)
      case 'totalCount':
        return () => hits.length
      default: {
        const info = partsOf<readonly Hit[]>(part.fields, ({ name }) => {
          switch (name) {
            case 'hasNextPage':
              return () => to < hits.length
            case 'hasPreviousPage':
              return () => from > 0
            default:
              return (some) => cursor(some.at(name === 'startCursor' ? 0 : -1))
          }
        })
        return (some) => shapeObject(info, some)
      }
    }
  })
  return shapeObject(parts, page)
}

function tooLong(figure: number, most: number, what: string): DatelineError {
  return new DatelineError('LIMIT_EXCEEDED', `\`query\` of search has ${figure} ${what}; the most is ${most}.`)
}

async function hitsIn(
  engine: Engine,
  scope: Scope,
  text: string,
  words: readonly string[],
  kinds: readonly EntityKind[] | undefined,
  options: ReadOptions,
): Promise<Hit[]> {
  const candidates = await engine.search({ index: INDEXES[scope], text, limit: MOST_CANDIDATES, kinds }, options)
  const rank = SCOPES.indexOf(scope)
  const best = new Map<string, Hit>()
  for (const candidate of candidates) {
    const match = matchText(words, candidate.text)
    const before = best.get(candidate.id)
    if (match === undefined || (before !== undefined && !fitsBetter(match, candidate.text, before))) continue
    best.set(candidate.id, { scope: rank, id: candidate.id, text: candidate.text, ...match })
  }
  return [...best.values()].sort(byRank).slice(0, MOST_HITS)
}

/** Of names that fit as well the first by its letters stays. */
const fitsBetter = ({ score }: SearchMatch, text: string, other: Hit) =>
  score > other.score || (score === other.score && text < other.text)

const keysOf = ({ scope, score, id }: Hit) => [scope, score, id] as const

function byRank(a: Pick<Hit, 'scope' | 'score' | 'id'>, b: Pick<Hit, 'scope' | 'score' | 'id'>): number {
  return a.scope - b.scope || b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** Where a cursor's hit is, or would be: `at` it, and what comes `next`. */
function placeOf(hits: readonly Hit[], keys: readonly Value[]) {
  const [scope, score, id] = keys as ReturnType<typeof keysOf>
  const mark = { scope, score, id }
  const at = hits.filter((hit) => byRank(hit, mark) < 0).length
  const next = hits.filter((hit) => byRank(hit, mark) <= 0).length
  return { at, next }
}

function edgePart(
  part: SelectedField,
  nodes: ReadonlyMap<SelectedField, ReadonlyMap<string, Value>>,
  cursor: (hit: Hit) => Value,
): (hit: Hit) => Value {
  switch (part.name) {
    case 'cursor':
      return cursor
    case 'node':
      return ({ id }) => nodes.get(part)?.get(id) ?? null
    case 'score':
      return ({ score }) => score
    case 'text':
      return ({ text }) => text
    default: {
      const stretch = partsOf<SearchMatch['highlights'][number]>(
        part.fields,
        ({ name }) =>
          (one) =>
            name === 'start' ? one.start : one.end,
      )
      return ({ highlights }) => highlights.map((one) => shapeObject(stretch, one))
    }
  }
}

/** Reads the nodes of a page, for each field that asks for them. */
async function readNodes(
  engine: Engine,
  { fields }: SelectedField,
  page: readonly Hit[],
  options: ReadOptions,
): Promise<ReadonlyMap<SelectedField, ReadonlyMap<string, Value>>> {
  const ids = page.map(({ id }) => id)
  const asking = fields.flatMap((part) =>
    part.name === 'nodes' ? [part] : part.name === 'edges' ? part.fields.filter(({ name }) => name === 'node') : [],
  )
  return new Map(
    await Promise.all(asking.map(async (part) => [part, await nodesById(engine, ids, part.fields, options)] as const)),
  )
}
