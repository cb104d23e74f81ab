import type { Engine, ReadOptions, Value } from '../../engine.ts'
import type { Fields } from '../../generated/sdl.ts'
import { compileQuery } from '../compile.ts'
import type { Compilation } from '../compilation.ts'
import type { Asked, FieldTable } from '../fields.ts'
import type { Level, Read, Tuple } from '../level.ts'

/** With what the fields of the SDL's Query are answered. */
export type QuestionContext = readonly [engine: Engine, options: ReadOptions]

/** What answers one field of the SDL's Query. It takes few statements, whatever the number of rows. */
export type Question<Name extends keyof Fields['Query']> = FieldTable<'Query', QuestionContext, Promise<Value>>[Name]

/** A question that one statement answers. */
export function compiled<Arguments>(
  compile: (query: Compilation, field: Asked<Arguments>, level: Level) => Read,
): (field: Asked<Arguments>, ...context: QuestionContext) => Promise<Value> {
  return (field, engine, options) => ask(engine, (query, level) => compile(query, field, level), options)
}

/** Compiles one statement, runs it, and reads its answer. */
export async function ask(
  engine: Engine,
  compile: (query: Compilation, level: Level) => Read,
  options: ReadOptions,
): Promise<Value> {
  const { text, params, read } = compileQuery(engine, compile, options.mostCharacters)
  const rows = await engine.read({ text, params }, options)
  return read(rows.map(({ row }) => row as Tuple))
}
