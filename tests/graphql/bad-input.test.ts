import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { measureDocument } from '../../src/graphql/measure.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import type { Engine } from '../../src/store/engine.ts'
import { serveGraph } from './served-graph.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
  await serveGraph(engine).loadSeed()
})
afterAll(() => engine.close())

const nested = (depth: number) =>
  `{ people { nodes { ${'meetings { nodes { participants { nodes { ... on Person { '.repeat(depth)} name ${'} } } } } '.repeat(depth)} } } }`

/** Whether an error shows nothing of the machine or the program. */
function isDiscreet(answer: unknown): boolean {
  return !/node_modules|\.ts\b|\.js\b|MATCH \(|\bat \w+ \(|grafeo/i.test(JSON.stringify(answer))
}

describe('a request that asks for too much', () => {
  it.for([
    ['too deep', nested(6), /\d\d levels of fields; the limit is 24/],
    [
      'too many aliases',
      `{ ${Array.from({ length: 15 }, (_, i) => `p${i}: people { ${Array.from({ length: 7 }, (_, j) => `t${j}: totalCount`).join(' ')} }`).join(' ')} }`,
      /1\d\d aliases; the limit is 100/,
    ],
    [
      'too many fields at the root',
      `{ ${Array.from({ length: 21 }, (_, i) => `p${i}: stats { articles }`).join(' ')} }`,
      /21 fields at the root; the limit is 20/,
    ],
    ['too many tokens', `{ people { nodes { ${'name '.repeat(6000)} } } }`, /5001 tokens; the limit is 5000/],
    [
      'too many objects',
      '{ people(first: 1000) { nodes { statements(first: 1000) { nodes { about { name } } } } } }',
      /objects in its answer and filters at the most; the limit is 2000000/,
    ],
    ['a page too long', '{ people(first: 1001) { nodes { name } } }', /1001.*1000/],
    [
      'too many ids',
      `{ nodes(ids: [${Array.from({ length: 101 }, () => '"a"').join(' ')}]) { id } }`,
      /101 ids; the most is 100/,
    ],
    [
      'a path too long',
      '{ shortestPaths(from: "place/kyiv", to: "place/ukraine", maxLength: 9) { length } }',
      /`maxLength`.* 9.*8/,
    ],
    ['a neighborhood too wide', '{ neighborhood(ids: ["place/kyiv"], depth: 4) { nodes { id } } }', /`depth`.*4.*3/],
  ] as const)('(%s) is told the limit and its own figure', async ([, query, message]) => {
    const { errors } = await serveGraph(engine).answer(query)
    expect(errors).toMatchObject([
      { message: expect.stringMatching(message) as string, extensions: { code: 'LIMIT_EXCEEDED' } },
    ])
  })

  it.each([
    [
      'an object of a variable',
      '($filter: PersonFilter) { people(filter: $filter) { totalCount } }',
      /4000 levels in an argument; the limit is 12/,
    ],
    ['a list in it', `{ node(id: ${'['.repeat(2_400)}1${']'.repeat(2_400)}) { id } }`, /2402 levels of brackets/],
    ['the type of a variable', `($a: ${'['.repeat(600)}Int${']'.repeat(600)}) { people { totalCount } }`, /601 levels/],
  ])('and nests without end is refused before anything goes through it: %s', async (_, query, message) => {
    let filter: object = {}
    for (let level = 0; level < 4_000; level++) filter = { not: filter }
    const graph = serveGraph(engine)
    const variables = query.includes('$filter') ? { filter } : {}
    const { errors } = await graph.answer(query.startsWith('(') ? `query ${query}` : query, variables)
    expect(errors).toMatchObject([
      { message: expect.stringMatching(message) as string, extensions: { code: 'LIMIT_EXCEEDED' } },
    ])
    expect(graph.unexpected).toEqual([])
  })

  it('measures fragments that spread each other once, however often they are spread', async () => {
    const fragments = Array.from(
      { length: 20 },
      (_, i) => `fragment F${i} on Person { ...F${i + 1} a${i}: name ...F${i + 1} }`,
    )
    const query = `{ people { nodes { ...F0 } } } ${fragments.join(' ')} fragment F20 on Person { name }`
    const { definitions, ...document } = parse(query)
    let measured = 0
    const watched = definitions.map(
      (definition) =>
        new Proxy(definition, {
          get(target, key) {
            if (key === 'selectionSet') measured++
            return Reflect.get(target, key) as unknown
          },
        }),
    )
    expect(measureDocument({ ...document, definitions: watched }).aliases).toBe(2 ** 20 - 1)
    expect(measured).toBe(definitions.length)
    const { errors } = await serveGraph(engine).answer(query)
    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }])
  })

  it('and takes too long is told so', async () => {
    const never = { answer: () => new Promise<string>(() => undefined), ready: () => Promise.resolve() }
    const graph = serveGraph(engine, { queries: never, limits: { timeMs: 10 } })
    const { errors } = await graph.answer('{ people { nodes { name } } }')
    expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }])
  })
})

describe('a request that makes no sense', () => {
  it.for([
    ['no GraphQL', 'people', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ peple { nodes { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown entity', '{ shortestPaths(from: "person/nobody", to: "place/kyiv") { length } }', 'NOT_FOUND'],
    ['a date that is none', '{ timeline(from: "2023-02-30") { nodes { date { edtf } } } }', 'BAD_INPUT'],
    ['a range that ends first', '{ timeline(from: "2024", to: "2023") { nodes { date { edtf } } } }', 'BAD_INPUT'],
    ['a count below one', '{ mostConnected(limit: 0) { relationshipCount } }', 'BAD_INPUT'],
    [
      'neighbors of nobody known',
      '{ commonNeighbors(ids: ["place/kyiv", "person/nobody"]) { entity { id } } }',
      'NOT_FOUND',
    ],
    ['neighbors of one alone', '{ commonNeighbors(ids: ["place/kyiv"]) { entity { id } } }', 'BAD_INPUT'],
  ] as const)('(%s) has a code and shows nothing of the inside', async ([, query, code]) => {
    const graph = serveGraph(engine)
    const given = await graph.answer(query)
    expect(given.errors).toMatchObject([{ extensions: { code } }])
    expect(isDiscreet(given)).toBe(true)
    expect(graph.unexpected).toEqual([])
  })

  it('suggests what is alike, unless it is not to', async () => {
    const query = '{ peple { nodes { name } } }'
    expect(JSON.stringify(await serveGraph(engine).answer(query))).toContain('Did you mean')
    expect(JSON.stringify(await serveGraph(engine, { suggestions: false }).answer(query))).not.toContain('Did you mean')
  })

  it('cannot ask for the schema where it is not to be told', async () => {
    const graph = serveGraph(engine, { introspection: false })
    const { data, errors } = await graph.answer<unknown>('{ __schema { types { name } } }')
    expect(data).toBeUndefined()
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
    expect(await graph.answer('{ stats { articles } }')).toEqual({ data: { stats: { articles: 1 } } })
  })

  it('finds nothing, whatever Cypher it carries', async () => {
    const cypher = '"}) DETACH DELETE n //'
    const graph = serveGraph(engine)
    const before = await graph.ask('{ stats { entities sentences } }')
    await graph.ask('query ($x: String!) { entity(name: $x) { id } search(query: $x) { totalCount } }', { x: cypher })
    await graph.ask('query ($x: ID!) { node(id: $x) { id } }', { x: cypher })
    expect(await graph.ask('{ stats { entities sentences } }')).toEqual(before)
  })
})

describe('a request at the edge', () => {
  it.for([
    ['an id that nothing has', '{ node(id: "person/nobody") { id } }', { node: null }],
    ['an id that is none', '{ node(id: "../../etc") { id } }', { node: null }],
    ['a name that nothing has', '{ entity(name: "Nobody At All") { id } }', { entity: null }],
    ['the wrong kind', '{ entity(name: "Kiev", kind: PERSON) { id } }', { entity: null }],
    ['no rows', '{ people(first: 0) { totalCount nodes { id } } }', { people: { totalCount: 3, nodes: [] } }],
    ['a null page', '{ people(first: null, after: null) { totalCount } }', { people: { totalCount: 3 } }],
    ['an empty search', '{ search(query: "") { totalCount nodes { id } } }', { search: { totalCount: 0, nodes: [] } }],
    ['a search of marks', '{ search(query: "*:~^") { totalCount } }', { search: { totalCount: 0 } }],
    [
      'a path from an entity to itself',
      '{ shortestPaths(from: "place/kyiv", to: "place/kyiv") { length entities { id } steps { from { id } } } }',
      { shortestPaths: [{ length: 0, entities: [{ id: 'place/kyiv' }], steps: [] }] },
    ],
    [
      'a neighborhood of nothing known',
      '{ neighborhood(ids: ["person/nobody"]) { nodes { id } relationships { nodes { id } } hidden { count } } }',
      { neighborhood: { nodes: [], relationships: { nodes: [] }, hidden: [] } },
    ],
    [
      'types of which there are none',
      '{ relationships(filter: { types: [] }) { totalCount } }',
      { relationships: { totalCount: 0 } },
    ],
  ] as const)('(%s) has its documented answer', async ([, query, data]) => {
    expect(await serveGraph(engine).answer(query)).toEqual({ data })
  })
})

describe('an article that cannot be taken', () => {
  const load = (input: object) =>
    serveGraph(engine).ask<{ loadArticle: { errors: { code: string; message: string }[] } }>(
      'mutation ($input: LoadArticleInput!) { loadArticle(input: $input) { outcome errors { code message path } } }',
      { input },
    )

  it.for([
    ['empty', { text: ' \n ' }, 'ARTICLE_EMPTY'],
    ['binary', { text: 'a\u0000b' }, 'ARTICLE_NOT_TEXT'],
    ['of 5.1 MB', { text: 'a '.repeat(2_550_000) }, 'ARTICLE_TOO_LARGE'],
    ['of no web address', { text: 'Ana Diaz spoke.', url: 'file:///etc/passwd' }, 'BAD_INPUT'],
  ] as const)('because it is %s is refused, and the graph stays as it was', async ([, input, code]) => {
    const graph = serveGraph(engine)
    const before = await graph.ask('{ stats { articles entities sentences } }')
    expect(await load(input)).toMatchObject({ loadArticle: { outcome: null, errors: [{ code }] } })
    expect(await graph.ask('{ stats { articles entities sentences } }')).toEqual(before)
  })

  it('because it is not there is said so when it is to be removed', async () => {
    expect(
      await serveGraph(engine).ask('mutation { removeArticle(id: "article/0") { deletedArticleId errors { code } } }'),
    ).toEqual({
      removeArticle: { deletedArticleId: null, errors: [{ code: 'NOT_FOUND' }] },
    })
  })
})
