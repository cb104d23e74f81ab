import type { ModelFiles } from '../model-files.ts'
import { embeddingRows, type Lexeme } from '../vocabulary.ts'
import { type Kernel, WIDTH } from './kernel.ts'
import { placeMaxout, placeNorm } from './parameters.ts'

/** Rows that a feature has in its table: the sum of four makes collisions harmless (Svenstrup et al. 2017). */
const ROWS = 4

/** Features of the word form itself; SPACY and IS_SPACE come after them where a model has six. */
const FORM_FEATURES = 4

/** Gives the place of a word's vector before its context is looked at; it holds until `forget`. */
export interface WordEncoder {
  readonly place: (lexeme: Lexeme, spaceAfter: boolean) => number
  /** Makes sure that so many further words have room. */
  readonly makeRoom: (words: number) => void
}

/**
 * Makes the first stage of a tok2vec: hash embeddings of the word's features, and its vector if the model has vectors,
 * side by side, mixed by a maxout layer.
 * As it depends on nothing but the word, its results are kept.
 *
 * @param capacity how many words' vectors are kept
 */
export function createWordEncoder(kernel: Kernel, model: ModelFiles, component: string, capacity: number): WordEncoder {
  const tables: Float32Array[] = []
  for (let table = 0; `${component}.hashembed.${table}.E` in model.tables.layout; table++) {
    tables.push(model.tensor(`${component}.hashembed.${table}.E`).data)
  }
  const hasSpace = tables.length > FORM_FEATURES
  const vectorTable = `${component}.vectors` in model.tables.layout ? tables.length : -1
  if (vectorTable >= 0) tables.push(model.tensor(`${component}.vectors`).data)
  const flags = [0n, 1n].map((key) => ({ spacy: embeddingRows(4, key), isSpace: embeddingRows(5, key) }))
  const mixer = placeMaxout(kernel, model, `${component}.maxout.0`)
  const norm = placeNorm(kernel, model, `${component}.layernorm.0`)
  const input = kernel.reserve(tables.length * WIDTH)
  const hidden = kernel.reserve(mixer.outputs)
  const vectors = kernel.reserve(capacity * WIDTH)
  const places = [new Map<Lexeme, number>(), new Map<Lexeme, number>()] as const
  let used = 0

  const addRow = (table: number, row: number): void => {
    const values = tables[table]
    if (!values) return
    const to = input + table * WIDTH
    const from = row * WIDTH
    for (let i = 0; i < WIDTH; i++) kernel.memory[to + i] = (kernel.memory[to + i] ?? 0) + (values[from + i] ?? 0)
  }

  const encode = (lexeme: Lexeme, spaceAfter: boolean, output: number): void => {
    kernel.memory.fill(0, input, input + tables.length * WIDTH)
    lexeme.rows.forEach((row, i) => {
      addRow(Math.floor(i / ROWS), row)
    })
    if (hasSpace) {
      for (const row of flags[spaceAfter ? 1 : 0]?.spacy ?? []) addRow(4, row)
      for (const row of flags[lexeme.isSpace ? 1 : 0]?.isSpace ?? []) addRow(5, row)
    }
    if (vectorTable >= 0 && lexeme.vectorRow >= 0) addRow(vectorTable, lexeme.vectorRow)
    kernel.affine(mixer, input, mixer.inputs, 1, hidden)
    kernel.maxoutNorm(norm, hidden, 1, output, false)
  }

  return {
    place: (lexeme, spaceAfter) => {
      const known = places[hasSpace && spaceAfter ? 1 : 0]
      const found = known.get(lexeme)
      if (found !== undefined) return found
      const place = vectors + used++ * WIDTH
      encode(lexeme, spaceAfter, place)
      known.set(lexeme, place)
      return place
    },
    makeRoom: (words) => {
      if (used + words <= capacity) return
      used = 0
      for (const known of places) known.clear()
    },
  }
}
