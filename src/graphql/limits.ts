import { DatelineError } from '../model/error.ts'

/** What one request may ask for, each with its default. */
export const DEFAULT_LIMITS = {
  /** Bytes of a request's body. It must hold the longest article. */
  bodyBytes: 8_000_000,
  /** Operations in one batch. */
  batch: 10,
  /** Lexical tokens of a document. */
  tokens: 5_000,
  /** How deep fields nest; a step over a connection takes two or three levels. */
  depth: 24,
  /** Fields of a document once its fragments are spread. */
  fields: 2_000,
  /** Fields under an alias, once fragments are spread. */
  aliases: 100,
  /** Fields of the root type: each is a statement to the store. */
  rootFields: 20,
  /** Objects that the answer can hold, by the sizes of its lists and the lengths of its texts: 100 characters count as one. */
  cost: 2_000_000,
  /** How deep filters nest in each other. */
  argumentDepth: 12,
  /** Values in all arguments: ids, conditions. */
  argumentValues: 500,
  /** Characters of the answer. */
  answerCharacters: 64_000_000,
  /** Milliseconds until the answer. */
  timeMs: 10_000,
} as const

export type Limits = Readonly<Record<keyof typeof DEFAULT_LIMITS, number>>

const MEANING: Readonly<Record<keyof Limits, string>> = {
  bodyBytes: 'bytes in its body',
  batch: 'operations in one batch',
  tokens: 'tokens',
  depth: 'levels of fields',
  fields: 'fields, fragments spread,',
  aliases: 'aliases',
  rootFields: 'fields at the root',
  cost: 'objects in its answer at the most',
  argumentDepth: 'levels in an argument',
  argumentValues: 'values in its arguments',
  answerCharacters: 'characters in its answer',
  timeMs: 'milliseconds',
}

/**
 * Refuses what goes beyond a limit, with the limit and the request's own figure.
 * @throws DatelineError LIMIT_EXCEEDED
 */
export function keepWithin(limits: Limits, name: keyof Limits, figure: number): void {
  if (figure <= limits[name]) return
  throw new DatelineError(
    'LIMIT_EXCEEDED',
    `The request has ${figure} ${MEANING[name]}; the limit is ${limits[name]}. Ask for less at once.`,
  )
}
