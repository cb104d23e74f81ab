import { exportJWK, generateKeyPair } from 'jose'
import { Provider, type Configuration } from 'oidc-provider'
import { listening } from './listening.ts'

/** Who is at the provider when somebody is sent there; undefined for one who refuses to sign in. */
interface Person {
  readonly sub: string
  readonly role?: string | readonly string[]
  readonly group?: readonly string[]
  readonly email?: string
  /** The program for which the provider says that they signed in. */
  readonly azp?: string
}

/** A provider of OpenID Connect on 127.0.0.1, at which whoever comes is signed in at once. */
export interface LoginProvider {
  readonly issuer: string
  /** Who comes next. */
  comes(person: Person | undefined): void
  /** Takes a server at these origins as its client `dateline`. */
  serve(...origins: readonly string[]): void
  readonly close: () => void
}

/**
 * Starts one.
 * @param options.secret what the client proves itself by; none for a public client
 * @param options.told whether all is told in the ID token, instead of to who asks again
 * @param options.host the name of this machine by which it goes: by `localhost` it is another site to browsers than 127.0.0.1
 */
export async function startLoginProvider({
  secret = '',
  told = false,
  host = '127.0.0.1',
} = {}): Promise<LoginProvider> {
  const keys = await generateKeyPair('RS256', { extractable: true })
  const jwk = { ...(await exportJWK(keys.privateKey)), use: 'sig', alg: 'RS256' }
  const people = new Map<string, Person>()
  let next: Person | undefined
  let provider: Provider | undefined
  const { base, close } = await listening((request, response) => {
    if (provider === undefined) response.writeHead(503).end()
    else if (request.url?.startsWith('/login/') === true) void finish(provider, request, response)
    else void provider.callback()(request, response)
  })
  const issuer = base.replace('127.0.0.1', host)
  const days = Object.fromEntries(
    ['Interaction', 'Session', 'Grant', 'AccessToken', 'IdToken'].map((name) => [name, 86_400]),
  )

  const finish: (provider: Provider, ...sent: Parameters<Provider['interactionDetails']>) => Promise<void> = async (
    at,
    request,
    response,
  ) => {
    const { params, prompt } = await at.interactionDetails(request, response)
    if (next === undefined) {
      await at.interactionFinished(request, response, { error: 'access_denied', error_description: '<b>No</b>' })
    } else if (prompt.name === 'login') {
      people.set(next.sub, next)
      await at.interactionFinished(request, response, { login: { accountId: next.sub, remember: false } })
    } else {
      const grant = new at.Grant({ accountId: next.sub, clientId: String(params['client_id']) })
      grant.addOIDCScope(String(params['scope']))
      await at.interactionFinished(request, response, { consent: { grantId: await grant.save() } })
    }
  }

  const configuration = (origins: readonly string[]): Configuration => ({
    clients: [
      {
        client_id: 'dateline',
        ...(secret === '' ? {} : { client_secret: secret }),
        token_endpoint_auth_method: secret === '' ? 'none' : 'client_secret_basic',
        redirect_uris: origins.map((origin) => `${origin}/sign-in/back`),
        post_logout_redirect_uris: origins.map((origin) => `${origin}/`),
      },
    ],
    jwks: { keys: [jwk] },
    cookies: { keys: ['a key of the tests'] },
    claims: { openid: ['sub', 'role', 'group', 'azp'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: !told,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/login/${uid}` },
    ttl: days,
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ ...people.get(sub), email_verified: false, sub }),
    }),
  })

  return {
    issuer,
    comes(person) {
      next = person
    },
    serve(...origins) {
      provider = new Provider(issuer, configuration(origins))
    },
    close,
  }
}
