import { describe, expect, it } from 'vitest'
import type { KnownDate } from '../../../src/explorer/graph/time.ts'
import { binByTime } from '../../../src/explorer/timeline/bins.ts'

const date = (year: number | null, month: number | null = null, day: number | null = null): KnownDate => ({
  year,
  month,
  day,
})
const bins = (dates: readonly KnownDate[]) =>
  binByTime(dates, (one) => one).map(({ label, entries }) => `${label} ${entries.length}`)

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

  it('gathers at its ends what lies far out, so that it does not rule the axis', () => {
    const core = Array.from({ length: 40 }, (_, index) => date(2019 + Math.floor(index / 12), (index % 12) + 1))
    const [first, second, ...others] = binByTime([date(1789), date(1945, 5), ...core, date(2095)], (one) => one)
    expect(first).toMatchObject({ from: '1789-01-01', to: '2018-12-31', label: 'before 2019-01', mark: 'earlier' })
    expect(first?.entries).toHaveLength(2)
    expect(second).toMatchObject({ label: '2019-01', mark: '2019' })
    expect(others.at(-1)).toMatchObject({ from: '2022-05-01', to: '2095-12-31', label: 'after 2022-04', mark: 'later' })
    expect(others.at(-1)?.entries).toHaveLength(1)
  })

  it.each([
    ['days', [date(2023, 2, 27), date(2023, 3, 2)], ['27 Feb 2023', '28 Feb', '1 Mar', '2 Mar']],
    ['months', [date(2021, 11, 5), date(2022, 4, 5)], ['Nov 2021', 'Dec', '2022', 'Feb', 'Mar', 'Apr']],
    ['years of several', [date(2019, 3, 1), date(2022, 4, 5)], ['Jul 2019', '2020', 'Jul', '2021', 'Jul', '2022']],
    ['decades', [date(1066), date(1166)], ['1060', '1080', '1100', '1120', '1140', '1160']],
  ])('is marked by %s', (_unit, dates, marks) => {
    expect(binByTime(dates, (one) => one).flatMap(({ mark }) => (mark === '' ? [] : [mark]))).toEqual(marks)
  })
})
