import { DatelineError, type ErrorCode } from '../../model/error.ts'
import type { GraphReader } from '../../store/graph-reader.ts'
import type { GraphWriter } from '../../store/graph-writer.ts'

/** What a process asks of the one that has the store: a method of `Store`, or of its reader or writer. */
export interface Call {
  readonly id: number
  readonly method: 'statements' | keyof GraphReader | keyof GraphWriter
  readonly given: readonly unknown[]
}

/** What comes back. */
export type Answer = { readonly id: number } & ({ readonly value: unknown } | { readonly failure: Failure })

/** The first message: whether the store is open. */
export type Opening = { readonly open: true } | { readonly failure: Failure }

/** An error on its way from one process to another, with what caused it, for the log. */
export interface Failure {
  /** None for an error that nobody expected. */
  readonly code?: ErrorCode
  readonly message: string
  readonly stack?: string
  readonly cause?: Failure
}

/** Packs an error. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error) }
  const cause = error.cause === undefined ? {} : { cause: failureOf(error.cause) }
  if (error instanceof DatelineError) return { code: error.code, message: error.message, ...cause }
  return { message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }), ...cause }
}

/** Unpacks an error. */
export function errorOf({ code, message, stack, cause }: Failure): Error {
  const options = cause === undefined ? {} : { cause: errorOf(cause) }
  if (code !== undefined) return new DatelineError(code, message, options)
  const error = new Error(message, options)
  if (stack !== undefined) error.stack = stack
  return error
}
