import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anonymousRole } from '../../../src/cli/access/anonymous-role.ts'
import { createAuthenticate } from '../../../src/cli/access/authenticate.ts'
import { createLog } from '../../../src/cli/log.ts'
import { createServedApi } from '../../../src/cli/served-api.ts'
import { readSettings } from '../../../src/cli/settings.ts'
import { openStore } from '../../../src/cli/store/open-store.ts'
import { createReader } from '../../../src/reader/index.ts'
import { run } from '../run.ts'

describe('what one may do without signing in', () => {
  it.each(['127.0.0.1', '::1', 'localhost'])('is everything on %s, unless people can sign in', (HOST) => {
    expect(anonymousRole(readSettings({ HOST }))).toBe('ADMIN')
    expect(anonymousRole(readSettings({ HOST, DATELINE_ANONYMOUS: 'READER' }))).toBe('READER')
    expect(anonymousRole(readSettings({ HOST, DATELINE_TOKENS: 'tokens.json' }))).toBeUndefined()
    expect(anonymousRole(readSettings({ HOST, DATELINE_JWT_KEYS: 'keys.json' }))).toBeUndefined()
    const both = { HOST, DATELINE_TOKENS: 'tokens.json', DATELINE_ANONYMOUS: 'READER' }
    expect(anonymousRole(readSettings(both))).toBe('READER')
  })

  it.each(['0.0.0.0', '::', '192.168.1.20', 'news.example.org', '127.0.0.1.example.org'])(
    'must be said on %s, unless people can sign in',
    (HOST) => {
      expect(() => anonymousRole(readSettings({ HOST }))).toThrow(/DATELINE_ANONYMOUS=READER/)
      expect(() => anonymousRole(readSettings({ HOST, DATELINE_READ_ONLY: 'on' }))).toThrow(/DATELINE_ANONYMOUS=READER/)
      expect(anonymousRole(readSettings({ HOST, DATELINE_ANONYMOUS: 'READER' }))).toBe('READER')
      expect(anonymousRole(readSettings({ HOST, DATELINE_ANONYMOUS: 'ADMIN' }))).toBe('ADMIN')
      expect(anonymousRole(readSettings({ HOST, DATELINE_TOKENS: 'tokens.json' }))).toBeUndefined()
    },
  )
})

describe('dateline serve', () => {
  it('does not start beyond its own machine unless it is told who may do what', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-access-'))
    try {
      const { code, errors } = await run(['serve'], { HOST: '0.0.0.0', PORT: '0', DATELINE_DATA: join(folder, 'data') })
      expect(code).toBe(1)
      expect(errors).toMatch(/HOST 0\.0\.0\.0 is reached from other machines.*DATELINE_ANONYMOUS=READER/)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})

describe('a server that only reads', () => {
  it('takes no article, removes none and makes no change', async () => {
    const store = await openStore({ kind: 'embedded' })
    const explorer = await mkdtemp(join(tmpdir(), 'dateline-explorer-'))
    try {
      await writeFile(join(explorer, '.trusted-documents.json'), '[]')
      const settings = readSettings({ DATELINE_READ_ONLY: 'on' })
      const api = await createServedApi(store, () => createReader(), settings, explorer, {
        authenticate: await createAuthenticate(settings),
        log: createLog('silent'),
      })
      const mutations = [
        'loadArticle(input: { text: "Ana Diaz met Bo Ek." }) { outcome errors { message } }',
        'removeArticle(id: "article/1") { deletedArticleId errors { message } }',
        'rejectResolution(input: { resolutionId: "a#b", by: "me", reason: "no" }) { errors { message } }',
        'undo(changeId: "change/1") { errors { message } }',
        'redo(changeId: "change/1") { errors { message } }',
      ]
      for (const mutation of mutations) {
        const response = await api.fetch('http://127.0.0.1/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: `mutation { ${mutation} }` }),
        })
        expect(await response.text(), mutation).toContain('This server only reads')
      }
      expect(await store.writer.isEmpty()).toBe(true)
    } finally {
      await store.close()
      await rm(explorer, { recursive: true, force: true })
    }
  })
})
