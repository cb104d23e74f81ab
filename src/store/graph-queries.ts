import type { Engine, ReadOptions } from './engine.ts'
import { questions } from './read/questions/all.ts'
import { makeField } from './read/fields.ts'
import { held } from './read/held.ts'
import { jsonWithin } from './read/meter.ts'
import type { SelectedField } from './read/selection.ts'

export type { Arguments, SelectedField } from './read/selection.ts'
export type { Value } from './engine.ts'

/** The questions of the API to the store: its reading port. Nothing that it does changes the graph. */
export interface GraphQueries {
  /**
   * Answers one field of the SDL's Query, shaped as it asks: the JSON of objects with the keys asked for, in their order,
   * down to the last field. Few queries are sent, however many rows there are.
   * @throws DatelineError BAD_INPUT, BAD_CURSOR, NOT_FOUND or LIMIT_EXCEEDED for arguments, TIMEOUT or STORE_… else: STORE_DAMAGED where
   * what the store holds is not of the types that the fields say
   */
  answer(field: SelectedField, options?: ReadOptions): Promise<string>
  /** Whether the store answers: throws if it does not. */
  ready(): Promise<void>
}

/** The reading port on an engine. */
export function createGraphQueries(engine: Engine): GraphQueries {
  return {
    async answer(field, options = {}) {
      const value = await makeField(questions, field, engine, options)
      return jsonWithin(held(field, () => value)(undefined), options.mostCharacters)
    },
    async ready() {
      await engine.read({ text: 'RETURN 1 AS one', params: {} }, { timeoutMs: 2000 })
    },
  }
}
