import { afterAll, beforeAll, expect, it } from 'vitest'
import { documentId, trustDocuments } from '../../src/graphql/trusted-documents.ts'
import type { Engine } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { serveGraph } from './served-graph.ts'

const QUERY = '{ stats { articles } }'
let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
})
afterAll(() => engine.close())

async function send(body: object, onlyTrusted: boolean): Promise<unknown> {
  const { api } = serveGraph(engine, { trustedDocuments: trustDocuments([QUERY]), onlyTrusted })
  const response = await api.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return response.json()
}

it.for([true, false])('a trusted document is answered by its id, whether only those are (%s)', async (only) => {
  const answer = { data: { stats: { articles: 0 } } }
  const sha256Hash = documentId(QUERY)
  expect(await send({ extensions: { persistedQuery: { version: 1, sha256Hash } } }, only)).toEqual(answer)
  expect(await send({ documentId: sha256Hash }, only)).toEqual(answer)
  expect(await send({ query: QUERY }, only)).toEqual(answer)
})

it('an id that the server does not know is refused, or asked for with its text where it may be registered', async () => {
  const hashed = { extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }
  const refused = (code: string) => ({ errors: [{ extensions: { code } }] })
  expect(await send({ documentId: 'abc' }, false)).toMatchObject(refused('DOCUMENT_UNKNOWN'))
  expect(await send(hashed, true)).toMatchObject(refused('DOCUMENT_UNKNOWN'))
  expect(await send(hashed, false)).toMatchObject(refused('PERSISTED_QUERY_NOT_FOUND'))
})

it('any other document is answered, or refused where only trusted ones are', async () => {
  const other = { query: '{ stats { entities } }' }
  expect(await send(other, false)).toEqual({ data: { stats: { entities: 0 } } })
  expect(await send(other, true)).toMatchObject({ errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] })
})
