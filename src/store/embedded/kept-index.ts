import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { setImmediate as turn } from 'node:timers/promises'
import { replaceFile } from '../replace-file.ts'
import { SEARCH_INDEXES } from '../searched.ts'
import type { SearchIndex } from '../engine.ts'
import { searchIndexesOf, type SearchIndexes } from './search-index.ts'

/** Entries in a line of the file: some milliseconds' work each. */
const ENTRIES_A_LINE = 1_000

/** A line of the file: what it begins with, then pieces of the indexes, each of some entries of one part. */
type Line = { readonly of: string } | { readonly index: SearchIndex; readonly part: string; readonly piece: unknown }

/**
 * Writes full-text indexes to a file, from which they are read at the next start instead of being made anew. `of` says of
 * which graph they are; nothing else stands in the file's place until it is whole.
 *
 * @param isSame whether they still are as they were, and so of that graph
 * @throws Error where they are not, and what the file system throws
 */
export function keepIndexes(
  path: string,
  of: string,
  indexes: SearchIndexes,
  isSame: () => boolean = () => true,
): Promise<void> {
  return replaceFile(path, linesOf(of, indexes, isSame))
}

function* linesOf(of: string, indexes: SearchIndexes, isSame: () => boolean): Generator<string> {
  yield lineOf({ of })
  for (const index of SEARCH_INDEXES) {
    for (const [part, value] of Object.entries(indexes.plain(index))) {
      for (const piece of piecesOf(value)) {
        if (!isSame()) throw new Error('The graph has changed.')
        yield lineOf({ index, part, piece })
      }
    }
  }
}

const lineOf = (line: Line) => `${JSON.stringify(line)}\n`

function* piecesOf(value: unknown): Generator {
  if (typeof value !== 'object' || value === null) {
    yield value
    return
  }
  const entries = Array.isArray(value) ? value : Object.entries(value)
  const asPiece = (some: unknown[]) => (Array.isArray(value) ? some : Object.fromEntries(some as [string, unknown][]))
  yield asPiece([])
  for (let from = 0; from < entries.length; from += ENTRIES_A_LINE)
    yield asPiece(entries.slice(from, from + ENTRIES_A_LINE))
}

/** The indexes in a file; undefined where there is none, or where they are of another graph, or of this one as it was. */
export async function readIndexes(path: string, of: string): Promise<SearchIndexes | undefined> {
  const plain: Record<SearchIndex, Record<string, unknown>> = { names: {}, statements: {}, sentences: {} }
  let isOfThis = false
  try {
    for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      const line = JSON.parse(text) as Line
      if ('of' in line) {
        if (line.of !== of) return undefined
        isOfThis = true
        continue
      }
      put(plain[line.index], line.part, line.piece)
      await turn()
    }
    // What is missing in it, the library finds missing.
    return isOfThis ? await searchIndexesOf(plain as unknown as Parameters<typeof searchIndexesOf>[0]) : undefined
  } catch {
    // It can be made anew at any time, so that a file that cannot be read is as good as none.
    return undefined
  }
}

function put(plain: Record<string, unknown>, part: string, piece: unknown): void {
  const before = plain[part]
  if (Array.isArray(before) && Array.isArray(piece)) for (const entry of piece) before.push(entry)
  else if (typeof before === 'object' && before !== null) Object.assign(before, piece)
  else plain[part] = piece
}
