import { type AffineLayer, type Kernel, type NormLayer, PIECES, WIDTH } from './kernel.ts'

/** Added to the variance; thinc's constant. */
const EPSILON = 1e-8

function affine(
  memory: Float32Array,
  layer: AffineLayer,
  input: number,
  stride: number,
  rows: number,
  output: number,
): void {
  const { weights, bias, inputs, outputs } = layer
  for (let row = 0; row < rows; row++) {
    const from = input + row * stride
    const to = output + row * outputs
    memory.copyWithin(to, bias, bias + outputs)
    for (let i = 0; i < inputs; i++) {
      const value = memory[from + i] ?? 0
      if (value === 0) continue
      const column = weights + i * outputs
      for (let o = 0; o < outputs; o++) memory[to + o] = (memory[to + o] ?? 0) + value * (memory[column + o] ?? 0)
    }
  }
}

function maxoutNorm(
  memory: Float32Array,
  norm: NormLayer,
  hidden: number,
  rows: number,
  output: number,
  residual: boolean,
): void {
  const best = new Float64Array(WIDTH)
  for (let row = 0; row < rows; row++) {
    const from = hidden + row * WIDTH * PIECES
    let sum = 0
    for (let i = 0; i < WIDTH; i++) {
      const value = Math.max(memory[from + i] ?? 0, memory[from + WIDTH + i] ?? 0, memory[from + 2 * WIDTH + i] ?? 0)
      best[i] = value
      sum += value
    }
    const mean = sum / WIDTH
    let squares = 0
    for (let i = 0; i < WIDTH; i++) squares += ((best[i] ?? 0) - mean) ** 2
    const scale = 1 / Math.sqrt(squares / WIDTH + EPSILON)
    const to = output + row * WIDTH
    for (let i = 0; i < WIDTH; i++) {
      const value = ((best[i] ?? 0) - mean) * scale * (memory[norm.gain + i] ?? 0) + (memory[norm.bias + i] ?? 0)
      memory[to + i] = residual ? (memory[to + i] ?? 0) + value : value
    }
  }
}

/**
 * The kernel in plain JavaScript, for engines without WebAssembly SIMD.
 *
 * @param capacity how many numbers fit
 */
export function createScalarKernel(capacity: number): Kernel {
  const memory = new Float32Array(capacity)
  let reserved = 0
  return {
    memory,
    reserve: (length) => {
      const place = reserved
      reserved += Math.ceil(length / 4) * 4
      if (reserved > capacity) throw new RangeError(`The kernel's ${capacity} numbers are not enough.`)
      return place
    },
    affine: (layer, input, stride, rows, output) => {
      affine(memory, layer, input, stride, rows, output)
    },
    maxoutNorm: (norm, hidden, rows, output, residual) => {
      maxoutNorm(memory, norm, hidden, rows, output, residual)
    },
  }
}
