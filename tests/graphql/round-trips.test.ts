import { beforeAll, expect, it } from 'vitest'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { readingOf, type Sketch } from '../readings.ts'
import { describeOnEachStore } from '../stores.ts'
import { serveGraph } from './served-graph.ts'

const letters = Array.from({ length: 14 }, (_, index) => String.fromCharCode(65 + index))
const people = letters.map((letter) => `Ana ${letter}diaz`)
const meetings = letters.map((letter) => `${letter}town Summit`)
const organizations = letters.map((letter) => `${letter}bank Council`)

/** Everybody at every meeting, and in every organization. */
const DENSE: Sketch = {
  sentences: [`${people.join(', ')} came to ${meetings.join(', ')} for ${organizations.join(', ')}.`],
  entities: [
    ...people.map((name) => ({ kind: 'PERSON' as const, name })),
    ...meetings.map((name) => ({ kind: 'MEETING' as const, name })),
    ...organizations.map((name) => ({ kind: 'ORGANIZATION' as const, name })),
  ],
  relationships: people.flatMap((source) => [
    ...meetings.map((target) => ({ type: 'PARTICIPATED_IN' as const, source, target, sentences: [0] })),
    ...organizations.map((target) => ({ type: 'MEMBER_OF' as const, source, target, sentences: [0] })),
  ]),
}
const PROOF = 'relationship { type evidence(first: 1) { nodes { method sentence { text article { id } } } } }'
const deep = (size: number) => `{
  people(first: ${size}) { totalCount edges { node { name
    meetings(first: ${size}) { edges { ${PROOF} node { name
      participants(first: ${size}) { edges { ${PROOF} node { name
        ... on Person { organizations(first: ${size}) { edges { ${PROOF} node { name } } } }
      } } }
    } } }
  } } }
}`

describeOnEachStore('the store is asked', (store) => {
  const graph = () =>
    serveGraph(store().engine, { limits: { cost: 10_000_000, answerCharacters: 200_000_000, timeMs: 120_000 } })

  const write = (sketch: Sketch) =>
    createGraphWriter({
      engine: store().engine,
      resolver: createEntityResolver(),
      now: () => new Date('2024-05-01T12:00:00Z'),
    }).writeReading(readingOf(sketch), 'sketch 1')

  beforeAll(() => write(DENSE))

  async function tripsOf(query: string): Promise<number> {
    const { engine } = store()
    const before = engine.roundTrips()
    await graph().ask(query)
    return engine.roundTrips() - before
  }

  it('once for people, their meetings, those participants and their organizations, each with its proof', async () => {
    expect(await tripsOf(deep(3))).toBe(1)
    expect(await tripsOf(deep(6))).toBe(1)
  })

  it('no more often for 12 of each', async () => {
    expect(await tripsOf(deep(12))).toBeLessThanOrEqual(2)
  })

  it('for only what is selected: a count reads no row', async () => {
    expect(await tripsOf('{ people(first: 0) { totalCount } }')).toBe(1)
    expect(await graph().ask('{ people(first: 0) { totalCount } }')).toEqual({ people: { totalCount: 14 } })
  })

  it('a fixed number of times for each question about the graph', async () => {
    // Where ids are given, once more: whether they became others.
    const trips = {
      '{ stats { articles entitiesByKind { count } relationshipsByType { count } } }': 1,
      '{ mostConnected(limit: 20) { entity { name } relationshipCount } }': 1,
      '{ commonNeighbors(ids: ["person/ana-adiaz", "person/ana-bdiaz"]) { entity { name } relationships { id } } }': 2,
      '{ timeline { nodes { date { edtf } } } }': 1,
      '{ search(query: "diaz") { nodes { id } } }': 5,
      '{ neighborhood(ids: ["person/ana-adiaz"], depth: 2) { nodes { name } relationships { totalCount nodes { id } } hidden { count } } }': 4,
      '{ shortestPaths(from: "person/ana-adiaz", to: "person/ana-bdiaz") { steps { from { id } to { id } sentences { text } } } }': 6,
    }
    // The first search makes the index.
    await graph().ask('{ search(query: "diaz") { totalCount } }')
    for (const [query, most] of Object.entries(trips)) expect(await tripsOf(query), query).toBeLessThanOrEqual(most)
  })
})
