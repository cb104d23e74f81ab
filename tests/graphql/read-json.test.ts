import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueCounter } from '../../src/graphql/count-values.ts'

const cut = (text: string, at: readonly number[]) => {
  const bytes = Buffer.from(text)
  const cuts = [...new Set([0, ...at.map((one) => one % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => bytes.subarray(cuts[index], end))
}

function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  const inner = Object.values(value).map(valuesIn)
  // An empty list or object counts once more: nobody can know that nothing follows its bracket.
  return 1 + Math.max(1, inner.length) + inner.reduce((sum, one) => sum + one, 0) - inner.length
}

describe('the values in JSON', () => {
  it('are counted by what stands before them, wherever the parts are cut, and not within strings', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.nat(1_000)), (value, at) => {
        const count = valueCounter()
        let counted = 1
        for (const part of cut(JSON.stringify(value), at)) counted = count(part)
        expect(counted).toBe(valuesIn(value))
      }),
    )
  })

  it('are not those that a string only looks like', () => {
    expect(valueCounter()(Buffer.from(JSON.stringify({ a: '[[,{\\"', '"b,[': 1 })))).toBe(3)
  })
})
