import { availableParallelism } from 'node:os'
import pLimit from 'p-limit'
import type { ReadDocument } from '../../loader/document.ts'
import type { WebPage } from '../../loader/web-page.ts'
import { DatelineError } from '../../model/error.ts'
import type { Reader } from '../../model/reading.ts'
import { span } from '../../store/span.ts'
import { unpackReading, type PackedReading } from './packed-reading.ts'
import { ProcessEnded, startReadingProcess, type ReadingProcess } from './reading-process.ts'
import type { Task } from './worker.ts'

/** How a pool reads. */
export interface ReadingOptions {
  /** How many articles are read at once, each in a process of its own; one a processor if left out. */
  readonly processes?: number
  /** Milliseconds that the reading of one article, or document, may take. */
  readonly timeoutMs: number
  /** How many articles may wait for a process; 100 if left out. */
  readonly mostWaiting?: number
  /** Milliseconds in which a process must begin with an article that it is given; 60,000 if left out. */
  readonly beginMs?: number
}

/** A reader whose reading is done in processes of its own, so that whoever asks it goes on meanwhile. */
export interface ReadingPool extends Reader {
  /** Finds the article in a document, in one of the processes, which has the time of an article for it. */
  readonly readDocument: ReadDocument
  /** How many articles are read at once. */
  readonly atOnce: number
  /** How many articles are being read, and how many wait for a process. */
  queue(): { readonly underWay: number; readonly waiting: number }
  /** Ends the processes; what is being read is not answered any more. */
  close(): Promise<void>
}

const IDLE_MS = 60_000
/** A new process opens the models first; one that does not begin in this time never will. */
const BEGIN_MS = 60_000
/** How often an article is given to another process, as those before were ended from outside. */
const MOST_TRIES = 3
/** The part of an article's time after which it may well be given up, and the next process is opened. */
const UNTIL_SPARE = 0.25

/**
 * Opens a pool of processes that read. A reader cannot be asked to stop, so an article whose time is over is given up and
 * its process ended with it; the next article has a new one. A reader that fails takes nothing else with it.
 * @throws DatelineError MODEL_UNREADABLE if the models cannot be read. `read` rejects with what the reader throws, with
 * ARTICLE_UNREADABLE for a text that takes more time or memory than it may, and READER_BUSY where too many wait already
 */
export async function openReadingPool(options: ReadingOptions): Promise<ReadingPool> {
  const { processes = availableParallelism(), timeoutMs, mostWaiting = 100, beginMs = BEGIN_MS } = options
  const turn = pLimit(processes)
  const running = new Set<ReadingProcess>()
  /** Those that wait for an article, each until its time is over. */
  const idle = new Map<ReadingProcess, NodeJS.Timeout>()
  let isClosed = false

  function startOne(): ReadingProcess {
    const reading = startReadingProcess()
    running.add(reading)
    let hasOpened = false
    reading.opened.then(
      () => (hasOpened = true),
      () => undefined,
    )
    void reading.isOver.then(() => {
      running.delete(reading)
      takeOut(reading)
      // The next article finds one that is open.
      if (hasOpened && running.size === 0 && !isClosed) putBack(startOne())
    })
    return reading
  }

  function takeOut(reading: ReadingProcess): void {
    clearTimeout(idle.get(reading))
    idle.delete(reading)
  }

  function putBack(reading: ReadingProcess): void {
    if (reading.hasEnded()) return
    if (isClosed || idle.size >= processes) return void reading.end()
    const endOne = () => {
      if (idle.size > 1) void reading.end()
    }
    idle.set(reading, setTimeout(endOne, IDLE_MS).unref())
  }

  function take(): ReadingProcess {
    const reading = [...idle.keys()].findLast((one) => !one.hasEnded()) ?? startOne()
    takeOut(reading)
    return reading
  }

  const openSpare = () => {
    if (idle.size === 0 && !isClosed) putBack(startOne())
  }

  /** The time counts from when a process begins with the article, as a new one has to open the models first; one that is
   * stopped does not even begin. */
  async function readOnce(task: Task): Promise<unknown> {
    const reading = take()
    let [hasBegun, isLate] = [false, false]
    const giveUp = () => {
      isLate = true
      void reading.end()
    }
    const timers = [setTimeout(giveUp, beginMs)]
    const begun = () => {
      hasBegun = true
      timers.forEach(clearTimeout)
      timers.push(setTimeout(giveUp, timeoutMs), setTimeout(openSpare, timeoutMs * UNTIL_SPARE))
    }
    try {
      return await reading.read(task, begun)
    } catch (error) {
      if (!(error instanceof ProcessEnded)) throw error
      if (isLate) throw hasBegun ? tooSlow(task, timeoutMs) : unread(task)
      // What was not ended by the article is read by another.
      throw hasBegun && !error.wasKilled ? unread(task) : error
    } finally {
      timers.forEach(clearTimeout)
      putBack(reading)
    }
  }

  async function openFirst(): Promise<Pick<Reader, 'name' | 'version'>> {
    const first = startOne()
    const identity = await first.opened
    putBack(first)
    return identity
  }

  async function close(): Promise<void> {
    isClosed = true
    await Promise.all([...running].map((reading) => reading.end()))
  }

  const readTraced = (task: Task) =>
    span(
      'document' in task ? 'read document' : 'read article',
      () => ({ 'dateline.article.characters': lengthOf(task) }),
      () => inAnother(() => readOnce(task), unread(task)),
    )

  const read = (task: Task) =>
    turn.pendingCount < mostWaiting ? turn(() => readTraced(task)) : Promise.reject(tooMany(mostWaiting))

  try {
    const { name, version } = await inAnother(openFirst, unopened())
    return {
      name,
      version,
      atOnce: processes,
      queue: () => ({ underWay: turn.activeCount, waiting: turn.pendingCount }),
      read: async (article) => unpackReading({ ...((await read({ article })) as PackedReading), article }),
      readDocument: async (document) => (await read({ document })) as WebPage,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Does it once more, in another process, where the one that was at it was ended; `failure` is for where all are. */
async function inAnother<Value>(work: () => Promise<Value>, failure: DatelineError): Promise<Value> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ProcessEnded)) throw error
      if (tries === MOST_TRIES) throw failure
    }
  }
}

const lengthOf = (task: Task) => ('document' in task ? task.document.content : task.article.text).length

const nameOf = (task: Task) =>
  'document' in task
    ? `${task.document.place}, ${lengthOf(task)} characters or bytes,`
    : `${task.article.url ?? 'the text'}, ${lengthOf(task)} characters,`

const tooSlow = (task: Task, timeoutMs: number) =>
  new DatelineError(
    'ARTICLE_UNREADABLE',
    `Reading ${nameOf(task)} was given up after ${timeoutMs / 1000} seconds. Divide the text, or set DATELINE_READING_SECONDS higher.`,
  )

const unread = (task: Task) =>
  new DatelineError(
    'ARTICLE_UNREADABLE',
    `Reading ${nameOf(task)} ended without a result; a text that needs too much memory does so. Send it once more, or divide it.`,
  )

const unopened = () =>
  new DatelineError(
    'MODEL_UNREADABLE',
    'The processes that read end before they have opened their models. Look whether the machine has memory left, and try once more.',
  )

const tooMany = (waiting: number) =>
  new DatelineError('READER_BUSY', `${waiting} articles are waiting to be read already. Send this one later.`)
