import { mkdtemp, readdir, readFile, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createEntityResolver } from '../../../src/reader/resolution/index.ts'
import { filesIn } from '../../../src/store/embedded/files.ts'
import { keepIndexes } from '../../../src/store/embedded/kept-index.ts'
import { createSearchIndexes } from '../../../src/store/embedded/search-index.ts'
import type { Engine } from '../../../src/store/engine.ts'
import { createGraphWriter } from '../../../src/store/graph-writer.ts'
import { openEngine } from '../../../src/store/open-engine.ts'
import { readingOf } from '../../readings.ts'

const resolver = createEntityResolver()
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-kept-index-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Opens the store, does something with it, and closes it. */
async function withStore<Result>(work: (engine: Engine) => Promise<Result>): Promise<Result> {
  const engine = await openEngine({ kind: 'embedded', folder })
  try {
    return await work(engine)
  } finally {
    await engine.close()
  }
}

const write = (sentence: string) => (engine: Engine) =>
  createGraphWriter({ engine, resolver, now: () => new Date('2024-05-01T12:00:00Z') }).writeReading(
    readingOf({ url: `https://news.example/${encodeURIComponent(sentence)}`, sentences: [sentence], entities: [] }),
    'sketch 1',
  )

/** What is found, and how many queries it takes to open the index and find it. */
async function find(engine: Engine) {
  const before = engine.roundTrips()
  const hits = await engine.search({ index: 'sentences', text: 'harbr', limit: 10 })
  return { texts: hits.map(({ text }) => text).sort(), queries: engine.roundTrips() - before }
}

it('finds after a restart what it found before, without reading all texts again', async () => {
  await withStore(write('The harbor is closed.'))
  const first = await withStore(find)
  expect(first.texts).toEqual(['The harbor is closed.'])
  const again = await withStore(find)
  expect(again.texts).toEqual(first.texts)
  expect(first.queries).toBeGreaterThan(3)
  expect(again.queries).toBe(1)
})

it('finds what was written since, with the index open or without it', async () => {
  await withStore(write('The harbor is closed.'))
  await withStore(async (engine) => {
    await find(engine)
    await write('A harbor opens.')(engine)
  })
  const kept = await withStore(find)
  expect(kept).toEqual({ texts: ['A harbor opens.', 'The harbor is closed.'], queries: 1 })
  await withStore(write('No harbor is free.'))
  expect((await withStore(find)).texts).toEqual(['A harbor opens.', 'No harbor is free.', 'The harbor is closed.'])
})

it('keeps the index as soon as it is made, for a process that ends without closing it', async () => {
  await withStore(write('The harbor is closed.'))
  await withStore(async (engine) => {
    await find(engine)
    await expect
      .poll(() =>
        stat(filesIn(folder).search).then(
          ({ size }) => size,
          () => 0,
        ),
      )
      .toBeGreaterThan(0)
  })
})

it('keeps no index that has changed while it was written', async () => {
  const [indexes, { search }] = [createSearchIndexes(), filesIn(folder)]
  const update = (id: string) => [{ index: 'sentences' as const, id, text: 'The harbor is closed.' }]
  indexes.apply(update('article/1/sentence/0'))
  let looks = 0
  await expect(keepIndexes(search, 'graph', indexes, () => ++looks < 3)).rejects.toThrow('changed')
  expect(await readdir(folder)).toEqual([])
})

it('makes the index anew where its file is damaged', async () => {
  await withStore(write('The harbor is closed.'))
  await withStore(find)
  const { search } = filesIn(folder)
  const whole = await readFile(search)
  for (const length of [0, 10, Math.floor(whole.length / 2), whole.length - 2]) {
    await truncate(search, length)
    expect((await withStore(find)).texts).toEqual(['The harbor is closed.'])
  }
})
