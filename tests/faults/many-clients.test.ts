import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { start, type Running } from '../cli/run.ts'
import { asMany, isLong } from '../long.ts'

const [CLIENTS, SUBSCRIBERS, MS] = [asMany(50, 12), asMany(300, 60), asMany(60_000, 6_000)]
/** For a machine that is busy. */
const ANY_TIME = 900_000
/** A client loads an article as each so-manieth thing that it does. */
const LOADS_EVERY = 10
const MS_BETWEEN_SAMPLES = 250
/** The part of the time in which caches fill and code is made fast. */
const WARM_UP = 1 / 3
/** How much more memory the server's objects may take in the last third than in the second: noise of its collector. */
const MOST_GROWTH = 1.25

let folder: string
let server: Running
let base: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-many-'))
  server = start(['serve'], {
    DATELINE_DATA: folder,
    PORT: '0',
    DATELINE_READING_SECONDS: '300',
    NODE_OPTIONS: '--import tsx',
    DATELINE_LOG: 'error',
  })
  base = (await server.said(/http:\/\/127\.0\.0\.1:\d+/))[0]
  await load()
}, ANY_TIME)
afterAll(async () => {
  server.child.kill('SIGTERM')
  await server.ended()
  await rm(folder, { recursive: true, force: true })
})

const QUESTIONS = [
  '{ stats { articles } }',
  '{ people(first: 10, orderBy: {field: MENTION_COUNT, direction: DESC}) { totalCount nodes { name roles { title } } } }',
  '{ search(query: "diaz", first: 5) { nodes { __typename } } }',
  '{ articles(first: 5) { nodes { title sentences { text mentions { text entity { name } } } } } }',
  '{ statements(first: 10) { nodes { text polarity about { name } sentence { article { url } } } } }',
  '{ relationships(first: 10) { nodes { type source { name } target { name } evidence { nodes { confidence } } } } }',
]

async function ask(query: string, variables: object = {}): Promise<string> {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const answer = await response.text()
  if (response.status !== 200 || answer.includes('"errors":[{')) throw new Error(`${response.status} ${answer}`)
  return answer
}

let loads = 0
async function load(): Promise<void> {
  const number = loads++
  const text = `Minister Ana Diaz met Bo Ek in Lima on ${1 + (number % 28)} May 2019. "We agreed," Ek said.`
  const answer = await ask(
    'mutation Load($text: String!, $url: String!) { loadArticle(input: { text: $text, url: $url }) { outcome errors { code } } }',
    { text, url: `https://news.example/many/${number}` },
  )
  expect(answer).toContain('"outcome":"ADDED"')
}

async function useUntil(end: number): Promise<number> {
  let done = 0
  for (; Date.now() < end; done++) {
    if (done % LOADS_EVERY === LOADS_EVERY - 1) await load()
    else await ask(QUESTIONS[done % QUESTIONS.length] ?? '')
  }
  return done
}

/** Listens for articles until told not to any more, and notes how many it was told of. */
async function subscribe(leave: AbortSignal): Promise<{ readonly told: () => number }> {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { articleLoaded { id } }' }),
    signal: leave,
  })
  expect(response.status).toBe(200)
  let told = 0
  const listen = async () => {
    for await (const chunk of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
      told += chunk.split('"articleLoaded"').length - 1
    }
  }
  listen().catch(() => undefined)
  return { told: () => told }
}

/** Bytes that the objects of the serving process take. */
async function heap(): Promise<number> {
  const figures = await (await fetch(`${base}/metrics`)).text()
  return Number(/^nodejs_heap_size_used_bytes (\S+)/m.exec(figures)?.[1])
}

/** What of the heap is left after collecting, as far as samples tell: the least of them. */
async function leastHeap(forMs: number): Promise<number> {
  let least = Infinity
  const end = Date.now() + forMs
  while (Date.now() < end) {
    least = Math.min(least, await heap())
    await wait(MS_BETWEEN_SAMPLES)
  }
  return least
}

it(
  'serves many clients who ask and load, and tells all subscribers of each article',
  { timeout: ANY_TIME },
  async () => {
    const leave = new AbortController()
    const subscribers = await Promise.all(Array.from({ length: SUBSCRIBERS }, () => subscribe(leave.signal)))
    const before = loads
    const end = Date.now() + MS
    const clients = Promise.all(Array.from({ length: CLIENTS }, () => useUntil(end)))
    // One that fails is told of when all are awaited.
    clients.catch(() => undefined)
    await wait(MS * WARM_UP)
    const [warm, last] = [await leastHeap(MS * WARM_UP), await leastHeap(MS * WARM_UP)]
    const done = (await clients).reduce((sum, count) => sum + count, 0)
    const loaded = loads - before
    await expect
      .poll(() => new Set(subscribers.map(({ told }) => told())), { timeout: 60_000 })
      .toEqual(new Set([loaded]))
    leave.abort()
    expect(server.log()).toBe('')
    if (!isLong) return
    const mebibytes = [warm, last].map((bytes) => Math.round(bytes / 2 ** 20))
    process.stdout.write(
      `${done} answers, ${loaded} loads told ${SUBSCRIBERS} times, heap ${mebibytes.join(' → ')} MiB\n`,
    )
    expect(last).toBeLessThan(warm * MOST_GROWTH)
  },
)
