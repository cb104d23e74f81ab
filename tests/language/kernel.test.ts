import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HIDDEN, type Kernel, WIDTH } from '../../src/language/network/kernel.ts'
import { placeAffine } from '../../src/language/network/parameters.ts'
import { createScalarKernel } from '../../src/language/network/scalar-kernel.ts'
import { createSimdKernel } from '../../src/language/network/simd-kernel.ts'

const CAPACITY = 100_000

/** The same work on each kernel, over the same random numbers. */
function onEach(seed: number, work: (kernel: Kernel, place: (length: number) => number) => number[]): number[][] {
  const simd = createSimdKernel(CAPACITY)
  return [createScalarKernel(CAPACITY), ...(simd ? [simd] : [])].map((kernel) => {
    let state = seed
    return work(kernel, (length) => {
      const place = kernel.reserve(length)
      for (let i = 0; i < length; i++) {
        state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
        kernel.memory[place + i] = state / 0x40000000 - 1
      }
      return place
    })
  })
}

function expectAlike([scalar = [], simd = scalar]: number[][]): void {
  scalar.forEach((value, i) => {
    expect(simd[i]).toBeCloseTo(value, 4)
  })
}

const slice = (kernel: Kernel, place: number, length: number): number[] =>
  Array.from(kernel.memory.subarray(place, place + length))

describe('the kernels', () => {
  it('agree on affine layers of any size', () => {
    const size = fc.record({
      seed: fc.nat(),
      rows: fc.integer({ min: 1, max: 70 }),
      halfInputs: fc.integer({ min: 1, max: 40 }),
      outputs: fc.integer({ min: 1, max: 30 }),
    })
    fc.assert(
      fc.property(size, ({ seed, rows, halfInputs, outputs }) => {
        const inputs = 2 * halfInputs
        expectAlike(
          onEach(seed, (kernel, place) => {
            const weights = kernel.memory.slice(...range(place(inputs * outputs), inputs * outputs))
            const bias = kernel.memory.slice(...range(place(outputs), outputs))
            const layer = placeAffine(kernel, weights, bias, outputs)
            const input = place(rows * inputs)
            const output = kernel.reserve(rows * layer.outputs)
            kernel.affine(layer, input, inputs, rows, output)
            return slice(kernel, output, rows * layer.outputs)
          }),
        )
      }),
      { numRuns: 50 },
    )
  })

  it.each([true, false])('agree on maxout and layer normalisation (residual: %s)', (residual) => {
    expectAlike(
      onEach(7, (kernel, place) => {
        const norm = { gain: place(WIDTH), bias: place(WIDTH) }
        const hidden = place(5 * 3 * WIDTH)
        const output = place(5 * WIDTH)
        kernel.maxoutNorm(norm, hidden, 5, output, residual)
        return slice(kernel, output, 5 * WIDTH)
      }),
    )
  })

  it('agree on sums of rows', () => {
    expectAlike(
      onEach(9, (kernel, place) => {
        const rows = Int32Array.from([1, 2, 3], () => place(2 * HIDDEN))
        const output = place(HIDDEN)
        kernel.maxoutSum(rows, output)
        return slice(kernel, output, HIDDEN)
      }),
    )
  })

  it('compute an affine layer as it is written', () => {
    const [result] = onEach(0, (kernel) => {
      const layer = placeAffine(kernel, Float32Array.of(1, 2, 3, 4), Float32Array.of(10, 20), 2)
      const input = kernel.reserve(2)
      kernel.memory.set([5, 6], input)
      const output = kernel.reserve(layer.outputs)
      kernel.affine(layer, input, 2, 1, output)
      return slice(kernel, output, 2)
    })
    expect(result).toEqual([10 + 5 + 12, 20 + 15 + 24])
  })
})

function range(place: number, length: number): [number, number] {
  return [place, place + length]
}
