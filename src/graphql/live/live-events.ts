import { DEFAULT_LIMITS, type Limits } from '../../model/limits.ts'
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

/** How many events are remembered; one takes some hundred bytes. */
export type EventLimits = Pick<Limits, 'eventsKept' | 'loadEventsKept'>

/** Events of this process alone, from now on. */
export function createLiveEvents({ eventsKept, loadEventsKept }: EventLimits = DEFAULT_LIMITS): LiveEvents {
  const begin = eventIdBefore(Date.now())
  const logs = { GRAPH: createEventLog(eventsKept, begin), LOADING: createEventLog(loadEventsKept, begin) }
  return {
    logs,
    publish(event) {
      const log = logs[topicOf(event)]
      log.append({ id: nextEventId(log.newest(), Date.now()), event })
    },
  }
}
