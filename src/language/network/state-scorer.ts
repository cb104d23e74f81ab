import type { ModelFiles } from '../model-files.ts'
import { HIDDEN, type Kernel, WIDTH } from './kernel.ts'
import { placeAffine, placeVector } from './parameters.ts'
import { BLOCK } from './window-encoder.ts'

/** Numbers that each context token contributes: two pieces of each hidden unit. */
const UNITS = 2 * HIDDEN

/** Tokens whose products are computed in one go, and how many are kept; the first divides the second. */
const AHEAD = 64
const KEPT = 1024

/** Scores the moves that are possible in a state of one text's analysis. */
export interface StateScores {
  /** Takes in the vectors of tokens `first` to `end`; all must be read before the first state is scored. */
  readonly read: (first: number, end: number, vectors: number) => void
  /**
   * The scores of all moves in a state given by its context tokens; -1 stands for one that is not there.
   * The place holds until the next call.
   */
  readonly score: (context: Int32Array) => number
}

/** Starts on a text of so many tokens; only one text can be worked on at a time. */
export type StateScorer = (tokens: number) => StateScores

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

  return (tokens) => {
    const vectors = new Float32Array(tokens * HIDDEN)
    /** The first token whose product was never needed. */
    let front = 0
    owner.fill(-1)

    const multiply = (first: number, count: number): void => {
      const slot = first % KEPT
      memory.set(vectors.subarray(first * HIDDEN, (first + count) * HIDDEN), block)
      kernel.affine(product, block, HIDDEN, count, products + slot * product.outputs)
      for (let i = 0; i < count; i++) owner[slot + i] = first + i
    }

    const productOf = (token: number): number => {
      const slot = token % KEPT
      if (owner[slot] !== token) {
        if (token < front) multiply(token, 1)
        else {
          const first = token - (token % AHEAD)
          front = Math.min(first + AHEAD, tokens)
          multiply(first, front - first)
        }
      }
      return products + slot * product.outputs
    }

    return {
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
}
