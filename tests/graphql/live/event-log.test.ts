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

  it('ends who waits when they go', async () => {
    const { log } = logOf(10, [])
    const follower = log.follow({ wants })
    const next = follower.next()
    await follower.return?.()
    expect(await next).toEqual({ value: undefined, done: true })
  })
})
