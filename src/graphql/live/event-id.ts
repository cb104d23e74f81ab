declare const brand: unique symbol

/** `1701252900000-0`: milliseconds of the clock, and a number for what happened within one. So have streams of Redis it. */
export type EventId = string & { readonly [brand]: 'Event' }

const EVENT_ID = /^(\d{1,15})-(\d{1,15})$/

/** An id of an event as somebody gave it; undefined for what cannot be one. */
export function parseEventId(text: string): EventId | undefined {
  return EVENT_ID.test(text) ? (text as EventId) : undefined
}

/** The id of what happens at a time, after what happened last: later than that, even where the clock was put back. */
export function nextEventId(last: EventId, now: number): EventId {
  const [ms, number] = partsOf(last)
  return (now > ms ? `${now}-0` : `${ms}-${number + 1}`) as EventId
}

/** The id before all that happens from a time on. */
export function eventIdBefore(now: number): EventId {
  return `${now}-0` as EventId
}

/** When it happened, as an ISO date-time. */
export function timeOfEvent(id: EventId): string {
  return new Date(partsOf(id)[0]).toISOString()
}

/** Less than 0 where an event came before another, 0 for the same one. */
export function compareEventIds(one: EventId, other: EventId): number {
  const [ms, number] = partsOf(one)
  const [otherMs, otherNumber] = partsOf(other)
  return ms - otherMs || number - otherNumber
}

function partsOf(id: EventId): readonly [ms: number, number: number] {
  const [ms, number] = id.split('-')
  return [Number(ms), Number(number)]
}
