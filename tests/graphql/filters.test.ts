import { beforeAll, expect, it } from 'vitest'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { readingOf } from '../readings.ts'
import { describeOnEachStore } from '../stores.ts'
import { serveGraph } from './served-graph.ts'

const [ana, zoe] = ['person/ana-diaz', 'person/zoe-moss']

describeOnEachStore('a filter by what is related', (store) => {
  beforeAll(async () => {
    const writer = createGraphWriter({
      engine: store().engine,
      resolver: createEntityResolver(),
      now: () => new Date(0),
    })
    const reading = readingOf({
      url: 'https://example.org/1',
      sentences: ['Ana Diaz of the Harbor Club met Zoe Moss.'],
      entities: [
        { kind: 'PERSON', name: 'Ana Diaz' },
        { kind: 'PERSON', name: 'Zoe Moss' },
        { kind: 'ORGANIZATION', name: 'Harbor Club' },
      ],
      relationships: [
        { type: 'MET_WITH', source: 'Ana Diaz', target: 'Zoe Moss', sentences: [0] },
        { type: 'MEMBER_OF', source: 'Ana Diaz', target: 'Harbor Club', sentences: [0] },
      ],
    })
    await writer.writeReading(reading, 'sketch 1')
  })

  /** The names of what is related, as the outermost filter, where the list starts from it, and inside of another. */
  async function related(relatedTo: object): Promise<string[]> {
    const query = 'query ($filter: EntityFilter) { entities(filter: $filter) { nodes { name } } }'
    const [outer, inner] = await Promise.all(
      [{ relatedTo }, { and: [{ relatedTo }] }].map(async (filter) => {
        const { entities } = await serveGraph(store().engine).ask<{
          entities: { nodes: readonly { readonly name: string }[] }
        }>(query, { filter })
        return entities.nodes.map(({ name }) => name)
      }),
    )
    expect(inner).toEqual(outer)
    return outer ?? []
  }

  it.for(['OUTGOING', 'INCOMING', 'BOTH'])('takes MET_WITH as symmetric: %s', async (direction) => {
    expect(await related({ id: zoe, types: ['MET_WITH'], direction })).toEqual(['Ana Diaz'])
    expect(await related({ id: ana, types: ['MET_WITH'], direction })).toEqual(['Zoe Moss'])
  })

  it('follows other types in their direction, MET_WITH among them or not', async () => {
    expect(await related({ id: ana, direction: 'INCOMING' })).toEqual(['Harbor Club', 'Zoe Moss'])
    expect(await related({ id: ana, direction: 'OUTGOING' })).toEqual(['Zoe Moss'])
    expect(await related({ id: ana, types: ['MEMBER_OF'], direction: 'INCOMING' })).toEqual(['Harbor Club'])
    expect(await related({ id: ana, types: ['MEMBER_OF'], direction: 'OUTGOING' })).toEqual([])
  })
})
