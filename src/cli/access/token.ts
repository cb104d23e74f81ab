import { ACCESS_ROLES } from '../../model/access-role.ts'
import { DatelineError } from '../../model/error.ts'
import type { Settings } from '../settings.ts'
import { isName } from './json-web-tokens.ts'
import { addToken, removeToken } from './token-file.ts'

/** What the command is told. */
export interface TokenOptions {
  readonly role: string
  readonly days?: string
  readonly remove?: boolean
}

const MS_A_DAY = 86_400_000
const MOST_DAYS = 3_650

/**
 * Makes a token for somebody, or takes theirs away, and gives what is to be shown.
 * @throws DatelineError SETTING_INVALID where no file is named, BAD_INPUT for a role or a number of days that is none
 */
export async function token(
  { DATELINE_TOKENS: path }: Settings,
  name: string,
  { role, days, remove = false }: TokenOptions,
): Promise<string> {
  if (path === undefined) {
    throw new DatelineError('SETTING_INVALID', 'Set DATELINE_TOKENS to the file in which tokens are to be kept.')
  }
  if (remove) {
    if (await removeToken(path, name)) return `${name} has no token any more.`
    throw new DatelineError('NOT_FOUND', `${path} holds no token of ${name}.`)
  }
  if (!isName(name)) throw new DatelineError('BAD_INPUT', 'A name is one line of up to 200 characters, all to be seen.')
  const known = ACCESS_ROLES.find((one) => one === role.toUpperCase())
  if (known === undefined)
    throw new DatelineError('BAD_INPUT', `${role} is no role. Give one of ${ACCESS_ROLES.join(', ')}.`)
  return addToken(path, { name, role: known, ...endAfter(days) })
}

function endAfter(days: string | undefined): { readonly expires?: string } {
  if (days === undefined) return {}
  const count = Number(days)
  if (!(count > 0 && count <= MOST_DAYS)) {
    throw new DatelineError('BAD_INPUT', `${days} is no number of days. Give one up to ${MOST_DAYS}.`)
  }
  return { expires: new Date(Date.now() + count * MS_A_DAY).toISOString() }
}
