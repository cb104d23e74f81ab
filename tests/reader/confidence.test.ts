import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibrateName, calibrateRelationship } from '../../src/reader/confidence.ts'

describe('a confidence', () => {
  it.each([
    ['a name', calibrateName],
    ['a relationship', calibrateRelationship],
  ])('of %s is between 0 and 1, and never smaller where more speaks for it', (_what, calibrate) => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [low, high] = [calibrate(Math.min(one, other)), calibrate(Math.max(one, other))]
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThan(1)
        expect(low).toBeLessThanOrEqual(high)
      }),
    )
  })
})
