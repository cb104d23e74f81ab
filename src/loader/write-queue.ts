import type { Article } from '../model/article.ts'
import { DatelineError } from '../model/error.ts'
import type { Reading } from '../model/reading.ts'
import type { GraphWriter, WriteOutcome } from '../store/graph-writer.ts'
import type { LoadEvent } from './load-event.ts'

/** What is left to do for a text once it is read: to write it, or only to say what became of it. */
export type Prepared =
  { readonly event: LoadEvent } | { readonly place: string; readonly article: Article; readonly reading: Reading }

/** What a queue works with. `reader` is the reader's name and version. */
export interface WriteQueueParts {
  readonly writer: Pick<GraphWriter, 'writeReading' | 'writeReadings'>
  readonly reader: string
  /** How many articles are written in one transaction at the most. */
  readonly mostTogether: number
  /** Told when an article begins to be written. */
  readonly onWriting?: () => void
}

/** Writes what is read, in the order in which it was added. */
export interface WriteQueue {
  /** Gives what became of a text once it is written. */
  add(prepared: Promise<Prepared>): Promise<LoadEvent>
}

interface Waiting {
  prepared?: Prepared
  error?: { readonly thrown: unknown }
  readonly resolve: (event: LoadEvent) => void
  readonly reject: (error: unknown) => void
}

/** How many articles in a row the store may fail to write before that is a fault of the store and not of theirs. */
const MOST_FAILED_IN_A_ROW = 3
/** What the store says where one article may be what it cannot write. */
const MAY_BE_THE_ARTICLE: ReadonlySet<string> = new Set(['STORE_FAILED', 'TIMEOUT'])

const mayBeTheArticle = (error: unknown): error is DatelineError =>
  error instanceof DatelineError && MAY_BE_THE_ARTICLE.has(error.code)

/**
 * A queue that writes one transaction after the other, each with all that is read by then, up to a limit: where writing is
 * the slower of the two, few round trips serve many articles. What cannot be written together is written one by one, so
 * that a bad article is rejected alone; three in a row are a fault of the store, which ends all.
 */
export function createWriteQueue({ writer, reader, mostTogether, onWriting }: WriteQueueParts): WriteQueue {
  const waiting: Waiting[] = []
  let isWriting = false
  let fault: { readonly thrown: unknown } | undefined
  let failedInARow = 0

  async function writeReady(): Promise<void> {
    if (isWriting) return
    isWriting = true
    for (let ready = takeReady(); ready.length > 0; ready = takeReady()) {
      try {
        await settle(ready)
      } catch (thrown) {
        fault ??= { thrown }
        for (const one of ready) one.reject(thrown)
      }
    }
    isWriting = false
  }

  function takeReady(): Waiting[] {
    const end = waiting.findIndex(({ prepared, error }) => prepared === undefined && error === undefined)
    return waiting.splice(0, Math.min(end < 0 ? waiting.length : end, mostTogether))
  }

  async function settle(ready: readonly Waiting[]): Promise<void> {
    if (fault !== undefined) throw fault.thrown
    const readings = ready.flatMap(({ prepared }) => (prepared === undefined || 'event' in prepared ? [] : [prepared]))
    const written = new Map(readings.length === 0 ? [] : await write(readings))
    for (const { prepared, error, resolve } of ready) {
      if (error !== undefined) throw error.thrown
      if (prepared === undefined) continue
      const event = 'event' in prepared ? prepared.event : written.get(prepared)
      if (event !== undefined) resolve(event)
    }
  }

  type Read = Exclude<Prepared, { readonly event: LoadEvent }>

  async function write(read: readonly Read[]): Promise<(readonly [Read, LoadEvent])[]> {
    onWriting?.()
    if (read.length > 1) {
      try {
        const outcomes = await writer.writeReadings(
          read.map(({ reading }) => reading),
          reader,
        )
        failedInARow = 0
        return read.map((one, index) => [one, written(one, outcomes[index] ?? 'UNCHANGED')])
      } catch (error) {
        if (!mayBeTheArticle(error)) throw error
      }
    }
    const events: (readonly [Read, LoadEvent])[] = []
    for (const one of read) events.push([one, await writeAlone(one)])
    return events
  }

  async function writeAlone(read: Read): Promise<LoadEvent> {
    try {
      const outcome = await writer.writeReading(read.reading, reader)
      failedInARow = 0
      return written(read, outcome)
    } catch (error) {
      if (!mayBeTheArticle(error) || ++failedInARow >= MOST_FAILED_IN_A_ROW) throw error
      return { place: read.place, outcome: 'REJECTED', code: error.code, message: `${read.place}: ${error.message}` }
    }
  }

  const written = ({ place, article, reading }: Read, outcome: WriteOutcome): LoadEvent => ({
    ...{ place, article, outcome },
    warnings: reading.warnings,
  })

  return {
    add: (prepared) =>
      new Promise((resolve, reject) => {
        const one: Waiting = { resolve, reject }
        waiting.push(one)
        prepared
          .then(
            (value) => (one.prepared = value),
            (thrown: unknown) => (one.error = { thrown }),
          )
          .then(writeReady, reject)
      }),
  }
}
