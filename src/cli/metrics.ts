import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'
import { within } from '../store/within.ts'
import type { Store } from './store/open-store.ts'

const MOST_MS_TO_COUNT = 1_000

/** Figures about the running server, in Prometheus' text format. */
export interface Metrics {
  /** Notes an answered request. */
  answered(route: string, status: number, seconds: number): void
  readonly contentType: string
  text(): Promise<string>
}

/** The figures of a server: the process's own, the requests by route and status, the store's. */
export function createMetrics(store: Pick<Store, 'roundTrips' | 'restarts'>): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'dateline_request_duration_seconds',
    help: 'Time to answer a request, by route and status.',
    labelNames: ['route', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10],
    registers: [registry],
  })
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
  return {
    answered: (route, status, seconds) => {
      durations.observe({ route, status: String(status) }, seconds)
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  }
}
