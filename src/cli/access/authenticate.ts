import { bearerToken, type Authenticate, type Viewer } from '../../graphql/viewer.ts'
import { DatelineError } from '../../model/error.ts'
import type { Settings } from '../settings.ts'
import { anonymousRole, hasSignIn } from './anonymous-role.ts'
import { jsonWebTokens } from './json-web-tokens.ts'
import type { SignIn } from './sign-in.ts'
import { createTokenFile, readTokens } from './token-file.ts'

/**
 * Makes what finds who sends a request, as the settings want it: by a token of `dateline token`, by a JSON Web Token, or by
 * the session of who signed in. Who sends something that proves nothing is refused, also where others may do what was asked.
 * @throws DatelineError SETTING_INVALID
 */
export async function createAuthenticate(settings: Settings, signIn?: SignIn): Promise<Authenticate> {
  const role = anonymousRole(settings)
  const anonymous: Viewer = role === undefined ? {} : { role }
  const verify = await jsonWebTokens(settings)
  const tokens = settings.DATELINE_TOKENS === undefined ? undefined : createTokenFile(settings.DATELINE_TOKENS)
  if (settings.DATELINE_TOKENS !== undefined) await readTokens(settings.DATELINE_TOKENS)

  return async (authorization, cookies) => {
    // Who cannot sign in is who others are: a proxy before the server may ask for a login of its own.
    if (authorization === undefined || !hasSignIn(settings)) return signIn?.viewerOf(cookies) ?? anonymous
    const token = bearerToken(authorization)
    if (token === undefined) throw unknown('The Authorization header must be `Bearer TOKEN`.')
    const found = await tokens?.find(token)
    if (found !== undefined) {
      const { name, expires } = found
      if (expires !== undefined && Date.parse(expires) <= Date.now()) throw unknown('The token has ended.')
      return { name, role: found.role, ...(expires === undefined ? {} : { expires: Date.parse(expires) }) }
    }
    if (verify === undefined || token.split('.').length !== 3) throw unknown('The server does not know this token.')
    return verify(token)
  }
}

const unknown = (what: string) =>
  new DatelineError('UNAUTHENTICATED', `${what} Ask who runs this server for a token, and send it as it is.`)
