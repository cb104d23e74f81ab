import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Engine, StoredPath } from '../../src/store/engine.ts'
import { describeOnEachStore, emptyGraph } from '../stores.ts'

const RUNS = { embedded: 100, neo4j: 25 }
const TYPES = ['MET_WITH', 'MEMBER_OF', 'ABOUT'] as const
const PEOPLE = Array.from({ length: 9 }, (_, index) => `person/${String.fromCharCode(97 + index)}`)
const LONGEST = 5

interface Edge {
  readonly from: string
  readonly to: string
  readonly type: (typeof TYPES)[number]
  /** What a statement is about has no id of its own. */
  readonly id?: string
}

const person = fc.constantFrom(...PEOPLE)
const edges = fc
  .array(fc.record({ from: person, to: person, type: fc.constantFrom(...TYPES) }), { maxLength: 22 })
  .map((list): Edge[] =>
    list.map((edge, index) => (edge.type === 'ABOUT' ? edge : { ...edge, id: `relationship/${String(index % 7)}` })),
  )

describeOnEachStore('shortest paths', (store) => {
  it('are all there are of that length, in order, or any alone, by the types that are asked for', async () => {
    const { engine } = store()
    await fc.assert(
      fc.asyncProperty(edges, fc.subarray([...TYPES]), fc.integer({ min: 1, max: 5 }), async (graph, types, limit) => {
        await put(engine, graph)
        const query = { from: 'person/a', to: 'person/b', types, longest: LONGEST, limit }
        const expected = allShortest(
          graph.filter(({ type }) => types.includes(type)),
          query.from,
          query.to,
        )
        // With several relationships between two people the first paths by people come first.
        const among = new Set(distinct(expected.map(({ nodes }) => nodes.join())).slice(0, limit))
        const found = await engine.shortestPaths(query)
        if (limit === 1) {
          expect(found).toHaveLength(Math.min(1, expected.length))
          expect(expected).toEqual(expect.arrayContaining([...found]))
          return
        }
        expect(found).toEqual(expected.filter(({ nodes }) => among.has(nodes.join())).slice(0, limit))
      }),
      { numRuns: RUNS[engine.name] },
    )
  })

  it('are none from or to what is not there', async () => {
    const { engine } = store()
    await put(engine, [{ from: 'person/a', to: 'person/b', type: 'MET_WITH', id: 'relationship/0' }])
    const query = { types: TYPES, longest: LONGEST, limit: 1 }
    expect(await engine.shortestPaths({ ...query, from: 'person/a', to: 'person/z' })).toEqual([])
    expect(await engine.shortestPaths({ ...query, from: 'person/z', to: 'person/b' })).toEqual([])
  })
})

async function put(engine: Engine, graph: readonly Edge[]): Promise<void> {
  await emptyGraph(engine)
  await engine.write(async (transaction) => {
    await transaction.run({ text: 'UNWIND $ids AS id CREATE (n:Entity {id: id})', params: { ids: PEOPLE } })
    for (const { from, to, type, id } of graph) {
      await transaction.run({
        text: `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) CREATE (a)-[r:${type}]->(b) SET r.id = $id`,
        params: { from, to, id: id ?? null },
      })
    }
  })
}

/** Walks every way there is, one step further at a time, until one has arrived. */
function allShortest(graph: readonly Edge[], from: string, to: string): StoredPath[] {
  let ways: StoredPath[] = [{ nodes: [from], relationships: [] }]
  for (let length = 1; length <= LONGEST; length++) {
    ways = ways.flatMap(({ nodes, relationships }) =>
      graph.flatMap((edge): StoredPath[] => {
        const end = nodes.at(-1)
        const next = edge.from === end ? edge.to : edge.to === end ? edge.from : undefined
        if (next === undefined || nodes.includes(next)) return []
        return [{ nodes: [...nodes, next], relationships: [...relationships, edge.id ?? ''] }]
      }),
    )
    const arrived = ways.filter(({ nodes }) => nodes.at(-1) === to)
    if (arrived.length > 0)
      return distinct(arrived.map((path) => JSON.stringify(path)))
        .map(parsed)
        .sort(inOrder)
  }
  return []
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].sort()

const parsed = (text: string) => JSON.parse(text) as StoredPath

function inOrder(a: StoredPath, b: StoredPath): number {
  const [one, other] = [a, b].map(({ nodes, relationships }) => [...nodes, ...relationships].join(' '))
  return (one ?? '') < (other ?? '') ? -1 : 1
}
