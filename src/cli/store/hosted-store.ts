import { fork as startProcess, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatelineError } from '../../model/error.ts'
import { carryTrace } from '../../store/span.ts'
import { within } from '../../store/within.ts'
import type { StoreSettings } from '../../store/open-engine.ts'
import { createAnswerCache } from './answer-cache.ts'
import { unpackError } from '../packed-error.ts'
import { packReading } from '../reading/packed-reading.ts'
import type { Answer, Call, Opening } from './messages.ts'
import type { Store } from './open-store.ts'

const HOST = fileURLToPath(new URL(`host${extname(import.meta.url)}`, import.meta.url))
const MOST_MS_TO_CLOSE = 10_000
/** What was asked meanwhile comes before the next process. */
const MS_TO_SPARE = 500
/** Mebibytes of JavaScript's objects in the process of the store, beyond which it ends by itself. */
const MOST_MIB = 768
const KEPT_CHARACTERS = 32 * 1024 * 1024
const STANDARD_TIMEOUTS: Timeouts = { questionMs: 10_000, writeMs: 60_000, openMs: 300_000 }

/** How a store is hosted. */
interface HostingOptions {
  /** How much JSON of answers is kept: 32 Mi characters if left out, and none for 0. */
  readonly keptCharacters?: number | undefined
  /** Whether the next process waits ready; it does if left out. It takes a second of the processor to begin, which is not
   * worth it where nobody asks what would be stopped. */
  readonly keepsSpare?: boolean
  readonly timeouts?: Partial<Timeouts>
}

/**
 * Milliseconds after which a process that does not answer is ended: a question that names no time of its own, a write,
 * and what opens the store, which first reads all that it did not put into its file before it was killed.
 */
interface Timeouts {
  readonly questionMs: number
  readonly writeMs: number
  readonly openMs: number
}

/** A store in a process of its own. */
export interface HostedStore extends Store {
  /** The number of the process that has the store now. */
  processId(): number | undefined
}

/** Something that was asked and is not answered yet. */
interface Asked {
  readonly call: Call
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/** `FINISHING` comes before an end that is wanted: what is being written is awaited, and nothing else is written. */
type State = 'OPEN' | 'FINISHING' | 'OPENING' | 'CLOSED'

/**
 * Opens a store in a process of its own. An engine that cannot stop a question is stopped together with its process:
 * when the time for a question is over, what is being written is awaited, the process is ended, the store is opened in
 * another, and what else was asked is asked anew. Nor does an engine that fails take anything else with it. As no other
 * process opens the store, no write goes unseen, and answers are kept until there is one. A write that is not answered in
 * its time fails, and its process is ended: whether it holds shows when it is asked for again, which adds nothing twice.
 * The next process waits with all ready but the store, which one alone can have open.
 * @throws DatelineError of a STORE_… code that says what is wrong and what to do
 */
export async function openHostedStore(
  settings: StoreSettings,
  { keptCharacters = KEPT_CHARACTERS, keepsSpare = true, timeouts: given = {} }: HostingOptions = {},
): Promise<HostedStore> {
  const timeouts = { ...STANDARD_TIMEOUTS, ...given }
  const answers = createAnswerCache(keptCharacters)
  const open = new Map<number, Asked>()
  const writes = new Map<number, Promise<unknown>>()
  let calls = 0
  let restarts = 0
  let state: State = 'OPEN'
  let opening: Promise<void> = Promise.resolve()
  let spare: ChildProcess | undefined
  let nextSpare: NodeJS.Timeout | undefined
  let host = await openIn(fork(settings), timeouts.openMs)
  listen()
  keepSpare()

  function keepSpare(): void {
    if (!keepsSpare) return
    nextSpare = setTimeout(() => {
      spare ??= fork()
    }, MS_TO_SPARE).unref()
  }

  /** The spare process, if it is there and well. */
  function takeSpare(): ChildProcess | undefined {
    clearTimeout(nextSpare)
    const taken = spare
    spare = undefined
    return taken === undefined || hasEnded(taken) || !taken.connected ? undefined : taken
  }

  function listen(): void {
    host.on('message', (answer: Answer) => {
      const asked = open.get(answer.id)
      if ('failure' in answer) asked?.reject(unpackError(answer.failure))
      else asked?.resolve(answer.value)
    })
    host.once('exit', () => {
      if (state !== 'OPEN' && state !== 'FINISHING') return
      rejectAll(endedByItself())
      opening = openAgain()
    })
  }

  function rejectAll(error: unknown): void {
    for (const { reject } of [...open.values()]) reject(error)
  }

  async function openAgain(): Promise<void> {
    state = 'OPENING'
    restarts++
    try {
      await end(host)
      // One that is not there any more must not be taken for a new one.
      const again = settings.kind === 'embedded' ? { ...settings, existing: true } : settings
      const waiting = takeSpare()
      waiting?.send(again)
      host = await openIn(waiting ?? fork(again), timeouts.openMs)
      listen()
      keepSpare()
      for (const { call } of open.values()) host.send(call)
    } catch (error) {
      rejectAll(error)
    }
    state = 'OPEN'
  }

  async function stopQuestions(): Promise<void> {
    state = 'FINISHING'
    const late = host
    await Promise.allSettled(writes.values())
    if (host === late && !hasEnded(late)) await openAgain()
  }

  /** Ends a process that is silent over a write; what else was being written may hold or not. */
  function giveUpWrites(): Promise<void> {
    for (const { call, reject } of [...open.values()]) if (writes.has(call.id)) reject(silent())
    return openAgain()
  }

  async function ask<Result>(
    isQuestion: boolean,
    method: Call['method'],
    given: readonly unknown[],
    timeoutMs: number = isQuestion ? timeouts.questionMs : timeouts.writeMs,
  ) {
    // A store that could not be opened again is tried once more.
    if (state === 'OPEN' && hasEnded(host)) opening = openAgain()
    const call = { id: ++calls, method, given, trace: carryTrace() }
    const answer = new Promise<unknown>((resolve, reject) => {
      open.set(call.id, { call, resolve, reject })
    })
    if (!isQuestion) writes.set(call.id, answer)
    try {
      if (state === 'OPEN' || (state === 'FINISHING' && isQuestion)) host.send(call)
      return (await within(timeoutMs, answer)) as Result
    } catch (error) {
      const isLate = error instanceof DatelineError && error.code === 'TIMEOUT'
      if (isLate && state === 'OPEN') opening = isQuestion ? stopQuestions() : giveUpWrites()
      throw isLate && !isQuestion ? silent() : error
    } finally {
      open.delete(call.id)
      if (writes.delete(call.id)) answers.clear()
    }
  }

  return {
    queries: {
      answer: (field, { timeoutMs, mostCharacters } = {}) => {
        const limits = mostCharacters === undefined ? {} : { mostCharacters }
        return answers.answer(JSON.stringify(field), () => ask(true, 'answer', [field, limits], timeoutMs))
      },
      ready: () => ask(true, 'ready', []),
    },
    writer: {
      writeReading: (reading, reader) => ask(false, 'writeReading', [packReading(reading), reader]),
      writeReadings: (readings, reader) => ask(false, 'writeReadings', [readings.map(packReading), reader]),
      removeArticle: (...given) => ask(false, 'removeArticle', given),
      change: (...given) => ask(false, 'change', given),
      answerTo: (...given) => ask(true, 'answerTo', given),
      remember: (...given) => ask(false, 'remember', given),
      // Of the text, its hash is enough.
      isUpToDate: (article, reader) => ask(true, 'isUpToDate', [{ ...article, text: '' }, reader]),
      isEmpty: () => ask(true, 'isEmpty', []),
    },
    roundTrips: () => ask(true, 'roundTrips', []),
    restarts: () => restarts,
    processId: () => host.pid,
    async close() {
      await opening
      state = 'CLOSED'
      takeSpare()?.kill('SIGKILL')
      if (hasEnded(host)) return
      const exit = once(host, 'exit')
      const timer = setTimeout(() => host.kill('SIGKILL'), MOST_MS_TO_CLOSE)
      if (host.connected) host.disconnect()
      await exit
      clearTimeout(timer)
    },
  }
}

/** Starts a process for a store; without settings it waits for them. */
function fork(settings?: StoreSettings): ChildProcess {
  return startProcess(HOST, settings === undefined ? [] : [JSON.stringify(settings)], {
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [...process.execArgv, `--max-old-space-size=${MOST_MIB}`],
  })
}

/** Waits until a process has opened the store; one that does not in its time is ended. */
async function openIn(host: ChildProcess, mostMs: number): Promise<ChildProcess> {
  const exit = once(host, 'exit').then((): never => {
    throw endedByItself()
  })
  const answer = Promise.race([once(host, 'message') as Promise<[Opening]>, exit])
  const [opening] = await within(mostMs, answer).catch((error: unknown) => {
    if (!(error instanceof DatelineError) || error.code !== 'TIMEOUT') throw error
    host.kill('SIGKILL')
    throw neverOpened(mostMs)
  })
  if ('failure' in opening) throw unpackError(opening.failure)
  // What could not be sent has no answer from a process that ended, which is said to all that wait for one.
  host.on('error', () => undefined)
  return host
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null

async function end(host: ChildProcess): Promise<void> {
  if (hasEnded(host)) return
  const exit = once(host, 'exit')
  host.kill('SIGKILL')
  await exit
}

const endedByItself = () =>
  new DatelineError('STORE_FAILED', 'The embedded store ended by itself and is opened again. Ask once more.')

const neverOpened = (ms: number) =>
  new DatelineError(
    'STORE_FAILED',
    `The embedded store did not open within ${Math.round(ms / 1_000)} seconds. See whether its disk answers, and start again.`,
  )

const silent = () =>
  new DatelineError(
    'STORE_FAILED',
    'The embedded store did not answer in time over a change, and is opened again. Ask once more: what holds already is not made twice.',
  )
