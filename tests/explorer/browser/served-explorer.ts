import { mkdtemp, rm } from 'node:fs/promises'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, inject, it } from 'vitest'
import { openStore } from '../../../src/cli/store/open-store.ts'
import { createMetrics } from '../../../src/cli/metrics.ts'
import { createWebServer, type WebServerParts } from '../../../src/cli/web-server.ts'
import { createArticleLoader } from '../../../src/graphql/article-loader.ts'
import { createWebSockets, type WebSockets } from '../../../src/graphql/live/web-sockets.ts'
import { createApi } from '../../../src/graphql/server.ts'
import type { Authenticate, SignInWays } from '../../../src/graphql/viewer.ts'
import { loadArticles } from '../../../src/loader/load.ts'
import { listSources } from '../../../src/loader/sources.ts'
import { DEFAULT_LIMITS } from '../../../src/model/limits.ts'
import type { Reading } from '../../../src/model/reading.ts'
import { createReader } from '../../../src/reader/index.ts'

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url))
const offer = inject('browser')

/** What the graph of a suite holds: the seed article as the reader reads it, readings of its own, or nothing. */
export type Contents = 'seed' | 'nothing' | readonly Reading[]

/** An explorer that is served and can be opened, as tests use it. */
export interface ServedExplorer {
  readonly url: string
  /** The folder of the built explorer. */
  readonly folder: string
  readonly browser: Browser
  /** Opens a page in a profile of its own, at a link of the explorer; errors of the page fail the test that ends. */
  open(link?: string, options?: BrowserContextOptions): Promise<Page>
  /** Takes the server away, so that nothing answers at its port. */
  stop(): Promise<void>
  /** Brings it back at the same port. */
  start(): Promise<void>
}

/** How people sign in, if not by tokens alone. */
interface Access {
  readonly authenticate: Authenticate
  readonly ways?: SignInWays
  readonly signIn?: NonNullable<WebServerParts['signIn']>
}

/**
 * Runs a suite in the run's Chromium on the run's build of the explorer, served with a store of its own. Without
 * Chromium the suite is skipped and says so. With `access` people sign in.
 */
export function describeInBrowser(
  name: string,
  contents: Contents,
  suite: (served: () => ServedExplorer) => void,
  access?: Access,
): void {
  describe(name, () => {
    if (!offer.available) {
      it.skip(`is not tried: ${offer.reason}`)
      return
    }
    const { endpoint, explorer } = offer
    let served: (ServedExplorer & { close(): Promise<void> }) | undefined
    beforeAll(async () => {
      served = await serveExplorer(endpoint, explorer, contents, access)
    })
    afterAll(() => served?.close())
    suite(() => {
      if (served === undefined) throw new Error('The explorer is served inside tests and hooks only.')
      return served
    })
  })
}

async function serveExplorer(
  endpoint: string,
  explorer: string,
  contents: Contents,
  access?: Access,
): Promise<ServedExplorer & { close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-served-'))
  const [store, browser] = await Promise.all([
    openStore({ kind: 'embedded', folder: join(folder, 'store') }, () => new Date('2024-05-01T12:00:00Z')),
    chromium.connect(endpoint),
  ])
  const { writer } = store
  let made: ReturnType<typeof createReader> | undefined
  const reader = () => (made ??= createReader())
  if (contents === 'seed') {
    const sources = await listSources([SEEDS], process.stdin)
    for await (const event of loadArticles({ reader: await reader(), writer }, sources)) {
      if (event.outcome === 'REJECTED') throw new Error(event.message)
    }
  } else if (contents !== 'nothing') {
    for (const reading of contents) await writer.writeReading(reading, 'sketch')
  }
  const errors: string[] = []
  const api = createApi({
    queries: store.queries,
    loader: createArticleLoader(reader, writer),
    changes: writer,
    ...(access === undefined ? {} : { authenticate: access.authenticate, signIn: access.ways ?? { tokens: true } }),
  })
  const webSockets = createWebSockets({ api, limits: DEFAULT_LIMITS, report: (error) => errors.push(String(error)) })
  const parts = {
    api,
    webSockets,
    explorer,
    ready: () => store.queries.ready(),
    metrics: createMetrics({ store }),
    ...(access?.signIn === undefined ? {} : { signIn: access.signIn }),
  }

  let server = createWebServer(parts)
  let port = 0
  const start = async () => {
    server = createWebServer(parts)
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  }
  await start()
  const url = `http://127.0.0.1:${port}/`

  return {
    url,
    folder: explorer,
    browser,
    async open(link = '', options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      })
      const page = await context.newPage()
      page.setDefaultTimeout(30_000)
      page.on('pageerror', (error) => errors.push(String(error.stack ?? error)))
      await page.goto(`${url}${link === '' ? '' : `#${link}`}`)
      return page
    },
    stop: () => closeServer(server, webSockets),
    start,
    async close() {
      await browser.close()
      await closeServer(server, webSockets)
      await store.close()
      await rm(folder, { recursive: true, force: true })
      if (errors.length > 0) throw new Error(`The page failed:\n${errors.join('\n')}`)
    },
  }
}

async function closeServer(server: Server, webSockets: WebSockets): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  webSockets.close()
  server.close()
  server.closeAllConnections()
  await closed
}

/** The text of one of the page's regions, by its name. */
export async function textOf(
  page: Page,
  region: 'Article' | 'Selection' | 'Timeline' | 'What was found',
): Promise<string> {
  return page.getByRole('region', { name: region, exact: true }).innerText()
}
