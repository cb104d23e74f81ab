import { deserialize, serialize } from 'node:v8'
import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'

/**
 * A reading on its way from one process to another. What was found is one piece, which costs a process that only passes
 * it on no more than a copy; the many objects of a long article would hold up all else that it does.
 */
export interface PackedReading {
  readonly article: Article
  readonly warnings: Reading['warnings']
  /** The names of what was found. */
  readonly names: readonly string[]
  readonly found: Uint8Array
}

/** The readings that came packed, as they came. */
const packed = new WeakMap<Reading, PackedReading>()

/** Packs a reading; one that came packed goes on as it came. */
export function packReading(reading: Reading): PackedReading {
  const known = packed.get(reading)
  if (known !== undefined) return known
  const { article, warnings, ...found } = reading
  return { article, warnings, names: Object.keys(found), found: serialize(found) }
}

/** A reading, of which what was found is unpacked when something of it is looked at, and not before. */
export function unpackReading(from: PackedReading): Reading {
  const { article, warnings, names, found } = from
  let unpacked: Readonly<Record<string, unknown>> | undefined
  const lookAt = (name: string) => {
    unpacked ??= deserialize(found) as Readonly<Record<string, unknown>>
    return unpacked[name]
  }
  const reading = Object.defineProperties(
    { article, warnings },
    Object.fromEntries(names.map((name) => [name, { enumerable: true, get: () => lookAt(name) }])),
  ) as Reading
  packed.set(reading, from)
  return reading
}
