import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confidenceOf, withTotals } from '../../../src/reader/confidence/rates.ts'

const rates = withTotals(
  new Map([
    ['entity/PERSON/clear-3', { right: 198, cases: 200 }],
    ['entity/PERSON/unclear-1', { right: 1, cases: 2 }],
    ['entity/PLACE/clear-3', { right: 50, cases: 100 }],
  ]),
)

describe('a confidence', () => {
  it('is the part that was right where much was measured', () => {
    expect(confidenceOf(rates, 'entity', 'PERSON', 'clear-3')).toBeCloseTo(0.99, 2)
    expect(confidenceOf(rates, 'entity', 'PLACE', 'clear-3')).toBeCloseTo(0.5, 2)
  })

  it('leans on its kind where little was, and that on its group', () => {
    expect(confidenceOf(rates, 'entity', 'PERSON', 'unclear-1')).toBeCloseTo(0.82, 1)
    expect(confidenceOf(rates, 'entity', 'MEETING', 'clear-1')).toBeCloseTo(0.824, 2)
    expect(confidenceOf(rates, 'speaker', 'beside', 'quotation')).toBeCloseTo(0.8, 2)
  })

  it('is between 0 and 1, and never smaller where more was right', () => {
    const counts = fc.tuple(fc.nat(500), fc.nat(500))
    fc.assert(
      fc.property(counts, counts, ([right, wrong], [more]) => {
        const of = (count: number) =>
          confidenceOf(
            withTotals(new Map([['entity/PERSON/clear-3', { right: count, cases: right + more + wrong + 1 }]])),
            'entity',
            'PERSON',
            'clear-3',
          )
        expect(of(right)).toBeGreaterThan(0)
        expect(of(right + more)).toBeLessThan(1)
        expect(of(right)).toBeLessThanOrEqual(of(right + more))
      }),
    )
  })
})
