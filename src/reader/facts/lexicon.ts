import { readFileSync } from 'node:fs'

/** Word lists by hand; the path is the same from the sources and from the build. */
const FOLDER = new URL('../../../models/lexicon/', import.meta.url)

/** The lines of a word list without comments, each as its columns. */
function lines(file: string): string[][] {
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trimEnd())
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
}

/**
 * Reads a list of words from models/lexicon.
 *
 * @throws the file system's error if there is no such list
 */
export function readWords(file: string): ReadonlySet<string> {
  return new Set(lines(file).map(([word = '']) => word))
}

/**
 * Reads a list of words with their class from models/lexicon: `say` is of the class `say`.
 *
 * @throws the file system's error if there is no such list
 */
export function readClasses(file: string): ReadonlyMap<string, string> {
  return new Map(lines(file).map(([word = '', name = '']) => [word, name]))
}
