import { beforeAll, expect, it } from 'vitest'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { readingOf } from '../readings.ts'
import { describeOnEachStore } from '../stores.ts'
import { serveGraph } from './served-graph.ts'

const GUESTS = ['Bo Ek', 'Cy Fall', 'Di Gray', 'Ed Hill']

/** Ana Diaz meets each guest, and says five things about the first of them before one about each other; two guests meet twice. */
const NEWS = [1, 2].map((day) =>
  readingOf({
    url: `https://example.org/${day}`,
    title: `Day ${day}`,
    sentences: GUESTS.map((name) => `Ana Diaz met ${name}.`),
    entities: ['Ana Diaz', ...GUESTS].map((name) => ({ kind: 'PERSON', name })),
    relationships: [
      { type: 'MET_WITH', source: 'Bo Ek', target: 'Cy Fall', sentences: [0] },
      ...(day === 1 ? GUESTS : []).map((target, index) => ({
        type: 'MET_WITH' as const,
        source: 'Ana Diaz',
        target,
        sentences: [index],
      })),
    ],
    statements:
      day === 1
        ? [0, 0, 0, 0, 0, 1, 2, 3].map((sentence) => ({
            sentence,
            speaker: 'Ana Diaz',
            about: [GUESTS[sentence] ?? ''],
          }))
        : [],
  }),
)

interface Page {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string; readonly about?: readonly { readonly name: string }[] }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const PART = `totalCount pageInfo { hasNextPage endCursor }`
const QUERY = `query ($lines: String, $said: String) {
  neighborhood(ids: ["person/ana-diaz"]) {
    nodes { name }
    relationships(first: 2, after: $lines) { ${PART} nodes { id } }
    statements(first: 4, after: $said) { ${PART} nodes { id about { name } } }
  }
}`

describeOnEachStore('a neighborhood', (store) => {
  const graph = () => serveGraph(store().engine)
  const ask = async (variables: object) =>
    (
      await graph().ask<{
        neighborhood: { nodes: readonly object[]; relationships: Page; statements: Page }
      }>(QUERY, variables)
    ).neighborhood

  beforeAll(async () => {
    const { engine } = store()
    const writer = createGraphWriter({ engine, resolver: createEntityResolver(), now: () => new Date(0) })
    for (const reading of NEWS) await writer.writeReading(reading, 'sketch 1')
  })

  it('gives what joins it page by page: what is its own first, and of each two one statement before another', async () => {
    const first = await ask({})
    expect(first.nodes).toHaveLength(5)
    expect(first.relationships.totalCount).toBe(5)
    expect(first.statements.totalCount).toBe(8)
    expect(first.statements.nodes.flatMap(({ about = [] }) => about.map(({ name }) => name)).sort()).toEqual(GUESTS)
    const second = await ask({
      lines: first.relationships.pageInfo.endCursor,
      said: first.statements.pageInfo.endCursor,
    })
    const third = await ask({ lines: second.relationships.pageInfo.endCursor })
    const lines = [first, second, third].flatMap(({ relationships }) => relationships.nodes.map(({ id }) => id))
    expect(lines.slice(0, 4).every((id) => id.includes('ana-diaz'))).toBe(true)
    expect(new Set(lines).size).toBe(5)
    expect(third.relationships.pageInfo.hasNextPage).toBe(false)
    const said = [first, second].flatMap(({ statements }) => statements.nodes.map(({ id }) => id))
    expect(new Set(said).size).toBe(8)
  })

  it('is the same that the list of all relationships says of an entity, or of one of two', async () => {
    const count = (filter: string) =>
      graph().ask(`{ relationships(filter: ${filter}) { totalCount nodes { source { name } } } }`)
    expect(await count('{ entity: "person/ana-diaz" }')).toMatchObject({ relationships: { totalCount: 4 } })
    const either = '{ or: [{ entity: "person/ana-diaz" }, { entity: "person/bo-ek" }] }'
    expect(await count(either)).toMatchObject({ relationships: { totalCount: 5 } })
    expect(await count('{ entity: "person/bo-ek", types: [MET_WITH], minConfidence: 2 }')).toMatchObject({
      relationships: { totalCount: 0 },
    })
  })
})
