import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSharedEvents, type SharedEvents } from '../../src/cli/shared-events.ts'
import type { GraphEvent, LiveEvent } from '../../src/graphql/live/live-event.ts'
import { take } from '../graphql/live/listen.ts'

const SERVER = ['valkey-server', 'redis-server'].find((name) => spawnSync(name, ['--version']).status === 0)
const LIMITS = { eventsKept: 50, loadEventsKept: 10 }
const wants = (event: LiveEvent): event is GraphEvent => event.kind !== 'LOADING'

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

describe('servers that share events', () => {
  it('are refused where nothing is at REDIS_URL', async () => {
    const url = `redis://127.0.0.1:${await freePort()}`
    await expect(openSharedEvents(url, LIMITS, () => undefined)).rejects.toMatchObject({ code: 'SETTING_INVALID' })
  })

  if (SERVER === undefined) {
    it.skip('are not tried further: there is neither valkey-server nor redis-server here')
    return
  }

  let [folder, url] = ['', '']
  let child: ChildProcess | undefined
  const opened: SharedEvents[] = []
  const reported: unknown[] = []
  const open = async () => {
    const events = await openSharedEvents(url, LIMITS, (error) => reported.push(error))
    opened.push(events)
    return events
  }
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-events-'))
    const port = await freePort()
    url = `redis://127.0.0.1:${port}`
    child = spawn(SERVER, ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''])
    // Nobody says when it listens.
    while (opened.length === 0) await open().catch(() => pause(50))
  })
  afterAll(async () => {
    for (const events of opened) await events.close()
    child?.kill()
    await rm(folder, { recursive: true, force: true })
  })

  it('tell of what happens at any of them, under one id and in one order, and go on for each other', async () => {
    const [one, other] = [await open(), await open()]
    const [atOne, atOther] = [one, other].map(({ logs }) => logs.GRAPH.follow({ wants }))
    if (atOne === undefined || atOther === undefined) throw new Error('They follow.')
    for (let number = 0; number < 20; number++) {
      ;(number % 2 === 0 ? one : other).publish({ kind: 'CHANGED', id: `change/${number}` })
    }
    const told = await take(atOne, 20)
    expect(await take(atOther, 20)).toEqual(told)
    expect(told.map(({ event }) => event.id).sort()).toEqual(
      Array.from({ length: 20 }, (_, number) => `change/${number}`).sort(),
    )
    const after = told[4]?.id
    expect(await take(other.logs.GRAPH.follow({ after, wants }), 15)).toEqual(told.slice(5))
    // One that begins later remembers what came before it.
    expect(await take((await open()).logs.GRAPH.follow({ after, wants }), 15)).toEqual(told.slice(5))
    expect(reported).toEqual([])
  })

  it('remember as much as is set, and say what they do not', async () => {
    const one = await open()
    const follower = one.logs.GRAPH.follow({ wants })
    one.publish({ kind: 'CHANGED', id: 'first' })
    const [first] = await take(follower, 1)
    for (let number = 0; number < 60; number++) one.publish({ kind: 'CHANGED', id: `more/${number}` })
    const later = await open()
    await expect.poll(() => later.logs.GRAPH.newest() === one.logs.GRAPH.newest()).toBe(true)
    for (const { logs } of [one, later]) {
      expect(() => logs.GRAPH.follow({ after: first?.id, wants })).toThrow(/is not remembered/)
    }
  })
})
