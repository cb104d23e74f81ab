import { DatelineError } from '../../model/error.ts'
import type { LiveEvent, PastEvent } from './live-event.ts'

/** Somebody who is told of events, one at a time, as fast as they ask. */
export interface Follower<Event extends LiveEvent> extends AsyncIterableIterator<PastEvent<Event>> {
  /** Tells them no more, and why. */
  cut(reason: Error): void
}

/** The places of a log, each with its event; `first` is the first that is still there. */
export interface Places {
  readonly first: () => number
  readonly at: (place: number) => PastEvent | undefined
  /** Calls back once, when something has come; what it gives calls that off. */
  readonly onNext: (wake: () => void) => () => void
}

/** What a follower is told. */
export interface Told<Event extends LiveEvent> {
  readonly wants: (event: LiveEvent) => event is Event
  /** Called once, when they are told no more. */
  readonly onEnd?: () => void
}

/**
 * Follows a log from a place on. A follower has no memory of their own but that place: one who is slow costs nothing, and
 * is cut with SUBSCRIBER_TOO_SLOW when the log has let go of what they were to be told next.
 */
export function createFollower<Event extends LiveEvent>(
  places: Places,
  begin: number,
  { wants, onEnd = () => undefined }: Told<Event>,
): Follower<Event> {
  let place = begin
  let ending: { readonly reason?: Error } | undefined
  let wake: () => void = () => undefined

  function end(how: { readonly reason?: Error }): void {
    if (ending !== undefined) return
    ending = how
    onEnd()
    wake()
  }

  function nextWanted(): PastEvent<Event> | undefined {
    if (place < places.first()) throw tooSlow()
    for (let past = places.at(place); past !== undefined; past = places.at(place)) {
      place++
      if (wants(past.event)) return { id: past.id, event: past.event }
    }
    return undefined
  }

  const somethingNew = () =>
    new Promise<void>((resolve) => {
      const callOff = places.onNext(resolve)
      wake = () => {
        callOff()
        resolve()
      }
    })

  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      try {
        while (ending === undefined) {
          const value = nextWanted()
          if (value !== undefined) return { value, done: false }
          await somethingNew()
        }
      } catch (reason) {
        end({ reason: reason as Error })
      }
      const { reason } = ending ?? {}
      ending = {}
      if (reason !== undefined) throw reason
      return { value: undefined, done: true }
    },
    return() {
      end({})
      return Promise.resolve({ value: undefined, done: true })
    },
    throw(reason: Error) {
      end({ reason })
      return Promise.reject(reason)
    },
    cut(reason) {
      end({ reason })
    },
  }
}

/** How to have what one missed, at the end of a message. */
export const CATCH_UP =
  'Ask for what you missed, `articles(filter: {loaded: {from: …}}, orderBy: {field: LOADED_AT})` and `changes`, and subscribe without `after`.'

function tooSlow(): DatelineError {
  return new DatelineError(
    'SUBSCRIBER_TOO_SLOW',
    `You are told no more: more came than is remembered before you took what was to come next. ${CATCH_UP}`,
  )
}
