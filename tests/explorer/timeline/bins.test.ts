import { describe, expect, it } from 'vitest'
import { binByTime } from '../../../src/explorer/timeline/bins.ts'
import { windowAfter, windowOfBins } from '../../../src/explorer/timeline/window-bins.ts'

/** How much is in which month or year: `2023-02 3`, or once without a number. */
const groups = (texts: readonly string[]) =>
  texts.map((text) => {
    const [key = '', count = '1'] = text.split(' ')
    return { key: key === 'none' ? null : key, count: Number(count) }
  })
const bins = (texts: readonly string[]) => binByTime(groups(texts)).map(({ label, count }) => `${label}: ${count}`)
const months = (from: number, to: number) =>
  Array.from(
    { length: (to - from + 1) * 12 },
    (_, at) => `${from + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  )

describe('the timeline', () => {
  it('has no stretch where nothing has a year', () => {
    expect(bins(['XXXX-11 2', 'none 300'])).toEqual([])
  })

  it('runs by months without a gap, and counts meetings and statements of one month together', () => {
    const all = bins(['2022-01 2', '2023-06', '2022-01', '2022-03'])
    expect(all.slice(0, 3)).toEqual(['January 2022: 3', 'February 2022: 0', 'March 2022: 1'])
    expect(all.length).toBe(18)
  })

  it('shows the whole years around a few months, and the whole decades around a few years', () => {
    const months = bins(['2023-06 2', '2023-08'])
    expect([months.length, months[0], months[5], months.at(-1)]).toEqual([
      12,
      'January 2023: 0',
      'June 2023: 2',
      'December 2023: 0',
    ])
    const years = bins(['2018 5', '2021'])
    expect([years.length, years[0], years[8], years.at(-1)]).toEqual([20, '2010: 0', '2018: 5', '2029: 0'])
  })

  it('runs by years or decades over longer times, and by years where most has no month', () => {
    expect(bins(['1999', '2022-04'])[0]).toBe('1999: 1')
    expect(bins(['1066', '2022'])[0]).toBe('the 1060s: 1')
    expect(bins(['2021 5', '2022-04']).slice(1, 3)).toEqual(['2021: 5', '2022: 1'])
  })

  it('says of each month how much more is of its year, of which no month is told', () => {
    const all = binByTime(groups(['2021-11 4', '2022-02 4', '2022 3']))
    expect(all.slice(10, 14).map(({ count, vague }) => [count, vague])).toEqual([
      [4, 0],
      [0, 0],
      [0, 3],
      [4, 3],
    ])
  })

  it('counts every entry once', () => {
    const texts = ['1950 2', '1990-05', '1991', ...months(2003, 2004), '2004-02 6', '2050-01', 'none 9', 'XXXX-01 4']
    const counted = binByTime(groups(texts))
    const years = new Map(counted.map(({ from, vague }) => [from.slice(0, 4), vague]))
    const total = [...counted.map(({ count }) => count), ...years.values()].reduce((sum, count) => sum + count, 0)
    expect(total).toBe(2 + 1 + 1 + 24 + 6 + 1)
  })

  it('gathers at its ends what lies far out, so that it does not rule the axis', () => {
    const all = binByTime(groups(['1789', '1945-05', ...months(2019, 2022).slice(0, 40), '2095']))
    const [first, second, ...others] = all
    expect(first).toMatchObject({ from: '1789-01-01', to: '2018-12-31', label: 'before January 2019', count: 2 })
    expect(first).toMatchObject({ isGathered: true, mark: { text: 'earlier' } })
    expect(second).toMatchObject({ label: 'January 2019', mark: { text: '2019', isMinor: false }, isGathered: false })
    expect(others.at(-1)).toMatchObject({ from: '2022-05-01', to: '2095-12-31', label: 'after April 2022', count: 1 })
  })

  it.each([
    ['months', ['2021-11', '2022-04'], ['2021', 'Apr', 'Jul', 'Oct', '2022', 'Apr', 'Jul', 'Oct']],
    [
      'years and quarters',
      ['2019-03', '2021-04'],
      ['Mar 2019', 'Jul', 'Oct', '2020', 'Apr', 'Jul', 'Oct', '2021', 'Apr'],
    ],
    ['decades', ['1066', '1166'], ['1060', '1080', '1100', '1120', '1140', '1160']],
  ])('is marked by %s', (_unit, texts, marks) => {
    expect(binByTime(groups(texts)).flatMap(({ mark }) => mark?.text ?? [])).toEqual(marks)
  })

  it('plays a window forward to the end, as long as it is, past what is gathered', () => {
    const all = binByTime(groups(['1789', ...months(2019, 2021), '2095']))
    expect(windowOfBins(all, 0, all.length - 1)).toBeUndefined()
    let window = windowAfter(undefined, all)
    expect(window).toEqual({ from: '2019-01-01', to: '2019-03-31' })
    const seen = [window]
    while ((window = windowAfter(window, all)) !== undefined) seen.push(window)
    expect(seen).toHaveLength(34)
    expect(seen.at(-1)).toEqual({ from: '2021-10-01', to: '2021-12-31' })
  })
})
