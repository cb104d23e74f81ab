import type { AccessRole } from '../../model/access-role.ts'
import { DatelineError } from '../../model/error.ts'
import { isLoopback } from '../host-header.ts'
import type { Settings } from '../settings.ts'

/** Whether anybody can sign in to a server with these settings. */
export function hasSignIn(settings: Settings): boolean {
  return takesTokens(settings) || settings.DATELINE_OIDC_ISSUER !== undefined
}

/** Whether somebody can sign in by a token that they were given. */
export function takesTokens({ DATELINE_TOKENS, DATELINE_JWT_KEYS, DATELINE_JWT_SECRET }: Settings): boolean {
  return [DATELINE_TOKENS, DATELINE_JWT_KEYS, DATELINE_JWT_SECRET].some((setting) => setting !== undefined)
}

/**
 * What whoever reaches a server with these settings may do without signing in. Where nobody can sign in, a server that is
 * reached from beyond its own machine must be told that this is meant; where people can, others may do nothing.
 * @throws DatelineError SETTING_INVALID on an address beyond loopback where nothing is said
 */
export function anonymousRole(settings: Settings): AccessRole | undefined {
  const { HOST, DATELINE_ANONYMOUS } = settings
  if (DATELINE_ANONYMOUS !== undefined) return DATELINE_ANONYMOUS
  if (hasSignIn(settings)) return undefined
  if (isLoopback(HOST)) return 'ADMIN'
  throw new DatelineError(
    'SETTING_INVALID',
    `HOST ${HOST} is reached from other machines, and nobody can sign in. Make tokens with \`dateline token\` and set DATELINE_TOKENS; or set DATELINE_ANONYMOUS=READER to let everybody there read, or DATELINE_ANONYMOUS=ADMIN to let everybody there load, change and remove, too; or serve on 127.0.0.1.`,
  )
}
