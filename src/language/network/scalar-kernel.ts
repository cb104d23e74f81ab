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
  for (let row = 0; row < rows; row++) {
    const from = input + row * stride
    const to = output + row * outputs
    memory.copyWithin(to, bias, bias + outputs)
    for (let tile = 0; tile < outputs; tile += TILE) {
      addTile(memory, from, inputs, weights + tile * inputs, to + tile)
    }
  }
}

/** Adds the products of one input row with the weights of eight outputs; the sums stay in registers. */
function addTile(memory: Memory, input: number, inputs: number, weights: number, output: number): void {
  let [s0, s1, s2, s3, s4, s5, s6, s7] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let i = input, w = weights; i < input + inputs; i++, w += TILE) {
    const value = memory[i] ?? 0
    s0 += value * (memory[w] ?? 0)
    s1 += value * (memory[w + 1] ?? 0)
    s2 += value * (memory[w + 2] ?? 0)
    s3 += value * (memory[w + 3] ?? 0)
    s4 += value * (memory[w + 4] ?? 0)
    s5 += value * (memory[w + 5] ?? 0)
    s6 += value * (memory[w + 6] ?? 0)
    s7 += value * (memory[w + 7] ?? 0)
  }
  const sums = [s0, s1, s2, s3, s4, s5, s6, s7]
  for (let o = 0; o < TILE; o++) memory[output + o] = (memory[output + o] ?? 0) + (sums[o] ?? 0)
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
