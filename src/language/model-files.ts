import { readFile } from 'node:fs/promises'

/** What the tests of one token in an attribute rule may say; all given must hold. */
export interface TokenPattern {
  readonly TAG?: TextPattern
  readonly LOWER?: TextPattern
  readonly DEP?: TextPattern
  readonly IS_SPACE?: boolean
}

/** A text as it must be, one of a list, none of a list, or matching a regular expression. */
export type TextPattern =
  string | { readonly IN?: readonly string[]; readonly NOT_IN?: readonly string[]; readonly REGEX?: string }

/** Attributes that a rule sets on one token of what its pattern matched. */
export interface AttributeRule {
  readonly patterns: readonly (readonly TokenPattern[])[]
  readonly attrs: {
    readonly TAG?: string
    readonly POS?: string
    readonly MORPH?: string
    readonly LEMMA?: string
    readonly DEP?: string
  }
  readonly index: number
}

/** How words of one part of speech are brought to their lemma. */
export interface LemmaTable {
  readonly rules: readonly (readonly [string, string])[]
  readonly exceptions: Readonly<Record<string, readonly string[]>>
  /** Known lemmas, separated by spaces. */
  readonly index: string
}

/** The file tables.json, written by the export script. */
export interface ModelTables {
  readonly package: string
  readonly version: string
  /** Each parameter's dimensions, in the order of the weights. */
  readonly layout: Readonly<Record<string, readonly number[]>>
  readonly tags: readonly string[]
  readonly parserMoves: readonly string[]
  readonly entityMoves: readonly string[]
  /** Words whose key is not their hash but a fixed number. */
  readonly symbols: Readonly<Record<string, number>>
  readonly norms: Readonly<Record<string, string>>
  readonly prefix: string
  readonly suffix: string
  readonly infix: string
  /** Characters of top-level domains, as the inside of a character class. */
  readonly lowerCase: string
  /** Strings with their parts: `[text]` or `[text, norm]`. */
  readonly exceptions: Readonly<Record<string, readonly (readonly [string] | readonly [string, string])[]>>
  readonly phrases: readonly string[]
  readonly attributeRules: readonly AttributeRule[]
  readonly lemmas: Readonly<Record<string, LemmaTable>>
}

/** A trained parameter: its numbers in row-major order, and its dimensions. */
export interface Tensor {
  readonly data: Float32Array
  readonly shape: readonly number[]
}

/** A model as read from its folder. */
export interface ModelFiles {
  readonly tables: ModelTables
  /** @throws Error if the model has no parameter of that name. */
  readonly tensor: (name: string) => Tensor
}

/**
 * Decodes the file of weights: one single-precision scale for each row of each parameter, then all rows as 16-bit
 * integers that the scale multiplies. A row is the last dimension.
 */
function decodeWeights(bytes: ArrayBuffer, layout: ModelTables['layout']): Map<string, Tensor> {
  const product = (dimensions: readonly number[]): number => dimensions.reduce((a, b) => a * b, 1)
  const shapes = Object.entries(layout)
  const rowCount = shapes.reduce((sum, [, shape]) => sum + product(shape.slice(0, -1)), 0)
  const scales = new Float32Array(bytes, 0, rowCount)
  const integers = new Int16Array(bytes, rowCount * Float32Array.BYTES_PER_ELEMENT)
  const tensors = new Map<string, Tensor>()
  let row = 0
  let next = 0
  for (const [name, shape] of shapes) {
    const data = new Float32Array(product(shape))
    const width = shape.at(-1) ?? 1
    for (let i = 0; i < data.length; row++) {
      const scale = scales[row] ?? 0
      for (const end = i + width; i < end; i++) data[i] = (integers[next++] ?? 0) * scale
    }
    tensors.set(name, { data, shape })
  }
  return tensors
}

/**
 * Reads a model.
 *
 * @param folder where weights.bin and tables.json are, as a URL that ends in a slash
 * @throws the file system's error if a file is missing, SyntaxError if the tables are no JSON
 */
export async function readModel(folder: URL): Promise<ModelFiles> {
  const [weights, json] = await Promise.all([
    readFile(new URL('weights.bin', folder)),
    readFile(new URL('tables.json', folder), 'utf8'),
  ])
  const tables = JSON.parse(json) as ModelTables
  const bytes = weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength)
  const tensors = decodeWeights(bytes, tables.layout)
  const tensor = (name: string): Tensor => {
    const found = tensors.get(name)
    if (!found) throw new Error(`The model ${tables.package} ${tables.version} has no parameter ${name}.`)
    return found
  }
  return { tables, tensor }
}
