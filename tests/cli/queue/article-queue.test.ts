import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openArticleQueue, STREAM, type ArticleQueue } from '../../../src/cli/queue/article-queue.ts'
import { watchQueue } from '../../../src/cli/queue/queue-state.ts'
import { connectRedis } from '../../../src/cli/redis.ts'
import { openSharedEvents } from '../../../src/cli/shared-events.ts'
import type { GraphEvent } from '../../../src/graphql/live/live-event.ts'
import { DEFAULT_LIMITS } from '../../../src/model/limits.ts'
import { take } from '../../graphql/live/listen.ts'
import { docxOfBody } from '../../loader/documents.ts'
import { useRedis } from '../../redis.ts'
import { run } from '../run.ts'

const WORKER = fileURLToPath(new URL('worker-process.ts', import.meta.url))

describe('a queue of articles', () => {
  it('is asked for by its setting where there is none', async () => {
    const ended = await run(['worker'], {})
    expect(ended.code).toBe(1)
    expect(ended.errors).toMatch(/REDIS_URL/)
  })

  const url = useRedis()
  if (url === undefined) return
  let folder = ''
  const opened: ArticleQueue[] = []
  const reported: unknown[] = []
  const open = async (liveness = { everyMs: 50, goneMs: 400 }) => {
    const queue = await openArticleQueue(url(), (error) => reported.push(error), liveness)
    opened.push(queue)
    return queue
  }
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-queue-'))
  })
  beforeEach(async () => {
    await Promise.all(opened.splice(0).map((queue) => queue.close()))
    reported.length = 0
  })
  afterAll(async () => {
    await Promise.all(opened.map((queue) => queue.close()))
    await rm(folder, { recursive: true, force: true })
  })
  const untilEmpty = { signal: new AbortController().signal, untilEmpty: true }

  it('is refused in plain words where something else stands in its place', async () => {
    const elsewhere = `${url()}/3`
    const client = await connectRedis(elsewhere, (error) => reported.push(error))
    await client.set(STREAM, 'something else')
    const refused = {
      code: 'SETTING_INVALID',
      message: expect.stringMatching(/cannot hold the queue.*another database/) as string,
    }
    await expect(openArticleQueue(elsewhere, (error) => reported.push(error))).rejects.toMatchObject(refused)
    expect(await client.get(STREAM)).toBe('something else')
    await client.del(STREAM)
    await client.close()
    expect(reported).toEqual([])
  })

  it('gives each text once, as it was added, and none any more when it is finished', async () => {
    const queue = await open()
    const texts = ['one', 'two'].map((text) => ({
      place: `${text}.txt`,
      found: { text, source: `file:///${text}.txt`, title: text, publishedAt: '2020-11-29' },
    }))
    for (const text of texts) await queue.add(text)
    expect(await queue.size()).toBe(2)
    const given = []
    for await (const text of queue.source(untilEmpty).texts()) {
      given.push(text)
      await queue.finish()
    }
    expect(given).toEqual(texts)
    expect(await queue.size()).toBe(0)
  })

  it('gets no document that takes longer to be made a text than an article to be read', async () => {
    const file = join(folder, 'nested.docx')
    await writeFile(file, docxOfBody('<w:p>'.repeat(3_000_000)))
    const added = await run(['load', '--queue', file], { REDIS_URL: url(), DATELINE_READING_SECONDS: '0.2' })
    expect(added).toMatchObject({ code: 1, errors: expect.stringMatching(/given up after 0\.2 seconds/) as string })
  })

  it('is looked at without taking from it: what waits, what workers have, and since when', async () => {
    const watch = await watchQueue(url(), (error) => reported.push(error))
    expect(await watch.state()).toEqual({ waiting: 0, taken: 0, oldestSeconds: 0 })
    const queue = await open()
    for (const text of ['one', 'two', 'three']) await queue.add({ place: text, found: { text } })
    const texts = queue.source(untilEmpty).texts()
    await texts[Symbol.asyncIterator]().next()
    await expect.poll(async () => (await watch.state()).oldestSeconds).toBeGreaterThan(0)
    expect(await watch.state()).toMatchObject({ waiting: 2, taken: 1 })
    await queue.finish()
    while ((await texts[Symbol.asyncIterator]().next()).done !== true) await queue.finish()
    expect(await watch.state()).toEqual({ waiting: 0, taken: 0, oldestSeconds: 0 })
    await watch.close()
  })

  it('gives up on a text over which workers are lost again and again', async () => {
    await (await open()).add({ place: 'bad.txt', found: { text: 'bad' } })
    // A worker that is not there to say so.
    const lost = { everyMs: 1_000_000, goneMs: 1 }
    const given = []
    for (let number = 0; number < 4; number++) {
      for await (const text of (await open(lost)).source(untilEmpty).texts()) {
        given.push(text)
        break
      }
    }
    expect(given).toMatchObject([
      { found: { text: 'bad' } },
      { found: { text: 'bad' } },
      { found: { text: 'bad' } },
      { place: 'bad.txt', error: { code: 'ARTICLE_UNREADABLE' } },
    ])
    await opened.at(-1)?.finish()
    expect(await (await open()).size()).toBe(0)
  })

  it('loses nothing where one of four workers is killed, and gives no other article twice', async () => {
    const queue = await open()
    const texts = Array.from({ length: 200 }, (_, number) => `Text ${number}.`)
    for (const text of texts) await queue.add({ place: text, found: { text } })
    const file = join(folder, 'written')
    const workers = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['--import', 'tsx', WORKER, url(), file, '3000'], { stdio: 'inherit' }),
    )
    const ended = workers.map((worker) => once(worker, 'exit'))
    const lines = async () => (existsSync(file) ? (await readFile(file, 'utf8')).trim().split('\n') : [])
    const killed = await expect
      .poll(async () => (await lines()).map((line) => line.split(' ')[0]).find(Boolean), { timeout: 120_000 })
      .toBeDefined()
      .then(async () => Number((await lines())[0]?.split(' ')[0]))
    process.kill(killed, 'SIGKILL')
    await Promise.all(ended)
    const written = (await lines()).map((line) => {
      const at = line.indexOf(' ')
      return { by: Number(line.slice(0, at)), text: line.slice(at + 1) }
    })
    expect([...new Set(written.map(({ text }) => text))].sort()).toEqual([...texts].sort())
    // What it wrote and had not said so yet is written by another once more, which changes nothing.
    const byOthers = written.filter(({ by }) => by !== killed).map(({ text }) => text)
    expect(new Set(byOthers).size).toBe(byOthers.length)
    expect(await queue.size()).toBe(0)
  })

  it('is filled and emptied by the commands, which tell those who subscribe of what they add and change', async () => {
    const [file, settings] = [join(folder, 'two.jsonl'), { REDIS_URL: url(), DATELINE_DATA: join(folder, 'data') }]
    const articles = ['Ana Diaz met Bo Ek in Lima.', 'Bo Ek lives in Oslo.'].map((text, number) => ({
      url: `https://example.org/${number}`,
      text,
    }))
    await writeFile(file, articles.map((article) => JSON.stringify(article)).join('\n'))
    const added = await run(['load', '--queue', file, join(folder, 'missing.txt')], settings)
    expect(added).toMatchObject({ code: 1, output: '2 queued, 1 rejected\n' })
    const events = await openSharedEvents(url(), DEFAULT_LIMITS, (error) => reported.push(error))
    const follower = events.logs.GRAPH.follow({ wants: (event): event is GraphEvent => event.kind !== 'LOADING' })
    const worked = await run(['worker', '--concurrency', '1', '--until-empty'], settings)
    expect(worked).toMatchObject({ code: 0, output: '2 added, 0 changed, 0 unchanged, 0 rejected\n' })
    const [one, two] = articles
    const changedOne = { ...one, text: 'Ana Diaz met Bo Ek in Oslo.' }
    await writeFile(file, [changedOne, two].map((article) => JSON.stringify(article)).join('\n'))
    expect(await run(['load', file], settings)).toMatchObject({
      output: '0 added, 1 changed, 1 unchanged, 0 rejected\n',
    })
    const [first, second, changed] = (await take(follower, 3)).map(({ event }) => event)
    expect([first, second, changed].map((event) => event?.kind)).toEqual(Array(3).fill('ARTICLE_LOADED'))
    expect([first, second]).toContainEqual(changed)
    expect(first).not.toEqual(second)
    await events.close()
    expect(reported).toEqual([])
  })
})
