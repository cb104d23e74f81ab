import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createMetrics } from '../../src/cli/metrics.ts'
import { createWebServer, type WebServerParts } from '../../src/cli/web-server.ts'
import type { ApiOptions } from '../../src/graphql/server.ts'
import type { Limits } from '../../src/model/limits.ts'
import type { Engine } from '../../src/store/engine.ts'
import { serveGraph } from '../graphql/served-graph.ts'

/** A server with some limits, on a free port. */
export interface LimitedServer {
  readonly base: string
  /**
   * Sends a request to the API. Gives `answered`, or the code with which it was refused, after the status where that is
   * not 200; and what it was told.
   */
  readonly ask: (
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<{ outcome: string; said: string; headers: Headers }>
  /** Opens a connection that says what it is told to, and nothing else. */
  connect(said?: string): Promise<Socket>
  close(): void
}

/** Serves a graph with these limits, and else as a server does. */
export async function limitedServer(
  engine: Engine,
  limits: Partial<Limits>,
  options: { readonly api?: Partial<ApiOptions>; readonly web?: Partial<WebServerParts> } = {},
): Promise<LimitedServer> {
  const server = createWebServer({
    api: serveGraph(engine, { limits, ...options.api }).api,
    explorer: fileURLToPath(new URL('.', import.meta.url)),
    ready: () => Promise.resolve(),
    metrics: createMetrics({ store: { roundTrips: () => Promise.resolve(0), restarts: () => 0 } }),
    limits,
    ...options.web,
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const base = `http://127.0.0.1:${port}`
  return {
    base,
    async ask(body, headers = {}) {
      const response = await fetch(`${base}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
      const answer = [await response.json()].flat()[0] as {
        errors?: readonly { message: string; extensions: { code: string } }[]
      }
      const [error] = answer.errors ?? []
      const status = response.status === 200 ? '' : `${response.status} `
      const outcome = error === undefined ? 'answered' : `${status}${error.extensions.code}`
      return { outcome, said: error?.message ?? '', headers: response.headers }
    },
    async connect(said = '') {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => undefined)
      await once(socket, 'connect')
      if (said !== '') socket.write(said)
      return socket
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The status line that comes over a connection; `closed` where it ends without one. */
export async function statusOf(socket: Socket): Promise<string> {
  const came = Promise.race([once(socket, 'data'), once(socket, 'close')]) as Promise<[Buffer | boolean]>
  // An end may come as a reset, where what was sent has not been taken.
  const [chunk] = await came.catch(() => [true])
  return chunk instanceof Buffer ? (chunk.toString().split('\r\n')[0] ?? '').slice(9) : 'closed'
}
