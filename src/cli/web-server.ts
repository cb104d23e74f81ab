import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import sirv from 'sirv'
import type { SentFrom } from '../graphql/client-limits.ts'
import type { WebSockets } from '../graphql/live/web-sockets.ts'
import { requestIdOf } from '../graphql/requests.ts'
import type { Authenticate, Viewer } from '../graphql/viewer.ts'
import { includesRole } from '../model/access-role.ts'
import { DEFAULT_LIMITS, type Limits } from '../model/limits.ts'
import { within } from '../store/within.ts'
import { createClients } from './clients.ts'
import { answerToRequest } from './host-header.ts'
import type { Log } from './log.ts'
import { holdHalfReceived } from './memory/half-received.ts'
import { holdUnsent } from './memory/unsent-answers.ts'
import type { Metrics } from './metrics.ts'
import { upgradeToWebSocket } from './web-socket-upgrade.ts'

type Listener = (request: IncomingMessage, response: ServerResponse, from: SentFrom) => unknown

/** What a web server serves. */
export interface WebServerParts {
  /** The GraphQL API, which answers `/graphql` and `/health`. */
  readonly api: Listener
  /** The API over WebSockets; without it no connection is taken over. */
  readonly webSockets?: WebSockets
  /** Whose pages may connect by WebSocket beside the server's own (none). */
  readonly origins?: readonly string[]
  /** The address it will listen on; without it, requests by any name are answered. */
  readonly address?: string
  /** The names by which it is asked; any, if left out, where others reach it. */
  readonly names?: readonly string[]
  /** Folder of the built explorer. */
  readonly explorer: string
  /** Throws when the store does not answer. */
  readonly ready: () => Promise<void>
  readonly metrics: Metrics
  /** What signs people in by a provider, by its paths; none if left out. */
  readonly signIn?: Readonly<Record<string, Listener>>
  /** Finds who asks for figures, which readers may have; all may if left out. */
  readonly authenticate?: Authenticate
  /** Without it nothing is logged. */
  readonly log?: Log
  /** The limits that are not as they are in the table. */
  readonly limits?: Partial<Limits>
  /** How many proxies stand before the server; none if left out. */
  readonly proxies?: number
}

/** The explorer's own scripts and styles, its workers, its pictures; nothing from elsewhere. */
const EXPLORER_POLICY =
  "default-src 'self'; style-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** Those who watch over servers take an answer that comes later for none. */
const MOST_MS_TO_BE_READY = 1_500
/** How often Node looks for connections whose time is over. */
const MS_BETWEEN_LOOKS = 1_000
const SECONDS_TO_CONNECT = 5

const REFUSALS = {
  400: 'The Host header of the request is none.',
  421: 'This server is not asked by this name. Where it is for its own machine only, ask for localhost, 127.0.0.1 or [::1], or choose another HOST; else who runs it can add the name to DATELINE_HOSTS.',
} as const

const TOO_MANY = JSON.stringify({
  errors: [
    {
      message: 'There are too many connections from your address at once. Close some, and ask again.',
      extensions: { code: 'TOO_MANY_REQUESTS' },
    },
  ],
})

/** Serves the explorer at `/`, the API at `/graphql`, `/health`, `/ready` and `/metrics`. */
export function createWebServer(parts: WebServerParts): Server {
  const { api, address = '', explorer, ready, metrics, log, proxies = 0 } = parts
  const authenticate = parts.authenticate ?? (() => Promise.resolve<Viewer>({ role: 'READER' }))
  const servedAt = { address, ...(parts.names === undefined ? {} : { names: parts.names }) }
  const limits = { ...DEFAULT_LIMITS, ...parts.limits }
  const clients = createClients(parts.limits ?? {}, proxies)
  const files = sirv(explorer, { etag: true, brotli: true, gzip: true, setHeaders: protect })
  const routes: Readonly<Record<string, Listener>> = {
    '/graphql': api,
    '/health': api,
    '/ready': reading(async (_request, response) => {
      const isReady = await within(MOST_MS_TO_BE_READY, ready()).then(
        () => true,
        () => false,
      )
      answer(response, isReady ? 200 : 503, 'application/json', JSON.stringify({ ready: isReady }))
    }),
    ...parts.signIn,
    '/metrics': reading(async ({ headers }, response) => {
      const viewer = await authenticate(headers.authorization, headers.cookie).catch((): Viewer => ({}))
      if (!includesRole(viewer.role, 'READER')) {
        response.setHeader('www-authenticate', 'Bearer')
        answer(response, 401, 'text/plain', 'Sign in to see figures: send `Authorization: Bearer TOKEN`.\n')
        return
      }
      answer(response, 200, metrics.contentType, await metrics.text())
    }),
  }
  const explore = reading((request, response) => {
    // A file that is gone since the server began, as when the explorer is built anew, ends its own answer and no more.
    response.once('pipe', (file) => {
      file.once('error', (error) => {
        log?.failure(error)
        response.destroy()
      })
    })
    files(request, response, () => {
      const path = pathOf(request)
      answer(response, 404, 'text/plain', `There is nothing at ${path}. The explorer is at /, the API at /graphql.\n`)
    })
  })
  const listen = async (listener: Listener, request: IncomingMessage, response: ServerResponse, from: SentFrom) => {
    try {
      await listener(request, response, from)
    } catch (error) {
      log?.failure(error)
      if (response.headersSent) return void response.destroy()
      answer(response, 500, 'text/plain', 'Something went wrong in the server. It has been written to its log.\n')
    }
  }
  const options = {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    maxHeaderSize: limits.headerBytes,
    connectionsCheckingInterval: MS_BETWEEN_LOOKS,
  }
  const server = createServer(options, (request, response) => {
    const path = pathOf(request)
    const client = clients.held(request)
    const requestId = requestIdOf(request.headers['x-request-id'])
    request.headers['x-request-id'] = requestId
    const began = performance.now()
    const answered = metrics.begun()
    response.once('close', () => {
      const [{ method = '' }, { statusCode: status }, ms] = [request, response, performance.now() - began]
      answered(path in routes ? path : '/', status, ms / 1000)
      log?.during(requestId, () => {
        log.answered({ method, path, status, ms: Math.round(ms) })
      })
    })
    const allowed = answerToRequest(request, servedAt)
    if (allowed !== 'ANSWERED') {
      answer(response, allowed, 'text/plain', `${REFUSALS[allowed]}\n`)
      return
    }
    if (isBeyond(request.socket)) {
      response.setHeader('connection', 'close').setHeader('retry-after', SECONDS_TO_CONNECT)
      answer(response, 429, 'application/json', TOO_MANY)
      return
    }
    const work = () => listen(routes[path] ?? explore, request, response, client === undefined ? {} : { client })
    void (log === undefined ? work() : log.during(requestId, work))
  })
  server.maxConnections = limits.connections
  server.timeout = limits.idleMs
  const isBeyond = clients.count(server)
  holdUnsent(server, limits.unsentBytes)
  const halfReceived = holdHalfReceived(server, limits.halfReceivedBytes)
  const { webSockets, origins = [] } = parts
  if (webSockets !== undefined) {
    server.on('upgrade', upgradeToWebSocket({ webSockets, servedAt, origins, clients, isBeyond, halfReceived }))
  }
  return server
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '/'
}

/** What is there to be read, and takes nothing. */
function reading(listener: Listener): Listener {
  return (request, response, from) => {
    if (request.method === 'GET' || request.method === 'HEAD') return listener(request, response, from)
    response.setHeader('allow', 'GET, HEAD')
    answer(response, 405, 'text/plain', `${pathOf(request)} is there to be read. Ask for it by GET.\n`)
    return undefined
  }
}

function protect(response: ServerResponse): void {
  response.setHeader('content-security-policy', EXPLORER_POLICY)
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'no-referrer')
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff' }).end(body)
}
