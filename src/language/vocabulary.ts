import { isSpace, shapeOf } from './characters.ts'
import { hashNumber, hashString } from './murmur-hash.ts'

/** A word form, known once however often it occurs, with what the embedding asks of it. */
export interface Lexeme {
  readonly text: string
  readonly lower: string
  readonly norm: string
  readonly shape: string
  readonly isSpace: boolean
  /** Four rows in each of the tables NORM, PREFIX, SUFFIX and SHAPE. */
  readonly rows: Uint16Array
  /** The row of the word's own vector, or -1 if it has none or the model knows none. */
  readonly vectorRow: number
}

/** Gives the lexeme of a text, with the norm that a tokenizer exception gives it, if any. */
export type Vocabulary = (text: string, norm?: string) => Lexeme

/** Rows of the embedding tables NORM, PREFIX, SUFFIX, SHAPE, SPACY and IS_SPACE. */
const TABLE_ROWS = [5000, 1000, 2500, 2500, 50, 50] as const

/** Seed of the first table's hash; each next table has the next number. */
const FIRST_SEED = 8

/** Forms kept at once; beyond it, all are forgotten, so that memory stays bounded on any input. */
const MAX_FORMS = 50_000

/** The four rows of a feature's key in one of the tables; they may coincide. */
export function embeddingRows(table: number, key: bigint): readonly number[] {
  const size = BigInt(TABLE_ROWS[table] ?? 1)
  return hashNumber(key, BigInt(FIRST_SEED + table)).map((hash) => Number(hash % size))
}

/** The word's shape; words of 100 characters and more are all LONG. */
function wordShape(text: string): string {
  const characters = Array.from(text.slice(0, 200))
  if (characters.length >= 100) return 'LONG'
  let shape = ''
  let last = ''
  let run = 0
  for (const character of characters) {
    const kind = shapeOf(character)
    run = kind === last ? run + 1 : 0
    last = kind
    if (run < 4) shape += kind
  }
  return shape
}

/** First code point. */
function prefix(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0)
}

/** Last three code points. */
function suffix(text: string): string {
  return Array.from(text.slice(-6)).slice(-3).join('')
}

/**
 * Makes a vocabulary.
 *
 * @param norms words whose norm is not their lower case
 * @param symbols words whose key is a fixed number instead of their hash
 * @param vectorRow the row of a word's vector by its key, if the model has vectors
 */
export function createVocabulary(
  norms: Readonly<Record<string, string>>,
  symbols: Readonly<Record<string, number>>,
  vectorRow?: (key: bigint) => number,
): Vocabulary {
  const normOf = new Map(Object.entries(norms))
  const symbolOf = new Map(Object.entries(symbols))
  const rowsOf = TABLE_ROWS.map(() => new Map<string, readonly number[]>())
  const forms = new Map<string, Lexeme>()

  const keyOf = (feature: string): bigint => {
    const symbol = symbolOf.get(feature)
    return symbol === undefined ? hashString(feature) : BigInt(symbol)
  }

  const rows = (table: number, feature: string): readonly number[] => {
    const known = rowsOf[table]?.get(feature)
    if (known) return known
    const found = embeddingRows(table, keyOf(feature))
    rowsOf[table]?.set(feature, found)
    return found
  }

  return (text, norm) => {
    const id = norm === undefined ? text : `${text}\0${norm}`
    const known = forms.get(id)
    if (known) return known
    if (forms.size >= MAX_FORMS) {
      forms.clear()
      for (const table of rowsOf) table.clear()
    }
    const lower = text.toLowerCase()
    const shape = wordShape(text)
    const ownNorm = norm ?? normOf.get(text) ?? lower
    const lexeme: Lexeme = {
      text,
      lower,
      norm: ownNorm,
      shape,
      isSpace: isSpace(text),
      rows: Uint16Array.from([
        ...rows(0, ownNorm),
        ...rows(1, prefix(text)),
        ...rows(2, suffix(text)),
        ...rows(3, shape),
      ]),
      vectorRow: vectorRow ? vectorRow(keyOf(text)) : -1,
    }
    forms.set(id, lexeme)
    return lexeme
  }
}
