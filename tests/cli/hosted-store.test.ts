import { readdirSync, readFileSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it, vi } from 'vitest'
import { openHostedStore, type HostedStore } from '../../src/cli/store/hosted-store.ts'
import { createApi } from '../../src/graphql/server.ts'
import { createReader } from '../../src/reader/index.ts'
import { givenArticle } from '../../src/loader/given-article.ts'
import type { DatelineError } from '../../src/model/error.ts'
import type { Reading } from '../../src/model/reading.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { listeningInSilence } from '../listening.ts'

const PEOPLE = 1_500
const ACQUAINTANCES = 40
/** Of every person all that they met, and of those again: millions of rows, far beyond the time that is given. */
const ENDLESS = `{ people(first: 1000) { nodes { metWith(first: 1000) { nodes { metWith(first: 1000) { nodes {
  metWith(first: 1000) { nodes { id } } } } } } } } }`

let full: string
let folder: string
let reading: Reading
let store: HostedStore

beforeAll(async () => {
  // The process that has the store runs TypeScript here.
  vi.stubEnv('NODE_OPTIONS', '--import tsx')
  reading = await (await createReader()).read(givenArticle({ text: 'Ana Diaz met Luis Silva in Lima.' }))
  full = await mkdtemp(join(tmpdir(), 'dateline-full-'))
  const engine = await openEngine({ kind: 'embedded', folder: full })
  await engine.write(async (transaction) => {
    await transaction.run({
      text: `UNWIND range(1, $people) AS number
        CREATE (:Entity:Person {id: 'person/p' + toString(number), kind: 'PERSON', name: 'P', key: 'p', number: number})`,
      params: { people: PEOPLE },
    })
    await transaction.run({
      text: `MATCH (a:Person) UNWIND range(1, $acquaintances) AS step
        MATCH (b:Person {id: 'person/p' + toString(1 + (a.number * step) % $people)})
        CREATE (a)-[:MET_WITH {id: a.id + toString(step), articleCount: 1, confidence: 1.0}]->(b)`,
      params: { people: PEOPLE, acquaintances: ACQUAINTANCES },
    })
  })
  await engine.close()
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(full, { recursive: true, force: true })
})

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-hosted-'))
  await cp(full, folder, { recursive: true })
  store = await openHostedStore({ kind: 'embedded', folder })
})
afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

async function ask(query: string, timeMs = 30_000): Promise<unknown> {
  const api = createApi({ queries: store.queries, limits: { cost: Infinity, timeMs } })
  const response = await api.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}

/** Asks what the store will not finish, and goes on when the store is at it. */
async function askEndless(timeMs?: number): Promise<{ readonly answer: Promise<unknown> }> {
  const before = await store.roundTrips()
  const answer = ask(ENDLESS, timeMs)
  await expect.poll(() => store.roundTrips(), { interval: 5 }).toBeGreaterThan(before)
  return { answer }
}

function isRunning(processId: number | undefined): boolean {
  try {
    return process.kill(processId ?? 0, 0)
  } catch {
    return false
  }
}

const codeOf = (error: unknown) => (error as DatelineError).code
const tooLong = { data: { people: null }, errors: [expect.objectContaining({ extensions: { code: 'TIMEOUT' } })] }

describe('a store in a process of its own', () => {
  it('stops a question when its time is over, and answers the others', async () => {
    const before = store.processId()
    const endless = await askEndless(2000)
    const other = ask('{ stats { entities } }')
    expect(await endless.answer).toEqual(tooLong)
    expect(await other).toEqual({ data: { stats: { entities: PEOPLE } } })
    expect(await ask('{ node(id: "person/p7") { id } }')).toEqual({ data: { node: { id: 'person/p7' } } })
    await expect.poll(() => isRunning(before)).toBe(false)
    expect(store.restarts()).toBe(1)
  })

  it('writes what it was given before it stops a question, and what it is given meanwhile', async () => {
    const endless = await askEndless(2000)
    const late = endless.answer.finally(() => {
      written.push(store.writer.writeReading(reading, 'test'))
    })
    const written = [store.writer.writeReading(reading, 'test')]
    expect(await late).toEqual(tooLong)
    expect(await Promise.all(written)).toEqual(['ADDED', 'UNCHANGED'])
    expect(await ask('{ entity(name: "Ana Diaz") { id } }')).toEqual({ data: { entity: { id: 'person/ana-diaz' } } })
    expect(store.restarts()).toBe(1)
  })

  it('is opened again when its process ends by itself', async () => {
    const endless = await askEndless()
    process.kill(store.processId() ?? 0, 'SIGKILL')
    expect(await endless.answer).toMatchObject({ errors: [{ extensions: { code: 'STORE_FAILED' } }] })
    expect(await ask('{ stats { entities } }')).toEqual({ data: { stats: { entities: PEOPLE } } })
    expect(store.restarts()).toBe(1)
  })

  it('is opened again by a process that was waiting for that', async ({ skip }) => {
    if (process.platform !== 'linux') skip('the processes of another are found by /proc')
    const [first = 0] = [store.processId()]
    await expect.poll(() => childrenOf(process.pid).filter((id) => id > first).length).toBe(1)
    const waiting = childrenOf(process.pid)
    process.kill(first, 'SIGKILL')
    await expect.poll(() => store.writer.isEmpty().catch(codeOf)).toBe(true)
    expect(waiting).toContain(store.processId())
    await expect.poll(() => childrenOf(process.pid).length).toBe(waiting.length)
  })

  it('is opened again when its process is silent, and what was asked fails in its time', async () => {
    const stopped = await openHostedStore(
      { kind: 'embedded', folder: join(folder, 'other') },
      { keptCharacters: 0, timeouts: { questionMs: 1_000, writeMs: 2_000 } },
    )
    try {
      process.kill(stopped.processId() ?? 0, 'SIGSTOP')
      await expect(stopped.writer.writeReading(reading, 'test')).rejects.toMatchObject({ code: 'STORE_FAILED' })
      await expect.poll(() => stopped.writer.writeReading(reading, 'test').catch(codeOf)).toMatch(/ADDED|UNCHANGED/)
      process.kill(stopped.processId() ?? 0, 'SIGSTOP')
      await expect(stopped.writer.isEmpty()).rejects.toMatchObject({ code: 'TIMEOUT' })
      await expect.poll(() => stopped.writer.isEmpty().catch(codeOf)).toBe(false)
      expect(stopped.restarts()).toBeGreaterThanOrEqual(2)
    } finally {
      await stopped.close()
    }
  })

  it('is given up where its process does not open it in its time', async () => {
    const silent = await listeningInSilence()
    try {
      const settings = { kind: 'neo4j', uri: silent.uri, user: 'neo4j', patienceMs: 600_000 } as const
      const openers = () => childrenOf(process.pid).filter((id) => commandOf(id).includes(silent.uri))
      await expect(openHostedStore(settings, { timeouts: { openMs: 2_000 } })).rejects.toMatchObject({
        code: 'STORE_FAILED',
        message: expect.stringMatching(/did not open within 2 seconds/) as string,
      })
      await expect.poll(openers).toEqual([])
    } finally {
      silent.close()
    }
  })

  it('is asked once for the same until the graph changes', async () => {
    const diaz = '{ people(filter: { name: { contains: "diaz" } }) { totalCount } }'
    const asked = async () => {
      const before = await store.roundTrips()
      const answer = await ask(diaz)
      return { answer, statements: (await store.roundTrips()) - before }
    }
    const none = { data: { people: { totalCount: 0 } } }
    expect(await asked()).toEqual({ answer: none, statements: 1 })
    expect(await asked()).toEqual({ answer: none, statements: 0 })
    await store.writer.writeReading(reading, 'test')
    expect(await asked()).toEqual({ answer: { data: { people: { totalCount: 1 } } }, statements: 1 })
  })

  it('gives errors as they were thrown', async () => {
    await expect(openHostedStore({ kind: 'embedded', folder })).rejects.toMatchObject({ code: 'STORE_IN_USE' })
    expect(await ask('{ people(first: -1) { totalCount } }')).toMatchObject({
      errors: [{ message: expect.stringMatching(/first/) as string, extensions: { code: 'BAD_INPUT' } }],
    })
  })
})

/** The processes that this one started. */
function childrenOf(id: number): readonly number[] {
  return readdirSync(`/proc/${id}/task`).flatMap((task) =>
    readFileSync(`/proc/${id}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
  )
}

/** How a process was started; nothing for one that is gone. */
function commandOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
