import { createWriteStream } from 'node:fs'
import { dirname } from 'node:path'
import type { LoadEvent } from '../loader/load-event.ts'
import { loadArticles } from '../loader/load.ts'
import { rejectLine, sourcesOfRejects } from '../loader/rejects.ts'
import { listSources } from '../loader/sources.ts'
import type { GraphWriter } from '../store/graph-writer.ts'
import { openCommandAudit } from './access/audited.ts'
import { openJournal } from './loading/journal.ts'
import { startProgress } from './loading/progress.ts'
import { openReadingPool } from './reading/reading-pool.ts'
import { auditPath, type Settings } from './settings.ts'
import { openHostedStore } from './store/hosted-store.ts'
import { openStore, type Store } from './store/open-store.ts'
import { storeSettings } from './store/store-settings.ts'

/** How many articles are under way at once, and written in one transaction at the most: while some are written, others are read. */
const ARTICLES_UNDER_WAY = 200
const ARTICLES_TOGETHER = 100

/** How to load. */
export interface LoadOptions {
  /** How many articles are read at once, each in a process of its own; one a processor if left out. */
  readonly concurrency?: number
  /** Whether everything is read, and nothing written. */
  readonly dryRun?: boolean
  /** Whether to pass over what the load of the same paths, which was ended, has done. */
  readonly resume?: boolean
  /** The file to which what is rejected goes, a line of JSON each. */
  readonly rejects?: string
  /** Such a file, of which all is loaded again. */
  readonly again?: string
}

/**
 * Loads the articles at the paths, with a progress bar where a person looks on, and a summary. Each text that is
 * refused, and each warning, has a line of its own on standard error; what became of each is added to the audit. Ctrl-C
 * ends it after what is under way.
 * @returns the exit code: 1 when any text was rejected, 130 when it was ended before it was done
 */
export async function load(settings: Settings, paths: readonly string[], options: LoadOptions = {}): Promise<number> {
  const { dryRun = false, resume = false } = options
  const again = options.again === undefined ? undefined : await sourcesOfRejects(options.again, process.stdin)
  const sources = [...(await listSources(paths, process.stdin)), ...(again?.sources ?? [])]
  // Its processes open their models while the store is opened.
  const pool = openReadingPool({
    timeoutMs: settings.DATELINE_READING_SECONDS * 1000,
    mostWaiting: ARTICLES_UNDER_WAY,
    ...(options.concurrency === undefined ? {} : { processes: options.concurrency }),
  })
  const store = dryRun
    ? undefined
    : await openToLoad(settings).catch(async (error: unknown) => {
        await pool.then(
          (reader) => reader.close(),
          () => undefined,
        )
        throw error
      })
  const journal = dryRun ? undefined : await openJournal(dirname(auditPath(settings)), paths, resume)
  const rejects = options.rejects === undefined ? undefined : createWriteStream(options.rejects)
  const count: Record<LoadEvent['outcome'], number> = { ADDED: 0, CHANGED: 0, UNCHANGED: 0, REJECTED: 0 }
  const { log: auditLog, who } = openCommandAudit(settings)
  const ending = new AbortController()
  const end = () => {
    ending.abort()
  }
  process.once('SIGINT', end)
  const total = sources.reduce((sum, source) => sum + source.count, 0) - (journal?.size ?? 0)
  const progress = startProgress(total)
  let isDone = false
  try {
    const parts = {
      reader: await pool,
      writer: store?.writer ?? WRITES_NOTHING,
      atOnce: ARTICLES_UNDER_WAY,
      together: ARTICLES_TOGETHER,
      signal: ending.signal,
      isWanted: (place: string) => journal?.has(place) !== true && (again?.isWanted(place) ?? true),
    }
    for await (const event of loadArticles(parts, sources)) {
      count[event.outcome]++
      for (const line of remarks(event)) progress.say(line)
      if (event.outcome === 'REJECTED') rejects?.write(`${rejectLine(event)}\n`)
      else journal?.add(event.place)
      if (!dryRun) auditLog.audit({ did: 'loadArticle', ...whatBecame(event), ...who })
      progress.step()
    }
    isDone = !ending.signal.aborted
  } finally {
    process.off('SIGINT', end)
    progress.stop()
    rejects?.end()
    await Promise.allSettled([
      pool.then((reader) => reader.close()),
      store?.close(),
      journal?.close(isDone),
      auditLog.close(),
    ])
  }
  console.log(dryRun ? readOnly(count) : summary(count))
  if (!isDone) {
    console.error(`ended before it was done: ${total - sum(count)} of ${total} are left; --resume goes on with them`)
    return 130
  }
  return count.REJECTED > 0 ? 1 : 0
}

/** The embedded engine has a process of its own, so that what it does holds up neither reading nor whoever looks on. */
function openToLoad(settings: Settings): Promise<Store> {
  const chosen = storeSettings(settings)
  return chosen.kind === 'embedded' ? openHostedStore(chosen, NOTHING_KEPT) : openStore(chosen)
}

/** Characters of answers: a load asks nothing twice. */
const NOTHING_KEPT = 0

type Counts = Readonly<Record<LoadEvent['outcome'], number>>

const sum = (count: Counts) => Object.values(count).reduce((all, one) => all + one, 0)

const summary = ({ ADDED, CHANGED, UNCHANGED, REJECTED }: Counts) =>
  `${ADDED} added, ${CHANGED} changed, ${UNCHANGED} unchanged, ${REJECTED} rejected`

const readOnly = (count: Counts) =>
  `${sum(count) - count.REJECTED} can be loaded, ${count.REJECTED} would be rejected; nothing was written`

/** The writer of a load that only tries. */
const WRITES_NOTHING: Pick<GraphWriter, 'isUpToDate' | 'writeReading' | 'writeReadings'> = {
  isUpToDate: () => Promise.resolve(false),
  writeReading: () => Promise.resolve('UNCHANGED'),
  writeReadings: (readings) => Promise.resolve(readings.map(() => 'UNCHANGED')),
}

function whatBecame(event: LoadEvent): { readonly id?: string; readonly outcome: string } {
  return event.outcome === 'REJECTED' ? { outcome: event.code } : { id: event.article.id, outcome: event.outcome }
}

function remarks(event: LoadEvent): string[] {
  if (event.outcome === 'REJECTED') return [`rejected: ${event.message}`]
  return event.warnings.map((warning) => `warning: ${event.place}: ${warning}`)
}
