import { serverAudits } from 'graphql-http'
import { describe, expect, it } from 'vitest'
import { openEngine } from '../../src/store/open-engine.ts'
import { serveGraph } from './served-graph.ts'

const engine = await openEngine({ kind: 'embedded' })
const { api } = serveGraph(engine)
const audits = serverAudits({
  url: 'http://127.0.0.1/graphql',
  fetchFn: (url: string, init: RequestInit) => api.fetch(url, init),
})

describe('GraphQL over HTTP', () => {
  it('has 61 audits', () => {
    expect(audits.length).toBe(61)
  })

  it.for(audits.map((audit) => [audit.name, audit] as const))('%s', async ([, audit]) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' })
  })
})
