import { hash } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { cursorBinding } from '../../src/store/read/cursor.ts'
import { readingOf } from '../readings.ts'
import { describeOnEachStore } from '../stores.ts'
import { serveGraph } from './served-graph.ts'

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly name: string } }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number
}

const NAMES = Array.from({ length: 25 }, (_, index) => `Ana ${String.fromCharCode(65 + index)}diaz`)
const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String) {
  people(first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
  }
}`

describeOnEachStore('a connection', (store) => {
  const graph = () => serveGraph(store().engine)
  const page = async (variables: object): Promise<Page> => (await graph().ask<{ people: Page }>(PAGE, variables)).people
  const namesOf = ({ edges }: Page) => edges.map(({ node }) => node.name)

  beforeAll(async () => {
    const writer = createGraphWriter({
      engine: store().engine,
      resolver: createEntityResolver(),
      now: () => new Date('2024-05-01T12:00:00Z'),
    })
    const sentences = NAMES.map((name) => `${name} spoke.`)
    const entities = NAMES.map((name) => ({ kind: 'PERSON' as const, name }))
    await writer.writeReading(readingOf({ url: 'https://example.org/1', sentences, entities }), 'sketch 1')
  })

  it('gives the first 20 when nothing is said, and how many there are', async () => {
    const first = await page({})
    expect(namesOf(first)).toEqual(NAMES.slice(0, 20))
    expect(first.totalCount).toBe(25)
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
  })

  it('goes on after a cursor, and back before one', async () => {
    const first = await page({ first: 10 })
    const second = await page({ first: 10, after: first.pageInfo.endCursor })
    expect(namesOf(second)).toEqual(NAMES.slice(10, 20))
    expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
    const back = await page({ last: 10, before: second.pageInfo.startCursor })
    expect(namesOf(back)).toEqual(namesOf(first))
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
  })

  it('gives the last ones in the order of the list', async () => {
    const last = await page({ last: 3 })
    expect(namesOf(last)).toEqual(NAMES.slice(-3))
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
  })

  it('follows the specification for any page between any two cursors', async () => {
    const { edges } = await page({ first: 25 })
    const place = fc.option(fc.integer({ min: 0, max: 24 }), { nil: undefined })
    await fc.assert(
      fc.asyncProperty(
        place,
        place,
        fc.integer({ min: 0, max: 30 }),
        fc.boolean(),
        async (from, to, size, backward) => {
          const [after, before] = [from, to].map((index) => (index === undefined ? undefined : edges[index]?.cursor))
          const found = await page({ [backward ? 'last' : 'first']: size, after, before })
          const between = NAMES.slice(from === undefined ? 0 : from + 1, Math.max(to ?? 25, 0))
          const expected = backward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size)
          expect(namesOf(found)).toEqual(expected)
          expect(found.pageInfo.startCursor).toBe(found.edges[0]?.cursor ?? null)
          expect(found.pageInfo.endCursor).toBe(found.edges.at(-1)?.cursor ?? null)
          expect(found.pageInfo.hasPreviousPage).toBe((backward && between.length > size) || from !== undefined)
          expect(found.pageInfo.hasNextPage).toBe((!backward && between.length > size) || to !== undefined)
          expect(found.totalCount).toBe(25)
        },
      ),
      { numRuns: store().engine.name === 'embedded' ? 100 : 15 },
    )
  })

  it('shifts nothing when something comes in before the page', async () => {
    const first = await page({ first: 5 })
    const writer = createGraphWriter({
      engine: store().engine,
      resolver: createEntityResolver(),
      now: () => new Date('2024-05-01T12:00:00Z'),
    })
    const reading = readingOf({
      url: 'https://example.org/2',
      sentences: ['Ana Aaron spoke.'],
      entities: [{ kind: 'PERSON', name: 'Ana Aaron' }],
    })
    await writer.writeReading(reading, 'sketch 1')
    expect(namesOf(await page({ first: 5, after: first.pageInfo.endCursor }))).toEqual(NAMES.slice(5, 10))
    await writer.removeArticle(reading.article.id)
  })

  it.for([
    [{ first: 1, last: 1 }, 'BAD_INPUT', /either `first` or `last`/],
    [{ first: -1 }, 'BAD_INPUT', /-1/],
    [{ first: 1001 }, 'LIMIT_EXCEEDED', /1001.*1000/],
    [{ after: 'made up' }, 'BAD_CURSOR', /`after`/],
    [{ before: 'bm90IG1pbmU' }, 'BAD_CURSOR', /`before`/],
  ] as const)('refuses %o', async ([variables, code, message]) => {
    const { data, errors } = await graph().answer(PAGE, variables)
    expect(data).toEqual({ people: null })
    expect(errors).toMatchObject([{ extensions: { code }, message: expect.stringMatching(message) as string }])
  })

  it('refuses a cursor of another list', async () => {
    const { pageInfo } = await page({ first: 1 })
    const { errors } = await graph().answer(
      'query ($after: String) { organizations(after: $after) { nodes { id } } }',
      {
        after: pageInfo.endCursor,
      },
    )
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }])
  })

  it.for(['[1', '"A"', '{}', '[]', '["", null, "x"]', '["", {"a": 1}, "x"]', '["", ["a"], "x"]', '[1, "a", "x"]'])(
    'refuses a made-up cursor whose checksum is right: %s',
    async (payload) => {
      const mark = (text: string) => hash('sha1', text, 'base64url').slice(0, 8)
      const binding = cursorBinding('Query.people', 'MATCH (v0:Person)\nv0.key, v0.id')
      const cursor = Buffer.from(mark(binding + payload) + payload).toString('base64url')
      const { errors } = await graph().answer('query ($after: String) { people(after: $after) { nodes { id } } }', {
        after: cursor,
      })
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }])
    },
  )

  it('answers under any alias', async () => {
    const answer = await graph().ask('{ people(first: 1) { nodes { __proto__: id constructor: name } } }')
    expect(JSON.stringify(answer)).toBe(
      '{"people":{"nodes":[{"__proto__":"person/ana-adiaz","constructor":"Ana Adiaz"}]}}',
    )
  })

  it('gives any node by its global id, in the order asked, and null for none', async () => {
    const ids = ['person/ana-bdiaz', 'person/nobody', 'person/ana-adiaz', 'nonsense', '']
    expect(
      await graph().ask(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } node(id: "person/ana-cdiaz") { id } }',
        {
          ids,
        },
      ),
    ).toEqual({
      nodes: [
        { __typename: 'Person', id: 'person/ana-bdiaz' },
        null,
        { __typename: 'Person', id: 'person/ana-adiaz' },
        null,
        null,
      ],
      node: { id: 'person/ana-cdiaz' },
    })
  })
})
