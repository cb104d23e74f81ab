import {
  allowInsecureRequests,
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  customFetch,
  discovery,
  fetchUserInfo,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type ClientAuth,
  type Configuration,
  type ServerMetadata,
} from 'openid-client'
import type { JWTPayload } from 'jose'
import type { Viewer } from '../../graphql/viewer.ts'
import { DatelineError } from '../../model/error.ts'
import type { Settings } from '../settings.ts'
import { boundedFetch } from './bounded-fetch.ts'
import {
  CLOCK_SECONDS,
  isSafeAddress,
  keysAtAddress,
  OF_KEYS,
  verified,
  verifyByKeys,
  viewerIn,
  type Verify,
} from './json-web-tokens.ts'

/** Seconds in which a provider answers. */
const PATIENCE_SECONDS = 5

/** What must come back from a provider with whoever was sent there, known to their browser and to nobody else. */
interface Proof {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Who came back from a provider. */
export interface SignedIn {
  readonly viewer: Viewer
  /** What the provider said of them: it knows by this who signs out. */
  readonly idToken: string
}

/** A provider of OpenID Connect, by which people sign in: authorization code with PKCE (OpenID Connect Core 1.0, 3.1; RFC 7636). */
export interface OpenIdConnect {
  /** Where to send somebody who signs in, and what must come back with them to `redirect`. */
  begin(redirect: string): Promise<{ readonly to: URL; readonly proof: Proof }>
  /**
   * Who came back, at which address.
   * @throws DatelineError UNAUTHENTICATED
   */
  finish(cameBack: URL, proof: Proof): Promise<SignedIn>
  /** Where to sign out at the provider as well, which then sends on to `back`; undefined where it knows no such thing. */
  end(idToken: string, back: string): Promise<URL | undefined>
}

interface Provider {
  readonly client: Configuration
  readonly metadata: ServerMetadata
  readonly verify: Verify
}

/**
 * Makes what signs people in by the provider that the settings name; undefined where they name none. It is asked about
 * itself when the first signs in, so that a server starts without it.
 * @throws DatelineError SETTING_INVALID
 */
export function openIdConnect(settings: Settings): OpenIdConnect | undefined {
  const { DATELINE_OIDC_ISSUER: issuer, DATELINE_OIDC_CLIENT_ID: id, DATELINE_OIDC_CLIENT_SECRET: secret } = settings
  if (issuer === undefined && id === undefined) return undefined
  if (issuer === undefined || id === undefined) {
    throw new DatelineError('SETTING_INVALID', 'Set DATELINE_OIDC_ISSUER and DATELINE_OIDC_CLIENT_ID together.')
  }
  const place = addressOf(issuer)
  let known: Promise<Provider> | undefined

  function provider(): Promise<Provider> {
    known ??= discover().catch((error: unknown) => {
      known = undefined
      throw new DatelineError('UNAUTHENTICATED', 'The login cannot be reached now. Try again soon.', { cause: error })
    })
    return known
  }

  async function discover(): Promise<Provider> {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to be seen: only this machine is asked by http
    const overHttp = [allowInsecureRequests]
    const client = await discovery(place, id ?? '', {}, authentication(secret), {
      timeout: PATIENCE_SECONDS,
      [customFetch]: boundedFetch,
      execute: place.protocol === 'http:' ? overHttp : [],
    })
    const metadata = client.serverMetadata()
    const keys = keysAtAddress(new URL(metadata.jwks_uri ?? ''), 'DATELINE_OIDC_ISSUER')
    return { client, metadata, verify: verifyByKeys(keys) }
  }

  return {
    async begin(redirect) {
      const { client } = await provider()
      const proof = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
      const to = buildAuthorizationUrl(client, {
        redirect_uri: redirect,
        scope: settings.DATELINE_OIDC_SCOPE,
        state: proof.state,
        nonce: proof.nonce,
        code_challenge: await calculatePKCECodeChallenge(proof.verifier),
        code_challenge_method: 'S256',
      })
      return { to, proof }
    },
    async finish(cameBack, { state, nonce, verifier }) {
      const { client, metadata, verify } = await provider()
      const expected = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
      const answer = await authorizationCodeGrant(client, cameBack, expected).catch((error: unknown) => {
        throw refusal(error)
      })
      const { id_token: idToken = '', access_token: accessToken } = answer
      const options = {
        issuer: metadata.issuer,
        audience: id,
        clockTolerance: CLOCK_SECONDS,
        requiredClaims: ['exp', 'sub'],
        algorithms: OF_KEYS,
      }
      const claims = await verified(() => verify(idToken, options))
      if ((claims['azp'] ?? id) !== id) throw forAnother()
      const more = await furtherClaims(client, accessToken, claims, settings)
      return { viewer: viewerIn({ ...more, ...claims }, settings), idToken }
    },
    async end(idToken, back) {
      const { client, metadata } = await provider()
      if (metadata.end_session_endpoint === undefined) return undefined
      return buildEndSessionUrl(client, { id_token_hint: idToken, post_logout_redirect_uri: back })
    },
  }
}

/** What a provider tells only when it is asked again, as many do of all but who it is (OpenID Connect Core 1.0, 5.4). */
async function furtherClaims(
  client: Configuration,
  accessToken: string,
  claims: JWTPayload,
  { DATELINE_JWT_NAME, DATELINE_JWT_ROLE }: Settings,
): Promise<JWTPayload> {
  if (client.serverMetadata().userinfo_endpoint === undefined) return {}
  if (claims[DATELINE_JWT_NAME] !== undefined && claims[DATELINE_JWT_ROLE] !== undefined) return {}
  const told = await fetchUserInfo(client, accessToken, claims.sub ?? '').catch((error: unknown) => {
    throw refusal(error)
  })
  return { ...told }
}

/** How a client without a secret, or with one, says that it is it: as the specification has it where nothing else is said. */
function authentication(secret: string | undefined): ClientAuth {
  if (secret === undefined) return None()
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)]
  return (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const authenticate = methods.includes('client_secret_basic') ? basic : post
    authenticate(server, client, body, headers)
  }
}

function refusal(error: unknown): DatelineError {
  const isDenied = error instanceof AuthorizationResponseError && error.error === 'access_denied'
  const why = isDenied
    ? 'The login was refused there, or was ended by you.'
    : 'What came back from the login proves nothing, or is used up.'
  return new DatelineError('UNAUTHENTICATED', why, { cause: error })
}

const forAnother = () => new DatelineError('UNAUTHENTICATED', 'What came back from the login is for another program.')

function addressOf(issuer: string): URL {
  const place = URL.canParse(issuer) ? new URL(issuer) : undefined
  if (place !== undefined && isSafeAddress(place) && isPlain(place)) return place
  throw new DatelineError(
    'SETTING_INVALID',
    'DATELINE_OIDC_ISSUER must be an https address without user, query and fragment.',
  )
}

const isPlain = ({ href, origin, pathname }: URL) => href === `${origin}${pathname}`
