import { setImmediate as turn } from 'node:timers/promises'
import { DatelineError } from '../../model/error.ts'
import type { FullTextHit, FullTextQuery, ReadOptions, SearchUpdate, SearchIndex } from '../engine.ts'
import { SEARCH_INDEXES } from '../searched.ts'
import { within } from '../within.ts'
import { createSearchIndexes, type SearchIndexes } from './search-index.ts'

/** How many texts are indexed at a stretch: some 20 milliseconds' work, after which others have their turn. */
const SLICE = 200
/** Less than the time that a question has, as one that is late ends the process, and with it what was indexed so far. */
const LONGEST_WAIT_MS = 2_000

/**
 * The most texts of which the index is kept, those of some thousands of articles. As plain data it takes several times its
 * memory, and half a second in which nobody is answered; of more texts it is made anew.
 */
const MOST_KEPT = 100_000

/** What is searched, as far as it is committed. */
export interface SearchableTexts {
  /** The ids of all texts of an index. */
  ids(index: SearchIndex): Promise<readonly string[]>
  /** The texts of these ids, without those that went meanwhile. */
  texts(index: SearchIndex, ids: readonly string[]): Promise<readonly SearchUpdate[]>
  /** The indexes as they were kept of all that is committed; undefined where they were not. */
  kept?(): Promise<SearchIndexes | undefined>
  /** Is told when the indexes were made anew. */
  made?(): void
}

/** Full-text search beside an engine that has none of the kind. */
export interface Search {
  /** Takes over what was committed. */
  apply(changes: readonly SearchUpdate[]): void
  /** @throws DatelineError STORE_BUSY while the index is still being made, and what `SearchableTexts` throws */
  search(query: FullTextQuery, options?: ReadOptions): Promise<readonly FullTextHit[]>
  /**
   * Has the indexes written, one time after the other, where they are made, not too large, and not kept as they are.
   * `isSame` says whether they still are as they were when the writing began.
   */
  keep(write: (indexes: SearchIndexes, isSame: () => boolean) => Promise<void>): Promise<void>
}

/**
 * Opens the full-text indexes when first asked, as they were kept, or makes them, a slice at a time, so that they hold up
 * nothing else. What is committed meanwhile comes in last, whatever was read of it before. A question waits for
 * `longestWaitMs` at the most, and for no longer than half of its own time.
 */
export function createSearch(source: SearchableTexts, longestWaitMs = LONGEST_WAIT_MS): Search {
  let ready: SearchIndexes | undefined
  let making: Promise<SearchIndexes> | undefined
  let meanwhile: SearchUpdate[] = []
  let keeping: Promise<unknown> = Promise.resolve()
  /** How often something was committed, and how often when the indexes were kept. */
  let commits = 0
  let keptAt: number | undefined

  async function make(): Promise<SearchIndexes> {
    const begun = commits
    const kept = await source.kept?.()
    if (kept !== undefined) keptAt = begun
    const indexes = kept ?? (await indexAll())
    while (meanwhile.length > 0) {
      indexes.apply(meanwhile.splice(0, SLICE))
      await turn()
    }
    ready = indexes
    if (kept === undefined) source.made?.()
    return indexes
  }

  async function indexAll(): Promise<SearchIndexes> {
    const indexes = createSearchIndexes()
    for (const index of SEARCH_INDEXES) {
      const ids = await source.ids(index)
      for (let start = 0; start < ids.length; start += SLICE) {
        indexes.apply(await source.texts(index, ids.slice(start, start + SLICE)))
        await turn()
      }
    }
    return indexes
  }

  async function keepOnce(write: Parameters<Search['keep']>[0]): Promise<void> {
    const now = commits
    if (ready === undefined || keptAt === now || ready.size() > MOST_KEPT) return
    await write(ready, () => commits === now)
    keptAt = now
  }

  function begin(): Promise<SearchIndexes> {
    const begun = make()
    // Where it fails, and nobody waits any more, the next question begins anew.
    begun.catch(() => {
      making = undefined
      meanwhile = []
    })
    return begun
  }

  return {
    keep(write) {
      const kept = keeping.then(() => keepOnce(write))
      keeping = kept.catch(() => undefined)
      return kept
    },
    apply(changes) {
      commits++
      if (ready !== undefined) ready.apply(changes)
      else if (making !== undefined) for (const change of changes) meanwhile.push(change)
    },
    async search(query, { timeoutMs = Infinity } = {}) {
      making ??= begin()
      const indexes = ready ?? (await soon(making, Math.min(longestWaitMs, timeoutMs / 2)))
      return indexes.search(query)
    },
  }
}

async function soon(making: Promise<SearchIndexes>, waitMs: number): Promise<SearchIndexes> {
  try {
    return await within(waitMs, making)
  } catch (error) {
    if (!(error instanceof DatelineError && error.code === 'TIMEOUT')) throw error
    throw new DatelineError('STORE_BUSY', 'The search index is still being made. Search again in a few seconds.')
  }
}
