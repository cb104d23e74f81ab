import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createMetrics } from '../../src/cli/metrics.ts'
import { createWebServer } from '../../src/cli/web-server.ts'
import { createWebSockets } from '../../src/graphql/live/web-sockets.ts'
import { DEFAULT_LIMITS } from '../../src/model/limits.ts'
import type { Engine } from '../../src/store/engine.ts'
import { serveGraph } from '../graphql/served-graph.ts'

/** Serves the graph of an engine on a port of 127.0.0.1, over HTTP and WebSockets, as the server does. */
export async function serveSockets(
  engine: Engine,
  options: NonNullable<Parameters<typeof serveGraph>[1]> = {},
  origins: readonly string[] = [],
) {
  const limits = options.limits ?? {}
  const graph = serveGraph(engine, options)
  const webSockets = createWebSockets({
    api: graph.api,
    limits: { ...DEFAULT_LIMITS, ...limits },
    report: (error) => graph.unexpected.push(error),
  })
  const server = createWebServer({
    api: graph.api,
    webSockets,
    origins,
    address: '127.0.0.1',
    explorer: '.',
    ready: () => Promise.resolve(),
    metrics: createMetrics({ store: { roundTrips: () => Promise.resolve(0), restarts: () => 0 } }),
    limits,
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    graph,
    webSockets,
    port: (server.address() as AddressInfo).port,
    close: () => {
      webSockets.close()
      server.close()
      server.closeAllConnections()
    },
  }
}
