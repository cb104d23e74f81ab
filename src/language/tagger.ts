import type { ModelFiles } from './model-files.ts'
import type { Kernel } from './network/kernel.ts'
import { placeAffine } from './network/parameters.ts'
import { BLOCK } from './network/window-encoder.ts'
import { WIDTH } from './network/kernel.ts'

/** Gives the most likely tag of each of `count` vectors. */
export type Tagger = (vectors: number, count: number) => string[]

/** Makes the tagger: one affine layer over the word's vector; the softmax is left out, as it moves no maximum. */
export function createTagger(kernel: Kernel, model: ModelFiles): Tagger {
  const { tags } = model.tables
  const weights = model.tensor('tagger.softmax.0.W')
  const layer = placeAffine(kernel, weights.data, model.tensor('tagger.softmax.0.b').data, tags.length)
  const scores = kernel.reserve(BLOCK * layer.outputs)
  return (vectors, count) => {
    kernel.affine(layer, vectors, WIDTH, count, scores)
    return Array.from({ length: count }, (_, token) => {
      const from = scores + token * layer.outputs
      let best = 0
      for (let tag = 1; tag < tags.length; tag++) {
        if ((kernel.memory[from + tag] ?? 0) > (kernel.memory[from + best] ?? 0)) best = tag
      }
      return tags[best] ?? ''
    })
  }
}
