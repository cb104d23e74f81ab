import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { warmUp } from '../../src/cli/warm-up.ts'
import * as operations from '../../src/explorer/generated/operations.ts'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { createGraphQueries } from '../../src/store/graph-queries.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { readingOf } from '../readings.ts'
import { describeOnEachStore } from '../stores.ts'

const FIRST = ['Opening', 'EntityDetails', 'Neighborhood', 'Timeline', 'Search', 'Article']

describeOnEachStore('warming up', (store) => {
  let explorer: string
  beforeAll(async () => {
    explorer = await mkdtemp(join(tmpdir(), 'dateline-warm-up-'))
    await writeFile(join(explorer, '.trusted-documents.json'), JSON.stringify(Object.values(operations).map(String)))
  })
  afterAll(() => rm(explorer, { recursive: true, force: true }))

  it('asks what there is to ask of an empty graph', async () => {
    expect(await warmUp(createGraphQueries(store().engine), explorer)).toEqual(['Opening', 'Timeline', 'Search'])
  })

  it('asks the questions of the explorer, which the store answers', async () => {
    const { engine } = store()
    const writer = createGraphWriter({ engine, resolver: createEntityResolver(), now: () => new Date() })
    const sentences = ['Ana Diaz met Zoe Moss.']
    const entities = ['Ana Diaz', 'Zoe Moss'].map((name) => ({ kind: 'PERSON' as const, name }))
    await writer.writeReading(readingOf({ url: 'https://example.org/warm', sentences, entities }), 'sketch 1')
    expect(await warmUp(createGraphQueries(engine), explorer)).toEqual(FIRST)
  })

  it('leaves what a store does not answer', async () => {
    const queries = { ready: () => Promise.resolve(), answer: () => Promise.reject(new Error('away')) }
    expect(await warmUp(queries, explorer)).toEqual([])
  })
})
