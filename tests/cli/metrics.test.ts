import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createMetrics, type Watched } from '../../src/cli/metrics.ts'
import { DatelineError } from '../../src/model/error.ts'

const store: Watched['store'] = { roundTrips: () => Promise.resolve(0), restarts: () => 0 }

/** The values of a figure, by its labels. */
async function figures(metrics: ReturnType<typeof createMetrics>, name: string): Promise<Record<string, number>> {
  const lines = (await metrics.text()).split('\n').filter((line) => line.startsWith(name))
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.lastIndexOf(' ')
      return [line.slice(name.length, at), Number(line.slice(at + 1))]
    }),
  )
}

it('says by which fault the store is kept from working, and that it is over', async () => {
  let fault: Error | undefined = new DatelineError('STORE_FULL', 'The disk is full.')
  const ready = () => (fault === undefined ? Promise.resolve() : Promise.reject(fault))
  const metrics = createMetrics({ store, ready })
  expect(await figures(metrics, 'dateline_store_fault')).toEqual({ '{code="STORE_FULL"}': 1 })
  fault = undefined
  expect(await figures(metrics, 'dateline_store_fault')).toEqual({})
})

it('counts what failed by its code', async () => {
  const metrics = createMetrics({ store })
  metrics.failed(new DatelineError('STORE_DAMAGED', 'There is something wrong.'))
  metrics.failed(new Error('nobody thought of it'))
  metrics.failed(new Error('nor of that'))
  expect(await figures(metrics, 'dateline_failures_total')).toEqual({
    '{code="STORE_DAMAGED"}': 1,
    '{code="INTERNAL"}': 2,
  })
})

it('says how much room there is on the disk of the data, and nothing where the folder is gone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-metrics-'))
  const metrics = createMetrics({ store, folder })
  const free = (await figures(metrics, 'dateline_disk_free_bytes'))['']
  expect(free).toBeGreaterThan(0)
  expect((await figures(metrics, 'dateline_disk_bytes'))['']).toBeGreaterThanOrEqual(free ?? 0)
  await rm(folder, { recursive: true })
  expect(await figures(metrics, 'dateline_disk_free_bytes')).toEqual({})
})

it('says how many requests and articles are under way and wait', async () => {
  const queue = { underWay: 2, waiting: 5 }
  const metrics = createMetrics({ store, reading: () => Promise.resolve({ queue: () => queue }) })
  const answered = metrics.begun()
  metrics.begun()
  expect(await figures(metrics, 'dateline_requests_under_way')).toEqual({ '': 2 })
  answered('/graphql', 200, 0.1)
  expect(await figures(metrics, 'dateline_requests_under_way')).toEqual({ '': 1 })
  expect(await figures(metrics, 'dateline_reading_articles')).toEqual({
    '{state="underWay"}': 2,
    '{state="waiting"}': 5,
  })
})

it('says what waits in the queue and how far behind events are, and nothing where nobody answers', async () => {
  let isThere = true
  const there = <Thing>(thing: Thing) => (isThere ? Promise.resolve(thing) : Promise.reject(new Error('away')))
  const metrics = createMetrics({
    store,
    queue: () => there({ state: () => Promise.resolve({ waiting: 7, taken: 2, oldestSeconds: 30 }) }),
    events: () => there({ lagSeconds: () => Promise.resolve(4) }),
  })
  const all = async () => ({
    ...(await figures(metrics, 'dateline_queue_articles')),
    oldest: (await figures(metrics, 'dateline_queue_oldest_seconds'))[''],
    lag: (await figures(metrics, 'dateline_events_lag_seconds'))[''],
  })
  expect(await all()).toEqual({ '{state="waiting"}': 7, '{state="taken"}': 2, oldest: 30, lag: 4 })
  isThere = false
  expect(await all()).toEqual({ oldest: undefined, lag: undefined })
})

it('is written down with all that it says', async () => {
  const all = createMetrics({
    store,
    ready: () => Promise.resolve(),
    folder: '.',
    reading: () => undefined,
    queue: () => Promise.reject(new Error('away')),
    events: () => undefined,
  })
  const names = [...(await all.text()).matchAll(/^# TYPE (dateline_\w+)/gm)].map(([, name]) => name)
  const told = readFileSync(new URL('../../docs/metrics.md', import.meta.url), 'utf8')
  expect([...told.matchAll(/^\| `(dateline_\w+)/gm)].map(([, name]) => name).sort()).toEqual(names.sort())
})
