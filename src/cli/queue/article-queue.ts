import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { FoundText } from '../../loader/found-text.ts'
import { articleOfJson } from '../../loader/json-lines.ts'
import type { FoundAt, Source } from '../../loader/sources.ts'
import { DatelineError, firstLine } from '../../model/error.ts'
import { connectRedis, MS_TO_WAIT } from '../redis.ts'

export const STREAM = 'dateline:articles'
export const GROUP = 'dateline:workers'
/** How many articles wait in the queue at the most: it is held in memory. */
const MOST_WAITING = 10_000
const MS_UNTIL_ROOM = 200
/** How long a worker waits for the next article before it looks for those of workers that are gone. */
const MS_TO_LISTEN = 1_000
/** A worker says so often that it is there, and is taken for gone when it did not for so long. */
const ALIVE: Liveness = { everyMs: 5_000, goneMs: 30_000 }
/** How many workers may be lost over an article before it is rejected. */
const MOST_WORKERS_LOST = 3

/** How often a worker says that it is there, and after how long of silence its articles are given to others, in milliseconds. */
interface Liveness {
  readonly everyMs: number
  readonly goneMs: number
}

/** Articles that wait to be read, in a Redis or Valkey, for as many workers as there are. */
export interface ArticleQueue {
  /** Adds a text; waits while the queue is full. */
  add(text: { readonly place: string; readonly found: FoundText }): Promise<void>
  /** How many articles wait, or are with a worker. */
  size(): Promise<number>
  /**
   * The articles of the queue, each for one worker: what one takes and does not finish is another's once that worker is
   * gone. It goes on until `signal` is aborted, or where `untilEmpty` is set until nothing waits and nobody has any.
   */
  source(options: { readonly signal: AbortSignal; readonly untilEmpty?: boolean }): Source
  /** Says that what was taken first, of what is not finished yet, is in the graph or was rejected for good. */
  finish(): Promise<void>
  /** Leaves the queue; what was taken and not finished is given to others. */
  close(): Promise<void>
}

interface Entry {
  readonly id: string
  readonly message: Readonly<Record<string, string>>
}

/**
 * Opens the queue, a stream of Redis with one group of consumers. An article leaves it only when a worker finished it, so
 * that none is lost; where a worker is killed between writing an article and saying so, another finds it in the graph.
 * @param report is told of what goes wrong on the way, while the server is looked for again
 * @throws DatelineError SETTING_INVALID where no such server answers, or it cannot hold the queue
 */
export async function openArticleQueue(
  url: string,
  report: (error: unknown) => void,
  { everyMs, goneMs } = ALIVE,
): Promise<ArticleQueue> {
  const client = await connectRedis(url, report)
  await client.xGroupCreate(STREAM, GROUP, '0', { MKSTREAM: true }).catch(async (error: unknown) => {
    if (String(error).includes('BUSYGROUP')) return
    await client.close()
    throw new DatelineError(
      'SETTING_INVALID',
      `The Redis or Valkey that REDIS_URL names cannot hold the queue ${STREAM} (${firstLine(error)}). Name another database of it, such as redis://127.0.0.1:6379/1, or log in as who may write there.`,
      { cause: error },
    )
  })
  const consumer = randomUUID()
  const taken: string[] = []
  const alive = setInterval(() => {
    // Taking what is one's own already makes it new again.
    if (taken.length > 0) client.xClaimJustId(STREAM, GROUP, consumer, 0, taken).catch(report)
  }, everyMs)

  /** The next article of a worker that is gone. */
  async function takeOver(): Promise<FoundAt | undefined> {
    const { messages } = await client.xAutoClaim(STREAM, GROUP, consumer, goneMs, '0', { COUNT: 1 })
    const [entry] = messages
    if (entry === undefined || entry === null) return undefined
    const [pending] = await client.xPendingRange(STREAM, GROUP, entry.id, entry.id, 1)
    const lost = (pending?.deliveriesCounter ?? 1) - 1
    taken.push(entry.id)
    return lost < MOST_WORKERS_LOST ? textOf(entry) : tooManyLost(textOf(entry), lost)
  }

  async function* texts({
    signal,
    untilEmpty = false,
  }: Parameters<ArticleQueue['source']>[0]): AsyncGenerator<FoundAt> {
    const listening = client.duplicate()
    listening.on('error', report)
    await listening.connect()
    const end = () => {
      listening.destroy()
    }
    signal.addEventListener('abort', end)
    const isEnded = () => signal.aborted
    let lookNext = 0
    try {
      while (!isEnded()) {
        try {
          if (performance.now() >= lookNext) {
            const left = await takeOver()
            if (left === undefined) lookNext = performance.now() + MS_TO_LISTEN
            else yield left
          }
          const asked = [{ key: STREAM, id: '>' }]
          const answer = await listening.xReadGroup(GROUP, consumer, asked, { COUNT: 1, BLOCK: MS_TO_LISTEN })
          const entries = ((answer ?? []) as readonly { readonly messages: readonly Entry[] }[])[0]?.messages ?? []
          for (const entry of entries) {
            taken.push(entry.id)
            yield textOf(entry)
          }
          if (untilEmpty && entries.length === 0 && (await client.xLen(STREAM)) === 0) return
        } catch (error) {
          // The end of listening is no fault.
          if (isEnded()) return
          report(error)
          await pause(MS_TO_WAIT)
        }
      }
    } finally {
      signal.removeEventListener('abort', end)
      if (listening.isOpen) listening.destroy()
    }
  }

  return {
    async add({ place, found }) {
      while ((await client.xLen(STREAM)) >= MOST_WAITING) await pause(MS_UNTIL_ROOM)
      await client.xAdd(STREAM, '*', { place, found: JSON.stringify(found) })
    },
    size: () => client.xLen(STREAM),
    source: (options) => ({ place: 'the queue', count: 0, texts: () => texts(options) }),
    async finish() {
      const id = taken.shift()
      if (id === undefined) return
      await client.multi().xAck(STREAM, GROUP, id).xDel(STREAM, id).exec()
    },
    async close() {
      clearInterval(alive)
      if (taken.length === 0) await client.xGroupDelConsumer(STREAM, GROUP, consumer)
      await client.close()
    },
  }
}

/** A text as it was added, held to the same as a line of JSON Lines; whatever else stands in the stream is rejected. */
function textOf({ id, message: { place = `entry ${id} of the queue`, found = '' } }: Entry): FoundAt {
  try {
    return { place, found: { ...articleOfJson(found, place), ...sourceIn(found) } }
  } catch (error) {
    if (error instanceof DatelineError) return { place, error }
    throw error
  }
}

/** Where a text stood that was added; who adds it has it from there. */
function sourceIn(found: string): Pick<FoundText, 'source'> {
  const { source } = JSON.parse(found) as { readonly source?: unknown }
  return typeof source === 'string' ? { source } : {}
}

function tooManyLost({ place }: FoundAt, lost: number): FoundAt {
  const message = `${lost} workers ended over ${place}, and it is read no more. Divide the text, or give workers more memory.`
  return { place, error: new DatelineError('ARTICLE_UNREADABLE', message) }
}
