/**
 * The arithmetic of the networks, over one block of memory that holds weights and intermediate values alike.
 * Places are indices into `memory`; all matrices are row-major. A weight matrix has one row for each input, so that
 * the inner loop runs over neighbouring outputs.
 */
export interface Kernel {
  readonly memory: Float32Array
  /** Reserves room for that many numbers, aligned to 16 bytes, and gives its place. */
  readonly reserve: (length: number) => number
  /** output[r] = bias + Σ input[r][i] · weights[i], for each of the rows; consecutive input rows lie `stride` apart. */
  readonly affine: (layer: AffineLayer, input: number, stride: number, rows: number, output: number) => void
  /**
   * The greatest of each unit's three pieces, then layer normalisation (Ba et al. 2016), for each row of
   * 3 × WIDTH numbers, piece by piece; added to `output` if `residual`, else written there.
   */
  readonly maxoutNorm: (norm: NormLayer, hidden: number, rows: number, output: number, residual: boolean) => void
}

/** Width of all word vectors. */
export const WIDTH = 96

/** Pieces of each maxout unit. */
export const PIECES = 3

/** Where an affine layer's parameters lie. */
export interface AffineLayer {
  readonly weights: number
  readonly bias: number
  readonly inputs: number
  readonly outputs: number
}

/** Where a layer normalisation's parameters lie. */
export interface NormLayer {
  readonly gain: number
  readonly bias: number
}
