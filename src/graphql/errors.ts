import { GraphQLError, Kind } from 'graphql'
import { DatelineError, type ErrorCode } from '../model/error.ts'

/** Tells the server's log of an error that nobody expected. */
export type ReportError = (error: unknown) => void

const FAILED = 'The server could not do what was asked, and has written the reason to its log. Ask once more.'

/** What a client is told of errors whose messages are for whoever runs the server: they name addresses and folders. */
const NEUTRAL: Partial<Record<ErrorCode, string>> = {
  STORE_UNREACHABLE: 'The store does not answer. Try again soon.',
  STORE_FAILED: FAILED,
  STORE_GONE: 'The data of the server is gone. Nothing is read or changed until who runs it has put it back.',
  STORE_FULL: 'The disk of the server is full. Ask again when who runs it has made room: what holds is not made twice.',
  STORE_UNAUTHORIZED: FAILED,
  STORE_IN_USE: FAILED,
  STORE_DAMAGED: FAILED,
  SETTING_INVALID: FAILED,
  MODEL_UNREADABLE: FAILED,
}

/** With which status what concerns a whole request is refused. */
const HTTP: Partial<Record<ErrorCode, object>> = {
  UNAUTHENTICATED: { http: { status: 401, headers: { 'www-authenticate': 'Bearer' } } },
  FORBIDDEN: { http: { status: 403 } },
}

/**
 * The one place where errors become what a client sees: a code in `extensions`, a message for a person, and nothing of
 * the machine, the store or the program. What was not thrown on purpose, and an answer that breaks the
 * schema, is reported and shown as INTERNAL; what the store could not do is reported, too.
 */
export function maskError(error: unknown, report: ReportError): GraphQLError {
  const original = originalOf(error)
  if (original instanceof DatelineError) {
    const neutral = NEUTRAL[original.code]
    if (neutral !== undefined || original.cause !== undefined) report(original)
    return shown(error, neutral ?? original.message, original.code, { ...HTTP[original.code], ...fieldOf(error) })
  }
  if (
    error instanceof GraphQLError &&
    (original === undefined || original instanceof GraphQLError) &&
    !isOfAnswer(error)
  ) {
    const { code, http } = error.extensions
    const name = typeof code === 'string' ? code : 'BAD_REQUEST'
    return shown(error, error.message, name, http === undefined ? {} : { http })
  }
  report(error)
  return shown(error, 'Something went wrong in the server. It has been written to its log.', 'INTERNAL')
}

/**
 * Whether GraphQL found an answer that breaks the schema, which is no fault of the request: it speaks of fields then, and
 * of what is in the request where that is wrong.
 */
function isOfAnswer({ path, nodes, extensions }: GraphQLError): boolean {
  return (
    path !== undefined && extensions['code'] === undefined && (nodes ?? []).every(({ kind }) => kind === Kind.FIELD)
  )
}

/** Which field below the one that answers is meant. */
function fieldOf(error: unknown): { readonly field?: unknown } {
  const field = error instanceof GraphQLError ? error.extensions['field'] : undefined
  return field === undefined ? {} : { field }
}

function originalOf(error: unknown): unknown {
  let original: unknown = error
  while (original instanceof GraphQLError && original.originalError !== undefined) original = original.originalError
  return original === error && error instanceof GraphQLError ? undefined : original
}

function shown(error: unknown, message: string, code: string, extensions: object = {}) {
  const { nodes, path } = error instanceof GraphQLError ? error : {}
  return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions: { ...extensions, code } })
}
