import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { start, type Running } from '../cli/run.ts'
import { EVIL_TEXTS, ORDINARY_TEXTS } from '../reader/evil-texts.ts'
import { asMany, isLong } from './long.ts'

/** Nearly as long as an article may be, where its JSON is not longer than a request may be. */
const CHARACTERS = asMany(3_900_000, 4_000)
const TEXTS = isLong ? [...EVIL_TEXTS, ...ORDINARY_TEXTS] : EVIL_TEXTS.slice(0, 6)
/** Milliseconds, on a machine that does nothing else. */
const [HEALTHY, ENDED] = [50, 10_000]
const MS_BETWEEN_LOOKS = 20

let folder: string
let server: Running
let base: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-evil-'))
  server = start(['serve'], { DATELINE_DATA: folder, PORT: '0', NODE_OPTIONS: '--import tsx' })
  base = (await server.said(/http:\/\/127\.0\.0\.1:\d+/))[0]
  // The first article waits until the models are open.
  await load('Ana Diaz met Bo Ek in Lima.')
}, 120_000)
afterAll(async () => {
  server.child.kill('SIGTERM')
  await server.ended()
  await rm(folder, { recursive: true, force: true })
})

async function load(text: string): Promise<string> {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation Load($text: String!) { loadArticle(input: { text: $text }) { outcome errors { code } } }',
      variables: { text },
    }),
  })
  return response.text()
}

/** Looks whether the server lives until told not to any more; gives the longest that it took, in milliseconds. */
async function watch(ended: AbortSignal): Promise<number> {
  let longest = 0
  while (!ended.aborted) {
    const began = performance.now()
    expect((await fetch(`${base}/health`)).status).toBe(200)
    longest = Math.max(longest, performance.now() - began)
    await new Promise((resolve) => setTimeout(resolve, MS_BETWEEN_LOOKS))
  }
  return longest
}

it.for(TEXTS.map(({ name, text }) => [name, text] as const))(
  'is read or given up in time, and keeps the server from nothing: %s',
  { timeout: 120_000 },
  async ([name, text]) => {
    const end = new AbortController()
    const watching = watch(end.signal)
    const began = performance.now()
    const answer = await load(text(CHARACTERS))
    const took = performance.now() - began
    end.abort()
    const health = await watching
    expect(answer).toMatch(/"outcome":"(?:ADDED|UNCHANGED)"|"code":"(?:ARTICLE_\w+|REQUEST_ENTITY_TOO_LARGE)"/)
    if (!isLong) return
    process.stdout.write(`${name}: ${Math.round(took)} ms, /health ${Math.round(health)} ms, ${answer.slice(0, 80)}\n`)
    expect(took).toBeLessThan(ENDED)
    expect(health).toBeLessThan(HEALTHY)
  },
)
