import { DatelineError } from '../model/error.ts'
import type { UserErrorCode } from '../store/generated/sdl.ts'
import type { PlainFields } from './plain-fields.ts'

const USER_ERRORS: Readonly<Record<UserErrorCode, true>> = {
  ARTICLE_EMPTY: true,
  ARTICLE_TOO_LARGE: true,
  ARTICLE_NOT_TEXT: true,
  ARTICLE_UNREADABLE: true,
  BAD_INPUT: true,
  NOT_FOUND: true,
  KIND_DIFFERS: true,
  NO_CHANGE: true,
  CONFLICT: true,
  DEPENDED_ON: true,
  KEY_REUSED: true,
  FORBIDDEN: true,
}

/** Something that the sender of the input can put right; `changes` are the ids of those that are in the way. */
export type UserError = PlainFields<
  'UserError',
  {
    readonly code: UserErrorCode
    readonly message: string
    readonly path: readonly string[]
    readonly changes: readonly string[]
  }
>

/** What is needed to change the graph; a server may be without it. */
export function present<Part>(part: Part | undefined): Part {
  if (part === undefined)
    throw new DatelineError('BAD_INPUT', 'This server only reads; it takes no articles and no changes.')
  return part
}

/** The error that the sender of the input can put right, of one that was thrown; all else is thrown on. */
export function userError(error: unknown, path: readonly string[]): UserError {
  if (!(error instanceof DatelineError)) throw error
  const { code, message, at } = error
  if (!isUserError(code)) throw error
  return { code, message, path: [...path, ...at], changes: [] }
}

/** Whether a code is of what the sender of the input can put right. */
export const isUserError = (code: string): code is UserErrorCode => Object.hasOwn(USER_ERRORS, code)

/** Says that there is nothing of an id. */
export function notFound(what: string, id: string, path: readonly string[]): UserError {
  return {
    code: 'NOT_FOUND',
    message: `There is no ${what} of the id ${JSON.stringify(id.slice(0, 80))}.`,
    path,
    changes: [],
  }
}
