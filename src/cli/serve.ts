import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { DatelineError, systemCode } from '../model/error.ts'
import { DEFAULT_LIMITS } from '../model/limits.ts'
import type { GraphQueries } from '../store/graph-queries.ts'
import { openAuditLog } from './access/audit-log.ts'
import { createAuthenticate } from './access/authenticate.ts'
import type { SignIn } from './access/sign-in.ts'
import { lazily } from './lazily.ts'
import { createLog } from './log.ts'
import { createMetrics } from './metrics.ts'
import { auditPath, readingMs, type Settings } from './settings.ts'
import type { ReadingPool } from './reading/reading-pool.ts'
import { openAttendedStore } from './store/attended-store.ts'
import { openHostedStore } from './store/hosted-store.ts'
import { openStore } from './store/open-store.ts'
import { storeSettings } from './store/store-settings.ts'
import { openTracing } from './tracing.ts'
import { createWebServer } from './web-server.ts'

const EXPLORER = fileURLToPath(new URL('../../dist/explorer', import.meta.url))
/** Short of what those who end processes wait before they kill, so that the store is closed. */
const MOST_MS_TO_ANSWER = 2_000

/**
 * Serves the graph until the process is told to end; then gives what it was asked two seconds to be
 * answered, and closes the store.
 * @throws DatelineError PORT_TAKEN, SETTING_INVALID or a STORE_… code
 */
export async function serve(settings: Settings): Promise<void> {
  const { DATELINE_OIDC_ISSUER, DATELINE_OIDC_CLIENT_ID } = settings
  const wantsProvider = DATELINE_OIDC_ISSUER !== undefined || DATELINE_OIDC_CLIENT_ID !== undefined
  const signIn = wantsProvider ? await openSignIn(settings) : undefined
  const authenticate = await createAuthenticate(settings, signIn)
  const tracing = await openTracing(settings.OTEL_EXPORTER_OTLP_ENDPOINT)
  const metrics = createMetrics()
  const log = createLog(settings.DATELINE_LOG, undefined, metrics.failed)
  const chosen = storeSettings(settings, 'SERVER')
  // The API's packages are read while the store opens, and the reader's when there is something to read.
  const [store, { createServedApi }, { createWebSockets }] = await Promise.all([
    chosen.kind === 'embedded' ? openHostedStore(chosen) : openAttendedStore(() => openStore(chosen), log.failure),
    import('./served-api.ts'),
    import('../graphql/live/web-sockets.ts'),
  ])
  const auditLog = openAuditLog(auditPath(settings), log.failure)
  const { REDIS_URL = '' } = settings
  const limits = { ...DEFAULT_LIMITS, ...settings.limits }
  const shared = lazily(async () =>
    (await import('./shared-events.ts')).openSharedEvents(REDIS_URL, limits, log.failure),
  )
  const queue = lazily(async () => (await import('./queue/queue-state.ts')).watchQueue(REDIS_URL, log.failure))
  const reading = lazily(async () => {
    // What cannot be written is not read: who asks is told at once.
    await store.queries.ready()
    return openReading(settings)
  })
  metrics.watch({
    store,
    ready: () => store.queries.ready(),
    folder: settings.DATELINE_DATA,
    reading: reading.made,
    ...(REDIS_URL === '' ? {} : { queue: queue.make, events: shared.made }),
  })
  const seed = async () => {
    if (!(await store.writer.isEmpty())) return
    const { loadSeeds } = await import('./load-seeds.ts')
    await loadSeeds(await reading.make(), store.writer)
  }
  try {
    await auditLog.check()
    const live = REDIS_URL === '' ? {} : { live: await shared.make() }
    // A store that is away is served as such, and gets its seeds when it is there.
    if ('opened' in store && !store.isOpen()) store.opened.then(seed).catch(log.failure)
    else await seed()
    const api = await createServedApi(store, reading.make, settings, EXPLORER, {
      authenticate,
      audit: auditLog.audit,
      log,
      ...live,
    })
    const webSockets = createWebSockets({ api, limits, report: log.failure })
    const server = createWebServer({
      api,
      webSockets,
      origins: settings.DATELINE_ORIGINS ?? [],
      address: settings.HOST,
      ...(settings.DATELINE_HOSTS === undefined ? {} : { names: settings.DATELINE_HOSTS }),
      explorer: EXPLORER,
      ready: () => store.queries.ready(),
      metrics,
      authenticate,
      ...(signIn === undefined
        ? {}
        : { signIn: signIn.listeners({ audit: auditLog.audit, report: log.failure, limits }) }),
      log,
      limits: settings.limits,
      proxies: settings.DATELINE_PROXIES,
    })
    const toldToEnd = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    await listen(server, settings)
    console.log(`Dateline is at ${addressOf(server)} and its API with the playground at ${addressOf(server)}/graphql`)
    // A Neo4j answers each question slowly when it first comes; who comes first is not to wait for that.
    if ('opened' in store) store.opened.then(() => warm(store.queries)).catch(log.failure)
    await toldToEnd
    webSockets.close()
    await stopServing(server)
  } finally {
    await Promise.allSettled([
      store.close(),
      shared.made()?.then((events) => events.close()),
      queue.made()?.then((watch) => watch.close()),
      auditLog.close(),
      reading.made()?.then((reader) => reader.close()),
    ])
    await tracing.close()
  }
}

async function warm(queries: GraphQueries): Promise<void> {
  const { warmUp } = await import('./warm-up.ts')
  await warmUp(queries, EXPLORER)
}

/** Opens what signs people in by a provider, whose packages are read only where there is one. */
async function openSignIn(settings: Settings): Promise<SignIn | undefined> {
  const { createSignIn } = await import('./access/sign-in.ts')
  return createSignIn(settings)
}

/** Opens what reads articles, in processes of its own: the one that serves never reads. */
async function openReading(settings: Settings): Promise<ReadingPool> {
  const { openReadingPool } = await import('./reading/reading-pool.ts')
  return openReadingPool({
    processes: Math.max(1, availableParallelism() - 1),
    timeoutMs: readingMs(settings, 'server'),
  })
}

async function listen(server: Server, { HOST, PORT }: Settings): Promise<void> {
  server.listen(PORT, HOST)
  try {
    await once(server, 'listening')
  } catch (error) {
    const code = systemCode(error)
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
  }, MOST_MS_TO_ANSWER).unref()
  await closed
}
