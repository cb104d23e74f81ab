import type { ModelFiles, Tensor } from '../model-files.ts'
import { type AffineLayer, type Kernel, type NormLayer, PIECES } from './kernel.ts'

/** Copies a tensor into the kernel as it is. */
export function placeVector(kernel: Kernel, tensor: Tensor): number {
  const place = kernel.reserve(tensor.data.length)
  kernel.memory.set(tensor.data, place)
  return place
}

/**
 * Copies an affine layer into the kernel, turned so that each input's weights lie together.
 *
 * @param outputs how many rows `weights` has; each is one output's weights
 * @param order which of them becomes output number i, for i from 0; outputs beyond it are zero
 * @param width how many outputs the layer is to have: at least `outputs`, a multiple of four
 */
export function placeAffine(
  kernel: Kernel,
  weights: Float32Array,
  bias: Float32Array | undefined,
  outputs: number,
  order: (output: number) => number = (output) => output,
): AffineLayer {
  const inputs = weights.length / outputs
  const width = Math.ceil(outputs / 4) * 4
  const layer = { weights: kernel.reserve(inputs * width), bias: kernel.reserve(width), inputs, outputs: width }
  for (let output = 0; output < outputs; output++) {
    const source = order(output)
    kernel.memory[layer.bias + output] = bias?.[source] ?? 0
    for (let input = 0; input < inputs; input++) {
      kernel.memory[layer.weights + input * width + output] = weights[source * inputs + input] ?? 0
    }
  }
  return layer
}

/** Copies a maxout layer, whose units' pieces lie together, so that all first pieces come first. */
export function placeMaxout(kernel: Kernel, model: ModelFiles, name: string): AffineLayer {
  const weights = model.tensor(`${name}.W`)
  const units = weights.shape[0] ?? 0
  return placeAffine(kernel, weights.data, model.tensor(`${name}.b`).data, units * PIECES, (output) => {
    const piece = Math.floor(output / units)
    return (output - piece * units) * PIECES + piece
  })
}

/** Copies a layer normalisation. */
export function placeNorm(kernel: Kernel, model: ModelFiles, name: string): NormLayer {
  return {
    gain: placeVector(kernel, model.tensor(`${name}.G`)),
    bias: placeVector(kernel, model.tensor(`${name}.b`)),
  }
}
