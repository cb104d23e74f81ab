import type { Engine, ReadOptions, Value } from '../../engine.ts'
import { compileAggregate, compileGroups, countGroups, type Rows } from '../aggregate.ts'
import type { Compilation } from '../compilation.ts'
import { makeField, type FieldTable } from '../fields.ts'
import type { Level, Read } from '../level.ts'
import type { SelectedField } from '../selection.ts'
import type { PartTable } from '../shape.ts'
import { ask } from './question.ts'

/** A connection whose order is made outside of the store. */
type RankedConnection = 'SearchConnection' | 'MergeSuggestionConnection'
type Total = 'aggregate' | 'groups' | 'groupCount'
type TotalTable = Pick<
  FieldTable<RankedConnection, readonly [query: Compilation, rows: Rows, level: Level], Read>,
  Total
>

const TOTALS: TotalTable = {
  aggregate: ({ fields }, query, rows, level) => compileAggregate(query, rows, fields, level),
  groups: {
    reads: { by: true, limit: true },
    make: (field, query, rows, level) => compileGroups(query, rows, field, level),
  },
  groupCount: {
    reads: { by: true },
    make: ({ arguments: { by } }, query, rows, level) => countGroups(query, rows, by, level),
  },
}

/**
 * Reads what a list that is ranked outside of the store is together, where that is asked for, by one statement over what
 * `rows` matches; gives what reads `aggregate`, `groups` and `groupCount` of its connection.
 */
export async function listedTotals(
  engine: Engine,
  fields: readonly SelectedField[],
  rows: (query: Compilation) => Rows,
  options: ReadOptions,
): Promise<Pick<PartTable<RankedConnection, unknown>, Total>> {
  const asking = fields.filter(({ name }) => name in TOTALS)
  const compile = (query: Compilation, level: Level): Read => {
    const source = rows(query)
    const reads = asking.map((field) => makeField(TOTALS, field, query, source, level))
    return (row) => reads.map((read) => read(row))
  }
  const values = asking.length === 0 ? [] : ((await ask(engine, compile, options)) as readonly Value[])
  const make = (field: object) => {
    const value = values[asking.findIndex((one) => one === field)] ?? null
    return () => value
  }
  return {
    aggregate: make,
    groups: { reads: { by: true, limit: true }, make },
    groupCount: { reads: { by: true }, make },
  }
}
