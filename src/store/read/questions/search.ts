import type { EntityKind } from '../../../model/entity-kind.ts'
import { DatelineError } from '../../../model/error.ts'
import type { Engine, ReadOptions, SearchIndex, Value } from '../../engine.ts'
import type { SearchScope } from '../../generated/sdl.ts'
import { matchText, searchWords, type SearchMatch } from '../../search-match.ts'
import type { Rows } from '../aggregate.ts'
import { searchAggregation } from '../aggregations.ts'
import type { Compilation } from '../compilation.ts'
import { cursorBinding } from '../cursor.ts'
import { subquery } from '../level.ts'
import { listedPage } from '../listed-page.ts'
import { PAGING } from '../page-arguments.ts'
import type { SelectedField } from '../selection.ts'
import { partsOf, shapeObject, type Parts } from '../shape.ts'
import { listedTotals } from './listed-totals.ts'
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
/** What is found in each of them. */
const LABELS = ['Entity', 'Statement', 'Sentence']

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
    const wanted = SCOPES.filter((scope) => scopes.includes(scope) && (kinds === undefined || scope === 'NAMES'))
    const binding = cursorBinding('Query.search', query, kinds ?? null, wanted)
    const words = searchWords(query)
    if (query.length > LONGEST_QUERY) throw tooLong(query.length, LONGEST_QUERY, 'characters')
    if (words.length > MOST_WORDS) throw tooLong(words.length, MOST_WORDS, 'words')
    const byScope = await Promise.all(wanted.map((scope) => hitsIn(engine, scope, query, words, kinds, options)))
    const hits = byScope.flat().sort(byBestFit)
    const paging = { binding, keysOf, compare: byRank }
    const { items: found, cursor, pageInfo } = listedPage(hits, field, paging)
    const [nodes, totals] = await Promise.all([
      readNodes(engine, field.fields, found, options),
      listedTotals(engine, field.fields, (query) => hitRows(query, hits), options),
    ])
    // What went between the two statements is left out.
    const page = found.filter(({ id }) => [...nodes.values()].every((some) => some.has(id)))
    const parts = partsOf<'SearchConnection', readonly Hit[]>(field.fields, {
      edges(part) {
        const edge = edgeParts(part.fields, nodes, cursor)
        return (some) => some.map((hit) => shapeObject(edge, hit))
      },
      nodes: (part) => (some) => some.map(({ id }) => nodes.get(part)?.get(id) ?? null),
      totalCount: () => () => hits.length,
      ...totals,
      pageInfo,
    })
    return shapeObject(parts, page)
  },
}

/** What a search found, each scope by the index of its label. */
function hitRows(query: Compilation, hits: readonly Hit[]): Rows {
  const [id, hit] = [query.variable('id'), query.variable('h')]
  const found = LABELS.map((label, scope) => {
    const ids = query.parameter(hits.flatMap((one) => (one.scope === scope ? [one.id] : [])))
    return `UNWIND ${ids} AS ${id} MATCH (${hit}:${label} {id: ${id}}) RETURN ${hit}`
  })
  return {
    imports: [],
    match: `${subquery([], [found.join('\nUNION ALL\n')])}\nWITH ${hit}`,
    aggregation: searchAggregation(query, hit),
  }
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
  return [...best.values()].sort(byBestFit).slice(0, MOST_HITS)
}

/** Of names that fit as well the first by its letters stays. */
const fitsBetter = ({ score }: SearchMatch, text: string, other: Hit) =>
  score > other.score || (score === other.score && text < other.text)

const keysOf = ({ scope, score, id }: Hit) => [scope, score, id] as const

type Keys = ReturnType<typeof keysOf>

function byRank([scope, score, id]: Keys, [otherScope, otherScore, otherId]: Keys): number {
  return scope - otherScope || otherScore - score || (id < otherId ? -1 : id > otherId ? 1 : 0)
}

const byBestFit = (a: Hit, b: Hit) => byRank(keysOf(a), keysOf(b))

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
