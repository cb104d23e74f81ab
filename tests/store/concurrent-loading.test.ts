import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import type { Engine } from '../../src/store/engine.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { inventedReadings } from './random-readings.ts'
import { dumpGraph } from '../graph-dump.ts'
import { readingOf } from '../readings.ts'
import { describeOnEachStore, emptyGraph } from '../stores.ts'
import { startLoading } from './start-loading.ts'

const NOON = new Date('2024-05-01T12:00:00Z')

describeOnEachStore('many loads at once', (store) => {
  it('give the graph that loads one after the other give', async () => {
    const readings = inventedReadings(1, 12)
    const { engine } = store()
    const writer = createGraphWriter({ engine, resolver: createEntityResolver(), now: () => NOON })
    for (const reading of readings) await writer.writeReading(reading, 'sketch 1')
    const expected = await dumpGraph(engine)

    await emptyGraph(engine)
    await Promise.all(readings.map((reading) => writer.writeReading(reading, 'sketch 1')))
    expect(await dumpGraph(engine)).toEqual(expected)
  })

  it('of one article write it once', async () => {
    const { engine } = store()
    await emptyGraph(engine)
    const [reading] = inventedReadings(2, 1)
    if (reading === undefined) throw new Error('nothing invented')
    const writer = createGraphWriter({ engine, resolver: createEntityResolver(), now: () => NOON })
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => writer.writeReading(reading, 'sketch 1')))
    expect(outcomes.filter((outcome) => outcome === 'ADDED')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'UNCHANGED')).toHaveLength(9)
  })

  it('of changing texts of one file leave one of them', async () => {
    const { engine } = store()
    await emptyGraph(engine)
    const writer = createGraphWriter({ engine, resolver: createEntityResolver(), now: () => NOON })
    const versions = inventedReadings(3, 8).map((reading) => ({
      ...reading,
      article: { ...reading.article, source: 'file:///changing.txt' },
    }))
    await Promise.all(versions.map((reading) => writer.writeReading(reading, 'sketch 1')))
    const rows = await engine.read({ text: 'MATCH (a:Article) RETURN a.id AS id', params: {} })
    expect(rows).toHaveLength(1)
    const left = versions.find(({ article }) => article.id === rows[0]?.['id'])
    const dump = await dumpGraph(engine)
    await emptyGraph(engine)
    if (left !== undefined) await writer.writeReading(left, 'sketch 1')
    expect(dump).toEqual(await dumpGraph(engine))
  })

  it('that each move another entity of one article leave both where they belong', async ({ skip }) => {
    const { engine, settings } = store()
    if (settings.kind === 'embedded') skip('writers of the embedded store take turns')
    await emptyGraph(engine)
    const tellsOf = (url: string, ...names: readonly string[]) =>
      readingOf({
        url: `https://news.example/${url}`,
        sentences: [`${names.join(' and ')} agreed.`],
        entities: names.map((name) => ({ kind: 'PERSON' as const, name })),
      })
    const both = tellsOf('both', 'Olga Varnovskyy', 'Anton Kravetskyy')
    const one = tellsOf('one', 'Olga Varnovsky')
    const other = tellsOf('other', 'Anton Kravetsky')
    const writerOn = (engine: Engine) =>
      createGraphWriter({ engine, resolver: createEntityResolver(), now: () => NOON })
    for (const reading of [both, one, other]) await writerOn(engine).writeReading(reading, 'sketch 1')
    const expected = await dumpGraph(engine)

    await emptyGraph(engine)
    await writerOn(engine).writeReading(both, 'sketch 1')
    let isWritten: () => void = () => undefined
    const written = new Promise<void>((resolve) => (isWritten = resolve))
    // The first knows whom the article speaks of, and writes it only when the second has, or cannot.
    const waiting: Engine = {
      ...engine,
      write: (work) =>
        engine.write((transaction) =>
          work({
            ...transaction,
            async run(query) {
              const rows = await transaction.run(query)
              if (query.text.includes('g.home = g.key')) await Promise.race([written, setTimeout(500)])
              return rows
            },
          }),
        ),
    }
    await Promise.all([
      writerOn(waiting).writeReading(one, 'sketch 1'),
      setTimeout(100).then(() => writerOn(engine).writeReading(other, 'sketch 1').then(isWritten)),
    ])
    expect(await dumpGraph(engine)).toEqual(expected)
  })

  it('from four processes, ten at once in each, change no count', async ({ skip }) => {
    const { engine, settings } = store()
    if (settings.kind === 'embedded') skip('the embedded store is for one process')
    await emptyGraph(engine)
    const task = { settings, seed: 4, articles: 20, atOnce: 10 }
    const writer = createGraphWriter({ engine, resolver: createEntityResolver(), now: () => NOON })
    for (const reading of inventedReadings(task.seed, task.articles)) await writer.writeReading(reading, 'sketch 1')
    const expected = await dumpGraph(engine)

    await emptyGraph(engine)
    const processes = [0, 5, 10, 15].map((turn) => startLoading({ ...task, turn }))
    for (const process of processes) expect(await process.ended()).toEqual({ code: 0, errors: '' })
    expect(await dumpGraph(engine)).toEqual(expected)
  })
})
