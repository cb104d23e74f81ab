import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

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
interface ModelTables {
  readonly package: string
  readonly version: string
  /** How many words have a vector in vectors.bin; if none has, there is no such file. */
  readonly wordsWithVector: number
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
  /** The row of a word's vector by its key, or -1; undefined if the model has no vectors. */
  readonly vectorRow: ((key: bigint) => number) | undefined
}

type Layout = ModelTables['layout']

const product = (dimensions: readonly number[]): number => dimensions.reduce((a, b) => a * b, 1)

const countRows = (layout: Layout) => Object.values(layout).reduce((sum, shape) => sum + product(shape.slice(0, -1)), 0)

/** How long the file of weights is. */
function weightBytes(layout: Layout): number {
  const numbers = Object.values(layout).reduce((sum, shape) => sum + product(shape), 0)
  return countRows(layout) * Float32Array.BYTES_PER_ELEMENT + numbers * Int16Array.BYTES_PER_ELEMENT
}

/**
 * Decodes the file of weights: one single-precision scale for each row of each parameter, then all rows as 16-bit
 * integers that the scale multiplies. A row is the last dimension.
 */
function decodeWeights(bytes: ArrayBuffer, layout: Layout): Map<string, Tensor> {
  const shapes = Object.entries(layout)
  const rowCount = countRows(layout)
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

/** A file of a model that is missing or damaged. `message` names the file and says what is wrong with it. */
export class UnreadableModel extends Error {
  constructor(file: URL, wrong: string, options?: ErrorOptions) {
    super(`${fileURLToPath(file)} ${wrong}. Install Dateline again.`, options)
    this.name = 'UnreadableModel'
  }
}

async function readBytes(file: URL) {
  try {
    return await readFile(file)
  } catch (cause) {
    throw new UnreadableModel(file, 'cannot be read', { cause })
  }
}

/** The bytes of a file that must have `length` of them, in a buffer of their own: typed arrays over them are aligned. */
async function readNumbers(file: URL, length: number): Promise<ArrayBuffer> {
  const bytes = await readBytes(file)
  if (bytes.length !== length) {
    throw new UnreadableModel(file, `is damaged: it has ${bytes.length} bytes and not ${length}`)
  }
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + length)
}

/** What stands in tables.json, as `typeof` calls it. */
const TABLES: Readonly<Record<keyof ModelTables, 'string' | 'number' | 'object'>> = {
  package: 'string',
  version: 'string',
  wordsWithVector: 'number',
  layout: 'object',
  tags: 'object',
  parserMoves: 'object',
  entityMoves: 'object',
  symbols: 'object',
  norms: 'object',
  prefix: 'string',
  suffix: 'string',
  infix: 'string',
  lowerCase: 'string',
  exceptions: 'object',
  phrases: 'object',
  attributeRules: 'object',
  lemmas: 'object',
}

async function readTables(file: URL): Promise<ModelTables> {
  const json = (await readBytes(file)).toString('utf8')
  const tables = parseObject(file, json)
  const wrong = Object.entries(TABLES).find(([name, type]) => typeof tables[name] !== type || tables[name] === null)
  if (wrong !== undefined) throw new UnreadableModel(file, `is damaged: it has no ${wrong[0]}`)
  return tables as unknown as ModelTables
}

function parseObject(file: URL, json: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(json)) as Readonly<Record<string, unknown>>
  } catch (cause) {
    throw new UnreadableModel(file, 'is damaged: it is no JSON', { cause })
  }
}

/** Reads which words have a vector: all keys in order, then each one's row. */
async function readVectorRows(folder: URL, words: number): Promise<(key: bigint) => number> {
  const ofRow = Uint16Array.BYTES_PER_ELEMENT
  const bytes = await readNumbers(new URL('vectors.bin', folder), words * (BigUint64Array.BYTES_PER_ELEMENT + ofRow))
  const keys = new BigUint64Array(bytes, 0, words)
  const rows = new Uint16Array(bytes, keys.byteLength)
  return (key) => {
    let low = 0
    for (let high = words; low < high;) {
      const middle = (low + high) >> 1
      if ((keys[middle] ?? 0n) < key) low = middle + 1
      else high = middle
    }
    return keys[low] === key ? (rows[low] ?? -1) : -1
  }
}

/**
 * Reads a model.
 *
 * @param folder where weights.bin, tables.json and, if need be, vectors.bin are, as a URL that ends in a slash
 * @throws UnreadableModel if a file is missing or damaged
 */
export async function readModel(folder: URL): Promise<ModelFiles> {
  const tables = await readTables(new URL('tables.json', folder))
  const tensors = decodeWeights(
    await readNumbers(new URL('weights.bin', folder), weightBytes(tables.layout)),
    tables.layout,
  )
  const tensor = (name: string): Tensor => {
    const found = tensors.get(name)
    if (!found) throw new Error(`The model ${tables.package} ${tables.version} has no parameter ${name}.`)
    return found
  }
  const vectorRow = tables.wordsWithVector > 0 ? await readVectorRows(folder, tables.wordsWithVector) : undefined
  return { tables, tensor, vectorRow }
}
