import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { DatelineError } from '../../model/error.ts'
import type { CypherStatement, Engine, Row, SearchChange } from '../engine.ts'
import { migrate } from '../migrations.ts'
import { textOf } from '../row.ts'
import { embeddedFailure } from './failure.ts'
import { createSearchIndexes, type SearchIndexes } from './search-index.ts'

const FILE = 'graph.grafeo'
/** A constraint brings no index with it on this engine; without one a MERGE is a scan. */
const LOOKUP_INDEXES = [
  ...['Entity', 'Name', 'Article', 'Sentence', 'Statement', 'Evidence', 'Role'].map(
    (label) => `CREATE INDEX ${label.toLowerCase()}_id_lookup IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
  ),
  'CREATE INDEX article_source_lookup IF NOT EXISTS FOR (n:Article) ON (n.source)',
]
const SEARCHABLE: readonly { index: SearchChange['index']; text: string }[] = [
  { index: 'names', text: 'MATCH (n:Name) RETURN n.id AS id, n.text AS text' },
  { index: 'statements', text: 'MATCH (n:Statement) RETURN n.id AS id, n.text AS text' },
  { index: 'sentences', text: 'MATCH (n:Sentence) RETURN n.id AS id, n.text AS text' },
]
const WRITE_ATTEMPTS = 5

/**
 * Opens the embedded store in a folder, which is made if it is not there; `undefined` opens one in memory.
 * Writers take turns, as two transactions on one node would refuse each other.
 * @throws DatelineError STORE_IN_USE, STORE_DAMAGED or STORE_FAILED
 */
export async function openEmbedded(folder: string | undefined): Promise<Engine> {
  const place = folder ?? 'memory'
  const database = await openDatabase(folder)
  let roundTrips = 0
  let lastWrite: Promise<unknown> = Promise.resolve()
  let searchIndexes: Promise<SearchIndexes> | undefined

  async function run(
    target: { executeCypher(text: string, params?: unknown): Promise<{ toArray(): unknown[] }> },
    { text, params }: CypherStatement,
  ): Promise<readonly Row[]> {
    roundTrips++
    return (await target.executeCypher(text, params)).toArray() as Row[]
  }

  async function read(statement: CypherStatement): Promise<readonly Row[]> {
    try {
      return await run(database, statement)
    } catch (error) {
      throw embeddedFailure(error, place)
    }
  }

  async function buildSearchIndexes(): Promise<SearchIndexes> {
    const indexes = createSearchIndexes()
    for (const { index, text } of SEARCHABLE) {
      const rows = await read({ text, params: {} })
      indexes.apply(rows.map((row) => ({ index, id: textOf(row, 'id'), text: textOf(row, 'text') })))
    }
    return indexes
  }

  async function attempt<Result>(work: Parameters<Engine['write']>[0]): Promise<Result> {
    const transaction = database.beginTransaction()
    const changes: SearchChange[] = []
    try {
      const result = await work({
        run: (statement) => run(transaction, statement),
        reindex: (more) => void changes.push(...more),
      })
      transaction.commit()
      if (searchIndexes !== undefined) (await searchIndexes).apply(changes)
      return result as Result
    } catch (error) {
      if (transaction.isActive) transaction.rollback()
      throw error
    }
  }

  const engine: Engine = {
    name: 'embedded',
    read,
    write(work) {
      const turn = lastWrite.then(async () => {
        for (let tries = 1; ; tries++) {
          try {
            return await attempt<Awaited<ReturnType<typeof work>>>(work)
          } catch (error) {
            const conflict = error instanceof Error && /write conflict/i.test(error.message)
            if (!conflict || tries === WRITE_ATTEMPTS) throw embeddedFailure(error, place)
          }
        }
      })
      lastWrite = turn.catch(() => undefined)
      return turn
    },
    async search(query) {
      if (query.limit < 1) return []
      await lastWrite
      searchIndexes ??= buildSearchIndexes()
      return (await searchIndexes).search(query)
    },
    roundTrips: () => roundTrips,
    async close() {
      await lastWrite
      database.close()
    },
  }
  await migrate(engine, (text) => database.executeCypher(text), LOOKUP_INDEXES)
  return engine
}

async function openDatabase(folder: string | undefined) {
  if (folder === undefined) return grafeo.GrafeoDB.create()
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw new DatelineError(
      'STORE_FAILED',
      `The data folder ${folder} cannot be made. Choose another with DATELINE_DATA.`,
      { cause: error },
    )
  }
  try {
    return grafeo.GrafeoDB.create(join(folder, FILE))
  } catch (error) {
    throw embeddedFailure(error, folder)
  }
}
