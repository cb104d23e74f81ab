import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import sirv from 'sirv'
import type { Metrics } from './metrics.ts'

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown

/** What a web server serves. */
export interface WebServerParts {
  /** The GraphQL API, which answers `/graphql` and `/health`. */
  readonly api: Listener
  /** Folder of the built explorer. */
  readonly explorer: string
  /** Throws when the store does not answer. */
  readonly ready: () => Promise<void>
  readonly metrics: Metrics
}

/** The explorer's own scripts and styles, its workers, its pictures; nothing from elsewhere. */
const EXPLORER_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** Serves the explorer at `/`, the API at `/graphql`, `/health`, `/ready` and `/metrics`. */
export function createWebServer({ api, explorer, ready, metrics }: WebServerParts): Server {
  const files = sirv(explorer, { etag: true, brotli: true, gzip: true, setHeaders: protect })
  const routes: Readonly<Record<string, Listener>> = {
    '/graphql': api,
    '/health': api,
    '/ready': async (_request, response) => {
      const isReady = await ready().then(
        () => true,
        () => false,
      )
      answer(response, isReady ? 200 : 503, 'application/json', JSON.stringify({ ready: isReady }))
    },
    '/metrics': async (_request, response) => {
      answer(response, 200, metrics.contentType, await metrics.text())
    },
  }
  return createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    const route = path in routes ? path : '/'
    const began = performance.now()
    response.once('close', () => {
      metrics.answered(route, response.statusCode, (performance.now() - began) / 1000)
    })
    const listener = routes[path]
    if (listener !== undefined) return void listener(request, response)
    files(request, response, () => {
      answer(response, 404, 'text/plain', `There is nothing at ${path}. The explorer is at /, the API at /graphql.\n`)
    })
  })
}

function protect(response: ServerResponse): void {
  response.setHeader('content-security-policy', EXPLORER_POLICY)
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'no-referrer')
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff' }).end(body)
}
