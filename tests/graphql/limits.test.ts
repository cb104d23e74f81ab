import { expect, it, describe, beforeAll, afterAll } from 'vitest'
import { DatelineError } from '../../src/model/error.ts'
import type { Engine } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { serveGraph } from './served-graph.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
  await serveGraph(engine).loadSeed()
})
afterAll(() => engine.close())

async function post(body: object, options: Parameters<typeof serveGraph>[1] = {}): Promise<unknown> {
  const response = await serveGraph(engine, options).api.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return response.json()
}

const refused = (message: RegExp) => ({
  errors: [{ message: expect.stringMatching(message) as string, extensions: { code: 'LIMIT_EXCEEDED' } }],
})

describe('a limit', () => {
  it('holds for the operation that is asked for, whatever stands beside it', async () => {
    const wide = `query wide { ${Array.from({ length: 15 }, () => 'stats { articles entities sentences }').join(' ')} }`
    const many = Array.from({ length: 21 }, (_, index) => `p${index}: stats { articles }`).join(' ')
    expect(await post({ query: `${wide} query many { ${many} }`, operationName: 'many' })).toMatchObject(
      refused(/21 fields at the root; the limit is 20/),
    )
  })

  it('of objects is for all fields of a request together', async () => {
    const people = 'people(first: 1000) { nodes { statements(first: 500) { nodes { text } } } }'
    expect(await post({ query: `{ ${people} }` })).toMatchObject({ data: {} })
    expect(await post({ query: `{ a: ${people} b: ${people} }` })).toMatchObject(
      refused(/\d{7} objects in its answer and filters at the most; the limit is 2000000/),
    )
  })

  it('holds for filters in variables', async () => {
    const query = 'query ($filter: PersonFilter) { people(filter: $filter) { totalCount } }'
    const nested = (depth: number): object =>
      depth === 0 ? { name: { contains: 'blinken' } } : { not: nested(depth - 1) }
    expect(await post({ query, variables: { filter: nested(8) } })).toEqual({ data: { people: { totalCount: 1 } } })
    expect(await post({ query, variables: { filter: nested(2000) } })).toMatchObject(
      refused(/200\d levels in an argument; the limit is 12/),
    )
    expect(await post({ query, variables: { filter: { or: Array(500).fill(nested(0)) } } })).toMatchObject(
      refused(/\d{4} values in its arguments; the limit is 500/),
    )
  })

  it('holds for the length of an answer', async () => {
    const limits = { answerCharacters: 1000 }
    expect(await post({ query: '{ articles { nodes { text } } }' }, { limits })).toMatchObject(
      refused(/\d{4} characters in its answer; the limit is 1000/),
    )
  })

  it('holds for a body that does not say how long it is', async () => {
    const { api } = serveGraph(engine, { limits: { bodyBytes: 1000 } })
    const body = new Blob([JSON.stringify({ query: '{ stats { articles } }', variables: { x: 'a'.repeat(2000) } })])
    const response = await api.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: body.stream(),
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' } }] })
  })
})

describe('an error of the store', () => {
  it('shows nothing of the machine, and is written to the log', async () => {
    const failure = new DatelineError('STORE_UNREACHABLE', 'Neo4j at neo4j://graph-3.internal:7687 does not answer.')
    const graph = serveGraph(engine, {
      queries: { answer: () => Promise.reject(failure), ready: () => Promise.resolve() },
    })
    const answer = await graph.answer('{ stats { articles } }')
    expect(answer).toMatchObject({
      errors: [{ message: 'The store does not answer. Try again soon.', extensions: { code: 'STORE_UNREACHABLE' } }],
    })
    expect(graph.unexpected).toEqual([failure])
  })
})

describe('a request that is no request', () => {
  it('shows nothing of the program', async () => {
    const response = await serveGraph(engine).api.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":',
    })
    expect(await response.json()).toEqual({
      errors: [expect.objectContaining({ extensions: { code: 'BAD_REQUEST' } })],
    })
  })

  it.each(['variables=x', 'extensions={x'])('is refused: %s', async (part) => {
    const { api } = serveGraph(engine)
    const response = await api.fetch(`http://127.0.0.1/graphql?query={stats{articles}}&${part}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
  })

  it('is refused in a batch', async () => {
    expect(await post([null])).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
  })

  it('is refused where only known documents are answered', async () => {
    expect(await post({ query: 123 }, { onlyTrusted: true })).toMatchObject({
      errors: [{ extensions: { code: expect.stringMatching(/^(?!INTERNAL)/) as string } }],
    })
  })

  it('is told no names that are alike where these are not to be told', async () => {
    const request = {
      query: 'query ($types: [RelationshipType!]) { relationships(filter: { types: $types }) { totalCount } }',
      variables: { types: ['MET_WIT'] },
    }
    expect(JSON.stringify(await post(request))).toContain('Did you mean')
    expect(JSON.stringify(await post(request, { suggestions: false }))).not.toContain('MET_WITH')
  })
})

describe('null for an argument that has a default', () => {
  it('stands for the default', async () => {
    const path = 'from: "place/kyiv", to: "place/ukraine"'
    const query = `query ($none: Int) {
      default: mostConnected { entity { id } } none: mostConnected(limit: $none) { entity { id } } null: mostConnected(limit: null) { entity { id } }
      paths: shortestPaths(${path}) { length } nullPaths: shortestPaths(${path}, maxLength: null, limit: null) { length }
    }`
    const { data } = (await post({ query, variables: { none: null } })) as { data: Record<string, unknown[]> }
    expect(data['default']?.length).toBeGreaterThan(1)
    expect(data['none']).toEqual(data['default'])
    expect(data['null']).toEqual(data['default'])
    expect(data['paths']).not.toEqual([])
    expect(data['nullPaths']).toEqual(data['paths'])
  })
})
