import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openReadingPool, type ReadingPool } from '../../../src/cli/reading/reading-pool.ts'
import { givenArticle } from '../../../src/loader/given-article.ts'
import { createReader } from '../../../src/reader/index.ts'

const SHORT = givenArticle({ text: 'Prime Minister Ana Diaz of Peru met Bo Ek in Lima on Monday.' })
const sentence = (number: number) => `Minister Ana Diaz ${number} told reporters in Lima that Peru would not leave. `
const long = (sentences: number) =>
  givenArticle({ text: Array.from({ length: sentences }, (_, number) => sentence(number)).join('') })
const LONG = long(400)

beforeAll(() => {
  // The processes run TypeScript here.
  vi.stubEnv('NODE_OPTIONS', '--import tsx')
})
afterAll(() => {
  vi.unstubAllEnvs()
})

describe('a pool of processes that read', () => {
  let pool: ReadingPool
  beforeAll(async () => {
    pool = await openReadingPool({ processes: 2, timeoutMs: 120_000, beginMs: 240_000, mostWaiting: 3 })
  })
  afterAll(() => pool.close())

  it('reads what the reader reads, under its name', async () => {
    const reader = await createReader()
    expect([pool.name, pool.version]).toEqual([reader.name, reader.version])
    expect(await pool.read(SHORT)).toEqual(await reader.read(SHORT))
  })

  it('leaves the process that asks free', async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 })
    const reading = pool.read(LONG)
    delay.enable()
    await reading
    delay.disable()
    // A moment to receive what was found; reading it takes seconds.
    expect(delay.max / 1e6).toBeLessThan(1_000)
  })

  it('refuses what comes when too many wait', async () => {
    const [reading, waiting] = [2, 3].map((count) => Array.from({ length: count }, () => pool.read(LONG)))
    await expect(pool.read(SHORT)).rejects.toMatchObject({ code: 'READER_BUSY' })
    await Promise.all([...(reading ?? []), ...(waiting ?? [])])
    expect((await pool.read(SHORT)).entities.length).toBeGreaterThan(0)
  })
})

it('gives up an article that takes too long, and reads the next in another process', async () => {
  const pool = await openReadingPool({ processes: 1, timeoutMs: 5_000 })
  try {
    const late = pool.read(long(20_000))
    const next = pool.read(SHORT)
    await expect(late).rejects.toMatchObject({
      code: 'ARTICLE_UNREADABLE',
      message: expect.stringMatching(/given up after 5 seconds/) as string,
    })
    expect((await next).entities.map(({ name }) => name)).toContain('Ana Diaz')
  } finally {
    await pool.close()
  }
})

it.each([
  ['Markdown', 'md', '![a]('.repeat(20_000)],
  ['a page', 'html', `${'<table><tr><td>'.repeat(300)}<p>${'Ana Diaz, Bo Ek. <b>'.repeat(150_000)}`],
] as const)('gives up %s that takes too long to make a text of, and reads the next', async (_what, kind, content) => {
  const pool = await openReadingPool({ processes: 1, timeoutMs: 10_000 })
  try {
    await expect(pool.readDocument({ kind, content, place: 'it' })).rejects.toMatchObject({
      code: expect.stringMatching(/ARTICLE_(?:UNREADABLE|TOO_LARGE|NOT_TEXT)/) as string,
    })
    expect(await pool.readDocument({ kind: 'md', content: '*Ana Diaz* spoke.', place: 'it' })).toEqual({
      text: 'Ana Diaz spoke.',
    })
  } finally {
    await pool.close()
  }
})

it('gives up an article with whose process nothing goes on any more, and reads the next in another', async ({
  skip,
}) => {
  if (process.platform !== 'linux') skip('the processes of a pool are found by /proc')
  const before = childProcesses()
  const pool = await openReadingPool({ processes: 1, timeoutMs: 20_000, beginMs: 20_000 })
  try {
    await pool.read(SHORT)
    const [reading] = childProcesses().filter((id) => !before.includes(id))
    if (reading === undefined) throw new Error('There is no process that reads.')
    process.kill(reading, 'SIGSTOP')
    const lost = pool.read(SHORT)
    expect(pool.queue()).toEqual({ underWay: 1, waiting: 0 })
    await expect(lost).rejects.toMatchObject({ code: 'ARTICLE_UNREADABLE' })
    expect((await pool.read(SHORT)).entities.map(({ name }) => name)).toContain('Ana Diaz')
    expect(pool.queue()).toEqual({ underWay: 0, waiting: 0 })
  } finally {
    await pool.close()
  }
})

it('reads what it was given as a process was killed in another', async () => {
  const before = childProcesses()
  const pool = await openReadingPool({ timeoutMs: 60_000, processes: 1 })
  try {
    for (let round = 0; round < 3; round++) {
      const [reading] = childProcesses().filter((id) => !before.includes(id))
      if (reading === undefined) throw new Error('There is no process that reads.')
      process.kill(reading, 'SIGKILL')
      expect((await pool.read(SHORT)).entities.map(({ name }) => name)).toContain('Ana Diaz')
    }
  } finally {
    await pool.close()
  }
})

const childProcesses = (): number[] =>
  readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ').map(Number)
