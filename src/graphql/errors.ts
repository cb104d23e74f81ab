import { GraphQLError } from 'graphql'
import { DatelineError } from '../model/error.ts'

/** Tells the server's log of an error that nobody expected. */
export type ReportError = (error: unknown) => void

/**
 * The one place where errors become what a client sees: a code in `extensions`, a message for a person, and nothing of
 * the machine, the store or the program. What was not thrown on purpose is reported, and shown as INTERNAL.
 */
export function maskError(error: unknown, report: ReportError): GraphQLError {
  const original = originalOf(error)
  if (original instanceof DatelineError) {
    if (original.cause !== undefined) report(original)
    return shown(error, original.message, original.code)
  }
  if (error instanceof GraphQLError && (original === undefined || original instanceof GraphQLError)) {
    const code = error.extensions['code']
    return shown(error, error.message, typeof code === 'string' ? code : 'BAD_REQUEST', error.extensions)
  }
  report(error)
  return shown(error, 'Something went wrong in the server. It has been written to its log.', 'INTERNAL')
}

function originalOf(error: unknown): unknown {
  let original: unknown = error
  while (original instanceof GraphQLError && original.originalError !== undefined) original = original.originalError
  return original === error && error instanceof GraphQLError ? undefined : original
}

function shown(error: unknown, message: string, code: string, extensions: Readonly<Record<string, unknown>> = {}) {
  const { nodes, path } = error instanceof GraphQLError ? error : {}
  return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions: { ...extensions, code } })
}
