import { existsSync } from 'node:fs'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { build } from 'vite'
import { createMetrics } from '../../src/cli/metrics.ts'
import { createWebServer } from '../../src/cli/web-server.ts'
import { createWebSockets } from '../../src/graphql/live/web-sockets.ts'
import { DEFAULT_LIMITS } from '../../src/model/limits.ts'
import type { Engine } from '../../src/store/engine.ts'
import { serveGraph } from '../graphql/served-graph.ts'
import type {} from '../explorer/browser/setup.ts'
import { listening } from '../listening.ts'

/** An example as its own server hands it out, beside the API that it asks. */
export interface ServedExample {
  readonly graph: ReturnType<typeof serveGraph>
  /** Where the page is. */
  readonly page: string
  /** Where the API is. */
  readonly api: string
  close(): Promise<void>
}

/** Where the example of a name lies. */
export const exampleAt = (name: string) => new URL(`../../examples/${name}/`, import.meta.url)

/** Builds an example and serves it from an origin of its own, which the API allows. */
export async function serveExample(place: URL, engine: Engine): Promise<ServedExample> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-example-'))
  const site = await listening((request, response) => {
    sirv(folder, { dev: true })(request, response)
  })
  const graph = serveGraph(engine, { allowedOrigins: { origins: [site.base], credentials: false } })
  const webSockets = createWebSockets({
    api: graph.api,
    limits: DEFAULT_LIMITS,
    report: (error) => graph.unexpected.push(error),
  })
  const server = createWebServer({
    api: graph.api,
    webSockets,
    origins: [site.base],
    explorer: folder,
    ready: () => Promise.resolve(),
    metrics: createMetrics({ store: { roundTrips: () => Promise.resolve(0), restarts: () => 0 } }),
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const root = fileURLToPath(place)
  const configFile = join(root, 'vite.config.ts')
  await build({
    root,
    configFile: existsSync(configFile) && configFile,
    logLevel: 'error',
    define: { 'import.meta.env.VITE_DATELINE': JSON.stringify(api) },
    build: { target: 'es2022', outDir: folder, emptyOutDir: true, minify: false },
  })
  return {
    graph,
    page: `${site.base}/`,
    api: `${api}/graphql`,
    async close() {
      webSockets.close()
      server.closeAllConnections()
      server.close()
      site.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
