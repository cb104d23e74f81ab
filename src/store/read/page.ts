import type { Value } from '../engine.ts'
import { compileAggregate, compileGroups, countGroups, type Aggregation } from './aggregate.ts'
import type { Compilation } from './compilation.ts'
import type { Fields } from '../generated/sdl.ts'
import { badCursor, cursorBinding, decodeCursor, encodeCursor, ownerMark } from './cursor.ts'
import { makeField, type AnyTable, type FieldTable, type TypeName } from './fields.ts'
import { column, createLevel, listColumn, subquery, tupleOf, type Level, type Read, type Tuple } from './level.ts'
import { beyond, orderClause, type OrderKey } from './order.ts'
import { pageAsked, type AskedPage } from './page-arguments.ts'
import { selects, type SelectedField } from './selection.ts'
import { pairParts, partsOf, shapeObject } from './shape.ts'

/** The connections that are compiled here: what a search finds is ranked elsewhere. */
type ConnectionType = Exclude<
  Extract<TypeName, `${string}Connection`>,
  'SearchConnection' | 'MergeSuggestionConnection'
>

/** What the rows of a page can be put together by. */
type GroupingOf<Edge extends EdgeType> = Edge extends `${infer Name}Edge`
  ? Fields[Extract<`${Name}Connection`, ConnectionType>]['groups']['by']
  : never

/** A type of the SDL for what stands in a page. */
export type EdgeType = {
  [Type in TypeName]: 'cursor' | 'node' extends keyof Fields[Type] ? Type : never
}[TypeName]

/** How each field of an edge but its cursor is compiled: `node`, `relationship`, `neighbor`. */
type EdgeTable<Edge extends EdgeType> = Omit<FieldTable<Edge, readonly [rows: Level], Read>, 'cursor'>

/** A list that can be paged: what finds its rows, and how each is read. */
export interface PageSource<Edge extends EdgeType> {
  /** The schema coordinate: `Person.meetings`. */
  readonly coordinate: string
  /** Variables of the level outside that `match` uses. */
  readonly imports: readonly string[]
  readonly match: string
  readonly where: readonly string[]
  /** A predicate that says only of what kind the variables of the level outside are. */
  readonly guard?: string | undefined
  /** A Cypher expression for the id of what the list belongs to; none for a list of the root. */
  readonly owner?: string
  /** A predicate that holds for every row, and gives an engine that walks indexes a reason to walk one in the order asked. */
  readonly walk?: string
  /** Variables that each row goes on with. */
  readonly carried: readonly string[]
  /** What is computed of them for the rows of the page only: `startNode(r1) AS s1`. Asked once the edges are compiled. */
  readonly derived?: () => readonly string[]
  readonly keys: readonly OrderKey[]
  /**
   * What finds out, of each row that is left by `where`, what its keys say beyond what `match` has found: Cypher that ends
   * with a `WITH`. Where nothing is sorted it is not run.
   */
  readonly weighing?: string
  readonly aggregation: Aggregation<GroupingOf<Edge>>
  readonly edge: EdgeTable<Edge>
}

type Source = Omit<PageSource<EdgeType>, 'edge' | 'aggregation'>

interface Page {
  readonly outer: Tuple
  readonly rows: readonly Tuple[]
  readonly overflow: boolean
}

/** Compiles a connection: only what is selected is fetched, and counted only where `totalCount` is. */
export function compilePage<Edge extends EdgeType>(
  query: Compilation,
  field: AskedPage,
  source: PageSource<Edge>,
  level: Level,
): Read {
  const asked = pageAsked(field)
  const cursorAsked = asksForCursor(field)
  const isBound = cursorAsked || asked.after !== undefined || asked.before !== undefined
  const binding = isBound ? bindingOf(query, source) : ''
  const places = (['after', 'before'] as const).map((argument) => {
    const cursor = asked[argument]
    return cursor === undefined ? undefined : { argument, ...decodeCursor(cursor, binding, argument) }
  })
  const [after, before] = places.map((place) => place?.keys.map((value) => query.parameter(value)))
  const rows = createLevel(level.meter)
  const cursorOf = cursorReader(binding, cursorAsked ? source.keys : [], rows)
  const ownerOf = isBound ? ownerReader(source, level) : () => ''
  const info = infoFields(field)
  const wantsMore = selects(info, asked.backward ? 'hasPreviousPage' : 'hasNextPage')

  const cursor: Pick<FieldTable<EdgeType, readonly [rows: Level], Read>, 'cursor'> = { cursor: () => cursorOf }
  const edge: EdgeTable<Edge> & AnyTable<readonly [rows: Level], Read> = { ...source.edge, ...cursor }

  const all = { imports: source.imports, match: matchWhere(source), aggregation: source.aggregation }
  const parts = partsOf<ConnectionType, Page>(field.fields, {
    edges(part) {
      const fields = pairParts<Tuple>(part.fields, (one) => makeField(edge, one, rows))
      return (page) => page.rows.map((row) => shapeObject(fields, row))
    },
    nodes(part) {
      const read = makeField(edge, { ...part, name: 'node' }, rows)
      return (page) => page.rows.map(read)
    },
    totalCount() {
      const count = countRows(query, source, level)
      return (page) => count(page.outer)
    },
    aggregate(part) {
      const read = compileAggregate(query, all, part.fields, level)
      return (page) => read(page.outer)
    },
    groups: {
      reads: { by: true, limit: true },
      make(part) {
        const read = compileGroups(query, all, part, level)
        return (page) => read(page.outer)
      },
    },
    groupCount: {
      reads: { by: true },
      make(part) {
        const read = countGroups(query, all, part.arguments.by, level)
        return (page) => read(page.outer)
      },
    },
    pageInfo(part) {
      const shown = partsOf<'PageInfo', Page>(part.fields, {
        hasNextPage() {
          const further = probe(query, source, before, false, level)
          return (page) => (!asked.backward && page.overflow) || further(page.outer)
        },
        hasPreviousPage() {
          const further = probe(query, source, after, true, level)
          return (page) => (asked.backward && page.overflow) || further(page.outer)
        },
        startCursor: () => (page) => edgeCursor(page.rows.at(0), cursorOf),
        endCursor: () => (page) => edgeCursor(page.rows.at(-1), cursorOf),
      })
      return (page) => shapeObject(shown, page)
    },
  })

  const wantsRows = wantsMore || selects(info, 'startCursor', 'endCursor') || selects(field.fields, 'edges', 'nodes')
  if (!wantsRows) return (outer) => shapeObject(parts, { outer, rows: [], overflow: false })
  const list = query.variable('page')
  const limit = query.parameter(asked.size + (wantsMore ? 1 : 0))
  level.calls.push(
    subquery(source.imports, [
      matchSortable(
        source,
        ...(query.walksIndexes && source.walk !== undefined ? [source.walk] : []),
        ...(after === undefined ? [] : [beyond(source.keys, after, false)]),
        ...(before === undefined ? [] : [beyond(source.keys, before, true)]),
      ),
      `WITH ${source.carried.join(', ')} ORDER BY ${orderClause(source.keys, asked.backward)} LIMIT ${limit}`,
      ...deriving(source),
      ...rows.calls,
      `RETURN collect(${tupleOf(rows)}) AS ${list}`,
    ]),
  )
  const listed = listColumn(level, list)
  return (outer) => {
    const owner = ownerOf(outer)
    for (const place of places) if (place !== undefined && place.owner !== owner) throw badCursor(place.argument)
    const found = listed(outer) as readonly Tuple[]
    const shown = found.slice(0, asked.size).map((row): Tuple => (cursorAsked ? [...row, owner] : row))
    const inOrder = asked.backward ? shown.reverse() : shown
    return shapeObject(parts, { outer, rows: inOrder, overflow: found.length > asked.size })
  }
}

const never: Read = () => false

/** The relationship or neighbor of an edge in a list that starts from no entity: there is none. */
export const fromNoEntity = (): Read => () => null

function infoFields(field: AskedPage): readonly SelectedField[] {
  return field.fields.filter(({ name }) => name === 'pageInfo').flatMap(({ fields }) => fields)
}

/**
 * What a list means and not how its arguments are written: no filter, `{}` and `{and: []}` are one list, and so are the
 * default order and the same order given.
 */
function bindingOf(query: Compilation, { coordinate, match, where, keys }: Source): string {
  return cursorBinding(coordinate, query.meaning([match, ...where, orderClause(keys, false)]))
}

function asksForCursor(field: AskedPage): boolean {
  return (
    selects(infoFields(field), 'startCursor', 'endCursor') ||
    field.fields.some(({ name, fields }) => name === 'edges' && selects(fields, 'cursor'))
  )
}

/** Reads the cursor of a row, behind whose columns its owner stands. */
function cursorReader(binding: string, keys: readonly OrderKey[], rows: Level): Read {
  const values = keys.map(({ expression }) => column(rows, expression))
  return (row) => {
    const owner = row[rows.columns.length]
    return encodeCursor(binding, {
      keys: values.map((value) => value(row)),
      owner: typeof owner === 'string' ? owner : '',
    })
  }
}

/** Reads what stands in cursors for what a list belongs to. */
function ownerReader({ owner }: Source, level: Level): (outer: Tuple) => string {
  if (owner === undefined) return () => ''
  const id = column(level, owner)
  return (outer) => ownerMark(id(outer))
}

function edgeCursor(row: Tuple | undefined, cursorOf: Read): Value {
  return row === undefined ? null : cursorOf(row)
}

function matchWhere({ match, guard, where }: Source, ...bounds: readonly string[]): string {
  return withWhere(match, [...(guard === undefined ? [] : [guard]), ...where, ...bounds])
}

/** The rows of a list with what they are sorted by, within bounds on that. */
function matchSortable(source: Source, ...bounds: readonly string[]): string {
  const { weighing } = source
  return weighing === undefined
    ? matchWhere(source, ...bounds)
    : withWhere(`${matchWhere(source)}\n${weighing}`, bounds)
}

function withWhere(text: string, where: readonly string[]): string {
  return where.length === 0 ? text : `${text}\nWHERE ${where.join(' AND ')}`
}

function deriving(source: Source): string[] {
  const derived = source.derived?.() ?? []
  return derived.length === 0 ? [] : [`WITH ${[...source.carried, ...derived].join(', ')}`]
}

function countRows(query: Compilation, source: Source, level: Level): Read {
  const count = query.variable('count')
  level.calls.push(subquery(source.imports, [matchWhere(source), `RETURN count(*) AS ${count}`]))
  return column(level, count)
}

/** Whether anything lies on the far side of a cursor, what the cursor stands for included. */
function probe(
  query: Compilation,
  source: Source,
  cursor: readonly string[] | undefined,
  reversed: boolean,
  level: Level,
): Read {
  if (cursor === undefined) return never
  const found = query.variable('found')
  const farSide = `NOT (${beyond(source.keys, cursor, !reversed)})`
  level.calls.push(
    subquery(source.imports, [
      matchSortable(source, farSide),
      'WITH 1 AS one LIMIT 1',
      `RETURN count(one) AS ${found}`,
    ]),
  )
  const count = column(level, found)
  return (outer) => count(outer) !== 0
}
