import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import type { Reading } from '../../src/model/reading.ts'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { createGraphWriter, type GraphWriter, type WriteOutcome } from '../../src/store/graph-writer.ts'
import { dumpGraph } from '../graph-dump.ts'
import { describeOnEachStore, emptyGraph } from '../stores.ts'
import { randomReading } from './random-readings.ts'

const NOON = new Date('2024-05-01T12:00:00Z')
const RUNS = { embedded: 150, neo4j: 6 }

describeOnEachStore('the graph', (store) => {
  const writer = (): GraphWriter =>
    createGraphWriter({ engine: store().engine, resolver: createEntityResolver(), now: () => NOON })
  const dump = () => dumpGraph(store().engine)
  const runs = () => ({ numRuns: RUNS[store().engine.name] })

  async function load(readings: readonly Reading[]): Promise<void> {
    for (const reading of readings) await writer().writeReading(reading, readerOf(reading))
  }

  beforeEach(() => emptyGraph(store().engine))

  it('is the same after loading everything twice, and in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(randomReading, { maxLength: 4 }), async (readings) => {
        const distinct = lastOfEachSource(readings)
        await emptyGraph(store().engine)
        await load(readings)
        const once = await dump()
        await load(distinct)
        expect(await dump()).toEqual(once)
        await emptyGraph(store().engine)
        await load(distinct.toReversed())
        expect(await dump()).toEqual(once)
      }),
      runs(),
    )
  })

  it('is the same whether articles are written together or one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(randomReading, { maxLength: 6 }), fc.nat({ max: 5 }), async (readings, before) => {
        await emptyGraph(store().engine)
        const apart: WriteOutcome[] = []
        for (const reading of readings) apart.push(await writer().writeReading(reading, 'sketch 1'))
        const expected = await dump()
        await emptyGraph(store().engine)
        const first = await writer().writeReadings(readings.slice(0, before), 'sketch 1')
        const together = await writer().writeReadings(readings.slice(before), 'sketch 1')
        expect([...first, ...together]).toEqual(apart)
        expect(await dump()).toEqual(expected)
      }),
      runs(),
    )
  })

  it('holds no trace of what was replaced or removed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(randomReading, { maxLength: 5 }), fc.nat({ max: 3 }), async (readings, removed) => {
        await emptyGraph(store().engine)
        await load(readings)
        const left = lastOfEachSource(readings)
        const gone = left.splice(0, removed)
        for (const { article } of gone) expect(await writer().removeArticle(article.id)).toBe(true)
        const after = await dump()
        await emptyGraph(store().engine)
        await load(left)
        expect(after).toEqual(await dump())
      }),
      runs(),
    )
  })
})

/** A reader of its own for each reading: two random readings of one text are not what one reader gives. */
function readerOf(reading: Reading): string {
  return `sketch ${createHash('sha256').update(JSON.stringify(reading)).digest('hex')}`
}

/** What is left of a series of readings when the later of a source, or of the same text, replaces the earlier. */
function lastOfEachSource(readings: readonly Reading[]): Reading[] {
  return readings.filter(
    ({ article }, index) =>
      !readings
        .slice(index + 1)
        .some((later) => later.article.source === article.source || later.article.id === article.id),
  )
}
