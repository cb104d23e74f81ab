import fc from 'fast-check'
import { buildSchema, isInputObjectType, isNonNullType, type GraphQLInputObjectType } from 'graphql'
import { beforeAll, expect, it } from 'vitest'
import { readSdl } from '../../src/graphql/sdl.ts'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { readingOf } from '../readings.ts'
import { describeOnEachStore } from '../stores.ts'
import { serveGraph } from './served-graph.ts'

const schema = buildSchema(readSdl())

type Filter = Readonly<Record<string, unknown>>

/** The lists of the root, each with what its filter may say, and the order that it has by itself. */
const LISTS = [
  {
    list: 'people',
    filterType: 'PersonFilter',
    orderType: 'EntityOrder',
    filters: [
      { name: { contains: 'a' } },
      { minArticleCount: 1 },
      { ids: ['person/ana-adiaz', 'person/antony-blinken'] },
      { articles: { all: { title: { equals: 'x' } } } },
      { mentionedIn: 'article/none' },
    ],
    order: { field: 'NAME' },
  },
  {
    list: 'articles',
    filterType: 'ArticleFilter',
    orderType: 'ArticleOrder',
    filters: [{ title: { startsWith: 'N' } }, { published: { from: '2023' } }, { not: { title: { equals: 'x' } } }],
    order: { field: 'PUBLISHED_AT' },
  },
  {
    list: 'statements',
    filterType: 'StatementFilter',
    orderType: 'StatementOrder',
    filters: [{ quoted: false }, { about: 'person/ana-adiaz' }, { or: [{ quoted: true }, { polarity: 'AFFIRMED' }] }],
    order: { field: 'POSITION' },
  },
] as const

/** Ways to write no filter. */
const NOTHING: readonly unknown[] = [
  undefined,
  null,
  {},
  { and: [] },
  { and: null },
  { and: [{}, { and: [] }], not: null },
  { or: [{}] },
]

/** The same filter with all that says nothing. */
function atLength(typeName: string, filter: Filter): Filter {
  const nulls = Object.entries((schema.getType(typeName) as GraphQLInputObjectType).getFields())
    .filter(([, { type }]) => !isNonNullType(type))
    .map(([name]) => [name, null])
  const nested = Object.entries(filter).map(([name, value]) => {
    const type = (schema.getType(typeName) as GraphQLInputObjectType).getFields()[name]?.type
    return [name, isInputObjectType(type) ? atLength(type.name, value as Filter) : value]
  })
  return Object.fromEntries([...nulls, ...nested]) as Filter
}

describeOnEachStore('a cursor', (store) => {
  const graph = () => serveGraph(store().engine)
  type Named = Pick<(typeof LISTS)[number], 'list' | 'filterType' | 'orderType'>
  const cursorOf = async ({ list, filterType, orderType }: Named, variables: object): Promise<string> => {
    const query = `query ($filter: ${filterType}, $orderBy: [${orderType}!], $after: String) {
      ${list}(filter: $filter, orderBy: $orderBy, first: 1, after: $after) { pageInfo { endCursor } edges { cursor } }
    }`
    const { data, errors } = await graph().answer<Record<string, { pageInfo: { endCursor: string } }>>(query, variables)
    if (errors !== undefined) throw new Error(String(errors[0]?.extensions['code']))
    return String(data[list]?.pageInfo.endCursor)
  }

  beforeAll(async () => {
    const writer = createGraphWriter({
      engine: store().engine,
      resolver: createEntityResolver(),
      now: () => new Date('2024-05-01T12:00:00Z'),
    })
    const reading = readingOf({
      url: 'https://example.org/1',
      sentences: ['Ana Adiaz met Ben Bergen and Cem Curie in the Oslo Summit.'],
      entities: ['Ana Adiaz', 'Ben Bergen', 'Cem Curie'].map((name) => ({ kind: 'PERSON' as const, name })),
    })
    await writer.writeReading(reading, 'sketch 1')
    await graph().loadSeed()
  })

  it('is the same however its list is written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...LISTS).chain((list) =>
          fc.record({
            list: fc.constant(list),
            filter: fc.subarray([...list.filters]).map((some) => Object.assign({}, ...some) as Filter),
            empty: fc.constantFrom(...NOTHING),
            order: fc.constantFrom<unknown>(
              undefined,
              null,
              list.order,
              { ...list.order, direction: 'ASC' },
              { ...list.order, direction: null },
              [],
              [list.order],
              [list.order, { ...list.order, direction: 'DESC' }],
            ),
            long: fc.boolean(),
          }),
        ),
        async ({ list, filter, empty, order, long }) => {
          const said = Object.keys(filter).length > 0
          const written = said
            ? long
              ? atLength(list.filterType, filter)
              : { ...filter, and: [{}, { and: [] }] }
            : empty
          const plain = await cursorOf(list, said ? { filter } : {})
          expect(await cursorOf(list, { filter: written, orderBy: order })).toBe(plain)
          if (plain === 'null') return
          const next = await cursorOf(list, { ...(said ? { filter } : {}), after: plain })
          expect(await cursorOf(list, { filter: written, orderBy: order, after: plain })).toBe(next)
        },
      ),
      { numRuns: store().engine.name === 'embedded' ? 100 : 20 },
    )
  })

  it.for([
    { filter: { name: { contains: 'e' } } },
    { filter: { or: [] } },
    { filter: { not: {} } },
    { filter: { ids: [] } },
    { orderBy: { field: 'NAME', direction: 'DESC' } },
    { orderBy: { field: 'ARTICLE_COUNT' } },
    { orderBy: [{ field: 'NAME' }, { field: 'ARTICLE_COUNT' }] },
  ])('of the whole list is none of %j', async (other) => {
    const after = await cursorOf(LISTS[0], {})
    await expect(cursorOf(LISTS[0], { ...other, after })).rejects.toThrow('BAD_CURSOR')
  })

  it('of a list below an object goes on wherever the object is asked for, and is none of another object', async () => {
    const mentions = 'mentions(first: 1, after: $after) { pageInfo { endCursor } }'
    const { people } = await graph().ask<{
      people: { nodes: { id: string; mentions: { pageInfo: { endCursor: string } } }[] }
    }>(`query ($after: String) { people(filter: {name: {contains: "stoltenberg"}}) { nodes { id ${mentions} } } }`)
    const [{ id, mentions: first } = { id: '', mentions: { pageInfo: { endCursor: '' } } }] = people.nodes
    const next = `query ($id: ID!, $after: String) { node(id: $id) { ... on Person { ${mentions} } } }`
    const after = first.pageInfo.endCursor
    expect(await graph().ask(next, { id, after })).toEqual({
      node: { mentions: { pageInfo: { endCursor: expect.not.stringMatching(after) as string } } },
    })
    const { errors } = await graph().answer(next, { id: 'person/antony-blinken', after })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }])
  })
})
