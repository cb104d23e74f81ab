import { DatelineError } from '../../model/error.ts'
import { compareEventIds, parseEventId, timeOfEvent, type EventId } from './event-id.ts'
import { CATCH_UP, createFollower, type Follower, type Told } from './follower.ts'
import type { LiveEvent, PastEvent } from './live-event.ts'

/** What somebody follows, and from where on. */
export interface Following<Event extends LiveEvent> extends Told<Event> {
  /** The id of the last event that they had; what comes from now on if left out. */
  readonly after?: string | undefined
  /** Whether all that is remembered comes first, where no event is named (no). */
  readonly fromStart?: boolean
}

/** The last events, in their order. */
export interface EventLog {
  /** Adds an event, whose id is later than those before. */
  append(event: PastEvent): void
  /** Goes on after an id under which no event came. */
  stepOver(id: EventId): void
  /** Remembers nothing of what came before an id, as some of it is not known: who was to be told it is cut. */
  forgetBefore(id: EventId): void
  /** The id of the newest event, or the one after which the log begins. */
  newest(): EventId
  /**
   * Follows what happens.
   * @throws DatelineError BAD_INPUT for an `after` that is no id of an event, EVENTS_FORGOTTEN for one that is not remembered
   */
  follow<Event extends LiveEvent>(following: Following<Event>): Follower<Event>
}

/** A log that keeps so many events, of those after an id. */
export function createEventLog(kept: number, begin: EventId): EventLog {
  const ring: PastEvent[] = []
  let [first, end] = [0, 0]
  let [forgotten, newest] = [begin, begin]
  const waiting = new Set<() => void>()

  const at = (place: number): PastEvent | undefined => (place < end ? ring[place % kept] : undefined)

  function placeAfter(after: string): number {
    const id = parseEventId(after)
    if (id === undefined) {
      throw new DatelineError('BAD_INPUT', '`after` is no id of an event. Give `extensions.event.id` of a result.')
    }
    if (compareEventIds(id, forgotten) < 0 || compareEventIds(id, newest) > 0) throw notRemembered(id)
    let [low, high] = [first, end]
    while (low < high) {
      const middle = (low + high) >> 1
      const past = at(middle)
      if (past !== undefined && compareEventIds(past.id, id) <= 0) low = middle + 1
      else high = middle
    }
    return low
  }

  const notRemembered = (id: EventId) =>
    new DatelineError(
      'EVENTS_FORGOTTEN',
      `The event ${id}, of ${timeOfEvent(id)}, is not remembered: the last ${kept} are, since the server began. ${CATCH_UP}`,
    )

  const places = {
    first: () => first,
    at,
    onNext(wake: () => void) {
      waiting.add(wake)
      return () => waiting.delete(wake)
    },
  }

  function wakeAll(): void {
    const woken = [...waiting]
    waiting.clear()
    for (const wake of woken) wake()
  }

  return {
    newest: () => newest,
    append(past) {
      if (end - first === kept) forgotten = ring[first++ % kept]?.id ?? forgotten
      ring[end++ % kept] = past
      newest = past.id
      wakeAll()
    },
    stepOver(id) {
      newest = id
    },
    forgetBefore(id) {
      // What is not known has one place, which nobody may step over.
      first = ++end
      forgotten = newest = id
      wakeAll()
    },
    follow: ({ after, fromStart = false, ...told }) =>
      createFollower(places, after === undefined ? (fromStart ? first : end) : placeAfter(after), told),
  }
}
