import type { ModelFiles, Tensor } from '../model-files.ts'
import { type AffineLayer, type Kernel, type NormLayer, PIECES, TILE } from './kernel.ts'

/** Copies a tensor into the kernel as it is. */
export function placeVector(kernel: Kernel, tensor: Tensor): number {
  const place = kernel.reserve(tensor.data.length)
  kernel.memory.set(tensor.data, place)
  return place
}

/**
 * Copies an affine layer into the kernel, in tiles of outputs.
 *
 * @param weights one row for each output
 * @param outputs how many rows there are
 * @param order which of them becomes output number i
 */
export function placeAffine(
  kernel: Kernel,
  weights: Float32Array,
  bias: Float32Array | undefined,
  outputs: number,
  order: (output: number) => number = (output) => output,
): AffineLayer {
  const inputs = weights.length / outputs
  const width = Math.ceil(outputs / TILE) * TILE
  const layer = { weights: kernel.reserve(inputs * width), bias: kernel.reserve(width), inputs, outputs: width }
  for (let output = 0; output < outputs; output++) {
    const source = order(output)
    const within = output % TILE
    const first = layer.weights + (output - within) * inputs + within
    kernel.memory[layer.bias + output] = bias?.[source] ?? 0
    for (let input = 0; input < inputs; input++) {
      kernel.memory[first + input * TILE] = weights[source * inputs + input] ?? 0
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
