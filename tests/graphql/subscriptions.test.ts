import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { serveGraph } from './served-graph.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
})
afterAll(() => engine.close())

interface Told {
  readonly url: string | null
  readonly relationships: { readonly nodes: readonly object[] }
}

const TRIAL = 'https://example.org/trial'
const LIMA = 'President Maria Santos met Prime Minister John Smith in Lima on Monday.'
const OSLO = 'Chancellor Anna Weber met President Peter Novak in Oslo on Friday.'

describe('who subscribes to articles', () => {
  it('is told of each that was added or changed, as it is in the graph, and of no other', async () => {
    const graph = serveGraph(engine)
    const stop = new AbortController()
    const response = await graph.api.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({
        query:
          'subscription { articleLoaded { url relationships { nodes { type source { name } target { name } } } } }',
      }),
      signal: stop.signal,
    })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const told: Told[] = []
    const toldOf = () => told.filter(({ url }) => url !== TRIAL)
    const listening = (async () => {
      const decoder = new TextDecoder()
      for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
        for (const line of decoder.decode(chunk).split('\n')) {
          if (!line.startsWith('data: {')) continue
          told.push((JSON.parse(line.slice(6)) as { data: { articleLoaded: Told } }).data.articleLoaded)
        }
        if (toldOf().length === 2) return
      }
    })()
    const load = (input: { text: string; url?: string }) =>
      graph.ask('mutation ($input: LoadArticleInput!) { loadArticle(input: $input) { outcome } }', { input })
    // Nobody says when listening begins: an article is changed until that is told.
    for (let time = 1; told.length === 0; time++) {
      await load({ text: `This was tried ${time} times.`, url: TRIAL })
      await pause(20)
    }
    await load({ text: LIMA })
    await load({ text: LIMA })
    await load({ text: OSLO })
    await listening
    stop.abort()
    const met = (source: string, target: string) => ({
      relationships: {
        nodes: expect.arrayContaining([
          { type: 'MET_WITH', source: { name: source }, target: { name: target } },
        ]) as unknown,
      },
    })
    expect(toldOf()).toMatchObject([met('John Smith', 'Maria Santos'), met('Anna Weber', 'Peter Novak')])
  })
})
