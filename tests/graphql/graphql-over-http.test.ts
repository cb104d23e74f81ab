import { readFileSync } from 'node:fs'
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql'
import type { IntrospectionQuery } from 'graphql'
import { serverAudits } from 'graphql-http'
import { describe, expect, it } from 'vitest'
import { openEngine } from '../../src/store/open-engine.ts'
import { serveGraph } from './served-graph.ts'

const engine = await openEngine({ kind: 'embedded' })
const graph = serveGraph(engine)
const audits = serverAudits({
  url: 'http://127.0.0.1/graphql',
  fetchFn: (url: string, init: RequestInit) => graph.api.fetch(url, init),
})

describe('GraphQL over HTTP', () => {
  it('has 61 audits', () => {
    expect(audits.length).toBe(61)
  })

  it.for(audits.map((audit) => [audit.name, audit] as const))('%s', async ([, audit]) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' })
  })

  it('tells the whole schema to the playground and to tools, descriptions too', async () => {
    const told = buildClientSchema(await graph.ask<IntrospectionQuery>(getIntrospectionQuery({ specifiedByUrl: true })))
    const written = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
    expect(printSchema(lexicographicSortSchema(told))).toBe(printSchema(lexicographicSortSchema(written)))
  })

  it('tells of the schema beside what the store answers', async () => {
    const query =
      '{ place: __type(name: "Place") { name } ...of stats { articles } } fragment of on Query { __schema { queryType { name } } }'
    expect(await graph.ask(query)).toEqual({
      place: { name: 'Place' },
      __schema: { queryType: { name: 'Query' } },
      stats: { articles: 0 },
    })
  })
})
