import type { LoadEvent } from '../../loader/load-event.ts'
import { loadArticles } from '../../loader/load.ts'
import { rejectLine } from '../../loader/rejects.ts'
import type { Source } from '../../loader/sources.ts'
import { DEFAULT_LIMITS } from '../../model/limits.ts'
import type { GraphWriter } from '../../store/graph-writer.ts'
import { openCommandAudit } from '../access/audited.ts'
import { openReadingPool } from '../reading/reading-pool.ts'
import { describeFailure, inOneLine } from '../failure.ts'
import { readingMs, type Settings } from '../settings.ts'
import { openEventTeller } from '../shared-events.ts'
import { openHostedStore } from '../store/hosted-store.ts'
import { openPlainFileToWrite } from '../../store/plain-file.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { storeSettings } from '../store/store-settings.ts'
import { openLines } from '../writing.ts'

/** How a command loads. */
export interface LoadingOptions {
  /** How many articles are read at once, each in a process of its own; one a processor if left out. */
  readonly concurrency?: number
  /** Whether everything is read, and nothing written. */
  readonly dryRun?: boolean
  /** The file to which what is rejected goes, a line of JSON each. */
  readonly rejects?: string
}

/** What reads and writes articles for a command; what became of each is added to the audit, and those who subscribe are told. */
export interface Loading {
  /**
   * Loads what sources give, and says what became of each text, in their order.
   * @throws DatelineError of the store, which ends the loading
   */
  events(
    sources: Iterable<Source>,
    options: { readonly signal: AbortSignal; readonly isWanted?: (place: string) => boolean },
  ): AsyncGenerator<LoadEvent>
  close(): Promise<void>
}

/** How many articles are under way at once, and written in one transaction: while some are written, others are read. */
const ARTICLES_UNDER_WAY = 200
const ARTICLES_TOGETHER = 100
/** A load asks nothing twice, and nothing that would have to be stopped. */
const ASKED_NOTHING = { keptCharacters: 0, keepsSpare: false }

/**
 * Opens the store and the processes that read, which open their models meanwhile.
 * @param atOnce how many articles are under way at once
 * @throws DatelineError of a STORE_… code, MODEL_UNREADABLE, SETTING_INVALID, or BAD_INPUT for a file of rejects
 */
export async function openLoading(
  settings: Settings,
  { concurrency, dryRun = false, rejects }: LoadingOptions,
  atOnce = ARTICLES_UNDER_WAY,
): Promise<Loading> {
  const rejected = rejects === undefined ? undefined : await openLines(rejects, () => openPlainFileToWrite(rejects))
  const pool = openReadingPool({
    timeoutMs: readingMs(settings, 'command'),
    // The articles under way, and the document in which the next is to be found.
    mostWaiting: atOnce + 1,
    ...(concurrency === undefined ? {} : { processes: concurrency }),
  })
  const opening = dryRun ? undefined : openToWrite(settings)
  const telling = dryRun ? undefined : openTeller(settings)
  const closeAll = () =>
    Promise.allSettled([pool, opening, telling, rejected].map(async (opened) => (await opened)?.close()))
  const [store, reader, teller] = await Promise.all([opening, pool, telling]).catch(async (error: unknown) => {
    await closeAll()
    throw error
  })
  const { log, who } = openCommandAudit(settings)

  return {
    async *events(sources, options) {
      const { readDocument } = reader
      const writer = store?.writer ?? WRITES_NOTHING
      const parts = { reader, readDocument, writer, atOnce, together: ARTICLES_TOGETHER, ...options }
      for await (const event of loadArticles(parts, sources)) {
        if (event.outcome === 'REJECTED') await rejected?.add(rejectLine(event))
        if (!dryRun) log.audit({ did: 'loadArticle', ...whatBecame(event), ...who })
        if (event.outcome === 'ADDED' || event.outcome === 'CHANGED')
          teller?.publish({ kind: 'ARTICLE_LOADED', id: event.article.id })
        yield event
      }
    },
    async close() {
      await closeAll()
      await log.close()
    },
  }
}

/** The embedded engine has a process of its own, so that what it does holds up neither reading nor whoever looks on. */
function openToWrite(settings: Settings): Promise<Store> {
  const chosen = storeSettings(settings)
  return chosen.kind === 'embedded' ? openHostedStore(chosen, ASKED_NOTHING) : openStore(chosen)
}

/** Tells the servers of the graph, where they share what happens. */
async function openTeller({ REDIS_URL, limits }: Settings) {
  if (REDIS_URL === undefined) return undefined
  return openEventTeller(REDIS_URL, { ...DEFAULT_LIMITS, ...limits }, (error) => {
    console.error(describeFailure(error))
  })
}

/** The writer of a load that only tries. */
const WRITES_NOTHING: Pick<GraphWriter, 'isUpToDate' | 'writeReading' | 'writeReadings'> = {
  isUpToDate: () => Promise.resolve(false),
  writeReading: () => Promise.resolve('UNCHANGED'),
  writeReadings: (readings) => Promise.resolve(readings.map(() => 'UNCHANGED')),
}

function whatBecame(event: LoadEvent): { readonly id?: string; readonly outcome: string } {
  return event.outcome === 'REJECTED' ? { outcome: event.code } : { id: event.article.id, outcome: event.outcome }
}

/** What a person is to be told of a text: why it was rejected, and warnings. */
export function remarks(event: LoadEvent): string[] {
  if (event.outcome === 'REJECTED') return [inOneLine(`rejected: ${event.message}`)]
  return event.warnings.map((warning) => inOneLine(`warning: ${event.place}: ${warning}`))
}

/** How many texts came to what. */
export type Counts = Record<LoadEvent['outcome'], number>

/** Counts of nothing yet. */
export const noneCounted = (): Counts => ({ ADDED: 0, CHANGED: 0, UNCHANGED: 0, REJECTED: 0 })

/** All that was counted. */
export const countedIn = (count: Readonly<Counts>): number => Object.values(count).reduce((all, one) => all + one, 0)

/** Says what was counted: `3 added, 0 changed, 1 unchanged, 0 rejected`. */
export const summary = ({ ADDED, CHANGED, UNCHANGED, REJECTED }: Readonly<Counts>): string =>
  `${ADDED} added, ${CHANGED} changed, ${UNCHANGED} unchanged, ${REJECTED} rejected`
