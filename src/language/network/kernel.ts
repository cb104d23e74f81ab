/**
 * The arithmetic of the networks, over one block of memory that holds weights and intermediate values alike.
 * Places are indices into `memory`; matrices of values are row-major.
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
  /**
   * The sum of rows of 2 × HIDDEN numbers, and of each unit's two pieces the greater. It takes the rows' places and
   * writes HIDDEN numbers.
   */
  readonly maxoutSum: (rows: Int32Array, output: number) => void
}

/** Width of all word vectors. */
export const WIDTH = 96

/** Pieces of each maxout unit of the word encoders. */
export const PIECES = 3

/** Hidden units of the transition models, of two pieces each. */
export const HIDDEN = 64

/** Outputs whose weights lie together. */
export const TILE = 8

/**
 * Where an affine layer's parameters lie. The weights lie tile by tile: for each eight outputs in turn, eight numbers
 * for each input. Eight outputs of four rows fit a processor's vector registers.
 */
export interface AffineLayer {
  readonly weights: number
  readonly bias: number
  /** An even number. */
  readonly inputs: number
  /** A multiple of TILE; those beyond the trained ones are zero. */
  readonly outputs: number
}

/** Where a layer normalisation's parameters lie. */
export interface NormLayer {
  readonly gain: number
  readonly bias: number
}

/** Makes the function that hands out a kernel's memory from its beginning. */
export function createReservation(capacity: number): Kernel['reserve'] {
  let reserved = 0
  return (length) => {
    const place = reserved
    reserved += Math.ceil(length / 4) * 4
    if (reserved > capacity) throw new RangeError(`A kernel of ${capacity} numbers has no room for ${reserved}.`)
    return place
  }
}
