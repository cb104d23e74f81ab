import type { Value } from '../engine.ts'
import type { Meter } from './meter.ts'

/** A row of one level: the values of its columns. */
export type Tuple = readonly Value[]

/** Takes a part of the answer out of a row. */
export type Read = (row: Tuple) => Value

/**
 * One level of a nested query while it is compiled: each of its rows is a list of values, `columns`, computed after the
 * subqueries `calls`. A list is half the size of a map on the wire, and no name that a user chose gets into the Cypher.
 */
export interface Level {
  readonly columns: string[]
  readonly calls: string[]
  /** Those of the columns that hold lists of rows. */
  readonly lists: Set<string>
  /** Told of each value that is read of a row. */
  readonly meter: Meter
}

/** A level without columns yet. */
export function createLevel(meter: Meter): Level {
  return { columns: [], calls: [], lists: new Set(), meter }
}

/** Adds a Cypher expression to the rows of a level, once, and gives what reads it. */
export function column(level: Level, expression: string): Read {
  const known = level.columns.indexOf(expression)
  const index = known === -1 ? level.columns.push(expression) - 1 : known
  return (row) => {
    const value = row[index] ?? null
    level.meter(value)
    return value
  }
}

/** Adds a variable that holds a list of rows, which travel as they suit, and gives what reads them. */
export function listColumn(level: Level, variable: string): Read {
  level.lists.add(variable)
  return column(level, variable)
}

/** The Cypher list that makes up a row. */
export function tupleOf(level: Level): string {
  return `[${level.columns.join(', ')}]`
}

/** A subquery that sees the given variables only. */
export function subquery(imports: readonly string[], lines: readonly string[]): string {
  return `CALL (${imports.join(', ')}) {\n${lines.map(indent).join('\n')}\n}`
}

function indent(lines: string): string {
  return lines.replace(/^/gm, '  ')
}

/** Reads a column that holds a list of rows, each by `read`. */
export function readEach(list: Read, read: Read): Read {
  return (row) => (list(row) as readonly Tuple[]).map(read)
}
