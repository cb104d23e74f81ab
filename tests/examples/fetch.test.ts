import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { serveGraph } from '../graphql/served-graph.ts'
import { listening } from '../listening.ts'

const MAIN = fileURLToPath(new URL('../../examples/fetch/main.js', import.meta.url))

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
})
afterAll(() => engine.close())

describe('the example of plain Node', () => {
  it('lists people, and tells of articles that come, also after the connection broke', async () => {
    const graph = serveGraph(engine)
    await graph.loadSeed()
    const served = await breakable(graph)
    const child = spawn(process.execPath, [MAIN, `${served.base}/graphql`, '2'])
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    const ended = once(child, 'exit')
    await expect.poll(() => output).toMatch(/Waiting/)
    expect(output).toMatch(/^Antony Blinken; U\.S\. Secretary of State/m)
    expect(output).toMatch(/^Olaf Scholz$/m)
    const load = (title: string) =>
      graph.ask('mutation ($input: LoadArticleInput!) { loadArticle(input: $input) { outcome } }', {
        input: { title, text: `Minister Ana Diaz spoke in Lima about ${title}.` },
      })
    await expect
      .poll(async () => {
        if (!output.includes('First')) await load(`First ${output.length} ${Math.random()}`)
        return output
      })
      .toMatch(/First .*: .*Ana Diaz/)
    served.breakAll()
    await load('Second')
    expect((await ended)[0]).toBe(0)
    served.close()
  })
})

/** Serves a graph on a port whose connections can be broken. */
async function breakable({ api }: ReturnType<typeof serveGraph>) {
  const open = new Set<{ destroy(): void }>()
  const served = await listening((request, response) => {
    open.add(request.socket)
    void api(request, response)
  })
  return {
    ...served,
    breakAll() {
      for (const socket of open) socket.destroy()
    },
  }
}
