import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingMessage } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { createLog } from '../../src/cli/log.ts'
import { createMetrics } from '../../src/cli/metrics.ts'
import { createWebServer, type WebServerParts } from '../../src/cli/web-server.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { serveSockets } from './served-sockets.ts'

const opened: { close(): unknown }[] = []
afterEach(() => {
  for (const server of opened.splice(0)) server.close()
})

/** Serves on a free port, and gives the address of the server. */
async function serve(parts: Partial<WebServerParts>): Promise<string> {
  const server = createWebServer({
    api: (_request, response) => response.end('api'),
    explorer: fileURLToPath(new URL('.', import.meta.url)),
    ready: () => Promise.resolve(),
    metrics: createMetrics({ store: { roundTrips: () => Promise.resolve(0), restarts: () => 0 } }),
    ...parts,
  })
  opened.push(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('the web server', () => {
  it('says so and goes on where it fails at a request', async () => {
    const failure = new Error('no figures')
    const metrics = {
      contentType: 'text/plain',
      begun: () => () => undefined,
      failed: () => undefined,
      watch: () => undefined,
      text: () => Promise.reject(failure),
    }
    const reported: unknown[] = []
    const base = await serve({ metrics, log: { ...createLog('silent'), failure: (error) => reported.push(error) } })
    const response = await fetch(`${base}/metrics`)
    expect(response.status).toBe(500)
    expect(await response.text()).toMatch(/went wrong/)
    expect(reported).toEqual([failure])
    expect((await fetch(`${base}/health`)).status).toBe(200)
  })

  it('goes on where a file of the explorer is gone since it began', async () => {
    const explorer = await mkdtemp(join(tmpdir(), 'dateline-built-'))
    await writeFile(join(explorer, 'part.js'), 'export {}')
    const reported: unknown[] = []
    const base = await serve({ explorer, log: { ...createLog('silent'), failure: (error) => reported.push(error) } })
    await rm(explorer, { recursive: true })
    await expect(fetch(`${base}/part.js`).then((response) => response.text())).rejects.toThrow()
    expect(reported).toMatchObject([{ code: 'ENOENT' }])
    expect((await fetch(`${base}/health`)).status).toBe(200)
  })

  it.for([
    ['127.0.0.1', 'localhost:4000', 200],
    ['127.0.0.1', '127.0.0.1', 200],
    ['::1', '[::1]:4000', 200],
    ['localhost', 'LOCALHOST', 200],
    ['127.0.0.1', 'rebound.example:4000', 421],
    ['localhost', 'localhost.example', 421],
    ['::1', '192.168.0.7', 421],
    ['0.0.0.0', 'news.example', 200],
    ['0.0.0.0', '[2001:db8::1]:4000', 200],
    ['0.0.0.0', 'news.example:port', 400],
    ['0.0.0.0', 'http://news.example', 400],
    ['0.0.0.0', '%', 400],
    ['0.0.0.0', 'a'.repeat(300), 400],
    ['127.0.0.1', 'local host', 400],
    ['127.0.0.1', '127.0.0.1:99999', 400],
    ['0.0.0.0', '127.0.0.999', 400],
  ] as const)('on %s answers a request for %s with %i', async ([address, host, status]) => {
    const asked = request(`${await serve({ address })}/graphql`, { method: 'POST', headers: { host } }).end()
    const [response] = (await once(asked, 'response')) as [IncomingMessage]
    const [body] = (await once(response, 'data')) as [Buffer]
    expect(response.statusCode).toBe(status)
    expect(body.toString()).toMatch({ 200: /^api$/, 400: /Host header/, 421: /localhost/ }[status])
  })

  it.for([
    ['news.example', 200],
    ['NEWS.example:4000', 200],
    ['192.0.2.7:4000', 200],
    ['[2001:db8::1]', 200],
    ['localhost:4000', 200],
    ['rebound.example', 421],
    ['news.example.evil.example', 421],
    ['news.example:port', 400],
  ] as const)('beyond loopback with its names answers a request for %s with %i', async ([host, status]) => {
    const base = await serve({ address: '0.0.0.0', names: ['news.example'] })
    const asked = request(`${base}/graphql`, { method: 'POST', headers: { host } }).end()
    const [response] = (await once(asked, 'response')) as [IncomingMessage]
    expect(response.statusCode).toBe(status)
  })

  it('refuses a request that names two hosts', async () => {
    const base = await serve({ address: '127.0.0.1' })
    const host = new URL(base).host
    const asked = connect(Number(new URL(base).port), '127.0.0.1')
    asked.end(`GET /graphql HTTP/1.1\r\nHost: ${host}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`)
    expect(await text(asked)).toMatch(/^HTTP\/1\.1 400 /)
  })

  it.each(['/', '/ready', '/metrics'])('takes nothing at %s', async (path) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
      const asked = request(`${await serve({})}${path}`, { method }).end()
      const [response] = (await once(asked, 'response')) as [IncomingMessage]
      expect({ status: response.statusCode, allow: response.headers.allow }).toEqual({
        status: 405,
        allow: 'GET, HEAD',
      })
    }
  })

  it('does not take a client that goes in the middle of its request for a fault of its own', async () => {
    const engine = await openEngine({ kind: 'embedded' })
    const served = await serveSockets(engine)
    const asked = connect(served.port, '127.0.0.1')
    asked.write(
      `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"query`,
    )
    await setTimeout(300)
    asked.destroy()
    await setTimeout(300)
    expect(served.graph.unexpected).toEqual([])
    served.close()
    await engine.close()
  })

  it('says that it is not ready, and how it does, where its store is silent', async () => {
    const silent = () => new Promise<never>(() => undefined)
    const base = await serve({
      ready: silent,
      metrics: createMetrics({ store: { roundTrips: silent, restarts: () => 0 } }),
    })
    const asked = performance.now()
    const [ready, metrics] = await Promise.all([fetch(`${base}/ready`), fetch(`${base}/metrics`)])
    expect([ready.status, metrics.status]).toEqual([503, 200])
    expect(performance.now() - asked).toBeLessThan(10_000)
  })

  it('gives the figure that was last known of a store that has ended', async () => {
    let roundTrips = () => Promise.resolve(7)
    const metrics = createMetrics({ store: { roundTrips: () => roundTrips(), restarts: () => 0 } })
    const base = await serve({ metrics })
    const figure = async () => /^dateline_store_queries_total .*/m.exec(await (await fetch(`${base}/metrics`)).text())
    expect((await figure())?.[0]).toBe('dateline_store_queries_total 7')
    roundTrips = () => Promise.reject(new Error('ended'))
    expect((await figure())?.[0]).toBe('dateline_store_queries_total 7')
  })
})
