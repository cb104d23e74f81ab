import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start, type Running } from '../cli/run.ts'
import { token } from '../../src/cli/access/token.ts'
import { readSettings } from '../../src/cli/settings.ts'

let folder: string
let server: Running
let base: string
let admin: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-signed-'))
  const settings = { DATELINE_TOKENS: join(folder, 'tokens.json'), DATELINE_DATA: join(folder, 'data'), PORT: '0' }
  admin = await token(readSettings(settings), 'Ana Admin', { role: 'ADMIN' })
  // It listens to all addresses, as none is anybody's without a token; the test asks by that of this machine.
  server = start(['serve'], { ...settings, HOST: '0.0.0.0' })
  const [, port = ''] = await server.said(/http:\/\/0\.0\.0\.0:(\d+)/)
  base = `http://127.0.0.1:${port}`
})
afterAll(async () => {
  server.child.kill('SIGTERM')
  await server.ended()
  await rm(folder, { recursive: true, force: true })
})

const ask = (query: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })

describe('a server beyond loopback where people sign in', () => {
  it('answers nobody else, and still says that it lives', async () => {
    for (const query of ['{ stats { articles } }', '{ __schema { types { name } } }']) {
      const refused = await ask(query)
      expect(refused.status).toBe(401)
      expect(refused.headers.get('www-authenticate')).toBe('Bearer')
    }
    expect((await fetch(`${base}/metrics`)).status).toBe(401)
    expect((await fetch(`${base}/health`)).status).toBe(200)
    expect((await fetch(`${base}/ready`)).status).toBe(200)
  })

  it('answers who signs in, and writes down what they did and what was refused', async () => {
    const headers = { authorization: `Bearer ${admin}`, 'x-request-id': 'request-7' }
    const load = 'mutation { loadArticle(input: { text: "Ana Diaz met Bo Ek in Lima." }) { article { id } } }'
    const loaded = (await (await ask(load, headers)).json()) as { data: { loadArticle: { article: { id: string } } } }
    expect((await fetch(`${base}/metrics`, { headers })).status).toBe(200)
    const refused = await ask('mutation { removeArticle(id: "article/1") { deletedArticleId } }')
    expect(refused.status).toBe(401)
    const { id } = loaded.data.loadArticle.article
    const audit = () => readFile(join(folder, 'data', 'audit.jsonl'), 'utf8').catch(() => '')
    await expect.poll(audit).toContain('UNAUTHENTICATED')
    await expect.poll(audit).toContain('removeArticle')
    const lines = (await audit())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
    expect(lines).toContainEqual({
      at: expect.stringMatching(/^\d{4}-/) as string,
      did: 'loadArticle',
      id,
      outcome: 'ADDED',
      requestId: 'request-7',
      by: 'Ana Admin',
      role: 'ADMIN',
    })
    expect(await audit()).not.toMatch(/Lima|dateline_/)
  })

  it('does not show which documents it trusts', async () => {
    for (const path of [
      'trusted-documents.json',
      '.trusted-documents.json',
      '%2Etrusted-documents.json',
      './.trusted%2Ddocuments.json',
    ]) {
      expect((await fetch(`${base}/${path}`)).status).toBe(404)
    }
  })
})
