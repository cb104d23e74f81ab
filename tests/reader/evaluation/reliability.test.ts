import { describe, expect, it } from 'vitest'
import { reliabilityOf } from '../../../src/reader/evaluation/reliability.ts'

describe('reliability', () => {
  it('sets what was said against what was right, by tenths that are used', () => {
    const judged = [
      { confidence: 0.9, right: true },
      { confidence: 1, right: false },
      { confidence: 0.7, right: true },
      { confidence: 0.79, right: true },
    ]
    expect(reliabilityOf(judged)).toEqual([
      { from: 0.7, cases: 2, said: expect.closeTo(0.745) as number, right: 1 },
      { from: 0.9, cases: 2, said: 0.95, right: 0.5 },
    ])
  })
})
