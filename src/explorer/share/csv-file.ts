import { factsOf, type Fact } from './facts.ts'
import type { Taken } from './take.ts'

const COLUMNS = [
  'article',
  'published',
  'url',
  'sentence',
  'source',
  'type',
  'target',
  'role',
  'status',
  'polarity',
  'modality',
  'said',
  'date',
  'confidence',
  'sourceId',
  'targetId',
  'id',
] as const satisfies readonly (keyof Fact)[]

/** What was taken as CSV (RFC 4180): a row for each sentence that proves something. */
export function csvFile(taken: Taken): string {
  const rows = factsOf(taken).map((fact) => COLUMNS.map((column) => fact[column]))
  return `${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** A cell that a spreadsheet would take for a formula is led by an apostrophe. */
function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r\n|%]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
