import { describe, expect, it } from 'vitest'
import { binByTime, daysOf, type KnownDate } from '../../../src/explorer/timeline/bins.ts'

const date = (year: number | null, month: number | null = null, day: number | null = null): KnownDate => ({
  year,
  month,
  day,
})
const bins = (dates: readonly KnownDate[]) =>
  binByTime(dates, (one) => one).map(({ label, entries }) => `${label} ${entries.length}`)

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

describe('the timeline', () => {
  it('has no stretch where nothing has a year', () => {
    expect(bins([date(null, 11, 29)])).toEqual([])
  })

  it('runs by days over a few weeks, without a gap', () => {
    expect(bins([date(2023, 2, 27), date(2023, 3, 1), date(2023, 3, 1)])).toEqual([
      '2023-02-27 1',
      '2023-02-28 0',
      '2023-03-01 2',
    ])
  })

  it('runs by months, years or decades over longer times', () => {
    expect(bins([date(2021, 12, 5), date(2022, 4, 5)])[0]).toBe('2021-12 1')
    expect(bins([date(1999), date(2022, 4, 5)])[0]).toBe('1999 1')
    expect(bins([date(1066), date(2022)])[0]).toBe('1060s 1')
  })

  it('counts every entry once', () => {
    const dates = [date(1990, 5), date(1991), date(2004, 2, 29), date(2004, 12, 31)]
    const counted = binByTime(dates, (one) => one).reduce((sum, { entries }) => sum + entries.length, 0)
    expect(counted).toBe(dates.length)
  })
})
