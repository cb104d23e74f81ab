import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
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
import { readPlainFile } from '../../store/plain-file.ts'
import { inOneLine } from '../failure.ts'
import { isLoopback } from '../host-header.ts'
import type { Settings } from '../settings.ts'
import { boundedFetch } from './bounded-fetch.ts'

const SHORTEST_SECRET = 32
/** What clocks may differ by. */
export const CLOCK_SECONDS = 30
const MOST_MS_FOR_KEYS = 3_000
const OF_SECRETS = ['HS256', 'HS384', 'HS512']
/** What tokens may be signed by with a key whose other half is public. */
export const OF_KEYS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]

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
  return async (token) => viewerIn(await verified(() => verify(token, options)), settings)
}

/** Verifies what a token says by its signature and by what is wanted of it. */
export type Verify = (token: string, options: JWTVerifyOptions) => Promise<{ readonly payload: JWTPayload }>

/** Verifies tokens by the keys of who signed them; one that does not name its key may be signed by any that could have. */
export const verifyByKeys =
  (keys: JWTVerifyGetKey): Verify =>
  async (token, options) => {
    try {
      return await jwtVerify(token, keys, options)
    } catch (error) {
      if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error
      return verifyByAny(token, error, options)
    }
  }

/** Nobody changes keys so often that more are in use; to try thousands, a forged token would cost a second. */
const MOST_KEYS_TRIED = 20

async function verifyByAny(token: string, keys: AsyncIterable<CryptoKey>, options: JWTVerifyOptions) {
  let tried = 0
  for await (const key of keys) {
    if (tried++ === MOST_KEYS_TRIED) break
    try {
      return await jwtVerify(token, key, options)
    } catch (error) {
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error
    }
  }
  throw new errors.JWSSignatureVerificationFailed()
}

function verifyBySecret(secret: string): Verify {
  if (secret.length < SHORTEST_SECRET) throw wrong(`DATELINE_JWT_SECRET must have ${SHORTEST_SECRET} characters`)
  const key = new TextEncoder().encode(secret)
  return (token, options) => jwtVerify(token, key, options)
}

async function keysAt(place: string): Promise<JWTVerifyGetKey> {
  if (URL.canParse(place) && /^https?:/.test(place)) return keysAtAddress(new URL(place), 'DATELINE_JWT_KEYS')
  try {
    return createLocalJWKSet(JSON.parse(await readPlainFile(place)) as JSONWebKeySet)
  } catch (error) {
    throw wrong(`The keys in ${place} (DATELINE_JWT_KEYS) cannot be read (${firstLine(error)})`)
  }
}

/**
 * The keys (JWKS) at an address, which is asked when they are needed.
 * @param setting what leads there
 * @throws DatelineError SETTING_INVALID
 */
export function keysAtAddress(url: URL, setting: string): JWTVerifyGetKey {
  if (isSafeAddress(url))
    return createRemoteJWKSet(url, { timeoutDuration: MOST_MS_FOR_KEYS, [customFetch]: boundedFetch })
  throw wrong(`${setting} must lead to an https address: who can change the keys on their way is anybody`)
}

/** Whether nobody can change what comes from an address on its way: by https, or on this machine itself. */
export function isSafeAddress({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname.replace(/^\[|\]$/g, '')))
}

/**
 * What a token says, once it is verified; what is wrong with one is told only in so far as its bearer can do something about it.
 * @throws DatelineError UNAUTHENTICATED
 */
export async function verified(verify: () => ReturnType<Verify>): Promise<JWTPayload> {
  try {
    const { payload } = await verify()
    if ((payload.iat ?? 0) > Date.now() / 1000 + CLOCK_SECONDS) throw refused('is of the future')
    return payload
  } catch (error) {
    if (error instanceof DatelineError) throw error
    if (error instanceof errors.JWTExpired) throw refused('has ended')
    const isOfToken =
      error instanceof errors.JWTClaimValidationFailed ||
      error instanceof errors.JWSSignatureVerificationFailed ||
      error instanceof errors.JWKSNoMatchingKey ||
      error instanceof errors.JOSEAlgNotAllowed ||
      error instanceof errors.JOSENotSupported ||
      error instanceof errors.JWTInvalid ||
      error instanceof errors.JWSInvalid
    if (isOfToken) throw refused('is not one that this server takes')
    throw new DatelineError('UNAUTHENTICATED', 'The token cannot be checked now. Try again soon.', { cause: error })
  }
}

const LONGEST_NAME = 200

/** White space at an end, and what nobody sees but between the letters of some scripts: two names that look like one. */
const UNSEEN =
  /^\s|\s$|(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}|(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}])/u

/** A name is one line, which stands in audits and beside changes, and turns nothing round that stands with it. */
export function isName(name: string): boolean {
  const isOneLine = inOneLine(name) === name && name.isWellFormed() && !UNSEEN.test(name)
  return name !== '' && Array.from(name).length <= LONGEST_NAME && isOneLine
}

/**
 * Who somebody is and what they may do, by the claims that the settings name.
 * @throws DatelineError UNAUTHENTICATED
 */
export function viewerIn(
  payload: JWTPayload,
  { DATELINE_JWT_NAME, DATELINE_JWT_ROLE }: Pick<Settings, 'DATELINE_JWT_NAME' | 'DATELINE_JWT_ROLE'>,
): Viewer {
  const name = payload[DATELINE_JWT_NAME]
  if (typeof name !== 'string' || !isName(name)) throw refused('does not say whose it is')
  // Anybody may claim an address that nobody looked into; some providers say so by a text.
  const isUnproven = payload['email_verified'] === false || payload['email_verified'] === 'false'
  if (DATELINE_JWT_NAME === 'email' && isUnproven) throw refused('has an unproven address')
  // Some letters are those of a role in capitals alone.
  const said = [payload[DATELINE_JWT_ROLE]].flat().map((role) => (typeof role === 'string' ? role.toLowerCase() : ''))
  const role = ACCESS_ROLES.findLast((one) => said.includes(one.toLowerCase()))
  const { exp = Infinity } = payload
  return { name, expires: exp * 1000, ...(role === undefined ? {} : { role }) }
}

const refused = (why: string) =>
  new DatelineError('UNAUTHENTICATED', `The token ${why}. Sign in again, with a new one.`)

const wrong = (what: string) => new DatelineError('SETTING_INVALID', `${what}.`)
