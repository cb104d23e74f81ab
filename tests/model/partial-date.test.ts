import { describe, expect, it } from 'vitest'
import { dayRange, partialDate } from '../../src/model/partial-date.ts'

describe('partial dates', () => {
  it.each([
    [{ month: 11, day: 29 }, 'XXXX-11-29', undefined],
    [{ year: 2019 }, '2019', { from: '2019-01-01', to: '2019-12-31' }],
    [{ year: 2020, month: 2 }, '2020-02', { from: '2020-02-01', to: '2020-02-29' }],
    [{ year: 1995, month: 7, day: 4 }, '1995-07-04', { from: '1995-07-04', to: '1995-07-04' }],
    [{ month: 3 }, 'XXXX-03', undefined],
    [{}, 'XXXX', undefined],
  ])('keeps of %j what is known: %s', (known, edtf, range) => {
    const date = partialDate('as written', known)
    expect(date).toEqual({ ...known, edtf, text: 'as written' })
    expect(dayRange(date)).toEqual(range)
  })
})
