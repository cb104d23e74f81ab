import { KINDS } from '../../model/entity-kind.ts'
import { proofOf } from '../graph/edges.ts'
import { nameOf, type Graph } from '../graph/graph.ts'
import { isWithin } from '../graph/time.ts'
import { cautions, countOf, dateInWords, edgeLabel, nameWithStatus, speakerOf, verbInWords } from '../graph/wording.ts'
import type { VisibleGraph } from '../graph/visible.ts'
import type { TimeWindow } from '../state/view.ts'

export const SHEETS = ['entities', 'connections', 'statements'] as const
export type Sheet = (typeof SHEETS)[number]

/** A row: the id that it selects, and its cells in the order of the sheet's columns. */
export interface Row {
  readonly id: string
  readonly cells: readonly (string | number)[]
}

export const COLUMNS: Readonly<Record<Sheet, readonly string[]>> = {
  entities: ['Name', 'Kind', 'Date', 'Connections', 'Mentions', 'Articles'],
  connections: ['From', 'Connection', 'To', 'Date', 'Sentences'],
  statements: ['Speaker', 'Said', 'Statement', 'About', 'Caution', 'Sentence'],
}

/** The rows of a sheet: what is visible in the graph, as a table. */
export function rowsOf(sheet: Sheet, visible: VisibleGraph, graph: Graph, window?: TimeWindow): readonly Row[] {
  const name = (id: string) => nameOf(graph, id)
  switch (sheet) {
    case 'entities':
      return visible.entities.map((entity) => ({
        id: entity.id,
        cells: [
          nameWithStatus(entity),
          KINDS[entity.kind].noun[0],
          entity.__typename === 'Meeting' && entity.date ? dateInWords(entity.date) : '',
          visible.degrees.get(entity.id) ?? 0,
          entity.mentionCount,
          entity.articleCount,
        ],
      }))
    case 'connections':
      return visible.edges.map((edge) => ({
        id: edge.id,
        cells: [
          name(edge.source),
          edgeLabel(edge),
          name(edge.target),
          edge.relationship?.date ? dateInWords(edge.relationship.date) : '',
          proofOf(edge).length,
        ],
      }))
    case 'statements': {
      const seen = new Set(visible.entities.map(({ id }) => id))
      return [...graph.statements.values()]
        .filter(({ date }) => window === undefined || isWithin(date, window))
        .filter(({ speaker, about }) => [...(speaker ? [speaker] : []), ...about].some(({ id }) => seen.has(id)))
        .map((statement) => ({
          id: statement.sentence.id,
          cells: [
            speakerOf(statement, name),
            statement.verb === null ? '' : verbInWords(statement.verb),
            statement.text,
            statement.about.map(({ id }) => name(id)).join(', '),
            cautions(statement).join(', '),
            statement.sentence.index + 1,
          ],
        }))
    }
  }
}

const NOUNS: Readonly<Record<Sheet, readonly [string, string]>> = {
  entities: ['entity', 'entities'],
  connections: ['connection', 'connections'],
  statements: ['statement', 'statements'],
}

/**
 * How many rows a sheet has, and of how many: `120 of 3,085 entities`; while it is filtered, how many of its rows fit.
 * @param total how many there are in all, drawn or not; undefined where that is not known
 */
export function rowsInWords(sheet: Sheet, fitting: number, rows: number, total: number | undefined): string {
  const noun = NOUNS[sheet]
  if (fitting < rows) return `${fitting.toLocaleString('en')} of these ${countOf(rows, noun)}`
  return total === undefined || total <= rows
    ? countOf(rows, noun)
    : `${rows.toLocaleString('en')} of ${countOf(total, noun)}`
}

/** How a table is sorted: by the cell of a column. */
export interface Sorting {
  readonly column: number
  readonly descending: boolean
}

/** Rows that have all words of the filter, in any cell and without regard to case, sorted by a column. */
export function sortedRows(rows: readonly Row[], filter: string, sorting: Sorting): readonly Row[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
  const kept = rows.filter(({ cells }) => {
    const text = cells.join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  })
  const sign = sorting.descending ? -1 : 1
  return kept.sort((a, b) => sign * compareCells(a.cells[sorting.column], b.cells[sorting.column]))
}

const ORDER = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

function compareCells(a: string | number | undefined, b: string | number | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return ORDER.compare(String(a), String(b))
}
