import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { WebSockets } from '../graphql/live/web-sockets.ts'
import type { Clients } from './clients.ts'
import { answerToRequest, type ServedAt } from './host-header.ts'
import type { HalfReceived } from './memory/half-received.ts'

/** Who may connect by WebSocket. */
export interface UpgradeParts {
  readonly webSockets: WebSockets
  /** By which names requests are answered. */
  readonly servedAt: ServedAt
  /** Whose pages may connect beside the server's own. */
  readonly origins: readonly string[]
  readonly clients: Pick<Clients, 'held'>
  /** Whether a connection is beyond those that its client may have. */
  readonly isBeyond: (socket: Socket) => boolean
  readonly halfReceived: HalfReceived
}

/**
 * Takes connections to `/graphql` over from HTTP. A browser lets any page connect to any server by WebSocket, so it is the
 * server that holds to origins here (RFC 6455, 10.2); programs send none.
 */
export function upgradeToWebSocket(parts: UpgradeParts) {
  const { webSockets, servedAt, origins, clients, isBeyond, halfReceived } = parts
  return (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy())
    const { host = '', origin } = request.headers
    const allowed = answerToRequest(request, servedAt)
    if (allowed !== 'ANSWERED') refuse(socket, `${allowed} Misdirected`)
    else if (request.url?.split('?')[0] !== '/graphql') refuse(socket, '404 Not Found')
    else if (origin !== undefined && !isOwn(origin, host) && !origins.includes(origin)) refuse(socket, '403 Forbidden')
    else if (isBeyond(request.socket)) refuse(socket, '429 Too Many Requests')
    else {
      // A session is of the server's own pages.
      if (origin !== undefined && !isOwn(origin, host)) delete request.headers.cookie
      const client = clients.held(request)
      const whole = halfReceived.countMessages(request.socket)
      webSockets.upgrade(request, socket, head, client === undefined ? {} : { client }, whole)
    }
  }
}

/** Whether a page of the server itself asks; whether it was fetched by TLS only a proxy before the server knows. */
const isOwn = (origin: string, host: string) => URL.canParse(origin) && new URL(origin).host === host.toLowerCase()

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
