import { readFile } from 'node:fs/promises'
import { decodeFloat16 } from './float16.ts'

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
  /** Each parameter's offset into the weights, then its dimensions. */
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
 * Reads a model.
 *
 * @param folder where weights.f16 and tables.json are, as a URL that ends in a slash
 * @throws the file system's error if a file is missing, SyntaxError if the tables are no JSON
 */
export async function readModel(folder: URL): Promise<ModelFiles> {
  const [weights, json] = await Promise.all([
    readFile(new URL('weights.f16', folder)),
    readFile(new URL('tables.json', folder), 'utf8'),
  ])
  const bytes = weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength)
  const floats = decodeFloat16(new Uint16Array(bytes))
  const tables = JSON.parse(json) as ModelTables
  const tensor = (name: string): Tensor => {
    const entry = tables.layout[name]
    if (!entry) throw new Error(`The model ${tables.package} ${tables.version} has no parameter ${name}.`)
    const [offset = 0, ...shape] = entry
    const size = shape.reduce((product, dimension) => product * dimension, 1)
    return { data: floats.subarray(offset, offset + size), shape }
  }
  return { tables, tensor }
}
