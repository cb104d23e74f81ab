import { DatelineError } from '../../model/error.ts'
import type { Value } from '../engine.ts'

/** Counts what is taken for an answer while it is made. */
export type Meter = (value: Value) => void

/** What a value takes beside its text: its key, quotes, a comma. */
const BESIDE_TEXT = 8

/**
 * A meter that lets no answer grow beyond so many characters: it counts the texts under every key that they are asked
 * for, so that what the store holds once and the answer many times is stopped before it is made.
 */
export function createMeter(mostCharacters = Infinity): Meter {
  let characters = 0
  return (value) => {
    characters += BESIDE_TEXT + lengthOf(value)
    if (characters > mostCharacters) throw tooLong(mostCharacters)
  }
}

/** A list of texts is a value, too; the rows of other lists are counted as they are read. */
function lengthOf(value: Value): number {
  if (typeof value === 'string') return value.length
  if (!Array.isArray(value)) return 0
  return (value as readonly Value[]).reduce<number>(
    (sum, item) => sum + (typeof item === 'string' ? item.length : 0),
    0,
  )
}

/**
 * The JSON of an answer, if it is not longer than it may be.
 * @throws DatelineError LIMIT_EXCEEDED
 */
export function jsonWithin(value: Value, mostCharacters = Infinity): string {
  const json = JSON.stringify(value)
  if (json.length > mostCharacters) throw tooLong(mostCharacters)
  return json
}

const tooLong = (most: number) =>
  new DatelineError(
    'LIMIT_EXCEEDED',
    `The request has more than ${most} characters in its answer; the limit is ${most}. Ask for less at once.`,
  )
