import { hash } from 'node:crypto'
import { DatelineError } from '../../model/error.ts'
import type { Value } from '../engine.ts'

const MARK_LENGTH = 8

/**
 * Ties cursors to the list they come from: its place in the schema, its order and its filter. A cursor of another list
 * would skip at random.
 */
export function cursorBinding(coordinate: string, ...parts: readonly unknown[]): string {
  return mark(JSON.stringify([coordinate, ...parts]))
}

/**
 * An opaque cursor: the values by which the list is sorted, at one edge. Its checksum finds mistakes and meddling; it
 * guards no secret, as a made-up cursor reaches nothing that an honest one does not.
 */
export function encodeCursor(binding: string, keys: readonly Value[]): string {
  const payload = JSON.stringify(keys)
  return Buffer.from(mark(binding + payload) + payload).toString('base64url')
}

/**
 * The sort values in a cursor of the list with that binding.
 * @throws DatelineError BAD_CURSOR for anything but a cursor that this list gave
 */
export function decodeCursor(cursor: string, binding: string, argument: string): readonly Value[] {
  const text = Buffer.from(cursor, 'base64url').toString()
  const payload = text.slice(MARK_LENGTH)
  const keys = text.slice(0, MARK_LENGTH) === mark(binding + payload) ? listIn(payload) : undefined
  if (keys === undefined) {
    throw new DatelineError(
      'BAD_CURSOR',
      `\`${argument}\` is no cursor of this list. Give a cursor that the same field gave, with the same filter and order.`,
    )
  }
  return keys
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
