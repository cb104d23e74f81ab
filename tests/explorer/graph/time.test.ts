import { describe, expect, it } from 'vitest'
import { edgesOf } from '../../../src/explorer/graph/edges.ts'
import { daysOf, edgesWithin, isWithin, type KnownDate } from '../../../src/explorer/graph/time.ts'
import { graphOf, relationship, statement } from '../sketched-graph.ts'

const date = (year: number | null, month: number | null = null, day: number | null = null): KnownDate => ({
  year,
  month,
  day,
})
const part = (year: number) => ({ edtf: String(year), text: String(year), ...date(year) })

describe('the days of a date', () => {
  it.each([
    [date(2023, 11, 29), { from: '2023-11-29', to: '2023-11-29' }],
    [date(2024, 2), { from: '2024-02-01', to: '2024-02-29' }],
    [date(2019), { from: '2019-01-01', to: '2019-12-31' }],
    [date(99), { from: '0099-01-01', to: '0099-12-31' }],
    [date(null, 11, 29), undefined],
  ])('%j are %j', (given, days) => {
    expect(daysOf(given)).toEqual(days)
  })
})

describe('a window', () => {
  const window = { from: '2020-03-10', to: '2021-01-31' }

  it.each([
    [date(2020, 3, 9), false],
    [date(2020, 3, 10), true],
    [date(2020, 3), true],
    [date(2021), true],
    [date(2019), false],
    [date(null, 3, 12), false],
    [null, false],
  ])('holds %j: %s', (given, isIn) => {
    expect(isWithin(given, window)).toBe(isIn)
  })

  it('leaves of lines what is dated in it, and of statements those that speak of it', () => {
    const graph = graphOf(
      [
        { ...relationship('meeting/summit', 'HELD_IN', 'place/rome'), date: part(2020) },
        relationship('person/ada', 'MET_WITH', 'person/bob'),
        { ...relationship('meeting/council', 'HELD_IN', 'place/bern'), date: part(2019) },
      ],
      [2019, 2020].map((year, index) => ({
        ...statement(index, { speaker: 'person/ada', about: ['place/rome'] }),
        date: part(year),
      })),
    )
    const within = edgesWithin(edgesOf(graph), graph.entities, window)
    expect(within.map(({ source, target, statements }) => [source, target, statements.length])).toEqual([
      ['meeting/summit', 'place/rome', 0],
      ['person/ada', 'place/rome', 1],
    ])
  })

  it('holds what joins somebody to a meeting in it', () => {
    const graph = graphOf([relationship('person/ada', 'PARTICIPATED_IN', 'meeting/summit')])
    const dated = (year: number) =>
      new Map(
        [...graph.entities].map(([id, one]) => [id, one.__typename === 'Meeting' ? { ...one, date: part(year) } : one]),
      )
    expect(edgesWithin(edgesOf(graph), dated(2020), window)).toHaveLength(1)
    expect(edgesWithin(edgesOf(graph), dated(2018), window)).toEqual([])
  })
})
