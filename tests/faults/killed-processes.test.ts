import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openEngine } from '../../src/store/open-engine.ts'
import { textOf } from '../../src/store/row.ts'
import { start, type Running } from '../cli/run.ts'
import { asMany, isLong } from '../long.ts'

const KILLS = asMany(20, 3)
const WRITERS = 3
const ANY_TIME = 1_800_000
/** What is killed, in turn, by what is in its command line; the server itself last. */
const KILLED = [/[\\/]store[\\/]host\.ts/, /[\\/]reading[\\/]worker\.ts/, undefined] as const

let folder: string
let server: Running
let base: string
let lastAnswer = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-killed-'))
  await serve()
}, 120_000)
afterAll(async () => {
  server.child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

async function serve(): Promise<void> {
  server = start(['serve'], {
    DATELINE_DATA: join(folder, 'data'),
    PORT: '0',
    DATELINE_READING_SECONDS: '300',
    NODE_OPTIONS: '--import tsx',
  })
  base = (await server.said(/http:\/\/127\.0\.0\.1:\d+/))[0]
}

/** The processes that a process started, with their command lines. */
function childrenOf(id: number): readonly { readonly id: number; readonly command: string }[] {
  const ids = readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
  return ids.map((child) => ({ id: child, command: readFileSync(`/proc/${child}/cmdline`, 'utf8') }))
}

/** Loads an article, again until that is acknowledged; what holds already is not made twice. */
async function load(number: number): Promise<void> {
  const variables = {
    text: `Minister Ana Diaz met Bo Ek in Lima on ${1 + (number % 28)} May 2019.`,
    url: urlOf(number),
  }
  const query =
    'mutation Load($text: String!, $url: String!) { loadArticle(input: { text: $text, url: $url }) { outcome } }'
  for (;;) {
    const answer = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    }).then(
      (response) => response.text(),
      () => 'no answer',
    )
    lastAnswer = answer
    if (/"outcome":"(?:ADDED|UNCHANGED|CHANGED)"/.test(answer)) return
    if (/INTERNAL|ARTICLE_/.test(answer)) throw new Error(`A load was refused: ${answer}\n${server.log()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const urlOf = (number: number) => `https://news.example/killed/${number}`

it(
  'loses nothing that was acknowledged, and doubles nothing, whichever process is killed',
  { timeout: ANY_TIME },
  async ({ skip }) => {
    if (process.platform !== 'linux') skip('the processes of a server are found by /proc')
    const acknowledged = new Set<number>()
    let [next, isOver] = [0, false]
    const writers = Array.from({ length: WRITERS }, async () => {
      while (!isOver) {
        const number = next++
        await load(number)
        acknowledged.add(number)
      }
    })
    const again: number[] = []
    for (let kill = 0; kill < KILLS; kill++) {
      const before = acknowledged.size
      await expect
        .poll(() => acknowledged.size, { timeout: 120_000, interval: 20 })
        .toBeGreaterThan(before + 2)
        .catch((error: unknown) => {
          throw new Error(`Nothing is loaded any more. ${lastAnswer}\n${server.log()}`, { cause: error })
        })
      const wanted = KILLED[kill % KILLED.length]
      const id = server.child.pid ?? 0
      if (wanted === undefined) {
        process.kill(id, 'SIGKILL')
        await server.ended()
        await serve()
      } else {
        const child = childrenOf(id).find(({ command }) => wanted.test(command))
        expect(child).toBeDefined()
        if (child !== undefined) process.kill(child.id, 'SIGKILL')
      }
      const began = performance.now()
      await expect
        .poll(() => fetch(`${base}/ready`).then(({ status }) => status), { timeout: 60_000, interval: 20 })
        .toBe(200)
      again.push(Math.round(performance.now() - began))
    }
    isOver = true
    await Promise.all(writers)
    if (isLong) process.stdout.write(`${acknowledged.size} acknowledged; ms until ready again: ${again.join(' ')}\n`)
    server.child.kill('SIGTERM')
    await server.ended()
    const engine = await openEngine({ kind: 'embedded', folder: join(folder, 'data') })
    const rows = await engine.read({ text: 'MATCH (a:Article) RETURN a.url AS url', params: {} })
    await engine.close()
    const urls = rows.map((row) => textOf(row, 'url')).filter((url) => url.includes('/killed/'))
    expect(urls.sort()).toEqual([...acknowledged].map(urlOf).sort())
  },
)
