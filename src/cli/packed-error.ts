import { DatelineError, type ErrorCode } from '../model/error.ts'

/** An error on its way from one process or thread to another, with what caused it, for the log. */
export interface PackedError {
  /** None for an error that nobody expected. */
  readonly code?: ErrorCode
  readonly message: string
  readonly at?: readonly string[]
  readonly stack?: string
  readonly cause?: PackedError
}

/** Packs an error. */
export function packError(error: unknown): PackedError {
  if (!(error instanceof Error)) return { message: String(error) }
  const cause = error.cause === undefined ? {} : { cause: packError(error.cause) }
  if (error instanceof DatelineError) return { code: error.code, message: error.message, at: error.at, ...cause }
  return { message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }), ...cause }
}

/** Unpacks an error. */
export function unpackError({ code, message, at = [], stack, cause }: PackedError): Error {
  const options = cause === undefined ? {} : { cause: unpackError(cause) }
  if (code !== undefined) return new DatelineError(code, message, { ...options, at })
  const error = new Error(message, options)
  if (stack !== undefined) error.stack = stack
  return error
}
