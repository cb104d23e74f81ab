import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { serveGraph } from '../graphql/served-graph.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
})
afterAll(() => engine.close())

const JSON_TYPE = 'application/json'
const QUESTION = encodeURIComponent('{ stats { articles } }')

describe('a request that a page of another site could have sent', () => {
  it.each<readonly [mode: 'shown' | 'hidden', method: 'GET' | 'POST', headers: Record<string, string>, status: number]>(
    [
      ['shown', 'POST', { 'content-type': JSON_TYPE }, 200],
      ['shown', 'POST', { 'content-type': 'text/plain' }, 415],
      ['shown', 'POST', { 'content-type': 'text/plain; charset=utf-8, application/json' }, 415],
      ['shown', 'POST', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
      ['shown', 'POST', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
      ['shown', 'GET', {}, 200],
      ['shown', 'GET', { 'sec-fetch-site': 'cross-site' }, 403],
      ['shown', 'GET', { 'sec-fetch-site': 'same-site' }, 403],
      ['shown', 'GET', { 'sec-fetch-site': 'same-origin' }, 200],
      ['shown', 'GET', { 'sec-fetch-site': 'none' }, 200],
      ['shown', 'GET', { 'sec-fetch-site': 'cross-site', origin: 'https://news.example' }, 200],
      ['shown', 'GET', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
      ['shown', 'GET', { 'sec-fetch-site': 'cross-site', 'apollo-require-preflight': 'true' }, 200],
      ['hidden', 'GET', {}, 403],
      ['hidden', 'GET', { 'content-type': 'text/plain' }, 403],
      ['hidden', 'GET', { 'content-type': JSON_TYPE }, 200],
      ['hidden', 'GET', { 'x-apollo-operation-name': 'Stats' }, 200],
      ['hidden', 'GET', { 'sec-fetch-site': 'same-origin' }, 200],
      ['hidden', 'POST', { 'content-type': JSON_TYPE }, 200],
    ],
  )('where the schema is %s: %s with %j gets %i', async (mode, method, headers, status) => {
    const isShown = mode === 'shown'
    const allowedOrigins = { origins: ['https://news.example'], credentials: false }
    const { api } = serveGraph(engine, { introspection: isShown, suggestions: isShown, allowedOrigins })
    const response = await api.fetch(`http://127.0.0.1/graphql${method === 'GET' ? `?query=${QUESTION}` : ''}`, {
      method,
      headers: { accept: JSON_TYPE, ...headers },
      ...(method === 'GET' ? {} : { body: JSON.stringify({ query: '{ stats { articles } }' }) }),
    })
    expect(response.status).toBe(status)
  })

  it('changes nothing by GET, whatever it has', async () => {
    const query = encodeURIComponent('mutation { removeArticle(id: "article/1") { deletedArticleId } }')
    const { api } = serveGraph(engine)
    const headers = { accept: JSON_TYPE, 'apollo-require-preflight': 'true', 'content-type': JSON_TYPE }
    expect((await api.fetch(`http://127.0.0.1/graphql?query=${query}`, { headers })).status).toBe(405)
  })
})
