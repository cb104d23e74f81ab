import { DatelineError } from '../model/error.ts'
import type { Engine, ReadOptions, Value } from './engine.ts'
import type { Fields } from './generated/sdl.ts'
import { questions } from './read/questions/all.ts'
import { makeField } from './read/fields.ts'
import { askedPresent, idsBelow, idsIn, presentIds } from './read/former-ids.ts'
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
  /** Whether the store answers and has room for changes: throws if it does not. */
  ready(): Promise<void>
}

/** The fields that tell themselves where no entity has an id that they were asked with: by null, or by NOT_FOUND. */
const TELLS_MISSING: ReadonlySet<string> = new Set<keyof Fields['Query']>([
  'node',
  'nodes',
  'person',
  'organization',
  'place',
  'meeting',
  'topic',
  'shortestPaths',
  'commonNeighbors',
])

/**
 * Answers a field, with ids that entities had before taken for those that they have now. Whether there are such is asked
 * beside the question itself, and after it where it tells which are missing: few questions name an id of before.
 */
async function answerPresent(engine: Engine, field: SelectedField, options: ReadOptions): Promise<Value> {
  const answer = async (asked: SelectedField) => makeField(questions, asked, engine, options)
  const tells = TELLS_MISSING.has(field.name)
  const own = idsIn(field.arguments)
  const others = [...(tells ? [] : own), ...idsBelow(field.fields)]
  const [found, became] = await Promise.allSettled([answer(field), presentIds(engine, others, options)])
  const present = new Map([
    ...(became.status === 'fulfilled' ? became.value : []),
    ...(tells && missesSome(found) ? await presentIds(engine, own, options) : []),
  ])
  if (present.size > 0) return answer(askedPresent(field, present))
  if (found.status === 'rejected') throw found.reason
  if (became.status === 'rejected') throw became.reason
  return found.value
}

function missesSome(found: PromiseSettledResult<Value>): boolean {
  if (found.status === 'rejected') return found.reason instanceof DatelineError && found.reason.code === 'NOT_FOUND'
  return found.value === null || (Array.isArray(found.value) && found.value.includes(null))
}

/** The reading port on an engine. */
export function createGraphQueries(engine: Engine): GraphQueries {
  return {
    async answer(field, options = {}) {
      const value = await answerPresent(engine, field, options)
      return jsonWithin(held(field, () => value)(undefined), options.mostCharacters)
    },
    async ready() {
      await engine.read({ text: 'RETURN 1 AS one', params: {} }, { timeoutMs: 2000 })
      await engine.checkRoom()
    },
  }
}
