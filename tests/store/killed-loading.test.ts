import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '../../src/store/engine.ts'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { textOf } from '../../src/store/row.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { inventedReadings } from './random-readings.ts'
import { dumpGraph, type GraphDump } from '../graph-dump.ts'
import { describeOnEachStore, emptyGraph } from '../stores.ts'
import { startLoading, type LoadingTask } from './start-loading.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-fault-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a loading process killed at any moment, on the embedded engine', () => {
  it.for([1, 6, 17])('after %i writes, loses none and tears none', async (writes) => {
    const task = { settings: { kind: 'embedded', folder }, seed: 5, articles: 40, turn: 0, atOnce: 4 } as const
    const acknowledged = await killAfter(task, writes)

    const engine = await openEngine(task.settings)
    const left = await articlesIn(engine)
    expect(left).toEqual(expect.arrayContaining([...acknowledged]))
    expect(await dumpGraph(engine)).toEqual(await graphOf(task, left))
    await engine.close()

    expect(await startLoading(task).ended()).toEqual({ code: 0, errors: '' })
    const again = await openEngine(task.settings)
    expect(await dumpGraph(again)).toEqual(await graphOf(task))
    await again.close()
  })
})

describeOnEachStore('a loading process killed', (store) => {
  it('leaves a graph that a second load completes', async ({ skip }) => {
    const { engine, settings } = store()
    if (settings.kind === 'embedded') skip('the cases above are for it')
    await emptyGraph(engine)
    const task = { settings, seed: 6, articles: 20, turn: 0, atOnce: 4 }
    const acknowledged = await killAfter(task, 5)
    // The server may be at the last that it was told, and ends that first.
    await expect.poll(() => transactionsIn(engine)).toBe(1)

    const left = await articlesIn(engine)
    expect(left).toEqual(expect.arrayContaining([...acknowledged]))
    expect(await dumpGraph(engine)).toEqual(await graphOf(task, left))

    expect(await startLoading(task).ended()).toEqual({ code: 0, errors: '' })
    expect(await dumpGraph(engine)).toEqual(await graphOf(task))
  })
})

async function killAfter(task: LoadingTask, writes: number): Promise<readonly string[]> {
  const loading = startLoading(task)
  await loading.reached(writes)
  loading.child.kill('SIGKILL')
  await loading.ended()
  expect(loading.acknowledged.length).toBeGreaterThanOrEqual(writes)
  return loading.acknowledged
}

/** How many transactions are under way, the one that asks included. */
async function transactionsIn(engine: Engine): Promise<number> {
  const rows = await engine.read({ text: 'SHOW TRANSACTIONS YIELD transactionId AS id RETURN id', params: {} })
  return rows.length
}

async function articlesIn(engine: Engine): Promise<string[]> {
  const rows = await engine.read({ text: 'MATCH (a:Article) RETURN a.id AS id', params: {} })
  return rows.map((row) => textOf(row, 'id'))
}

/** The graph of a task's articles, or of some of them, loaded in peace. */
async function graphOf(task: LoadingTask, ids?: readonly string[]): Promise<GraphDump> {
  const engine = await openEngine({ kind: 'embedded' })
  const writer = createGraphWriter({
    engine,
    resolver: createEntityResolver(),
    now: () => new Date('2024-05-01T12:00:00Z'),
  })
  for (const reading of inventedReadings(task.seed, task.articles)) {
    if (ids?.includes(reading.article.id) ?? true) await writer.writeReading(reading, 'sketch 1')
  }
  const dump = await dumpGraph(engine)
  await engine.close()
  return dump
}
