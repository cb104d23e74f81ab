import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createArticleLoader } from '../graphql/article-loader.ts'
import { createApi } from '../graphql/server.ts'
import { loadArticles } from '../loader/load.ts'
import { listSources } from '../loader/sources.ts'
import { DatelineError } from '../model/error.ts'
import type { Reader } from '../model/reading.ts'
import { createReader } from '../reader/index.ts'
import type { GraphWriter } from '../store/graph-writer.ts'
import { describeFailure } from './failure.ts'
import { createMetrics } from './metrics.ts'
import { readTrustedDocuments } from './trusted-documents.ts'
import type { Settings } from './settings.ts'
import { openHostedStore } from './store/hosted-store.ts'
import { openStore } from './store/open-store.ts'
import { storeSettings } from './store/store-settings.ts'
import { createWebServer } from './web-server.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))
const EXPLORER = fileURLToPath(new URL('../../dist/explorer', import.meta.url))

/**
 * Serves the graph until the process is told to end; then answers what it was asked and closes the store.
 * @throws DatelineError PORT_TAKEN, SETTING_INVALID or a STORE_… code
 */
export async function serve(settings: Settings): Promise<void> {
  const chosen = storeSettings(settings)
  const store = await (chosen.kind === 'embedded' ? openHostedStore(chosen) : openStore(chosen))
  try {
    const articleReader = lazily(createReader)
    const { reader, writer } = store
    if (await writer.isEmpty()) await loadSeeds(articleReader, writer)
    const isOpen = settings.DATELINE_INTROSPECTION === 'on'
    const api = createApi({
      reader,
      introspection: isOpen,
      suggestions: isOpen,
      playground: isOpen,
      trustedDocuments: await readTrustedDocuments([
        `${EXPLORER}/trusted-documents.json`,
        ...(settings.DATELINE_TRUSTED_DOCUMENTS === undefined ? [] : [settings.DATELINE_TRUSTED_DOCUMENTS]),
      ]),
      onlyTrusted: settings.DATELINE_ONLY_TRUSTED === 'on',
      loader: createArticleLoader(articleReader, writer),
      changes: writer,
      report: (error) => {
        console.error(describeFailure(error))
      },
    })
    const metrics = createMetrics(store)
    const server = createWebServer({ api, explorer: EXPLORER, ready: () => reader.ready(), metrics })
    const toldToEnd = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    await listen(server, settings)
    console.log(`Dateline is at ${addressOf(server)} and its API with the playground at ${addressOf(server)}/graphql`)
    await toldToEnd
    await stopServing(server)
  } finally {
    await store.close()
  }
}

/** Makes a thing when it is first asked for, and once; one that could not be made is tried again. */
function lazily<Thing>(make: () => Promise<Thing>): () => Promise<Thing> {
  let made: Promise<Thing> | undefined
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    }))
}

async function loadSeeds(reader: () => Promise<Reader>, writer: GraphWriter): Promise<void> {
  const sources = await listSources([SEEDS], process.stdin)
  for await (const event of loadArticles({ reader: await reader(), writer }, sources)) {
    if (event.outcome === 'REJECTED') console.error(`rejected: ${event.message}`)
  }
}

async function listen(server: Server, { HOST, PORT }: Settings): Promise<void> {
  server.listen(PORT, HOST)
  try {
    await once(server, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EADDRINUSE') {
      throw new DatelineError(
        'PORT_TAKEN',
        `Port ${PORT} of ${HOST} is taken by another program. Stop that one, or choose another with PORT (0 takes a free one).`,
        { cause: error },
      )
    }
    throw new DatelineError('SETTING_INVALID', `Cannot serve on HOST ${HOST}, PORT ${PORT} (${code}). Choose others.`, {
      cause: error,
    })
  }
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

async function stopServing(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  setTimeout(() => {
    server.closeAllConnections()
  }, 2_000).unref()
  await closed
}
