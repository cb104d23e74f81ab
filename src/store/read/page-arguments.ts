import { DatelineError } from '../../model/error.ts'
import type { Fields } from '../generated/sdl.ts'
import type { Asked } from './fields.ts'

const DEFAULT_PAGE = 20
/** The longest page that is given. */
const LONGEST_PAGE = 1000

/** The arguments by which a page of a connection is asked for. */
export type PageArguments = Fields['Entity']['articles']

/** A connection of whatever further arguments. */
export type AskedPage = Asked<PageArguments>

/** Their names, for what reads them. */
export const PAGING = { first: true, last: true, after: true, before: true } as const satisfies Record<
  keyof PageArguments,
  true
>

/** Which page of a list is asked for: `size` edges from the start, or from the end where `backward`. */
export interface PageAsked {
  readonly size: number
  readonly backward: boolean
  readonly after?: string
  readonly before?: string
}

/**
 * Which page a connection's arguments ask for: the first 20 where they say nothing.
 * @throws DatelineError BAD_INPUT or LIMIT_EXCEEDED, saying which argument
 */
export function pageAsked(field: AskedPage): PageAsked {
  const { first, last, after, before } = field.arguments
  if (first !== undefined && last !== undefined) {
    throw new DatelineError('BAD_INPUT', `\`${field.name}\` takes either \`first\` or \`last\`, not both.`)
  }
  const size = first ?? last ?? DEFAULT_PAGE
  const argument = last === undefined ? 'first' : 'last'
  if (size < 0) {
    throw new DatelineError('BAD_INPUT', `\`${argument}\` of \`${field.name}\` is ${size}; it must be 0 or more.`)
  }
  if (size > LONGEST_PAGE) {
    throw new DatelineError(
      'LIMIT_EXCEEDED',
      `\`${argument}\` of \`${field.name}\` is ${size}; a page holds ${LONGEST_PAGE} at the most. Ask for it page by page.`,
    )
  }
  return {
    size,
    backward: last !== undefined,
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before }),
  }
}

/**
 * A count that an argument asks for, within its bounds.
 * @throws DatelineError BAD_INPUT below `lowest`, LIMIT_EXCEEDED above `highest`
 */
export function countAsked<Name extends string>(
  field: Asked<Readonly<Record<Name, number>>>,
  argument: Name,
  lowest: number,
  highest: number,
): number {
  const count = field.arguments[argument]
  if (count < lowest) {
    throw new DatelineError(
      'BAD_INPUT',
      `\`${argument}\` of \`${field.name}\` is ${count}; it must be ${lowest} or more.`,
    )
  }
  if (count > highest) {
    throw new DatelineError(
      'LIMIT_EXCEEDED',
      `\`${argument}\` of \`${field.name}\` is ${count}; the most is ${highest}.`,
    )
  }
  return count
}
