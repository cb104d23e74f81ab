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
  | 'LIMIT_EXCEEDED'
  | 'TIMEOUT'
  | 'READER_BUSY'
  | 'SETTING_INVALID'
  | 'STORE_UNREACHABLE'
  | 'STORE_UNAUTHORIZED'
  | 'STORE_IN_USE'
  | 'STORE_DAMAGED'
  | 'STORE_BUSY'
  | 'STORE_FAILED'
  | 'PORT_TAKEN'
  | 'MODEL_UNREADABLE'
  | 'INTERNAL'

/**
 * The one error that Dateline throws on purpose: thrown where the reason is known, turned into an exit code or a
 * GraphQL error at the edge, once. `message` is for a person: what is wrong, where, and what to do.
 */
export class DatelineError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DatelineError'
    this.code = code
  }
}

/** The first line of what something else threw, for the end of a message of one's own. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n', 1)[0] ?? ''
}
