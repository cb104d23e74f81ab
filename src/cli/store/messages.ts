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

/** An error on its way from one process to another. */
export interface Failure {
  /** None for an error that nobody expected. */
  readonly code?: ErrorCode
  readonly message: string
  readonly stack?: string
}

/** Packs an error. */
export function failureOf(error: unknown): Failure {
  if (error instanceof DatelineError) return { code: error.code, message: error.message }
  if (!(error instanceof Error)) return { message: String(error) }
  return { message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) }
}

/** Unpacks an error. */
export function errorOf({ code, message, stack }: Failure): Error {
  if (code !== undefined) return new DatelineError(code, message)
  const error = new Error(message)
  if (stack !== undefined) error.stack = stack
  return error
}
