import { setTimeout as pause } from 'node:timers/promises'
import { compareEventIds, eventIdBefore, type EventId } from '../graphql/live/event-id.ts'
import { createEventLog, type EventLog } from '../graphql/live/event-log.ts'
import { topicOf, type LiveEvent, type Topic } from '../graphql/live/live-event.ts'
import type { EventLimits, LiveEvents } from '../graphql/live/live-events.ts'
import type { ReportError } from '../graphql/errors.ts'
import { connectRedis, MS_TO_WAIT, secondsSince } from './redis.ts'

/** What tells the servers of a graph of what happens to it. */
export interface EventTeller extends Pick<LiveEvents, 'publish'> {
  close(): Promise<void>
}

/** Events that all servers of a graph tell of, whichever of them did what happened. */
export interface SharedEvents extends LiveEvents, EventTeller {
  /** For how many seconds this server has not heard of what some server told: 0 where it knows all. */
  lagSeconds(): Promise<number>
}

const STREAMS: Readonly<Record<Topic, string>> = { GRAPH: 'dateline:events:graph', LOADING: 'dateline:events:loading' }
const MOST_AT_ONCE = 1_000
const MS_TO_LISTEN = 5_000
/** How long a command that is done waits for a Redis that went away. */
const MS_TO_TELL = 3_000
/** By how much the clocks of servers and of Redis may differ: an id that Redis gives is by its own, which may be behind. */
const MS_CLOCKS_DIFFER = 60_000

/**
 * Shares events by a stream of Redis or Valkey for each topic. What a server publishes comes back to it as to all others,
 * in one order and under one id, so that a subscriber can go on at another server than the one they were at.
 * @throws DatelineError SETTING_INVALID where there is no such server, or the package `@redis/client` is not installed
 */
export async function openSharedEvents(url: string, limits: EventLimits, report: ReportError): Promise<SharedEvents> {
  const writing = await connectRedis(url, report)
  const reading = writing.duplicate()
  reading.on('error', report)
  await reading.connect()
  const kept = keptOf(limits)
  const logs = { GRAPH: await readLog('GRAPH'), LOADING: await readLog('LOADING') }
  let state: 'OPEN' | 'CLOSED' = 'OPEN'
  const isOpen = () => state === 'OPEN'

  async function readLog(topic: Topic): Promise<EventLog> {
    const entries = (await writing.xRange(STREAMS[topic], '-', '+')) ?? []
    const [first] = entries
    const begin = first === undefined ? eventIdBefore(Date.now() - MS_CLOCKS_DIFFER) : (first.id as EventId)
    const log = createEventLog(kept[topic], begin)
    hear(log, entries)
    return log
  }

  /** Whether what came since the newest event is still there: a full stream may have let go of it before it was heard. */
  async function hasAllSinceNewest(topic: Topic): Promise<boolean> {
    const [length, oldest] = await Promise.all([
      reading.xLen(STREAMS[topic]),
      reading.xRange(STREAMS[topic], '-', '+', { COUNT: 1 }),
    ])
    const first = oldest?.[0]
    if (length < kept[topic] || first === undefined) return true
    return compareEventIds(first.id as EventId, logs[topic].newest()) <= 0
  }

  async function listen(): Promise<void> {
    while (isOpen()) {
      try {
        const asked = TOPICS.map((topic) => ({ key: STREAMS[topic], id: logs[topic].newest() }))
        const answer = await reading.xRead(asked, { BLOCK: MS_TO_LISTEN, COUNT: MOST_AT_ONCE })
        for (const { name, messages } of (answer ?? []) as readonly Answered[]) {
          const topic = TOPICS.find((one) => STREAMS[one] === name)
          const [first] = messages
          if (topic === undefined || first === undefined) continue
          if (!(await hasAllSinceNewest(topic))) logs[topic].forgetBefore(first.id as EventId)
          hear(logs[topic], messages)
        }
      } catch (error) {
        // Closing ends what is listened for.
        if (isOpen()) report(error)
        await pause(MS_TO_WAIT)
      }
    }
  }

  void listen()
  return {
    logs,
    publish: publishBy(writing, kept, report),
    async lagSeconds() {
      const ages = TOPICS.map(async (topic) => {
        const [unheard] = (await writing.xRange(STREAMS[topic], `(${logs[topic].newest()}`, '+', { COUNT: 1 })) ?? []
        return unheard === undefined ? 0 : secondsSince(unheard.id)
      })
      return Math.max(...(await Promise.all(ages)))
    },
    async close() {
      state = 'CLOSED'
      reading.destroy()
      await writing.close()
    },
  }
}

/**
 * Tells the servers that share events by a Redis or Valkey, for a command that changes their graph.
 * @throws DatelineError SETTING_INVALID where there is no such server, or the package `@redis/client` is not installed
 */
export async function openEventTeller(url: string, limits: EventLimits, report: ReportError): Promise<EventTeller> {
  const writing = await connectRedis(url, report)
  return {
    publish: publishBy(writing, keptOf(limits), report),
    // What is still to be told is told first, unless there is nobody to tell it to any more.
    async close() {
      const isTold = writing.close().then(() => true)
      if (await Promise.race([isTold, pause(MS_TO_TELL, false, { ref: false })])) return
      writing.destroy()
    },
  }
}

type Kept = Readonly<Record<Topic, number>>

const keptOf = ({ eventsKept, loadEventsKept }: EventLimits): Kept => ({ GRAPH: eventsKept, LOADING: loadEventsKept })

function publishBy(writing: Redis, kept: Kept, report: ReportError): LiveEvents['publish'] {
  return (event) => {
    const topic = topicOf(event)
    const trim = { strategy: 'MAXLEN', threshold: kept[topic] } as const
    writing.xAdd(STREAMS[topic], '*', { event: JSON.stringify(event) }, { TRIM: trim }).catch(report)
  }
}

type Redis = Awaited<ReturnType<typeof connectRedis>>

const TOPICS: readonly Topic[] = ['GRAPH', 'LOADING']
const KINDS: readonly LiveEvent['kind'][] = ['ARTICLE_LOADED', 'ARTICLE_REMOVED', 'CHANGED', 'LOADING']

interface Entry {
  readonly id: string
  readonly message: Readonly<Record<string, string>>
}

interface Answered {
  readonly name: string
  readonly messages: readonly Entry[]
}

function hear(log: EventLog, entries: readonly Entry[]): void {
  for (const { id, message } of entries) {
    const event = eventIn(message)
    if (event === undefined) log.stepOver(id as EventId)
    else log.append({ id: id as EventId, event })
  }
}

/** An event as a server wrote it; undefined for what anybody else did. */
function eventIn({ event = '' }: Entry['message']): LiveEvent | undefined {
  try {
    const parsed = JSON.parse(event) as LiveEvent
    return KINDS.includes(parsed.kind) ? parsed : undefined
  } catch {
    return undefined
  }
}
