import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventIdBefore, nextEventId, type EventId } from '../../../src/graphql/live/event-id.ts'
import { createEventLog, type EventLog } from '../../../src/graphql/live/event-log.ts'
import type { Follower } from '../../../src/graphql/live/follower.ts'
import type { GraphEvent, LiveEvent } from '../../../src/graphql/live/live-event.ts'
import { take } from './listen.ts'

const BEGIN = eventIdBefore(1_000)
const wants = (event: LiveEvent): event is GraphEvent => event.kind !== 'LOADING'
const ids = async (follower: Follower<GraphEvent>, count: number) =>
  (await take(follower, count)).map(({ event }) => event.id)

/** A log with so many events, called 1, 2, 3…; the clock may stand still, or be put back. */
function logOf(kept: number, clock: readonly number[]) {
  const log = createEventLog(kept, BEGIN)
  const eventIds: EventId[] = [BEGIN]
  for (const [index, now] of clock.entries()) {
    const id = nextEventId(log.newest(), now)
    eventIds.push(id)
    append(log, id, index + 1)
  }
  return { log, eventIds }
}

function append(log: EventLog, id: EventId, number: number) {
  log.append({ id, event: { kind: 'CHANGED', id: String(number) } })
}

describe('a log of events', () => {
  it('goes on after any event that it remembers with all that came after, in order, once', async () => {
    const clocks = fc.array(fc.integer({ min: 900, max: 1_100 }), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(clocks, fc.integer({ min: 1, max: 20 }), fc.nat(40), async (clock, kept, number) => {
        const { log, eventIds } = logOf(kept, clock)
        const after = Math.min(number, clock.length)
        const follow = () => log.follow({ after: eventIds[after], wants })
        if (after < clock.length - kept) {
          expect(follow).toThrow(/is not remembered/)
          return
        }
        const missed = clock.length - after
        const rest = Array.from({ length: missed + 1 }, (_, index) => String(after + index + 1))
        const follower = follow()
        expect(await ids(follower, missed)).toEqual(rest.slice(0, missed))
        const last = ids(follower, 1)
        append(log, nextEventId(log.newest(), 1_000), clock.length + 1)
        expect(await last).toEqual(rest.slice(missed))
      }),
    )
  })

  it('cuts who takes nothing while more comes than it remembers, and nobody else', async () => {
    const { log } = logOf(10, [])
    const slow = log.follow({ wants })
    const quick = log.follow({ wants })
    const told: string[] = []
    for (let number = 1; number <= 11; number++) {
      append(log, nextEventId(log.newest(), 1_000), number)
      told.push(...(await ids(quick, 1)))
    }
    expect(told).toEqual(Array.from({ length: 11 }, (_, index) => String(index + 1)))
    await expect(slow.next()).rejects.toMatchObject({ code: 'SUBSCRIBER_TOO_SLOW' })
    expect(await slow.next()).toEqual({ value: undefined, done: true })
  })

  it('cuts who was to be told what is not known, and goes on after it', async () => {
    const { log, eventIds } = logOf(10, [1_001, 1_002, 1_003])
    const [slow, waiting] = [log.follow({ after: eventIds[1], wants }), log.follow({ wants })]
    const next = expect(waiting.next()).rejects.toMatchObject({ code: 'SUBSCRIBER_TOO_SLOW' })
    const id = nextEventId(log.newest(), 2_000)
    log.forgetBefore(id)
    append(log, id, 20)
    append(log, nextEventId(id, 2_001), 21)
    await next
    await expect(slow.next()).rejects.toMatchObject({ code: 'SUBSCRIBER_TOO_SLOW' })
    for (const after of eventIds) expect(() => log.follow({ after, wants })).toThrow(/is not remembered/)
    expect(await ids(log.follow({ after: id, wants }), 1)).toEqual(['21'])
    expect(await ids(log.follow({ fromStart: true, wants }), 2)).toEqual(['20', '21'])
  })

  it('goes on after what is no event', async () => {
    const { log } = logOf(10, [1_001])
    const follower = log.follow({ wants })
    const id = nextEventId(log.newest(), 1_002)
    log.stepOver(id)
    expect(log.newest()).toBe(id)
    append(log, nextEventId(id, 1_003), 2)
    expect(await ids(follower, 1)).toEqual(['2'])
    expect(await ids(log.follow({ after: id, wants }), 1)).toEqual(['2'])
  })

  it('ends who waits when they go', async () => {
    const { log } = logOf(10, [])
    const follower = log.follow({ wants })
    const next = follower.next()
    await follower.return?.()
    expect(await next).toEqual({ value: undefined, done: true })
  })
})
