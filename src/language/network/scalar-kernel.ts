import {
  type AffineLayer,
  createReservation,
  HIDDEN,
  type Kernel,
  type NormLayer,
  PIECES,
  TILE,
  WIDTH,
} from './kernel.ts'

/** Added to the variance; thinc's constant. */
const EPSILON = 1e-8

type Memory = Float32Array

function affine(memory: Memory, layer: AffineLayer, input: number, stride: number, rows: number, output: number): void {
  const { weights, bias, inputs, outputs } = layer
  const sums = new Float64Array(TILE)
  for (let row = 0; row < rows; row++) {
    const from = input + row * stride
    const to = output + row * outputs
    for (let tile = 0; tile < outputs; tile += TILE) {
      sums.set(memory.subarray(bias + tile, bias + tile + TILE))
      let weight = weights + tile * inputs
      for (let i = from; i < from + inputs; i++) {
        const value = memory[i] ?? 0
        for (let o = 0; o < TILE; o++) sums[o] = (sums[o] ?? 0) + value * (memory[weight++] ?? 0)
      }
      memory.set(sums, to + tile)
    }
  }
}

function maxoutNorm(
  memory: Memory,
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

function maxoutSum(memory: Memory, rows: Int32Array, output: number): void {
  for (let unit = 0; unit < HIDDEN; unit++) {
    let first = 0
    let second = 0
    for (const row of rows) {
      first += memory[row + unit] ?? 0
      second += memory[row + HIDDEN + unit] ?? 0
    }
    memory[output + unit] = Math.max(first, second)
  }
}

/**
 * The kernel in plain JavaScript, for engines without WebAssembly SIMD.
 *
 * @param capacity how many numbers fit
 */
export function createScalarKernel(capacity: number): Kernel {
  const memory = new Float32Array(capacity)
  return {
    memory,
    reserve: createReservation(capacity),
    affine: (layer, input, stride, rows, output) => {
      affine(memory, layer, input, stride, rows, output)
    },
    maxoutNorm: (norm, hidden, rows, output, residual) => {
      maxoutNorm(memory, norm, hidden, rows, output, residual)
    },
    maxoutSum: (rows, output) => {
      maxoutSum(memory, rows, output)
    },
  }
}
