import { readFileSync } from 'node:fs'

/** Word lists by hand; the path is the same from the sources and from the build. */
const FOLDER = new URL('../../../models/lexicon/', import.meta.url)

/**
 * Reads a table of words from models/lexicon: each word with its further columns.
 *
 * @throws the file system's error if there is no such table
 */
export function readTable(file: string): ReadonlyMap<string, readonly string[]> {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trimEnd())
    .filter((line) => line !== '')
  return new Map(
    lines.map((line) => {
      const [word = '', ...columns] = line.split('\t')
      return [word, columns]
    }),
  )
}

/** Reads a list of words from models/lexicon. Throws as `readTable` does. */
export function readWords(file: string): ReadonlySet<string> {
  return new Set(readTable(file).keys())
}

/** Reads a list of words with one class each: `say` is of the class `say`. Throws as `readTable` does. */
export function readClasses(file: string): ReadonlyMap<string, string> {
  return new Map([...readTable(file)].map(([word, [name = '']]) => [word, name]))
}
