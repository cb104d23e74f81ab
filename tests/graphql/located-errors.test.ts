import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { serveGraph } from './served-graph.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
  await serveGraph(engine).loadSeed()
})
afterAll(() => engine.close())

describe('an error', () => {
  it('of one field of the root leaves the others as they are', async () => {
    expect(await serveGraph(engine).answer('{ stats { articles } people(first: -1) { totalCount } }')).toMatchObject({
      data: { stats: { articles: 1 }, people: null },
      errors: [{ path: ['people'] }],
    })
  })

  it.for([
    ['{ people(first: -1) { totalCount } }', ['people'], undefined, 3],
    [
      '{ node(id: "place/kyiv") { ... on Place { m: people(first: -1) { totalCount } } } }',
      ['node', 'm'],
      'node.m',
      43,
    ],
    ['{ people { nodes { meetings(first: -1) { totalCount } } } }', ['people', 'nodes'], 'people.nodes.meetings', 20],
    [
      '{ all: people { edges { node { ...P } } } } fragment P on Person { meetings(first: -1) { totalCount } }',
      ['all', 'edges'],
      'all.edges.node.meetings',
      68,
    ],
    ['{ meetings(filter: {date: {from: "2023-13"}}) { totalCount } }', ['meetings'], undefined, 3],
    [
      '{ __schema { queryType { name } } node(id: "place/kyiv") { ... on Place { people(last: -1) { totalCount } } } }',
      ['node', 'people'],
      'node.people',
      75,
    ],
  ] as const)('in %s names the field and where the query asks for it', async ([query, path, field, column]) => {
    const { errors = [] } = await serveGraph(engine).answer(query)
    expect(errors).toEqual([
      {
        message: expect.any(String) as string,
        path,
        locations: [{ line: 1, column }],
        extensions: { code: 'BAD_INPUT', ...(field === undefined ? {} : { field }) },
      },
    ])
  })

  it('in what a mutation answers with names the field, too', async () => {
    const query =
      'mutation { loadArticle(input: {text: "Ana Diaz met Bo Li."}) { article { entities(first: -1) { totalCount } } } }'
    expect((await serveGraph(engine).answer(query)).errors).toMatchObject([
      { path: ['loadArticle', 'article', 'entities'], extensions: { field: 'loadArticle.article.entities' } },
    ])
  })

  it.for([
    ['text: "Ana Diaz met Bo Li.", url: "nonsense"', ['input', 'url']],
    ['text: "Ana Diaz met Bo Li.", url: "ftp://news.example/1"', ['input', 'url']],
    ['url: "http://127.0.0.1:1/a"', ['input', 'url']],
    ['text: null, url: "http://127.0.0.1:1/a"', ['input', 'url']],
    ['text: "https://news.example/1"', ['input', 'text']],
    ['text: "Ana Diaz met Bo Li.", title: ""', undefined],
  ] as const)('of an article with %s names its field', async ([given, path]) => {
    const query = `mutation { loadArticle(input: {${given}}) { errors { path } } }`
    expect(await serveGraph(engine).ask(query)).toEqual({
      loadArticle: { errors: path === undefined ? [] : [{ path }] },
    })
  })

  it('tells of a time without its zone', async () => {
    const query =
      'mutation { loadArticle(input: {text: "Ana Diaz met Bo Li.", publishedAt: "2023-11-29T10:00:00"}) { outcome } }'
    const { errors = [] } = await serveGraph(engine).answer(query)
    expect(errors[0]?.message).toMatch(/with its zone/)
  })
})

describe('a range of dates', () => {
  const published = '2023-11-29T10:00:00Z'
  beforeAll(async () => {
    const { loader } = serveGraph(engine)
    await loader.load({ text: 'Ana Diaz met Bo Li in Lima.', url: 'https://news.example/time', publishedAt: published })
    await loader.load({ text: 'Cy Roe met Di Fox.', url: 'https://news.example/day', publishedAt: '2023-11-29' })
  })

  it.for([
    ['from: "2023-11-29T10:00:00Z"', ['day', 'time']],
    ['from: "2023-11-29T10:00:01Z"', ['day']],
    ['from: "2023-11-30T00:00:00Z"', []],
    ['from: "2023-11-29T12:00:00+02:00"', ['day', 'time']],
    ['to: "2023-11-29T11:59:59+02:00"', ['day']],
    ['to: "2023-11-29T10:00:00Z"', ['day', 'time']],
    ['from: "2023-11-29T09:00:00Z", to: "2023-11-29T11:00:00Z"', ['day', 'time']],
    ['from: "2023-11-29", to: "2023-11"', ['day', 'time']],
  ] as const)('with %s parts times of a day', async ([range, found]) => {
    const { articles } = await serveGraph(engine).ask<{ articles: { nodes: { url: string }[] } }>(
      `{ articles(filter: {published: {${range}}}) { nodes { url } } }`,
    )
    expect(articles.nodes.map(({ url }) => url.replace('https://news.example/', '')).sort()).toEqual(found)
  })

  it.for(['2023-11-29T10:00:00', '2023-02-30T10:00:00Z', '2023-11-29T25:00:00Z', '2023-11-29T10:00Z', 'T10:00:00Z'])(
    'refuses %s',
    async (from) => {
      const { errors } = await serveGraph(engine).answer(
        'query ($from: String) { timeline(from: $from) { totalCount } articles(filter: {published: {from: $from}}) { totalCount } }',
        { from },
      )
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }, { extensions: { code: 'BAD_INPUT' } }])
    },
  )

  it.for([
    ['from: "2024-05-01T12:00:00Z"', 4],
    ['from: "2024-05-01T12:00:01Z"', 0],
    ['to: "2024-05"', 4],
  ] as const)('with %s parts articles by when they were loaded', async ([range, count]) => {
    const query = `{ articles(filter: {loaded: {${range}}}, orderBy: {field: LOADED_AT, direction: DESC}) { totalCount nodes { loadedAt } } }`
    const { articles } = await serveGraph(engine).ask<{ articles: { totalCount: number; nodes: object[] } }>(query)
    expect(articles.totalCount).toBe(count)
    expect(articles.nodes).toEqual(Array(count).fill({ loadedAt: '2024-05-01T12:00:00.000Z' }))
  })

  it('refuses one that ends before it begins on the same day', async () => {
    const { errors } = await serveGraph(engine).answer(
      '{ articles(filter: {published: {from: "2023-11-29T10:00:00Z", to: "2023-11-29T09:00:00Z"}}) { totalCount } }',
    )
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }])
  })
})
