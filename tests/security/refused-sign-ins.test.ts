import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DatelineError } from '../../src/model/error.ts'
import type { Engine } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { serveGraph } from '../graphql/served-graph.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
})
afterAll(() => engine.close())

/** Serves the graph to who proves nothing; what is written down of them is in `audited`. */
function refusing(requestsPerMinute: number) {
  const audited: unknown[] = []
  const { api } = serveGraph(engine, {
    limits: { requestsPerMinute },
    authenticate: () => Promise.reject(new DatelineError('UNAUTHENTICATED', 'The server does not know this token.')),
    audit: (entry) => audited.push([entry.did, entry.outcome]),
  })
  const send = async (body: unknown) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    return (await api.fetch('http://127.0.0.1/graphql', init, { client: '192.0.2.1' })).status
  }
  return { audited, send }
}

const QUERY = { query: '{ stats { articles } }' }

describe('a token that proves nothing', () => {
  it('is written down, once for all operations of a request', async () => {
    const { audited, send } = refusing(10)
    await send([QUERY, QUERY, QUERY])
    expect(audited).toEqual([['signIn', 'UNAUTHENTICATED']])
  })

  it('is not, where its sender has sent too much: nobody fills the disk so', async () => {
    const { audited, send } = refusing(2)
    const told = []
    for (let sent = 0; sent < 5; sent++) told.push(await send(QUERY))
    expect(told).toEqual([401, 401, 429, 429, 429])
    expect(audited).toHaveLength(2)
  })
})
