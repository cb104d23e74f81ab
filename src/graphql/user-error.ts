import { DatelineError } from '../model/error.ts'

const USER_ERRORS = [
  'ARTICLE_EMPTY',
  'ARTICLE_TOO_LARGE',
  'ARTICLE_NOT_TEXT',
  'ARTICLE_UNREADABLE',
  'BAD_INPUT',
  'NOT_FOUND',
] as const

/** Something that the sender of the input can put right. */
export interface UserError {
  readonly code: (typeof USER_ERRORS)[number]
  readonly message: string
  readonly path: readonly string[]
}

/** What is needed to change the graph; a server may be without it. */
export function present<Part>(part: Part | undefined): Part {
  if (part === undefined)
    throw new DatelineError('BAD_INPUT', 'This server only reads; it takes no articles and no changes.')
  return part
}

/** The error that the sender of the input can put right, of one that was thrown; all else is thrown on. */
export function userError(error: unknown, path: readonly string[]): UserError {
  if (!(error instanceof DatelineError)) throw error
  const code = USER_ERRORS.find((known) => known === error.code)
  if (code === undefined) throw error
  return { code, message: error.message, path }
}

/** Says that there is nothing of an id. */
export function notFound(what: string, id: string, path: readonly string[]): UserError {
  return { code: 'NOT_FOUND', message: `There is no ${what} of the id ${JSON.stringify(id.slice(0, 80))}.`, path }
}
