import type { Compilation } from './compilation.ts'
import type { Asked } from './fields.ts'
import { column, subquery, type Level, type Read, type Tuple } from './level.ts'
import { compileList, compileOne } from './list.ts'
import { countAsked } from './page-arguments.ts'
import type { SelectedField } from './selection.ts'
import { partsOf, shapeObject, type PartTable } from './shape.ts'

/** What more must be matched for an expression, and the expression. */
export interface Joined {
  readonly join?: string
  readonly expression: string
}

/** What rows are put together by. */
export interface GroupKey extends Joined {
  /** Of what the key is the id, if it is one. */
  readonly node?: 'Entity' | 'Article'
  /** Whether groups come in the order of their keys; else by how many there are in them. */
  readonly inTime?: true
  /** The expression that tells rows apart where the join gives one several times. */
  readonly row?: string
}

/** What rows of a list can be together, by the variables that hold them. Joins are made where they are asked for. */
export interface Aggregation<Grouping extends string = string> {
  readonly confidence?: string
  /** The variable of what has a date. */
  readonly dated?: string
  readonly published?: () => Joined
  readonly groups: Readonly<Record<Grouping, () => GroupKey>>
}

/** The rows of a list: what matches them, and the variables of the level outside that it uses. */
export interface Rows {
  readonly imports: readonly string[]
  readonly match: string
  readonly aggregation: Aggregation
}

const MOST_GROUPS = 1000

type MeasureTable = PartTable<'Aggregate', Tuple>

/** Compiles what all rows are together. */
export function compileAggregate(
  query: Compilation,
  { imports, match, aggregation }: Rows,
  fields: readonly SelectedField[],
  level: Level,
): Read {
  const joins: string[] = []
  const returned: string[] = []
  const parts = partsOf<'Aggregate', Tuple>(
    fields,
    measureTable(query, aggregation, 'count(*)', joins, returned, level),
  )
  if (returned.length > 0) level.calls.push(subquery(imports, [match, ...joins, `RETURN ${returned.join(', ')}`]))
  return (row) => shapeObject(parts, row)
}

/** Compiles rows in groups, as many as are asked for. */
export function compileGroups(
  query: Compilation,
  { imports, match, aggregation }: Rows,
  field: Asked<{ readonly by: string; readonly limit: number }>,
  level: Level,
): Read {
  const { key, lines, row, node, inTime } = groupedRows(query, aggregation, field.arguments.by)
  const [size, joins] = [query.variable('count'), [] as string[]]
  const counted = row === undefined ? 'count(*)' : `count(DISTINCT ${row})`
  const carried = [`${key.expression} AS ${key.variable}`, `${counted} AS ${size}`]
  return compileList(
    query,
    {
      imports,
      get match() {
        return [match, ...lines, ...joins].join('\n')
      },
      carried,
      order: inTime ? `coalesce(${key.variable}, '~')` : `${size} DESC, coalesce(${key.variable}, '~')`,
      limit: query.parameter(countAsked(field, 'limit', 1, MOST_GROUPS)),
    },
    level,
    (rows) => {
      const object = (type: 'Entity' | 'Article', fields: readonly SelectedField[]): Read => {
        if (type !== node) return () => null
        const found = query.variable('n')
        const source = { imports: [key.variable], match: `MATCH (${found}:${type} {id: ${key.variable}})` }
        return compileOne(query, source, rows, (one) => query.object(type, { node: found }, fields, one))
      }
      const parts = partsOf<'Group', Tuple>(field.fields, {
        ...measureTable(query, aggregation, counted, joins, carried, rows),
        key: () => column(rows, key.variable),
        entity: (part) => object('Entity', part.fields),
        article: (part) => object('Article', part.fields),
      })
      return (one) => shapeObject(parts, one)
    },
  )
}

/** Compiles how many groups there are; rows without a key are in none. */
export function countGroups(query: Compilation, { imports, match, aggregation }: Rows, by: string, level: Level): Read {
  const { key, lines } = groupedRows(query, aggregation, by)
  const count = query.variable('count')
  level.calls.push(subquery(imports, [match, ...lines, `RETURN count(DISTINCT ${key.expression}) AS ${count}`]))
  return column(level, count)
}

function groupedRows(query: Compilation, { groups }: Aggregation, by: string) {
  const grouping = groups[by]
  if (grouping === undefined) throw new Error(`Nothing is put together by ${by}.`)
  const { expression, join, ...others } = grouping()
  return { ...others, key: { expression, variable: query.variable('key') }, lines: join === undefined ? [] : [join] }
}

/** How each measure is computed: its expression is added to what is returned, and what it needs to what is joined. */
function measureTable(
  query: Compilation,
  { confidence, dated, published }: Aggregation,
  count: string,
  joins: string[],
  returned: string[],
  level: Level,
): MeasureTable {
  const returning = (expression: string): Read => {
    const name = query.variable('value')
    returned.push(`${expression} AS ${name}`)
    return column(level, name)
  }
  const ofConfidence = (aggregate: string) => () =>
    confidence === undefined ? () => null : returning(`${aggregate}(${confidence})`)
  const ofDate = (aggregate: string, property: string) => () =>
    dated === undefined ? () => null : returning(`${aggregate}(${dated}.${property})`)
  const ofPublished = (aggregate: string) => () => {
    if (published === undefined) return () => null
    const { join, expression } = published()
    if (join !== undefined) joins.push(join)
    return returning(`${aggregate}(${expression})`)
  }
  return {
    count: () => returning(count),
    minConfidence: ofConfidence('min'),
    maxConfidence: ofConfidence('max'),
    minDate: ofDate('min', 'dateFrom'),
    maxDate: ofDate('max', 'dateTo'),
    minPublishedAt: ofPublished('min'),
    maxPublishedAt: ofPublished('max'),
  }
}
