import type { EntityKind } from '../../../model/entity-kind.ts'
import { DatelineError } from '../../../model/error.ts'
import type { Engine, ReadOptions, SearchIndex, Value } from '../../engine.ts'
import type { SearchScope } from '../../generated/sdl.ts'
import { matchText, searchWords, type SearchMatch } from '../../search-match.ts'
import { cursorBinding, decodeCursor, encodeCursor } from '../cursor.ts'
import { PAGING, pageAsked } from '../page-arguments.ts'
import type { SelectedField } from '../selection.ts'
import { partsOf, shapeObject, type Parts } from '../shape.ts'
import { nodesById } from './lookup.ts'
import type { Question } from './question.ts'

/** How many hits there are in each scope at the most, and how many candidates an engine gives for them. */
const MOST_HITS = 200
const MOST_CANDIDATES = 1000
/** What is searched for at the most: the work grows with each word, and with its length. */
const LONGEST_QUERY = 300
const MOST_WORDS = 30
/** The index of each scope, in the order of their hits. */
const INDEXES: Readonly<Record<SearchScope, SearchIndex>> = {
  NAMES: 'names',
  STATEMENTS: 'statements',
  SENTENCES: 'sentences',
}
const SCOPES = Object.keys(INDEXES) as SearchScope[]

interface Hit extends SearchMatch {
  readonly scope: number
  readonly id: string
  readonly text: string
}

/** `search`: a statement for each scope finds what fits; one for each type of hit reads what is asked of the page. */
export const search: Question<'search'> = {
  reads: { query: true, kinds: true, in: true, ...PAGING },
  async make(field, engine, options) {
    const { query, kinds, in: scopes } = field.arguments
    const asked = pageAsked(field)
    const wanted = SCOPES.filter((scope) => scopes.includes(scope) && (kinds === undefined || scope === 'NAMES'))
    const binding = cursorBinding('Query.search', query, kinds ?? null, wanted)
    const words = searchWords(query)
    if (query.length > LONGEST_QUERY) throw tooLong(query.length, LONGEST_QUERY, 'characters')
    if (words.length > MOST_WORDS) throw tooLong(words.length, MOST_WORDS, 'words')
    const byScope = await Promise.all(wanted.map((scope) => hitsIn(engine, scope, query, words, kinds, options)))
    const hits = byScope.flat().sort(byRank)

    const place = (cursor: string | undefined, argument: string) =>
      cursor === undefined ? undefined : placeOf(hits, decodeCursor(cursor, binding, argument).keys)
    const start = place(asked.after, 'after')?.next ?? 0
    const end = Math.max(start, place(asked.before, 'before')?.at ?? hits.length)
    const from = asked.backward ? Math.max(start, end - asked.size) : start
    const to = asked.backward ? end : Math.min(end, start + asked.size)
    const cursor = (hit: Hit | undefined) =>
      hit === undefined ? null : encodeCursor(binding, { keys: keysOf(hit), owner: '' })
    const found = hits.slice(from, to)
    const nodes = await readNodes(engine, field.fields, found, options)
    // What went between the two statements is left out.
    const page = found.filter(({ id }) => [...nodes.values()].every((some) => some.has(id)))
    const parts = partsOf<'SearchConnection', readonly Hit[]>(field.fields, {
      edges(part) {
        const edge = edgeParts(part.fields, nodes, cursor)
        return (some) => some.map((hit) => shapeObject(edge, hit))
      },
      nodes: (part) => (some) => some.map(({ id }) => nodes.get(part)?.get(id) ?? null),
      totalCount: () => () => hits.length,
      pageInfo(part) {
        const info = partsOf<'PageInfo', readonly Hit[]>(part.fields, {
          hasNextPage: () => () => to < hits.length,
          hasPreviousPage: () => () => from > 0,
          startCursor: () => (some) => cursor(some.at(0)),
          endCursor: () => (some) => cursor(some.at(-1)),
        })
        return (some) => shapeObject(info, some)
      },
    })
    return shapeObject(parts, page)
  },
}

function tooLong(figure: number, most: number, what: string): DatelineError {
  return new DatelineError('LIMIT_EXCEEDED', `\`query\` of search has ${figure} ${what}; the most is ${most}.`)
}

async function hitsIn(
  engine: Engine,
  scope: SearchScope,
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

/** What was read of the hits, for each field that asks for them. */
type Nodes = ReadonlyMap<object, ReadonlyMap<string, Value>>

function edgeParts(fields: readonly SelectedField[], nodes: Nodes, cursor: (hit: Hit) => Value): Parts<Hit> {
  return partsOf<'SearchEdge', Hit>(fields, {
    cursor: () => cursor,
    node:
      (part) =>
      ({ id }) =>
        nodes.get(part)?.get(id) ?? null,
    score: () => (hit) => hit.score,
    text: () => (hit) => hit.text,
    highlights(part) {
      const stretch = partsOf<'Highlight', SearchMatch['highlights'][number]>(part.fields, {
        start: () => (one) => one.start,
        end: () => (one) => one.end,
      })
      return ({ highlights }) => highlights.map((one) => shapeObject(stretch, one))
    },
  })
}

/** Reads the nodes of a page, for each field that asks for them. */
async function readNodes(
  engine: Engine,
  fields: readonly SelectedField[],
  page: readonly Hit[],
  options: ReadOptions,
): Promise<Nodes> {
  const ids = page.map(({ id }) => id)
  const asking = fields.flatMap((part) =>
    part.name === 'nodes' ? [part] : part.name === 'edges' ? part.fields.filter(({ name }) => name === 'node') : [],
  )
  return new Map(
    await Promise.all(asking.map(async (part) => [part, await nodesById(engine, ids, part.fields, options)] as const)),
  )
}
