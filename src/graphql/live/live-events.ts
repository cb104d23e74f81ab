import { eventIdBefore, nextEventId } from './event-id.ts'
import { createEventLog, type EventLog } from './event-log.ts'
import { topicOf, type LiveEvent, type Topic } from './live-event.ts'

/** What happens, for those who subscribe. */
export interface LiveEvents {
  /** Tells of what happened, to all who subscribe at whichever server. */
  publish(event: LiveEvent): void
  /** The last events of each topic. */
  readonly logs: Readonly<Record<Topic, EventLog>>
}

/** How many events are remembered of each topic; an event takes some hundred bytes. */
export const EVENTS_KEPT: Readonly<Record<Topic, number>> = { GRAPH: 10_000, LOADING: 1_000 }

/** Events of this process alone, from now on. */
export function createLiveEvents(kept = EVENTS_KEPT): LiveEvents {
  const begin = eventIdBefore(Date.now())
  const logs = { GRAPH: createEventLog(kept.GRAPH, begin), LOADING: createEventLog(kept.LOADING, begin) }
  return {
    logs,
    publish(event) {
      const log = logs[topicOf(event)]
      log.append({ id: nextEventId(log.newest(), Date.now()), event })
    },
  }
}
