import type { ModelFiles } from '../model-files.ts'
import type { Piece } from '../tokenizer/piece.ts'
import { type Kernel, WIDTH } from './kernel.ts'
import { placeMaxout, placeNorm } from './parameters.ts'
import { createWordEncoder } from './word-encoder.ts'

/** Layers of the encoder, and so the number of neighbours on each side that a vector depends on. */
const DEPTH = 4

/** Tokens that are encoded at once; memory does not grow with the text. */
export const BLOCK = 256

/** Words whose first-stage vectors are kept. */
const KEPT_WORDS = 6000

/** Calls `visit` with the place of the vectors of tokens `first` to `end`, block by block. */
export type ContextEncoder = (
  pieces: readonly Piece[],
  visit: (first: number, end: number, vectors: number) => void,
) => void

/**
 * Makes spaCy's tok2vec: word vectors, then four residual maxout layers, each of which looks at a window of one
 * neighbour on each side. As in spaCy, a text is surrounded by four zero vectors on each side, which
 * the layers change as they do the words'.
 */
export function createContextEncoder(kernel: Kernel, model: ModelFiles, component: string): ContextEncoder {
  const words = createWordEncoder(kernel, model, component, KEPT_WORDS)
  const layers = Array.from({ length: DEPTH }, (_, i) => ({
    window: placeMaxout(kernel, model, `${component}.maxout.${i + 1}`),
    norm: placeNorm(kernel, model, `${component}.layernorm.${i + 1}`),
  }))
  const rows = BLOCK + 2 * DEPTH
  // One zero row before and after: what a window sees beyond the padding.
  const vectors = kernel.reserve((rows + 2) * WIDTH) + WIDTH
  const hidden = kernel.reserve(rows * WIDTH * 3)

  return (pieces, visit) => {
    const { memory } = kernel
    for (let first = 0; first < pieces.length; first += BLOCK) {
      const end = Math.min(first + BLOCK, pieces.length)
      const count = end - first + 2 * DEPTH
      words.makeRoom(count)
      memory.fill(0, vectors - WIDTH, vectors + (count + 1) * WIDTH)
      for (let row = 0; row < count; row++) {
        const piece = pieces[first - DEPTH + row]
        if (!piece) continue
        const place = words.place(piece.lexeme, piece.spaceAfter)
        memory.copyWithin(vectors + row * WIDTH, place, place + WIDTH)
      }
      for (const { window, norm } of layers) {
        kernel.affine(window, vectors - WIDTH, WIDTH, count, hidden)
        kernel.maxoutNorm(norm, hidden, count, vectors, true)
      }
      visit(first, end, vectors + DEPTH * WIDTH)
    }
  }
}
