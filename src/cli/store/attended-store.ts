import { setTimeout as wait } from 'node:timers/promises'
import { DatelineError } from '../../model/error.ts'
import { within } from '../../store/within.ts'
import type { Store } from './open-store.ts'

/** A store of a server that may be away. */
export interface AttendedStore extends Store {
  /** Resolves when it is open. */
  readonly opened: Promise<void>
  isOpen(): boolean
}

/** How often a store is looked at, and how long it may take to say that it is there. */
interface Pace {
  readonly everyMs: number
  readonly answerMs: number
  /** How long whoever opens it waits for it to open, before going on without. */
  readonly firstMs: number
}

type Method = (...given: readonly unknown[]) => Promise<unknown>

const STANDARD_PACE: Pace = { everyMs: 500, answerMs: 1_500, firstMs: 1_500 }
const MOST_MS_TO_CLOSE = 2_000
/** What may pass by itself; all else is for a person to put right, and said at once. */
const PASSING = new Set(['STORE_UNREACHABLE', 'TIMEOUT', 'STORE_FAILED'])

/**
 * Opens a store whose server may be away: then it is opened as soon as that is there, and looked at again and again.
 * While it is away, and when it goes away while it is asked, whoever asks is told so within seconds. A change that was on
 * its way may hold or not: whether it does shows when it is asked for again, which adds nothing twice.
 * @param report is told of why it cannot be opened, once for each reason
 * @throws DatelineError for what a person has to put right: a login, a setting
 */
export async function openAttendedStore(
  open: () => Promise<Store>,
  report: (error: unknown) => void,
  { everyMs, answerMs, firstMs } = STANDARD_PACE,
): Promise<AttendedStore> {
  let store: Store | undefined
  let isThere = false
  let isWaitedFor = true
  let restarts = 0
  const ended = new AbortController()
  const waiting = new Set<(error: DatelineError) => void>()

  function lose(): void {
    isThere = false
    for (const tell of waiting) tell(away())
  }

  async function openInTheEnd(): Promise<void> {
    let told = ''
    while (!ended.signal.aborted) {
      try {
        store = await open()
        isThere = true
        return
      } catch (error) {
        const isPassing = error instanceof DatelineError && PASSING.has(error.code)
        if (!isPassing && isWaitedFor) throw error
        if (told !== String(error)) report(error)
        told = String(error)
        await wait(everyMs, undefined, { signal: ended.signal }).catch(() => undefined)
      }
    }
    await store?.close()
  }

  async function attend(): Promise<void> {
    while (store !== undefined && !ended.signal.aborted) {
      const wasThere = isThere
      const answers = await within(answerMs, store.queries.ready()).then(
        () => true,
        () => false,
      )
      if (!answers) lose()
      else if (!wasThere) restarts++
      isThere = answers
      await wait(everyMs, undefined, { signal: ended.signal }).catch(() => undefined)
    }
  }

  async function ask<Result>(question: (store: Store) => Promise<Result>): Promise<Result> {
    if (store === undefined || !isThere) throw away()
    let tell: (error: DatelineError) => void = () => undefined
    const lost = new Promise<never>((_resolve, reject) => {
      tell = reject
    })
    waiting.add(tell)
    try {
      return await Promise.race([question(store), lost])
    } finally {
      waiting.delete(tell)
    }
  }

  /** A port all of whose methods are asked of the store that is there. */
  function port<Port extends object>(of: (store: Store) => Port): Port {
    const methodOf =
      (method: string | symbol) =>
      (...given: readonly unknown[]) =>
        ask(async (open) => (Reflect.get(of(open), method) as Method)(...given))
    return new Proxy({} as Port, { get: (_port, method) => methodOf(method) })
  }

  const opened = openInTheEnd()
  await Promise.race([opened, wait(firstMs)])
  isWaitedFor = false
  void opened.then(attend)

  return {
    opened,
    isOpen: () => store !== undefined,
    queries: port(({ queries }) => queries),
    writer: port(({ writer }) => writer),
    roundTrips: () => ask((open) => open.roundTrips()),
    restarts: () => restarts,
    async close() {
      ended.abort()
      await within(MOST_MS_TO_CLOSE, Promise.resolve(store?.close())).catch(() => undefined)
    },
  }
}

const away = () =>
  new DatelineError('STORE_UNREACHABLE', 'The store is away, and is looked for again and again. Ask once more soon.')
