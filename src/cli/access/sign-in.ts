import type { IncomingMessage, ServerResponse } from 'node:http'
import { parseCookie, stringifySetCookie } from 'cookie'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { z } from 'zod'
import type { Audit } from '../../graphql/audit-entry.ts'
import type { SentFrom } from '../../graphql/client-limits.ts'
import type { ReportError } from '../../graphql/errors.ts'
import { requestIdOf } from '../../graphql/requests.ts'
import type { Viewer } from '../../graphql/viewer.ts'
import { DatelineError } from '../../model/error.ts'
import type { Limits } from '../../model/limits.ts'
import { isLoopback } from '../host-header.ts'
import type { Settings } from '../settings.ts'
import { openIdConnect, type OpenIdConnect } from './openid-connect.ts'
import { createSessions } from './sessions.ts'

/** Where people begin to sign in, come back to, and sign out. */
const SIGN_IN_PATHS = { begin: '/sign-in', back: '/sign-in/back', end: '/sign-out' } as const

/** How long somebody may take to sign in at the provider. */
const SECONDS_TO_SIGN_IN = 600
const SECONDS_OF_HOUR = 3_600
/** A browser keeps no longer one. */
const LONGEST_COOKIE = 4_000

/** What a browser keeps of who signs in just now; nobody else may know it, and no script sees it. */
const underWay = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string() })

type Listener = (request: IncomingMessage, response: ServerResponse, from: SentFrom) => Promise<void>

/** What signing in works with, beside the settings. */
interface SignInParts {
  readonly audit: Audit
  /** Told of what a provider did wrong, and of every error that nobody expected. */
  readonly report: ReportError
  readonly limits: Pick<Limits, 'signInsPerMinute'>
}

/** Signing in by a provider of OpenID Connect, and the sessions that come of it. */
export interface SignIn {
  /** Whose session the cookies of a request name; undefined where they name none. Throws DatelineError UNAUTHENTICATED for one that has ended. */
  viewerOf(cookies: string | undefined): Viewer | undefined
  /** What answers each of the paths. */
  listeners(parts: SignInParts): Readonly<Record<string, Listener>>
}

/**
 * Makes what signs people in by the provider that the settings name; undefined where they name none. A session is a
 * cookie that no script sees and no other site's page sends; what it stands for is kept by the server.
 * @throws DatelineError SETTING_INVALID
 */
export function createSignIn(settings: Settings): SignIn | undefined {
  const provider = openIdConnect(settings)
  if (provider === undefined) return undefined
  const { HOST, DATELINE_URL, DATELINE_SESSION_HOURS: hours } = settings
  if (DATELINE_URL === undefined && !isLoopback(HOST)) {
    throw new DatelineError(
      'SETTING_INVALID',
      'Set DATELINE_URL to where people reach this server, to which the login sends them back (https://dateline.example).',
    )
  }
  const sessions = createSessions(hours)
  const cookies = cookiesOf(DATELINE_URL?.startsWith('https:') === true)

  return {
    viewerOf(sent) {
      const id = cookies.session.in(sent)
      if (id === undefined) return undefined
      const found = sessions.find(id)
      if (found === undefined) throw new DatelineError('UNAUTHENTICATED', 'Your sign-in has ended. Sign in again.')
      return found.viewer
    },
    listeners: (given) => {
      const baseOf = ({ headers }: IncomingMessage) => new URL(DATELINE_URL ?? `http://${headers.host ?? ''}`).origin
      const parts = { ...given, provider, sessions, cookies, hours, baseOf }
      const counted = countedPerClient(given.limits)
      return {
        [SIGN_IN_PATHS.begin]: counted(begin(parts)),
        [SIGN_IN_PATHS.back]: counted(comeBack(parts)),
        [SIGN_IN_PATHS.end]: end(parts),
      }
    },
  }
}

interface Parts extends SignInParts {
  readonly provider: OpenIdConnect
  readonly sessions: ReturnType<typeof createSessions>
  readonly cookies: ReturnType<typeof cookiesOf>
  readonly hours: number
  /** The origin by which the sender of a request reaches this server. */
  readonly baseOf: (request: IncomingMessage) => string
}

/** Holds what makes this server ask the provider to so many a minute of a client. */
function countedPerClient({ signInsPerMinute }: SignInParts['limits']): (listener: Listener) => Listener {
  const limiter = new RateLimiterMemory({ points: signInsPerMinute, duration: 60 })
  return (listener) => async (request, response, from) => {
    try {
      if (from.client !== undefined) await limiter.consume(from.client)
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      response.setHeader('retry-after', Math.ceil(error.msBeforeNext / 1000))
      tell(response, 429, 'There were too many tries from your address. Wait a minute.')
      return
    }
    await listener(request, response, from)
  }
}

/** Sends somebody to the provider; `to` is where on this server they are sent in the end. */
const begin =
  ({ provider, cookies, baseOf, report }: Parts): Listener =>
  async (request, response) => {
    const base = baseOf(request)
    try {
      const asked = new URL(request.url ?? '', base)
      const { to, proof } = await provider.begin(`${base}${SIGN_IN_PATHS.back}`)
      const kept = (path: string) => Buffer.from(JSON.stringify({ ...proof, to: path })).toString('base64url')
      const whole = kept(ownPath(asked.searchParams.get('to') ?? '/', base))
      const value = whole.length > LONGEST_COOKIE ? kept('/') : whole
      sendTo(response, to.href, [cookies.underWay.set(value, SECONDS_TO_SIGN_IN)])
    } catch (error) {
      report(error)
      tell(response, 503, reasonOf(error))
    }
  }

/** Takes somebody who comes back from the provider, and begins their session. */
const comeBack =
  ({ provider, sessions, cookies, hours, baseOf, audit, report }: Parts): Listener =>
  async (request, response) => {
    const requestId = requestIdOf(request.headers['x-request-id'])
    const base = baseOf(request)
    try {
      const { to, ...proof } = readUnderWay(cookies.underWay.in(request.headers.cookie))
      const who = await provider.finish(new URL(request.url ?? '', base), proof)
      const { name: by = '', role } = who.viewer
      audit({ did: 'signIn', outcome: 'DONE', requestId, by, ...(role === undefined ? {} : { role }) })
      const id = sessions.begin(who)
      sendTo(response, `${base}${ownPath(to, base)}`, [
        cookies.underWay.set('', 0),
        cookies.session.set(id, Math.round(hours * SECONDS_OF_HOUR)),
      ])
    } catch (error) {
      audit({ did: 'signIn', outcome: error instanceof DatelineError ? error.code : 'INTERNAL', requestId })
      if (!(error instanceof DatelineError) || error.cause !== undefined) report(error)
      response.setHeader('set-cookie', cookies.underWay.set('', 0))
      tell(response, 401, reasonOf(error))
    }
  }

/** Ends a session here, and says where it is ended at the provider as well. No form of another site can send this. */
const end =
  ({ provider, sessions, cookies, baseOf, audit, report }: Parts): Listener =>
  async (request, response) => {
    const { method, headers } = request
    response.setHeader('cache-control', 'no-store')
    if (method !== 'POST' || headers['content-type'] !== 'application/json') {
      response.writeHead(405, { allow: 'POST', 'content-type': 'text/plain' })
      response.end('Send POST as application/json to sign out.\n')
      return
    }
    const ended = sessions.end(cookies.session.in(headers.cookie) ?? '')
    if (ended?.viewer.name !== undefined) {
      audit({ did: 'signOut', outcome: 'DONE', requestId: requestIdOf(headers['x-request-id']), by: ended.viewer.name })
    }
    const back = `${baseOf(request)}/`
    const at = ended === undefined ? undefined : await provider.end(ended.idToken, back).catch(report)
    response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': cookies.session.set('', 0) })
    response.end(JSON.stringify({ to: at?.href ?? null }))
  }

function readUnderWay(kept: string | undefined): z.infer<typeof underWay> {
  try {
    return underWay.parse(JSON.parse(Buffer.from(kept ?? '', 'base64url').toString()))
  } catch {
    throw new DatelineError('UNAUTHENTICATED', 'You came back too late, or signed in somewhere else meanwhile.')
  }
}

/** The path of an address on this server; its start for any other. */
function ownPath(to: string, base: string): string {
  const url = URL.canParse(to, base) ? new URL(to, base) : undefined
  return url?.origin === base ? `${url.pathname}${url.search}${url.hash}` : '/'
}

function sendTo(response: ServerResponse, to: string, cookies: string[]): void {
  response.writeHead(303, {
    location: to,
    'set-cookie': cookies,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  })
  response.end()
}

const reasonOf = (error: unknown) =>
  error instanceof DatelineError ? error.message : 'Something went wrong, and was written to the log.'

/** Says on a page of its own why somebody is not signed in; nothing that was sent is on it. */
function tell(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  })
  response.end(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Not signed in - Dateline</title>
<h1>You are not signed in</h1>
<p>${why}</p>
<p><a href="${SIGN_IN_PATHS.begin}">Try again</a>, or go <a href="/">to the explorer</a>.</p>
</html>
`)
}

/**
 * The cookies of signing in. A session's is sent by pages of this server alone; what is under way must come with somebody
 * whom another site, the provider, sends back. Over https no other server of the domain can set them (`__Host-`).
 */
function cookiesOf(secure: boolean) {
  const cookie = (name: string, sameSite: 'strict' | 'lax') => {
    const full = secure ? `__Host-${name}` : name
    return {
      in: (sent: string | undefined) => parseCookie(sent ?? '')[full],
      set: (value: string, maxAge: number) =>
        stringifySetCookie(full, value, { httpOnly: true, sameSite, secure, path: '/', maxAge }),
    }
  }
  return { session: cookie('dateline-session', 'strict'), underWay: cookie('dateline-sign-in', 'lax') }
}
