import { expect, it } from 'vitest'
import { describeProgress } from '../../../src/cli/loading/progress.ts'

it.for([
  [0, 5_000, 100, '0 of 5,000 articles'],
  [1_200, 5_000, 34_286, '1,200 of 5,000 articles, 35.0 a second, 1 min 49 s left'],
  [10, 10, 500, '10 of 10 articles, 20.0 a second, 0 s left'],
  // Standard input and feeds hold more than was known before.
  [12, 1, 1_000, '12 of 12 articles, 12.0 a second, 0 s left'],
  [12, 0, 1_000, '12 articles, 12.0 a second'],
] as const)('says how far a load is: %i of %i after %i ms', ([done, total, ms, told]) => {
  expect(describeProgress(done, total, ms)).toBe(told)
})
