import { groupBy } from '../../model/group-by.ts'
import type { Value } from '../engine.ts'

/** Something that an article tells of what has this id. */
export interface Told {
  readonly id: string
  readonly [name: string]: Value
}

/**
 * The ids of those of which something was told that is not told again. What is told again to the letter needs no
 * recount: what follows from it by minimum and maximum is there already, so that an article that is written anew touches
 * only what it says otherwise, however many articles tell of the rest.
 * @param names what of it counts
 */
export function lostBy(taken: readonly Told[], given: readonly Told[], names: readonly string[]): ReadonlySet<string> {
  const keyOf = (told: Told) => JSON.stringify([told.id, ...names.map((name) => told[name] ?? null)])
  const again = new Set(given.map(keyOf))
  return new Set(taken.filter((told) => !again.has(keyOf(told))).map(({ id }) => id))
}

/** Of how many articles the rows of each id are. */
export function articlesById(taken: readonly Told[]): ReadonlyMap<string, number> {
  return new Map(
    Array.from(
      groupBy(taken, ({ id }) => id),
      ([id, rows]) => [id, new Set(rows.map(({ article }) => article)).size] as const,
    ),
  )
}
