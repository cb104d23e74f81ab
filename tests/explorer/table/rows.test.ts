import { describe, expect, it } from 'vitest'
import { edgesOf } from '../../../src/explorer/graph/edges.ts'
import { visibleGraph } from '../../../src/explorer/graph/visible.ts'
import { DEFAULT_VIEW } from '../../../src/explorer/state/view.ts'
import { rowsInWords, rowsOf, sortedRows } from '../../../src/explorer/table/rows.ts'
import { graphOf, relationship, statement } from '../sketched-graph.ts'

const graph = graphOf(
  [relationship('person/ada', 'HOLDS_ROLE_AT', 'organization/acme', { role: 'chair' })],
  [statement(3, { speaker: 'person/ada', about: ['place/rome'], polarity: 'NEGATED', verb: 'denied' })],
)
const visible = visibleGraph(graph, edgesOf(graph), new Set([...graph.entities.keys()]), DEFAULT_VIEW)

describe('the rows of the table', () => {
  it('are entities with the number of their connections', () => {
    expect(rowsOf('entities', visible, graph).map(({ cells }) => cells.slice(0, 4))).toEqual([
      ['Ada', 'person', '', 2],
      ['Acme', 'organization', '', 1],
      ['Rome', 'place', '', 1],
    ])
  })

  it('are connections by the names of their ends', () => {
    expect(rowsOf('connections', visible, graph).map(({ cells }) => cells)).toEqual([
      ['Ada', 'chair', 'Acme', '', 1],
      ['Ada', 'denied', 'Rome', '', 1],
    ])
  })

  it('are statements, which select their sentence', () => {
    expect(rowsOf('statements', visible, graph)).toEqual([
      {
        id: 'article/a/sentence/3',
        cells: ['Ada', 'denied', 'what is said 3', 'Rome', 'says that something is not so', 4],
      },
    ])
  })
})

describe('how many rows there are', () => {
  it.each([
    ['entities', 120, 120, 3085, '120 of 3,085 entities'],
    ['entities', 7, 120, 3085, '7 of these 120 entities'],
    ['statements', 1, 1, 1, '1 statement'],
    ['connections', 132, 132, undefined, '132 connections'],
  ] as const)('of %s is told with how many there are in all', (sheet, fitting, rows, total, words) => {
    expect(rowsInWords(sheet, fitting, rows, total)).toBe(words)
  })
})

describe('sorting and filtering', () => {
  const rows = ['item 10', 'Item 9', 'other'].map((name, index) => ({ id: name, cells: [name, index] }))
  const ids = (filter: string, column: number, descending = false) =>
    sortedRows(rows, filter, { column, descending }).map(({ id }) => id)

  it('sorts words as people do, and numbers as numbers', () => {
    expect(ids('', 0)).toEqual(['Item 9', 'item 10', 'other'])
    expect(ids('', 1, true)).toEqual(['other', 'Item 9', 'item 10'])
  })

  it('keeps rows that have all words', () => {
    expect(ids('ITEM 1', 0)).toEqual(['Item 9', 'item 10'])
    expect(ids('oth', 0)).toEqual(['other'])
  })
})
