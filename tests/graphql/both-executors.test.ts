import fc from 'fast-check'
import type { GraphQLError } from 'graphql'
import { execute, parse, type ExecutionArgs, type ExecutionResult } from 'graphql'
import { createSchema } from 'graphql-yoga'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ApiContext } from '../../src/graphql/context.ts'
import { maskError } from '../../src/graphql/errors.ts'
import { executeRequest } from '../../src/graphql/execute.ts'
import { DEFAULT_LIMITS } from '../../src/model/limits.ts'
import { createLiveEvents } from '../../src/graphql/live/live-events.ts'
import { attachResolvers, resolvers } from '../../src/graphql/resolvers.ts'
import { readSdl } from '../../src/graphql/sdl.ts'
import { createGraphQueries } from '../../src/store/graph-queries.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { randomQuery } from './random-queries.ts'
import { serveGraph } from './served-graph.ts'

const schema = createSchema<ApiContext>({ typeDefs: readSdl(), resolvers })
attachResolvers(schema)
const engine = await openEngine({ kind: 'embedded' })
const contextValue = {
  queries: createGraphQueries(engine),
  limits: { ...DEFAULT_LIMITS, cost: Infinity, timeMs: 120_000 },
  live: createLiveEvents(),
}

const values = {
  entities: ['place/kyiv', 'organization/nato', 'person/antony-blinken', 'place/ukraine'],
  others: ['article/3c2baa6cda71b725', 'person/nobody'],
  texts: ['Kiev', 'NATO', 'said', 'Secretary', ''],
}

/** Data and errors as a client gets them, errors in the order of their paths. */
async function answered(run: (request: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>, query: string) {
  const result = await run({ schema, document: parse(query), contextValue })
  const { data, errors = [] } = JSON.parse(JSON.stringify(result)) as { data: unknown; errors?: GraphQLError[] }
  const told = errors.map(({ message, path, locations }) => ({ message, path, locations }))
  return { data, errors: told.sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1)) }
}

const viaStore = (query: string) => answered(executeRequest, query)
const viaGraphql = (query: string) => answered((request) => execute(request), query)

const DAMAGES = [
  [
    'an unknown value of an enum',
    "MATCH (x:Statement) SET x.modality = 'DOUBTED'",
    '{ statements { nodes { modality } } }',
  ],
  ['nothing where something must be', 'MATCH (x:Statement) REMOVE x.method', '{ statements { nodes { id method } } }'],
  ['a fraction for an Int', 'MATCH (n:Person) SET n.mentionCount = 1.5', '{ people { nodes { mentionCount } } }'],
  ['a text for a Boolean', "MATCH (x:Statement) SET x.quoted = 'yes'", '{ statements { nodes { quoted } } }'],
  ['a kind that is none', "MATCH (n:Place) SET n.kind = 'PLANET'", '{ places { edges { node { kind name } } } }'],
] as const

beforeAll(async () => {
  await serveGraph(engine).loadSeed()
})
afterAll(() => engine.close())

describe('the answer of the store and that of GraphQL', () => {
  const agree = (runs: number) =>
    fc.assert(
      fc.asyncProperty(randomQuery(schema, values), async (query) => {
        const [one, other] = [await viaStore(query), await viaGraphql(query)]
        // Where several root fields may not be null, GraphQL tells of the one that fails first.
        if (other.data === null) expect([one.data, one.errors.length > 0]).toEqual([null, other.errors.length > 0])
        else expect(one).toEqual(other)
      }),
      { numRuns: runs, endOnFailure: true },
    )

  it('are the same for any query', () => agree(300))

  it.for([
    '{ people(first: -1) { nodes { name } } }',
    '{ ...Bad } fragment Bad on Query { nodes(ids: []) { id } people(after: "x") { totalCount } }',
  ])('have the same errors: %s', async (query) => {
    expect(await viaStore(query)).toEqual(await viaGraphql(query))
  })

  it.for(DAMAGES)('are the same where the store holds %s', async ([, damage, query]) => {
    await engine.write((transaction) => transaction.run({ text: damage, params: {} }))
    const answer = await viaStore(query)
    expect(answer.errors).not.toEqual([])
    expect(answer).toEqual(await viaGraphql(query))
  })

  it.for(DAMAGES)('are a fault of the server where the store holds %s', async ([, , query]) => {
    const { errors = [] } = await execute({ schema, document: parse(query), contextValue })
    const reported: unknown[] = []
    const shown = errors.map((error) => maskError(error, (one) => reported.push(one)))
    expect(new Set(shown.map(({ extensions }) => extensions['code']))).toEqual(new Set(['INTERNAL']))
    expect(reported).toHaveLength(errors.length)
    expect(JSON.stringify(shown)).not.toMatch(/DOUBTED|PLANET|yes/)
  })

  it('are the same for any query of a damaged store', () => agree(200))
})
