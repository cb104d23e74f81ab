import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { serveGraph } from './served-graph.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
})
afterAll(() => engine.close())

describe('who subscribes to articles', () => {
  it('is told of each that was added or changed, as it is in the graph, and of no other', async () => {
    const graph = serveGraph(engine)
    const stop = new AbortController()
    const response = await graph.api.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({
        query: 'subscription { articleLoaded { id relationships { nodes { type source { name } target { name } } } } }',
      }),
      signal: stop.signal,
    })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const told: string[] = []
    const listening = (async () => {
      const decoder = new TextDecoder()
      for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
        told.push(
          ...decoder
            .decode(chunk)
            .split('\n')
            .filter((line) => line.startsWith('data: {')),
        )
        if (told.length === 2) return
      }
    })()
    await new Promise((resolve) => setTimeout(resolve, 200))
    const load = (text: string) =>
      graph.ask('mutation ($text: String!) { loadArticle(input: { text: $text }) { outcome } }', { text })
    await load('President Maria Santos met Prime Minister John Smith in Lima on Monday.')
    await load('President Maria Santos met Prime Minister John Smith in Lima on Monday.')
    await load('Chancellor Anna Weber met President Peter Novak in Oslo on Friday.')
    await listening
    stop.abort()
    const articles = told.map((line) => (JSON.parse(line.slice(6)) as { data: { articleLoaded: unknown } }).data)
    expect(articles).toMatchObject([
      {
        articleLoaded: {
          relationships: {
            nodes: expect.arrayContaining([expect.objectContaining({ type: 'MET_WITH' })]) as unknown,
          },
        },
      },
      {
        articleLoaded: {
          relationships: {
            nodes: expect.arrayContaining([expect.objectContaining({ type: 'MET_WITH' })]) as unknown,
          },
        },
      },
    ])
  })
})
