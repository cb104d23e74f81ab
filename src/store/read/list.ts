import type { Compilation } from './compilation.ts'
import {
  column,
  createLevel,
  listColumn,
  readEach,
  subquery,
  tupleOf,
  type Level,
  type Read,
  type Tuple,
} from './level.ts'

/** What a list without pages holds at the most. */
const LONGEST_LIST = 10_000

/** What finds the rows of a list, or the one row of a field that holds one object. */
export interface ListSource {
  readonly imports: readonly string[]
  readonly match: string
  /** `WITH` what the rows go on with. */
  readonly carried: readonly string[]
  readonly order: string
  /** A Cypher expression; 10,000 if left out. */
  readonly limit?: string
}

/** Compiles a whole list into a subquery, each row as `compileRow` says. */
export function compileList(
  query: Compilation,
  source: ListSource,
  level: Level,
  compileRow: (rows: Level) => Read,
): Read {
  const rows = createLevel(level.meter)
  const read = compileRow(rows)
  const list = query.variable('list')
  level.calls.push(
    subquery(source.imports, [
      source.match,
      `WITH ${source.carried.join(', ')} ORDER BY ${source.order} LIMIT ${source.limit ?? String(LONGEST_LIST)}`,
      ...rows.calls,
      `RETURN collect(${tupleOf(rows)}) AS ${list}`,
    ]),
  )
  return readEach(listColumn(level, list), read)
}

/** Compiles one object, or null, at the end of a match. */
export function compileOne(
  query: Compilation,
  source: Pick<ListSource, 'imports' | 'match'>,
  level: Level,
  compileRow: (row: Level) => Read,
): Read {
  const rows = createLevel(level.meter)
  const read = compileRow(rows)
  const one = query.variable('one')
  const found = `RETURN head(collect(${tupleOf(rows)})) AS ${one}`
  level.calls.push(subquery(source.imports, [source.match, ...rows.calls, found]))
  const value = column(level, one)
  return (outer) => {
    const row = value(outer) as Tuple | null
    return row === null ? null : read(row)
  }
}
