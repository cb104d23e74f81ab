import { expect, it } from 'vitest'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import type { Engine } from '../../src/store/engine.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { dumpGraph } from '../graph-dump.ts'
import { readingOf } from '../readings.ts'
import { describeOnEachStore, emptyGraph } from '../stores.ts'

const READING = readingOf({
  url: 'https://example.org/1',
  sentences: ['Ana Diaz, an envoy, met Zoe Moss.'],
  entities: [
    { kind: 'PERSON', name: 'Ana Diaz' },
    { kind: 'PERSON', name: 'Zoe Moss' },
  ],
  relationships: [{ type: 'MET_WITH', source: 'Ana Diaz', target: 'Zoe Moss', sentences: [0] }],
  roles: [{ person: 'Ana Diaz', title: 'envoy', sentence: 0 }],
})

describeOnEachStore('a write whose commit was done but not heard of', (store) => {
  const writerOn = (engine: Engine) =>
    createGraphWriter({ engine, resolver: createEntityResolver(), now: () => new Date('2024-05-01T12:00:00Z') })

  /** Runs every write again after it was committed. */
  function twice(engine: Engine): Engine {
    return {
      ...engine,
      async write(work) {
        await engine.write(work)
        return engine.write(work)
      },
    }
  }

  it('adds nothing, and takes nothing away, when it runs again', async () => {
    const { engine } = store()
    await writerOn(engine).writeReading(READING, 'sketch 1')
    const once = await dumpGraph(engine)
    await emptyGraph(engine)
    await writerOn(twice(engine)).writeReading(READING, 'sketch 1')
    expect(await dumpGraph(engine)).toEqual(once)
    await writerOn(twice(engine)).removeArticle(READING.article.id)
    expect(await dumpGraph(engine)).toEqual({ nodes: [], relationships: [] })
  })
})
