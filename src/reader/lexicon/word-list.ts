import { readFileSync } from 'node:fs'

/** Where the reader's data lies: the path is the same from the sources and from the build. */
const MODELS = new URL('../../../models/', import.meta.url)

/**
 * The lines of a data file below `models/`, each as its columns, parted by tabs; comments (`#` at the start) and empty
 * lines are left out.
 * @throws the file system's error if there is no such file
 */
export function readRows(file: string): string[][] {
  return readFileSync(new URL(file, MODELS), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((column) => column.trim()))
}

/** A table from `models/lexicon`: each word with its further columns. Throws as `readRows` does. */
export function readTable(file: string): ReadonlyMap<string, readonly string[]> {
  return new Map(readRows(`lexicon/${file}`).map(([word = '', ...columns]) => [word, columns]))
}

/** The words of a list from `models/lexicon`. Throws as `readRows` does. */
export function readWordList(file: string): ReadonlySet<string> {
  return new Set(readTable(file).keys())
}

/** The words of a list from `models/lexicon` with the class of each: `say` is of the class `say`, "Mrs." of `F`. */
export function readClasses(file: string): ReadonlyMap<string, string> {
  return new Map([...readTable(file)].map(([word, [name = '']]) => [word, name]))
}
