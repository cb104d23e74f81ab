import { readFile } from 'node:fs/promises'
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
} from 'jose'
import type { Viewer } from '../../graphql/viewer.ts'
import { ACCESS_ROLES } from '../../model/access-role.ts'
import { DatelineError, firstLine } from '../../model/error.ts'
import { isLoopback } from '../host-header.ts'
import type { Settings } from '../settings.ts'

const SHORTEST_SECRET = 32
const CLOCK_SECONDS = 30
const MOST_MS_FOR_KEYS = 3_000
const OF_SECRETS = ['HS256', 'HS384', 'HS512']
const OF_KEYS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

/** Finds who a JSON Web Token says that its bearer is. */
export type VerifyJsonWebToken = (token: string) => Promise<Viewer>

/**
 * Makes what verifies JSON Web Tokens as the settings want it: their signature by the keys of an issuer (a JWKS at an
 * address, or in a file) or a shared secret, who gave them for whom, and when they end. Undefined where no setting does.
 * @throws DatelineError SETTING_INVALID
 */
export async function jsonWebTokens(settings: Settings): Promise<VerifyJsonWebToken | undefined> {
  const { DATELINE_JWT_KEYS: keys, DATELINE_JWT_SECRET: secret } = settings
  const { DATELINE_JWT_ISSUER: issuer, DATELINE_JWT_AUDIENCE: audience } = settings
  if (keys === undefined && secret === undefined) return undefined
  if (keys !== undefined && secret !== undefined) throw wrong('Set DATELINE_JWT_KEYS or DATELINE_JWT_SECRET, not both')
  if (issuer === undefined || audience === undefined) {
    throw wrong('Set DATELINE_JWT_ISSUER and DATELINE_JWT_AUDIENCE, too: a token for others must not do')
  }
  const options: JWTVerifyOptions = {
    issuer,
    audience,
    clockTolerance: CLOCK_SECONDS,
    requiredClaims: ['exp'],
    algorithms: secret === undefined ? OF_KEYS : OF_SECRETS,
  }
  const verify = secret === undefined ? verifyByKeys(await keysAt(keys ?? '')) : verifyBySecret(secret)
  const { DATELINE_JWT_NAME: name, DATELINE_JWT_ROLE: role } = settings
  return async (token) => viewerIn(await verified(() => verify(token, options)), name, role)
}

type Verify = (token: string, options: JWTVerifyOptions) => Promise<{ readonly payload: JWTPayload }>

const verifyByKeys =
  (keys: JWTVerifyGetKey): Verify =>
  (token, options) =>
    jwtVerify(token, keys, options)

function verifyBySecret(secret: string): Verify {
  if (secret.length < SHORTEST_SECRET) throw wrong(`DATELINE_JWT_SECRET must have ${SHORTEST_SECRET} characters`)
  const key = new TextEncoder().encode(secret)
  return (token, options) => jwtVerify(token, key, options)
}

async function keysAt(place: string): Promise<JWTVerifyGetKey> {
  if (URL.canParse(place) && /^https?:/.test(place)) {
    const url = new URL(place)
    if (url.protocol === 'http:' && !isLoopback(url.hostname.replace(/^\[|\]$/g, ''))) {
      throw wrong('DATELINE_JWT_KEYS must be an https address: who can change the keys on their way is anybody')
    }
    return createRemoteJWKSet(url, { timeoutDuration: MOST_MS_FOR_KEYS })
  }
  try {
    return createLocalJWKSet(JSON.parse(await readFile(place, 'utf8')) as JSONWebKeySet)
  } catch (error) {
    throw wrong(`The keys in ${place} (DATELINE_JWT_KEYS) cannot be read (${firstLine(error)})`)
  }
}

/** What is wrong with a token is told only in so far as its bearer can do something about it. */
async function verified(verify: () => ReturnType<Verify>): Promise<JWTPayload> {
  try {
    return (await verify()).payload
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw refused('has ended')
    const isOfToken =
      error instanceof errors.JWTClaimValidationFailed ||
      error instanceof errors.JWSSignatureVerificationFailed ||
      error instanceof errors.JWKSNoMatchingKey ||
      error instanceof errors.JOSEAlgNotAllowed ||
      error instanceof errors.JWTInvalid ||
      error instanceof errors.JWSInvalid
    if (isOfToken) throw refused('is not one that this server takes')
    throw new DatelineError('UNAUTHENTICATED', 'The token cannot be checked now. Try again soon.', { cause: error })
  }
}

function viewerIn(payload: JWTPayload, nameClaim: string, roleClaim: string): Viewer {
  const name = payload[nameClaim]
  if (typeof name !== 'string' || name === '') throw refused('does not say whose it is')
  const said = [payload[roleClaim]].flat().map((role) => String(role).toUpperCase())
  const role = ACCESS_ROLES.findLast((one) => said.includes(one))
  const { exp = Infinity } = payload
  return { name, expires: exp * 1000, ...(role === undefined ? {} : { role }) }
}

const refused = (why: string) =>
  new DatelineError('UNAUTHENTICATED', `The token ${why}. Sign in again, with a new one.`)

const wrong = (what: string) => new DatelineError('SETTING_INVALID', `${what}.`)
