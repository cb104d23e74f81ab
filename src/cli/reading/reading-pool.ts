import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import pLimit from 'p-limit'
import Tinypool from 'tinypool'
import type { Article } from '../../model/article.ts'
import { DatelineError } from '../../model/error.ts'
import type { Reader, Reading } from '../../model/reading.ts'
import { span } from '../../store/span.ts'
import { unpackError } from '../packed-error.ts'
import type { Told } from './worker.ts'

/** How a pool reads. */
export interface ReadingOptions {
  /** How many articles are read at once, each in a process of its own; one a processor if left out. */
  readonly processes?: number
  /** Milliseconds that the reading of one article may take. */
  readonly timeoutMs: number
  /** How many articles may wait for a process; 100 if left out. */
  readonly mostWaiting?: number
  /** Milliseconds in which a process must begin with an article that it is given; 60,000 if left out. */
  readonly beginMs?: number
}

/** A reader whose reading is done in processes of its own, so that whoever asks it goes on meanwhile. */
export interface ReadingPool extends Reader {
  /** How many articles are read at once. */
  readonly atOnce: number
  /** How many articles are being read, and how many wait for a process. */
  queue(): { readonly underWay: number; readonly waiting: number }
  /** Ends the processes; what is being read is not answered any more. */
  close(): Promise<void>
}

const WORKER = fileURLToPath(new URL(`worker${extname(import.meta.url)}`, import.meta.url))
/** What one process may hold, in MiB: the models, and the longest article several times over. */
const MEMORY_MB = 1_024
const IDLE_MS = 60_000
/** A new process opens the models first; one that does not begin in this time never will. */
const BEGIN_MS = 60_000

type RunOptions = Parameters<Tinypool['run']>[1]

/**
 * Opens a pool of processes that read. A reader cannot be asked to stop, so an article whose time is over is given up and
 * its process ended with it; the next article has a new one. A reader that fails takes nothing else with it.
 * @throws DatelineError MODEL_UNREADABLE if the models cannot be read. `read` rejects with what the reader throws, with
 * ARTICLE_UNREADABLE for a text that takes more time or memory than it may, and READER_BUSY where too many wait already
 */
export async function openReadingPool(options: ReadingOptions): Promise<ReadingPool> {
  const { processes = availableParallelism(), timeoutMs, mostWaiting = 100, beginMs = BEGIN_MS } = options
  const pool = new Tinypool({
    filename: WORKER,
    runtime: 'child_process',
    serialization: 'advanced',
    env: environment(process.env),
    execArgv: [...process.execArgv, `--max-old-space-size=${MEMORY_MB}`],
    minThreads: 1,
    maxThreads: processes,
    idleTimeout: IDLE_MS,
  })
  const turn = pLimit(processes)

  async function ask<Value>(method: string, given?: Article, options: RunOptions = {}): Promise<Value> {
    const told = (await pool.run(given, { ...options, name: method }).catch((cause: unknown) => {
      throw new ProcessEnded(cause)
    })) as Told<Value>
    if ('error' in told) throw unpackError(told.error)
    return told.value
  }

  /** The time counts from when a process begins with the article, as a new one has to open the models first; one that is
   * stopped does not even begin. */
  async function readInTime(article: Article): Promise<Reading> {
    const timeout = new AbortController()
    const giveUp = () => {
      timeout.abort()
    }
    let [timer, hasBegun] = [setTimeout(giveUp, beginMs), false]
    const begun = () => {
      if (hasBegun) return
      hasBegun = true
      clearTimeout(timer)
      timer = setTimeout(giveUp, timeoutMs)
    }
    const read = () => ask<Reading>('read', article, { signal: timeout.signal, channel: { postMessage: begun } })
    try {
      return await read().catch((error: unknown) => {
        // A process that ended before it began was not ended by the article: another reads it.
        if (error instanceof ProcessEnded && !hasBegun && !timeout.signal.aborted) return read()
        throw error
      })
    } catch (error) {
      if (timeout.signal.aborted) throw hasBegun ? tooSlow(article, timeoutMs, error) : unread(article, error)
      throw error instanceof ProcessEnded ? unread(article, error) : error
    } finally {
      clearTimeout(timer)
    }
  }

  const readTraced = (article: Article) =>
    span(
      'read article',
      () => ({ 'dateline.article.characters': article.text.length }),
      () => readInTime(article),
    )

  try {
    const { name, version } = await ask<Pick<Reader, 'name' | 'version'>>('identify')
    return {
      name,
      version,
      atOnce: processes,
      queue: () => ({ underWay: turn.activeCount, waiting: turn.pendingCount }),
      read: (article) =>
        turn.pendingCount < mostWaiting ? turn(() => readTraced(article)) : Promise.reject(tooMany(mostWaiting)),
      close: () => pool.destroy(),
    }
  } catch (error) {
    await pool.destroy()
    throw error
  }
}

/** What of the environment Node needs; a process that reads has no use for the store's password. */
function environment({ PATH, NODE_OPTIONS }: NodeJS.ProcessEnv): Record<string, string> {
  return {
    ...(PATH === undefined ? {} : { PATH }),
    ...(NODE_OPTIONS === undefined ? {} : { NODE_OPTIONS }),
  }
}

/**
 * A process ended without an answer: by itself, for want of memory, or by somebody's hand. What the reader throws arrives
 * as an answer, so whatever else the pool rejects with, also that nothing could be sent any more, is of a process.
 */
class ProcessEnded extends Error {
  constructor(cause: unknown) {
    super('A process that reads ended without an answer.', { cause })
  }
}

const nameOf = ({ url, text }: Article) => `${url ?? 'the text'}, ${text.length} characters,`

function tooSlow(article: Article, timeoutMs: number, cause: unknown): DatelineError {
  return new DatelineError(
    'ARTICLE_UNREADABLE',
    `Reading ${nameOf(article)} was given up after ${timeoutMs / 1000} seconds. Divide the text, or set DATELINE_READING_SECONDS higher.`,
    { cause },
  )
}

function unread(article: Article, cause: unknown): DatelineError {
  return new DatelineError(
    'ARTICLE_UNREADABLE',
    `Reading ${nameOf(article)} ended without a result; a text that needs too much memory does so. Send it once more, or divide it.`,
    { cause },
  )
}

function tooMany(waiting: number): DatelineError {
  return new DatelineError('READER_BUSY', `${waiting} articles are waiting to be read already. Send this one later.`)
}
