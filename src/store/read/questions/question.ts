import type { Engine, ReadOptions, Value } from '../../engine.ts'
import { compileQuery } from '../compile.ts'
import type { Compilation } from '../compilation.ts'
import type { Level, Read, Tuple } from '../level.ts'
import type { SelectedField } from '../selection.ts'

/** What answers one field of the SDL's Query. It takes few statements, whatever the number of rows. */
export type Question = (engine: Engine, field: SelectedField, options: ReadOptions) => Promise<Value>

/** A question that one statement answers. */
export function compiled(compile: (query: Compilation, field: SelectedField, level: Level) => Read): Question {
  return (engine, field, options) => ask(engine, (query, level) => compile(query, field, level), options)
}

/** Compiles one statement, runs it, and reads its answer. */
export async function ask(
  engine: Engine,
  compile: (query: Compilation, level: Level) => Read,
  options: ReadOptions,
): Promise<Value> {
  const { text, params, read } = compileQuery(engine, compile)
  const rows = await engine.read({ text, params }, options)
  return read(rows.map(({ row }) => row as Tuple))
}
