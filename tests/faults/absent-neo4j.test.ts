import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run, start } from '../cli/run.ts'

/** A server that takes connections and says nothing, and a port at which there is none. */
let silent: string
let absent: string
let folder: string
const sockets = new Set<Socket>()
const mute = createServer((socket) => {
  sockets.add(socket.on('error', () => undefined))
})
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-absent-'))
  await writeFile(join(folder, 'a.txt'), 'Ana Diaz met Bo Ek in Lima.')
  await once(mute.listen(0, '127.0.0.1'), 'listening')
  silent = `bolt://127.0.0.1:${(mute.address() as AddressInfo).port}`
  const closed = createServer()
  await once(closed.listen(0, '127.0.0.1'), 'listening')
  absent = `bolt://127.0.0.1:${(closed.address() as AddressInfo).port}`
  closed.close()
})
afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  mute.close()
  await rm(folder, { recursive: true, force: true })
})

/** Milliseconds that a server which is asked may take to say that its store is away. */
const SOON = 3_000

describe.each([
  ['is not there', () => absent],
  ['takes connections and says nothing', () => silent],
])('a Neo4j that %s', (_, uri) => {
  it('ends a command with what to do', async () => {
    const { code, errors } = await run(['load', join(folder, 'a.txt')], {
      NEO4J_URI: uri(),
      NEO4J_PASSWORD: 'secret-7',
      NEO4J_PATIENCE_SECONDS: '3',
    })
    expect(code).toBe(1)
    expect(errors).toMatch(/Neo4j at bolt:.*(?:does not answer|says nothing).*NEO4J_URI/)
    expect(errors).not.toContain('secret-7')
  })

  it('lets a server start, which says that it lives and is not ready, and tells who asks within seconds', async () => {
    const server = start(['serve'], { NEO4J_URI: uri(), NEO4J_PASSWORD: 'secret-7', DATELINE_DATA: folder, PORT: '0' })
    const [base] = await server.said(/http:\/\/127\.0\.0\.1:\d+/)
    expect((await fetch(`${base}/health`)).status).toBe(200)
    const ask = async (query: string) => {
      const response = await fetch(`${base}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      return response.text()
    }
    for (const asked of [
      () => fetch(`${base}/ready`).then(({ status }) => String(status)),
      () => ask('{ stats { articles } }'),
      () => ask('mutation { removeArticle(id: "article/1") { deletedArticleId } }'),
      () => ask('mutation { loadArticle(input: { text: "Ana Diaz met Bo Ek in Lima." }) { outcome } }'),
    ]) {
      const began = performance.now()
      expect(await asked()).toMatch(/^503$|STORE_UNREACHABLE/)
      expect(performance.now() - began).toBeLessThan(SOON)
    }
    server.child.kill('SIGTERM')
    const { code, errors } = await server.ended()
    expect(code).toBe(0)
    expect(errors).not.toContain('secret-7')
  })
})
