import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mavenIsThere } from '../../src/cli/neo4j/maven.ts'
import { startNeo4j } from '../../src/cli/neo4j/start.ts'
import { start } from '../cli/run.ts'

const noOwnServer = (await mavenIsThere()) ? undefined : 'a server that can be stopped needs Java and Maven'
const ANY_TIME = 3_600_000

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-neo4j-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const startServer = (port: number) => startNeo4j({ launcher: 'maven', folder, port })

/** Milliseconds within which a server must say that it is not ready, and answer who asks. */
const [NOT_READY, ANSWERED] = [2_000, 3_000]

describe('a Neo4j that is stopped (SIGSTOP) while it is served', () => {
  it('is told to all who ask in time, and answers again when it goes on', { timeout: ANY_TIME }, async ({ skip }) => {
    if (noOwnServer !== undefined) skip(noOwnServer)
    const neo4j = await startServer(0)
    const server = start(['serve'], { NEO4J_URI: neo4j.uri, DATELINE_DATA: folder, PORT: '0' })
    try {
      const [base] = await server.said(/http:\/\/127\.0\.0\.1:\d+/)
      const ask = async (query: string) => {
        const response = await fetch(`${base}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        })
        return response.text()
      }
      const ready = async () => String((await fetch(`${base}/ready`)).status)
      const MUTATION = 'mutation { removeArticle(id: "article/0000000000000000") { deletedArticleId errors { code } } }'
      await expect.poll(ready, { timeout: 60_000 }).toBe('200')
      process.kill(neo4j.pid, 'SIGSTOP')
      for (const [asked, most] of [
        [ready, NOT_READY],
        [() => ask('{ stats { articles } }'), ANSWERED],
        [() => ask(MUTATION), ANSWERED],
        [ready, NOT_READY],
      ] as const) {
        const began = performance.now()
        expect(await asked()).toMatch(/^503$|STORE_UNREACHABLE|TIMEOUT/)
        expect(performance.now() - began).toBeLessThan(most)
      }
      expect((await fetch(`${base}/health`)).status).toBe(200)
      process.kill(neo4j.pid, 'SIGCONT')
      await expect.poll(ready, { timeout: 60_000 }).toBe('200')
      expect(await ask(MUTATION)).toContain('NOT_FOUND')
    } finally {
      process.kill(neo4j.pid, 'SIGCONT')
      server.child.kill('SIGTERM')
      await server.ended()
      await neo4j.stop()
    }
  })
})
