import type { ModelFiles } from '../model-files.ts'
import { HIDDEN, type Kernel, WIDTH } from './kernel.ts'
import { placeAffine, placeVector } from './parameters.ts'
import { BLOCK } from './window-encoder.ts'

/** Numbers that each context token contributes: two pieces of each hidden unit. */
const UNITS = 2 * HIDDEN

/** Tokens whose products are computed in one go, and how many are kept; the first divides the second. */
const AHEAD = 64
const KEPT = 1024

/** Scores the moves that are possible in a parser's state. */
export interface StateScorer {
  /** Takes in the vectors of tokens `first` to `end`; a text starts with token 0. */
  readonly read: (first: number, end: number, vectors: number) => void
  /** Says how many tokens are to come; to be called before anything is read. */
  readonly begin: (tokens: number) => void
  /**
   * The scores of all moves in a state given by its context tokens; -1 stands for one that is not there.
   * The place holds until the next call.
   */
  readonly score: (context: Int32Array) => number
}

/**
 * Makes the scorer of a transition-based model (Kiperwasser and Goldberg 2016, as simplified in spaCy): each context
 * token contributes the product of its vector with the weights of its position; the sum goes through a maxout layer
 * and an affine one. Products are computed once for a token, in every position at once.
 *
 * @param positions how many context tokens there are
 */
export function createStateScorer(
  kernel: Kernel,
  model: ModelFiles,
  component: string,
  positions: number,
): StateScorer {
  const { memory } = kernel
  const reduced = model.tensor(`${component}.linear.1.W`)
  const reduce = placeAffine(kernel, reduced.data, model.tensor(`${component}.linear.1.b`).data, HIDDEN)
  const pieceFirst = (unit: number): number => {
    const position = Math.floor(unit / UNITS)
    const within = unit - position * UNITS
    return position * UNITS + (within % HIDDEN) * 2 + Math.floor(within / HIDDEN)
  }
  const reorder = (values: Float32Array): Float32Array => values.map((_, unit) => values[pieceFirst(unit)] ?? 0)
  const lower = `${component}.precomputable_affine.0`
  const product = placeAffine(kernel, model.tensor(`${lower}.W`).data, undefined, positions * UNITS, pieceFirst)
  const bias = placeVector(kernel, { data: reorder(model.tensor(`${lower}.b`).data), shape: [UNITS] })
  const padding = placeVector(kernel, { data: reorder(model.tensor(`${lower}.pad`).data), shape: [positions * UNITS] })
  const scores = model.tensor(`${component}.linear.0.W`)
  const output = placeAffine(kernel, scores.data, model.tensor(`${component}.linear.0.b`).data, scores.shape[0] ?? 0)

  const block = kernel.reserve(BLOCK * HIDDEN)
  const products = kernel.reserve(KEPT * product.outputs)
  const hidden = kernel.reserve(HIDDEN)
  const result = kernel.reserve(output.outputs)
  const owner = new Int32Array(KEPT)
  const terms = new Int32Array(positions + 1)
  let vectors = new Float32Array(0)

  const productOf = (token: number): number => {
    const slot = token % KEPT
    if (owner[slot] !== token) {
      const start = token - (token % AHEAD)
      const count = Math.min(AHEAD, vectors.length / HIDDEN - start)
      memory.set(vectors.subarray(start * HIDDEN, (start + count) * HIDDEN), block)
      kernel.affine(product, block, HIDDEN, count, products + (start % KEPT) * product.outputs)
      for (let i = 0; i < count; i++) owner[(start % KEPT) + i] = start + i
    }
    return products + slot * product.outputs
  }

  return {
    begin: (tokens) => {
      vectors = new Float32Array(tokens * HIDDEN)
      owner.fill(-1)
    },
    read: (first, end, places) => {
      kernel.affine(reduce, places, WIDTH, end - first, block)
      vectors.set(memory.subarray(block, block + (end - first) * HIDDEN), first * HIDDEN)
    },
    score: (context) => {
      terms[positions] = bias
      for (let position = 0; position < positions; position++) {
        const token = context[position] ?? -1
        terms[position] = (token < 0 ? padding : productOf(token)) + position * UNITS
      }
      kernel.maxoutSum(terms, hidden)
      kernel.affine(output, hidden, HIDDEN, 1, result)
      return result
    },
  }
}
