import { afterAll, describe, expect, it, vi } from 'vitest'
import { connectRedis } from '../../src/cli/redis.ts'
import { openSharedEvents, type SharedEvents } from '../../src/cli/shared-events.ts'
import type { GraphEvent, LiveEvent } from '../../src/graphql/live/live-event.ts'
import { take } from '../graphql/live/listen.ts'
import { freePort, useRedis } from '../redis.ts'

const LIMITS = { eventsKept: 50, loadEventsKept: 10 }
const wants = (event: LiveEvent): event is GraphEvent => event.kind !== 'LOADING'

describe('servers that share events', () => {
  it('are refused where nothing is at REDIS_URL', async () => {
    const url = `redis://127.0.0.1:${await freePort()}`
    await expect(openSharedEvents(url, LIMITS, () => undefined)).rejects.toMatchObject({ code: 'SETTING_INVALID' })
  })

  const url = useRedis()
  if (url === undefined) return
  const opened: SharedEvents[] = []
  const reported: unknown[] = []
  const open = async () => {
    const events = await openSharedEvents(url(), LIMITS, (error) => reported.push(error))
    opened.push(events)
    return events
  }
  afterAll(async () => {
    for (const events of opened) await events.close()
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

  it('say for how long they have not heard of what another told', async () => {
    const one = await open()
    expect(await one.lagSeconds()).toBe(0)
    // A server whose log stands still.
    let newest = one.logs.GRAPH.newest()
    const behind = { ...one.logs.GRAPH, newest: () => newest }
    Object.assign(one.logs, { GRAPH: behind })
    one.publish({ kind: 'CHANGED', id: 'unheard' })
    await expect.poll(() => one.lagSeconds()).toBeGreaterThan(0)
    newest = (await open()).logs.GRAPH.newest()
    await expect.poll(() => one.lagSeconds()).toBe(0)
  })

  it('remember as much as is set, and say what they do not', async () => {
    const one = await open()
    const follower = one.logs.GRAPH.follow({ wants })
    one.publish({ kind: 'CHANGED', id: 'first' })
    const [first] = await take(follower, 1)
    for (let number = 0; number < 60; number++) {
      one.publish({ kind: 'CHANGED', id: `more/${number}` })
      await take(follower, 1)
    }
    const later = await open()
    expect(later.logs.GRAPH.newest()).toBe(one.logs.GRAPH.newest())
    for (const { logs } of [one, later]) {
      expect(() => logs.GRAPH.follow({ after: first?.id, wants })).toThrow(/is not remembered/)
    }
  })

  it('tell who follows where more came at once than the Redis keeps, and go on', async () => {
    const one = await open()
    const follower = one.logs.GRAPH.follow({ wants })
    const writing = await connectRedis(url(), (error) => reported.push(error))
    const together = writing.multi()
    for (let number = 0; number < 60; number++) {
      const event = JSON.stringify({ kind: 'CHANGED', id: `many/${number}` })
      together.xAdd(
        'dateline:events:graph',
        '*',
        { event },
        { TRIM: { strategy: 'MAXLEN', threshold: LIMITS.eventsKept } },
      )
    }
    await together.exec()
    await writing.close()
    await expect(take(follower, 1)).rejects.toMatchObject({ code: 'SUBSCRIBER_TOO_SLOW' })
    await expect.poll(() => one.lagSeconds()).toBe(0)
    const after = one.logs.GRAPH.newest()
    one.publish({ kind: 'CHANGED', id: 'next' })
    expect(await take(one.logs.GRAPH.follow({ after, wants }), 1)).toMatchObject([{ event: { id: 'next' } }])
  })

  it('step over what somebody else wrote among the events', async () => {
    const one = await open()
    const follower = one.logs.GRAPH.follow({ wants })
    const writing = await connectRedis(url(), (error) => reported.push(error))
    const strange = await writing.xAdd('dateline:events:graph', '*', { event: 'of nobody' })
    await expect.poll(() => one.logs.GRAPH.newest()).toBe(strange)
    one.publish({ kind: 'CHANGED', id: 'next' })
    expect(await take(follower, 1)).toMatchObject([{ event: { id: 'next' } }])
    await writing.close()
  })
})

describe('a server whose clock is ahead of that of Redis', () => {
  const url = useRedis()
  if (url === undefined) return

  it('hears of what is told first', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 5_000)
    const events = await openSharedEvents(url(), LIMITS, () => undefined)
    now.mockRestore()
    const follower = events.logs.GRAPH.follow({ wants })
    events.publish({ kind: 'CHANGED', id: 'first' })
    expect(await take(follower, 1)).toMatchObject([{ event: { id: 'first' } }])
    await events.close()
  })
})
