import type { CypherQuery, Engine, ReadOptions, Row, SearchUpdate, Transaction } from '../engine.ts'
import { MIGRATION_IDS } from '../migration-list.ts'
import { migrate } from '../migrations.ts'
import { numberOf, textOf } from '../row.ts'
import { SEARCHED } from '../searched.ts'
import {
  acknowledge,
  holdChange,
  LAST_CHANGE,
  lastChange,
  NOTHING_ACKNOWLEDGED,
  type AcknowledgedChange,
} from './acknowledged.ts'
import { embeddedFailure, isWriteConflict } from './failure.ts'
import { createGraphWalk } from './graph-walk.ts'
import { checkRoom } from './disk-room.ts'
import { openDatabase } from './open-database.ts'
import { createPresenceCheck } from './presence.ts'
import { createSearch } from './search.ts'
import { filesIn } from './files.ts'
import { keepIndexes, readIndexes } from './kept-index.ts'
import { findShortestPaths } from './shortest-paths.ts'
import { within } from '../within.ts'

const WRITE_ATTEMPTS = 5
/** Raised with every change of how texts are indexed, so that no index is read that was made in another way. */
const INDEXED_AS = 1

/** Where an embedded store is. */
export interface EmbeddedSettings {
  readonly kind: 'embedded'
  /** In memory if left out. */
  readonly folder?: string
  /** Whether it must be there already (no), as where it is opened once more. */
  readonly existing?: boolean
}

/** The database, or a transaction on it. */
interface Runs {
  executeCypher(text: string, params?: unknown): Promise<{ toArray(): unknown[] }>
}

/**
 * Opens the embedded store in a folder, which is made if it is not there, or in memory. Writers take turns, as two
 * transactions on one node would refuse each other.
 * @throws DatelineError STORE_IN_USE, STORE_DAMAGED or STORE_FAILED
 */
export async function openEmbedded({ folder, existing = false }: EmbeddedSettings): Promise<Engine> {
  const { database, record } = await openDatabase(folder, existing)
  const checkPresence = folder === undefined ? () => undefined : createPresenceCheck(folder)
  const walk = createGraphWalk(database)
  let roundTrips = 0
  let lastWrite: Promise<unknown> = Promise.resolve()
  const search = createSearch({
    async ids(index) {
      const rows = await read({ text: `MATCH (n:${SEARCHED[index]}) RETURN n.id AS id`, params: {} })
      return rows.map((row) => textOf(row, 'id'))
    },
    async texts(index, ids) {
      const text = `UNWIND $ids AS id MATCH (n:${SEARCHED[index]} {id: id}) RETURN n.id AS id, n.text AS text`
      const rows = await read({ text, params: { ids } })
      return rows.map((row) => ({ index, id: textOf(row, 'id'), text: textOf(row, 'text') }))
    },
    async kept() {
      const of = await indexedGraph()
      return folder === undefined || of === undefined ? undefined : readIndexes(filesIn(folder).search, of)
    },
    // Which graph it is of is read in a writer's turn, so that nothing is committed that the index does not have.
    made: () => void keepSearch(() => inTurn(indexedGraph)),
  })

  /** What tells a graph, as it is now, and how its search index is made, from every other. */
  async function indexedGraph(): Promise<string | undefined> {
    const last = lastChange(await read(LAST_CHANGE))
    return last && [last.hash, MIGRATION_IDS.length, INDEXED_AS].join(' ')
  }

  /**
   * Keeps the search index for the next start, of the graph that `graph` names. It can be made anew, so that nothing is
   * lost where it cannot be kept, or changes while it is written.
   */
  async function keepSearch(graph: () => Promise<string | undefined>): Promise<void> {
    if (folder === undefined) return
    const path = filesIn(folder).search
    const kept = search.keep(async (indexes, isSame) => {
      const of = await graph()
      if (of !== undefined) await keepIndexes(path, of, indexes, isSame)
    })
    await kept.catch(() => undefined)
  }

  async function run(target: Runs, { text, params }: CypherQuery): Promise<readonly Row[]> {
    roundTrips++
    return (await target.executeCypher(text, params)).toArray() as Row[]
  }

  async function read(query: CypherQuery, options: ReadOptions = {}): Promise<readonly Row[]> {
    checkPresence()
    try {
      return await within(options.timeoutMs, run(database, query))
    } catch (error) {
      throw embeddedFailure(error)
    }
  }

  /** What was changed is held by the graph together with the changes, and written beside it once they are committed. */
  async function runOnce<Result>(work: (transaction: Transaction) => Promise<Result>) {
    const transaction = database.beginTransaction()
    const search: SearchUpdate[] = []
    const recorded: string[] = []
    let last: Promise<unknown> = Promise.resolve()
    try {
      const result = await work({
        run(query) {
          const answer = last.then(() => run(transaction, query))
          last = answer
          return answer
        },
        reindex(more) {
          for (const one of more) search.push(one)
        },
        record: (change) => void recorded.push(change),
      })
      const change = recorded.length === 0 ? undefined : await hold(transaction, recorded.join(', '))
      transaction.commit()
      walk.clear()
      return { result, search, change }
    } catch (error) {
      rollBack(transaction)
      throw error
    }
  }

  /** Makes the graph hold a change as its last; what is in memory is gone with its process, and needs no record. */
  async function hold(transaction: Runs, what: string): Promise<AcknowledgedChange | undefined> {
    if (record === undefined) return undefined
    const change = acknowledge(lastChange(await run(transaction, LAST_CHANGE)) ?? NOTHING_ACKNOWLEDGED, what)
    await run(transaction, holdChange(change))
    return change
  }

  async function writeInTurn<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    checkPresence()
    await record?.catchUp().catch((error: unknown) => {
      throw embeddedFailure(error)
    })
    for (let tries = 1; ; tries++) {
      try {
        const { result, search: texts, change } = await runOnce(work)
        search.apply(texts)
        if (change !== undefined) await record?.add(change)
        return result
      } catch (error) {
        if (!isWriteConflict(error) || tries === WRITE_ATTEMPTS) throw embeddedFailure(error)
      }
    }
  }

  /** Works when all that began to be written before is committed, or failed. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = lastWrite.then(work)
    lastWrite = turn.catch(() => undefined)
    return turn
  }

  const engine: Engine = {
    name: 'embedded',
    walksIndexes: false,
    read,
    checkRoom: () => (folder === undefined ? Promise.resolve() : checkRoom(folder)),
    write: (work) => inTurn(() => writeInTurn(work)),
    search: async (query, options) => (query.limit < 1 ? [] : search.search(query, options)),
    async shortestPaths(query, options = {}) {
      const text = 'MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) RETURN id(a) AS from, id(b) AS to'
      const [ends] = await read({ text, params: { from: query.from, to: query.to } }, options)
      if (ends === undefined || query.types.length === 0) return []
      const [from, to] = [numberOf(ends, 'from'), numberOf(ends, 'to')]
      try {
        return await findShortestPaths(walk, from, to, query, options.timeoutMs)
      } catch (error) {
        throw embeddedFailure(error)
      }
    },
    roundTrips: () => roundTrips,
    async close() {
      await lastWrite
      const of = await indexedGraph().catch(() => undefined)
      try {
        database.close()
      } catch (error) {
        throw embeddedFailure(error)
      } finally {
        await record?.close()
      }
      await keepSearch(() => Promise.resolve(of))
    },
  }
  await migrate(engine, (text) => database.executeCypher(text))
  return engine
}

/** A commit that failed leaves nothing to roll back, and why it failed is what is to be told. */
function rollBack(transaction: { readonly isActive: boolean; rollback(): void }): void {
  try {
    if (transaction.isActive) transaction.rollback()
  } catch {
    return
  }
}
