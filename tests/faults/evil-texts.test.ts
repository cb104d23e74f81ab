import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { start, type Running } from '../cli/run.ts'
import { EVIL_TEXTS, ORDINARY_TEXTS } from '../reader/evil-texts.ts'
import { asMany, isLong } from '../long.ts'

/** Nearly as long as an article may be, where its JSON is not longer than a request may be. */
const CHARACTERS = asMany(3_900_000, 4_000)
/** For a machine that is busy. */
const ANY_TIME = 900_000
const TEXTS = isLong ? [...EVIL_TEXTS, ...ORDINARY_TEXTS] : EVIL_TEXTS.slice(0, 6)
/** Milliseconds of processor time in which a server may answer nobody, and of a machine that does nothing else until an answer. */
const [HEALTHY, ENDED] = [50, 10_000]
const WATCH = fileURLToPath(new URL('turn-watch.ts', import.meta.url))

let folder: string
let server: Running
let base: string
let asked = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-evil-'))
  server = start(['serve'], { DATELINE_DATA: folder, PORT: '0', NODE_OPTIONS: `--import tsx --import ${WATCH}` })
  base = (await server.said(/http:\/\/127\.0\.0\.1:\d+/))[0]
  // The first article waits until the models are open.
  await send(bodyOf('Ana Diaz met Bo Ek in Lima.'))
  await longestTurn()
}, ANY_TIME)
afterAll(async () => {
  server.child.kill('SIGTERM')
  await server.ended()
  await rm(folder, { recursive: true, force: true })
})

const bodyOf = (text: string): string =>
  JSON.stringify({
    query: 'mutation Load($text: String!) { loadArticle(input: { text: $text }) { outcome errors { code } } }',
    variables: { text },
  })

async function send(body: string): Promise<string> {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  return response.text()
}

/** The longest turn of the server's thread since this was asked last, in milliseconds of processor time. */
async function longestTurn(): Promise<number> {
  server.child.kill('SIGUSR2')
  const [, ms] = await server.said(new RegExp(`longest turn ${++asked}: (\\S+) ms`))
  return Number(ms)
}

it.for(TEXTS.map(({ name, text }) => [name, text] as const))(
  'is read or given up in time, and keeps the server from nothing: %s',
  { timeout: ANY_TIME },
  async ([name, text]) => {
    const body = bodyOf(text(CHARACTERS))
    await longestTurn()
    const began = performance.now()
    const answer = await send(body)
    const took = performance.now() - began
    const turn = await longestTurn()
    expect(answer).toMatch(/"outcome":"(?:ADDED|UNCHANGED)"|"code":"(?:ARTICLE_\w+|REQUEST_ENTITY_TOO_LARGE)"/)
    expect(turn).toBeLessThan(HEALTHY)
    if (!isLong) return
    process.stdout.write(`${name}: ${Math.round(took)} ms, longest turn ${turn} ms, ${answer.slice(0, 80)}\n`)
    expect(took).toBeLessThan(ENDED)
  },
)
