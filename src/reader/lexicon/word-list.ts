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
    .map((line) => line.split('\t'))
}

/** A word list from `models/lexicon`. */
export function readWordList(file: string): ReadonlySet<string> {
  return new Set(readRows(`lexicon/${file}`).map(([word = '']) => word.trim()))
}
