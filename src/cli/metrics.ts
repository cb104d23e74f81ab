import type { StatsFs } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { DatelineError } from '../model/error.ts'
import { within } from '../store/within.ts'
import type { QueueWatch } from './queue/queue-state.ts'
import type { ReadingPool } from './reading/reading-pool.ts'
import type { SharedEvents } from './shared-events.ts'
import type { Store } from './store/open-store.ts'

const MOST_MS_TO_COUNT = 1_000

/** Figures about the running server, in Prometheus' text format. */
export interface Metrics {
  /** Notes a request; what it gives notes that it was answered. */
  begun(): (route: string, status: number, seconds: number) => void
  /** Notes something that failed and that nobody expected. */
  readonly failed: (error: unknown) => void
  /** Adds the figures of a store and of what is beside it. */
  watch(watched: Watched): void
  readonly contentType: string
  text(): Promise<string>
}

/** What a server is watched by. */
export interface Watched {
  readonly store: Pick<Store, 'roundTrips' | 'restarts'>
  /** Throws where the store does not answer, or has no room. */
  readonly ready?: () => Promise<void>
  /** The folder whose disk is looked at. */
  readonly folder?: string
  /** What reads articles, once there is something to read. */
  readonly reading?: () => Promise<Pick<ReadingPool, 'queue'>> | undefined
  /** The queue of articles, where there may be one. */
  readonly queue?: () => Promise<Pick<QueueWatch, 'state'>>
  /** The events that servers share, once they do. */
  readonly events?: () => Promise<Pick<SharedEvents, 'lagSeconds'>> | undefined
}

/** The figures of a server: the process's own, the requests by route and status, and what alerts ask for (docs/metrics.md). */
export function createMetrics(watched?: Watched): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'dateline_request_duration_seconds',
    help: 'Time to answer a request, by route and status.',
    labelNames: ['route', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10],
    registers,
  })
  const underWay = new Gauge({
    name: 'dateline_requests_under_way',
    help: 'Requests that are not answered yet.',
    registers,
  })
  const failures = new Counter({
    name: 'dateline_failures_total',
    help: 'What failed and nobody expected, by code: STORE_DAMAGED where the graph holds what it cannot.',
    labelNames: ['code'],
    registers,
  })
  const watch = (what: Watched) => {
    registerStore(registry, what)
    registerDisk(registry, what)
    registerReading(registry, what)
    registerQueue(registry, what)
    registerEvents(registry, what)
  }
  if (watched !== undefined) watch(watched)
  return {
    watch,
    begun() {
      underWay.inc()
      return (route, status, seconds) => {
        underWay.dec()
        durations.observe({ route, status: String(status) }, seconds)
      }
    },
    failed: (error) => {
      failures.inc({ code: error instanceof DatelineError ? error.code : 'INTERNAL' })
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  }
}

function registerStore(registry: Registry, { store, ready }: Watched): void {
  let sent = 0
  new Counter({
    name: 'dateline_store_queries_total',
    help: 'Queries sent to the store.',
    registers: [registry],
    async collect() {
      // What a store that has ended, or does not answer, was sent last still holds.
      sent = await within(MOST_MS_TO_COUNT, store.roundTrips()).catch(() => sent)
      this.reset()
      this.inc(sent)
    },
  })
  new Counter({
    name: 'dateline_store_restarts_total',
    help: 'How often the store was opened again: to stop a question, or because its engine failed.',
    registers: [registry],
    collect() {
      this.reset()
      this.inc(store.restarts())
    },
  })
  if (ready === undefined) return
  new Gauge({
    name: 'dateline_store_fault',
    help: '1 under the code of what keeps the store from answering and from taking changes, such as STORE_FULL; none where nothing does.',
    labelNames: ['code'],
    registers: [registry],
    async collect() {
      this.reset()
      await within(MOST_MS_TO_COUNT, ready()).catch((error: unknown) => {
        this.set({ code: error instanceof DatelineError ? error.code : 'INTERNAL' }, 1)
      })
    },
  })
}

/** Where what is asked does not answer there is no figure, which an alert can ask for. */
const answered = <Answer>(answer: Promise<Answer>): Promise<Answer | undefined> =>
  within(MOST_MS_TO_COUNT, answer).catch(() => undefined)

function registerDisk(registry: Registry, { folder }: Watched): void {
  if (folder === undefined) return
  const bytes = (name: string, help: string, countOf: (disk: StatsFs) => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const disk = await answered(statfs(folder))
        if (disk === undefined) this.remove()
        else this.set(countOf(disk))
      },
    })
  bytes('dateline_disk_free_bytes', 'Room on the disk of the data folder.', ({ bavail, bsize }) => bavail * bsize)
  bytes('dateline_disk_bytes', 'Size of the disk of the data folder.', ({ blocks, bsize }) => blocks * bsize)
}

function registerQueue(registry: Registry, { queue }: Watched): void {
  if (queue === undefined) return
  const state = () => answered(queue().then((watch) => watch.state()))
  new Gauge({
    name: 'dateline_queue_articles',
    help: 'Articles of the queue in Redis that no worker has yet, and that workers have and did not finish.',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const now = await state()
      this.reset()
      if (now === undefined) return
      this.set({ state: 'waiting' }, now.waiting)
      this.set({ state: 'taken' }, now.taken)
    },
  })
  new Gauge({
    name: 'dateline_queue_oldest_seconds',
    help: 'Seconds since the oldest article of the queue that is not finished was added; 0 where there is none.',
    registers: [registry],
    async collect() {
      const now = await state()
      if (now === undefined) this.remove()
      else this.set(now.oldestSeconds)
    },
  })
}

function registerEvents(registry: Registry, { events }: Watched): void {
  if (events === undefined) return
  new Gauge({
    name: 'dateline_events_lag_seconds',
    help: 'For how many seconds this server has not heard of what some server of the graph told; 0 where it knows all.',
    registers: [registry],
    async collect() {
      const shared = events()
      const lag = shared === undefined ? undefined : await answered(shared.then((one) => one.lagSeconds()))
      if (lag === undefined) this.remove()
      else this.set(lag)
    },
  })
}

function registerReading(registry: Registry, { reading }: Watched): void {
  if (reading === undefined) return
  new Gauge({
    name: 'dateline_reading_articles',
    help: 'Articles that are being read, and that wait for it.',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const queue = (await reading())?.queue() ?? { underWay: 0, waiting: 0 }
      this.set({ state: 'underWay' }, queue.underWay)
      this.set({ state: 'waiting' }, queue.waiting)
    },
  })
}
