/** Every reason for which Dateline refuses or fails, in one list. The API shows it as `extensions.code`. */
export type ErrorCode =
  | 'ARTICLE_EMPTY'
  | 'ARTICLE_TOO_LARGE'
  | 'ARTICLE_NOT_TEXT'
  | 'ARTICLE_UNREADABLE'
  | 'NO_ARTICLES'
  | 'BAD_INPUT'
  | 'BAD_CURSOR'
  | 'NOT_FOUND'
  | 'KIND_DIFFERS'
  | 'NO_CHANGE'
  | 'CONFLICT'
  | 'DEPENDED_ON'
  | 'KEY_REUSED'
  | 'LIMIT_EXCEEDED'
  | 'TIMEOUT'
  | 'EVENTS_FORGOTTEN'
  | 'SUBSCRIBER_TOO_SLOW'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'READER_BUSY'
  | 'SETTING_INVALID'
  | 'STORE_UNREACHABLE'
  | 'STORE_UNAUTHORIZED'
  | 'STORE_IN_USE'
  | 'STORE_DAMAGED'
  | 'STORE_BUSY'
  | 'STORE_FAILED'
  | 'STORE_GONE'
  | 'STORE_FULL'
  | 'PORT_TAKEN'
  | 'MODEL_UNREADABLE'
  | 'INTERNAL'

/**
 * The one error that Dateline throws on purpose: thrown where the reason is known, turned into an exit code or a
 * GraphQL error at the edge, once. `message` is for a person: what is wrong, where, and what to do. `at` leads to what is
 * meant within what was asked: the names of fields in a query's answer, or in an input; empty for the whole.
 */
export class DatelineError extends Error {
  readonly code: ErrorCode
  readonly at: readonly string[]

  constructor(
    code: ErrorCode,
    message: string,
    { at = [], ...options }: ErrorOptions & { readonly at?: readonly string[] } = {},
  ) {
    super(message, options)
    this.at = at
    this.name = 'DatelineError'
    this.code = code
  }
}

/** Runs what belongs to the part of a name; an error that it throws leads there. */
export function locating<Made>(name: string, make: () => Made): Made {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error
    const { code, message, at, cause } = error
    throw new DatelineError(code, message, { at: [name, ...at], ...(cause === undefined ? {} : { cause }) })
  }
}

/** The code of what the system threw, such as `ENOENT`; undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}

/** The first line of what something else threw, for the end of a message of one's own. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n', 1)[0] ?? ''
}
