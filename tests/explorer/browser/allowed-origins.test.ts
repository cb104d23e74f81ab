import type { RequestListener } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { createApi } from '../../../src/graphql/server.ts'
import { createGraphQueries } from '../../../src/store/graph-queries.ts'
import { openEngine } from '../../../src/store/open-engine.ts'
import { describeInBrowser } from './served-explorer.ts'
import { listening } from '../../listening.ts'

const opened: (() => unknown)[] = []
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
})

async function listen(listener: RequestListener): Promise<string> {
  const { base, close } = await listening(listener)
  opened.push(close)
  return base
}

describeInBrowser('a page of another origin', 'nothing', (served) => {
  it('asks the API where its origin is allowed, and nowhere else', async () => {
    const show: RequestListener = (_request, response) =>
      void response.setHeader('content-type', 'text/html').end('<p>A page')
    const [allowed, other] = [await listen(show), await listen(show)]
    const engine = await openEngine({ kind: 'embedded' })
    opened.push(() => engine.close())
    const allowedOrigins = { origins: [allowed], credentials: false }
    const api = createApi({ queries: createGraphQueries(engine), allowedOrigins })
    const base = await listen((request, response) => void api(request, response))

    const ask = async (origin: string): Promise<string> => {
      const page = await served().browser.newPage()
      await page.goto(origin)
      return page.evaluate(async (url) => {
        const asking = {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ stats { articles } }"}',
        }
        return fetch(url, asking).then(
          (response) => response.text(),
          () => 'refused by the browser',
        )
      }, `${base}/graphql`)
    }
    expect(await ask(allowed)).toBe('{"data":{"stats":{"articles":0}}}')
    expect(await ask(other)).toBe('refused by the browser')
  })
})
