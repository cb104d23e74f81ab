import { beforeEach, expect, it } from 'vitest'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import type { Engine } from '../../src/store/engine.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { readingOf } from '../readings.ts'
import { describeOnEachStore, emptyGraph } from '../stores.ts'
import { serveGraph } from './served-graph.ts'

const READING = readingOf({
  url: 'https://example.org/1',
  sentences: ['Ana Diaz met Zoe Moss.', 'Zoe Moss spoke.'],
  entities: [
    { kind: 'PERSON', name: 'Ana Diaz' },
    { kind: 'PERSON', name: 'Zoe Moss' },
  ],
  relationships: [{ type: 'MET_WITH', source: 'Ana Diaz', target: 'Zoe Moss', sentences: [0] }],
})

describeOnEachStore('a question', (store) => {
  const writer = () =>
    createGraphWriter({ engine: store().engine, resolver: createEntityResolver(), now: () => new Date(0) })

  /** The engine, where the article goes as soon as something was found. */
  function overtaken(): Engine {
    const { engine } = store()
    const thenRemove = async <Found>(found: Promise<Found>): Promise<Found> => {
      const answer = await found
      await writer().removeArticle(READING.article.id)
      return answer
    }
    return {
      ...engine,
      search: (query) => thenRemove(engine.search(query)),
      shortestPaths: (query) => thenRemove(engine.shortestPaths(query)),
    }
  }

  beforeEach(async () => {
    await emptyGraph(store().engine)
    await writer().writeReading(READING, 'sketch 1')
  })

  it('leaves out hits that went before they were read', async () => {
    expect(
      await serveGraph(overtaken()).ask(
        '{ search(query: "zoe", in: [SENTENCES]) { nodes { id } edges { text node { id } } } }',
      ),
    ).toEqual({ search: { nodes: [], edges: [] } })
  })

  it.for(['entities { name }', 'steps { relationship { id type } }', 'steps { sentences { text } }'])(
    'leaves out paths that went before they were read: %s',
    async (parts) => {
      const query = `{ shortestPaths(from: "person/ana-diaz", to: "person/zoe-moss") { length ${parts} } }`
      expect(await serveGraph(store().engine).ask(query)).toMatchObject({ shortestPaths: [{ length: 1 }] })
      expect(await serveGraph(overtaken()).ask(query)).toEqual({ shortestPaths: [] })
    },
  )
})
