import { Kind, parse } from 'graphql'
import { createSchema } from 'graphql-yoga'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as operations from '../../src/explorer/generated/operations.ts'
import { costOf } from '../../src/graphql/cost.ts'
import { EXAMPLE_QUERIES } from '../../src/graphql/example-queries.ts'
import { DEFAULT_LIMITS } from '../../src/model/limits.ts'
import { readSdl } from '../../src/graphql/sdl.ts'
import { rootFields } from '../../src/graphql/selection.ts'
import type { Engine } from '../../src/store/engine.ts'
import { createGraphQueries } from '../../src/store/graph-queries.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { serveGraph } from './served-graph.ts'

const schema = createSchema({ typeDefs: readSdl() })

/** What the only operation of a document can hold, in objects. */
function costOfText(text: string, variableValues: Readonly<Record<string, unknown>> = {}): number {
  const { definitions } = parse(text)
  const fragments = Object.fromEntries(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  )
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  const root = operation === undefined ? undefined : schema.getRootType(operation.operation)
  if (operation === undefined || root == null) throw new Error('There is no operation in the text.')
  const source = { schema, fragments, variableValues, typeKeys: false }
  return costOf(schema, root, rootFields(source, root, operation.selectionSet.selections))
}

const SENTENCES = (inner: string) => `{ node(id: "article/1") { ... on Article { sentences { ${inner} } } } }`
const AGAIN = 'node(id: "article/1") { ... on Article { sentences { article { sentences { article { text } } } } } }'
const aliases = (count: number, field: string) =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ')

/** Short to write, and beyond all bounds to answer. */
const COSTLY: readonly (readonly [shape: string, query: string])[] = [
  ['sentences of the article of each sentence', `{ ${AGAIN} }`],
  ['the text of the article for each sentence', SENTENCES('article { text }')],
  ['the text of an article under many keys', `{ articles { nodes { ${aliases(3, 'text')} } } }`],
  [
    'the text of the article for each statement',
    '{ statements(first: 100) { nodes { sentence { article { text } } } } }',
  ],
  [
    'the text of the article for each piece of evidence',
    '{ relationships { nodes { evidence { nodes { sentence { article { text } } } } } } }',
  ],
  [
    'filters by what is named with what is named with something',
    '{ entities(filter: { namedWith: { none: { not: { namedWith: { all: { name: { contains: "x" } } } } } } }) { totalCount } }',
  ],
  [
    'filters by what is joined to what is joined to what is joined to something',
    '{ articles(filter: { entities: { some: { articles: { some: { entities: { some: { name: { contains: "x" } } } } } } } }) { totalCount } }',
  ],
  [
    'filters by what else the speakers say, and whom they share it with',
    '{ statements(filter: { madeBy: { statements: { some: { madeBy: { statements: { some: { text: { contains: "x" } } } } } } } }) { totalCount } }',
  ],
  ['a key of a hundred thousand characters for each sentence', SENTENCES(`${'a'.repeat(100_000)}: index`)],
  [
    'many keys for each sentence of many articles',
    `{ articles(first: 100) { nodes { sentences { ${aliases(100, 'text')} } } } }`,
  ],
  [
    'mentions of the entities of the mentions of each sentence',
    SENTENCES('mentions { entity { mentions(first: 200) { nodes { text } } } }'),
  ],
  [
    'evidence of the relationships of neighbors',
    '{ neighborhood(ids: ["place/kyiv"], limit: 1000) { relationships(first: 1000) { nodes { evidence(first: 1000) { nodes { sentence { text } } } } } } }',
  ],
  [
    'neighbors of neighbors',
    '{ people(first: 1000) { nodes { metWith(first: 1000) { nodes { metWith(first: 1000) { nodes { id } } } } } } }',
  ],
  [
    'pages in pages of the usual size',
    '{ people { nodes { metWith { nodes { metWith { nodes { metWith { nodes { metWith { nodes { id } } } } } } } } } } }',
  ],
  [
    'sentences of what is mentioned together',
    '{ people(first: 1000) { nodes { coMentions(limit: 50) { sentences(limit: 50) { text } } } } }',
  ],
]

/** What the explorer's operations ask with, at the most. */
const VARIABLES = {
  id: 'article/1',
  ids: ['a', 'b', 'c', 'd', 'e'],
  article: 'article/1',
  source: 'person/a',
  withMentions: true,
  within: {},
  begins: true,
  depth: 3,
  alone: true,
  limit: 200,
  query: 'kyiv',
  words: 'kyiv',
  title: {},
  filter: {},
  order: [],
  entities: {},
  held: {},
  relationships: {},
  statements: {},
  articles: {},
  from: 'a',
  to: 'b',
  input: {},
}

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
  await serveGraph(engine).loadSeed()
})
afterAll(() => engine.close())

const refused = { data: null, errors: [expect.objectContaining({ extensions: { code: 'LIMIT_EXCEEDED' } })] }

describe('the cost of a query', () => {
  it.each(COSTLY)('is beyond the limit for %s', async (_shape, query) => {
    expect(costOfText(query)).toBeGreaterThan(DEFAULT_LIMITS.cost)
    expect(await serveGraph(engine).answer(query)).toEqual(refused)
  })

  it.each(EXAMPLE_QUERIES.map(({ question, query }) => [question, query] as const))(
    'is within the limit for: %s',
    (_question, query) => {
      expect(costOfText(query)).toBeLessThan(DEFAULT_LIMITS.cost / 10)
    },
  )

  it.each(
    Object.entries(operations).flatMap(([name, document]) =>
      name.endsWith('Document') ? [[name, String(document)] as const] : [],
    ),
  )("is within the limit for the explorer's %s", (_name, document) => {
    expect(costOfText(document, VARIABLES)).toBeLessThan(DEFAULT_LIMITS.cost / 2)
  })

  it.each([
    'query { people(first: 1000) { nodes { id name kind aliases mentionCount articleCount } } }',
    'query { articles { nodes { text sentences { text start end mentions { text start end entity { id } } } } } }',
    'query { entities(first: 200) { nodes { id mentions(first: 20) { nodes { text sentence { text } } } } } }',
  ])('is within the limit for what somebody would ask: %s', (query) => {
    expect(costOfText(query)).toBeLessThan(DEFAULT_LIMITS.cost)
  })

  it('is counted for all fields together, whatever else is asked for beside them', async () => {
    const many = aliases(10, 'people(first: 1000) { nodes { statements(first: 200) { nodes { text } } } }')
    expect(await serveGraph(engine).answer(`{ __typename ${many} }`)).toEqual(refused)
    const payload = `article { ${aliases(50, 'text')} }`
    expect(await serveGraph(engine).answer(`mutation { loadArticle(input: { text: "" }) { ${payload} } }`)).toEqual(
      refused,
    )
  })

  it('takes no longer to count than the query is long', () => {
    const step = (depth: number): string =>
      depth === 0 ? 'id' : `relationships { nodes { source { ${step(depth - 1)} } } }`
    expect(costOfText(`{ entities { nodes { ${step(40)} } } }`)).toBeGreaterThan(DEFAULT_LIMITS.cost)
  })
})

describe('an answer', () => {
  it('is stopped in the store while it is made, however often it holds the same text', async () => {
    const queries = createGraphQueries(engine)
    const text = (key: string) => ({ key, name: 'text', arguments: {}, fields: [] })
    const texts = Array.from({ length: 100 }, (_, index) => text(`t${index}`))
    const nodes = { key: 'nodes', name: 'nodes', arguments: {}, fields: texts }
    const field = { key: 'articles', name: 'articles', arguments: {}, fields: [nodes] }
    const { length } = await queries.answer(field)
    expect(await queries.answer(field, { mostCharacters: length })).toHaveLength(length)
    await expect(queries.answer(field, { mostCharacters: length - 1 })).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
    })
  })
})
