import { readFileSync } from 'node:fs'
import { DatelineError, firstLine } from '../../model/error.ts'

/** Where the models of an installed Dateline lie: the path is the same from the sources and from the build. */
export const MODELS = new URL('../../../models/', import.meta.url)

/** One line of a model's file: its columns, and where it stands for a message. */
export interface Row {
  readonly columns: readonly [string, ...string[]]
  /** "models/lexicon/owners.txt, line 12" */
  readonly place: string
}

/**
 * The lines of a data file below a folder of models, each as its columns, which tabs part; comments (`#` at the start)
 * and empty lines are left out. `fewest` and `most` columns may a line have.
 * @throws DatelineError MODEL_UNREADABLE if the file is missing, is not UTF-8, has no lines, or a line of it has an
 *   empty first column or another number of columns
 */
export function readRows(folder: URL, file: string, fewest: number, most = fewest): Row[] {
  const rows = textOf(folder, file)
    .split('\n')
    .flatMap((line, index): Row[] => {
      const place = `models/${file}, line ${index + 1}`
      if (line.includes('\uFFFD')) throw unreadable(place, 'is not UTF-8')
      if (line.trim() === '' || line.startsWith('#')) return []
      const [first = '', ...others] = line.split('\t').map((column) => column.trim())
      const count = others.length + 1
      if (first === '') throw unreadable(place, 'has nothing in its first column')
      if (count < fewest || count > most)
        throw unreadable(place, `has ${count} columns, and not ${fewest === most ? fewest : `${fewest} to ${most}`}`)
      return [{ columns: [first, ...others], place }]
    })
  if (rows.length === 0) throw unreadable(`models/${file}`, 'has no entries')
  return rows
}

/** The error for a model's file: `place` says which line of which file, `fault` what is the matter with it. */
export function unreadable(place: string, fault: string, cause?: unknown): DatelineError {
  const message = `${place} ${fault}. Install Dateline again, or bring the file back as it was.`
  return new DatelineError('MODEL_UNREADABLE', message, { cause })
}

function textOf(folder: URL, file: string): string {
  try {
    return readFileSync(new URL(file, folder), 'utf8')
  } catch (error) {
    throw unreadable(`models/${file}`, `cannot be read (${firstLine(error).split(',')[0] ?? ''})`, error)
  }
}
