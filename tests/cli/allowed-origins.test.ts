import type { RequestListener } from 'node:http'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createMetrics } from '../../src/cli/metrics.ts'
import { createLog } from '../../src/cli/log.ts'
import { createServedApi } from '../../src/cli/served-api.ts'
import { readSettings } from '../../src/cli/settings.ts'
import { openStore } from '../../src/cli/store/open-store.ts'
import { createWebServer } from '../../src/cli/web-server.ts'
import { createReader } from '../../src/reader/index.ts'
import { listening } from '../listening.ts'

const opened: (() => unknown)[] = []
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
})

async function listen(listener: RequestListener): Promise<string> {
  const { base, close } = await listening(listener)
  opened.push(close)
  return base
}

/** Serves an empty graph as the settings say, and gives the address of its API. */
async function serve(environment: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-origins-'))
  opened.push(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, '.trusted-documents.json'), '{}')
  const store = await openStore({ kind: 'embedded', folder: join(folder, 'store') })
  opened.push(() => store.close())
  const api = await createServedApi(store, () => createReader(), readSettings(environment), folder, {
    authenticate: () => Promise.resolve({ role: 'ADMIN' }),
    log: createLog('silent'),
  })
  const server = createWebServer({
    api,
    address: '127.0.0.1',
    explorer: folder,
    ready: () => Promise.resolve(),
    metrics: createMetrics({ store: store }),
  })
  const base = await listen((request, response) => server.emit('request', request, response))
  return `${base}/graphql`
}

const PREFLIGHT = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
const QUERY = { method: 'POST', body: '{"query":"{ stats { articles } }"}' }

/** What a browser is told of an origin, before the request and with its answer. */
async function told(url: string, origin: string) {
  const before = await fetch(url, { method: 'OPTIONS', headers: { origin, ...PREFLIGHT } })
  const answer = await fetch(url, { ...QUERY, headers: { origin, 'content-type': 'application/json' } })
  expect(await answer.json()).toEqual({ data: { stats: { articles: 0 } } })
  const of = ({ headers }: Response, name: string) => headers.get(`access-control-allow-${name}`)
  return {
    origin: [of(before, 'origin'), of(answer, 'origin')],
    credentials: [of(before, 'credentials'), of(answer, 'credentials')],
    sent: [of(before, 'methods'), of(before, 'headers')],
    reads: answer.headers.get('access-control-expose-headers'),
    varies: answer.headers.get('vary')?.includes('Origin') ?? false,
  }
}

const NOTHING = { origin: [null, null], credentials: [null, null], sent: [null, null], reads: null }
const NEWS = 'https://news.example'

describe('pages of other origins', () => {
  it('are told nothing, and so are refused by the browser, unless the setting names them', async () => {
    expect(await told(await serve({}), NEWS)).toEqual({ ...NOTHING, varies: false })
  })

  it('may ask where the setting names them, without what the browser keeps for the server', async () => {
    const url = await serve({ DATELINE_ORIGINS: `${NEWS}, http://localhost:5173` })
    for (const origin of [NEWS, 'http://localhost:5173']) {
      expect(await told(url, origin)).toEqual({
        origin: [origin, origin],
        credentials: [null, null],
        sent: ['GET, POST, OPTIONS', 'content-type'],
        reads: 'dateline-role, dateline-user, retry-after, x-request-id',
        varies: true,
      })
    }
    for (const origin of ['https://news.example.evil', 'http://news.example', `${NEWS}:444`, 'null', '*']) {
      expect(await told(url, origin)).toEqual({ ...NOTHING, varies: true })
    }
  })

  it('may send what the browser keeps where that is asked for', async () => {
    const url = await serve({ DATELINE_ORIGINS: NEWS, DATELINE_ORIGINS_CREDENTIALS: 'on' })
    expect((await told(url, NEWS)).credentials).toEqual(['true', 'true'])
    expect(await told(url, 'null')).toEqual({ ...NOTHING, varies: true })
  })

  it.for(['*', 'null', 'news.example', 'https://news.example/', 'https://news.example/app', `${NEWS},,`, 'file:///a'])(
    'cannot be named as %s',
    (DATELINE_ORIGINS) => {
      expect(() => readSettings({ DATELINE_ORIGINS })).toThrow(/DATELINE_ORIGINS: give origins such as/)
    },
  )
})
