import { hash } from 'node:crypto'
import { DatelineError } from '../../model/error.ts'
import type { Value } from '../engine.ts'

const MARK_LENGTH = 8

/**
 * Ties cursors to the list they come from: its place in the schema, and what it is a list of and how it is sorted. A
 * cursor of another list would skip at random.
 */
export function cursorBinding(coordinate: string, ...parts: readonly unknown[]): string {
  return mark(JSON.stringify([coordinate, ...parts]))
}

/** A place in a list: the values by which the list is sorted there, and `ownerMark` of what the list belongs to, if anything. */
interface Place {
  readonly keys: readonly Value[]
  readonly owner: string
}

/** What stands in cursors for the id of what a list belongs to: a cursor of Ana's meetings is none of Ben's. */
export function ownerMark(id: Value): string {
  return mark(JSON.stringify(id))
}

/**
 * An opaque cursor of an edge. Its checksum finds mistakes and meddling; it guards no secret, as a made-up cursor reaches
 * nothing that an honest one does not.
 */
export function encodeCursor(binding: string, { keys, owner }: Place): string {
  const payload = JSON.stringify([owner, ...keys])
  return Buffer.from(mark(binding + payload) + payload).toString('base64url')
}

/**
 * The place that a cursor of the list with that binding stands for.
 * @throws DatelineError BAD_CURSOR for anything but a cursor that this list gave
 */
export function decodeCursor(cursor: string, binding: string, argument: string): Place {
  const text = Buffer.from(cursor, 'base64url').toString()
  const payload = text.slice(MARK_LENGTH)
  const [owner, ...keys] = (text.slice(0, MARK_LENGTH) === mark(binding + payload) ? listIn(payload) : undefined) ?? []
  if (typeof owner !== 'string') throw badCursor(argument)
  return { keys, owner }
}

/** Says that the cursor in an argument is none of the list. */
export function badCursor(argument: string): DatelineError {
  return new DatelineError(
    'BAD_CURSOR',
    `\`${argument}\` is no cursor of this list. Give a cursor that the same field of the same object gave, with the same filter and order.`,
  )
}

/** The list of texts, numbers and truth values that a JSON text holds; undefined where it holds anything else. */
function listIn(json: string): readonly Value[] | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) && value.every(isScalar) ? value : undefined
  } catch {
    return undefined
  }
}

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

function mark(text: string): string {
  return hash('sha1', text, 'base64url').slice(0, MARK_LENGTH)
}
