import neo4j, { type Driver, type QueryResult, type SessionMode } from 'neo4j-driver'
import { DatelineError } from '../../model/error.ts'
import type { Engine, Row } from '../engine.ts'
import { migrate } from '../migrations.ts'
import { within } from '../within.ts'
import { checkDatabase } from './check-database.ts'
import { neo4jFailure } from './failure.ts'
import { fullTextQuery } from './full-text.ts'
import { numberOf, textOf, textsOf } from '../row.ts'
import { driverParameters } from './parameters.ts'
import { retry } from './retry.ts'
import { shortestPathsQuery } from './shortest-paths.ts'

/** Where a Neo4j is, and how to log in there; without `password` there is no login. */
export interface Neo4jSettings {
  readonly kind: 'neo4j'
  readonly uri: string
  readonly user?: string
  readonly password?: string
  readonly database?: string
  /** For how many milliseconds questions and changes wait for a server that is away; ten seconds, and three minutes, if left out. */
  readonly patienceMs?: number
}

const INNER_RETRY_MS = 10_000
const CONNECT_TIMEOUT_MS = 2_000
const MOST_CONNECTIONS = 100
/** All rows of an answer come at once, as none is used before the last is there: no way there and back for each thousand. */
const FETCH_ALL = -1
/** How long opening may take, a migration apart: one that was just started takes its time over the first who come. Closing
 * is not ended by a server that is silent. */
const OPENING_MS = 10_000
const PATIENT_OPENING_MS = 40_000
const CLOSING_MS = 2_000
/** How long a server may be silent over a question that names no time of its own. */
const READING_MS = 10_000
const PATIENT_READING_MS = 60_000
/** How long a transaction that writes may take: a merge of people with thousands of relationships on a busy machine does. */
const WRITING_MS = 180_000
/** What a server has beyond the time of a question, to say itself that it is over. */
const GRACE_MS = 1_000

/**
 * Connects to a Neo4j: one server, a cluster or Aura.
 * @throws DatelineError STORE_UNREACHABLE or STORE_UNAUTHORIZED within a few seconds; SETTING_INVALID for a server that
 *   is too old, and a database that is not there or holds other data
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<Engine> {
  const { database, patienceMs } = settings
  const openingMs = Math.min(patienceMs ?? OPENING_MS, PATIENT_OPENING_MS)
  // One that was just started makes its first plans slowly.
  const silenceMs = Math.min(patienceMs ?? READING_MS, PATIENT_READING_MS)
  const uri = withoutLogin(settings.uri)
  const driver = connect(settings)
  // Reads see what was written here before, on a cluster too.
  const bookmarkManager = driver.executeQueryBookmarkManager
  const openSession = (defaultAccessMode: SessionMode = neo4j.session.WRITE) =>
    driver.session({
      bookmarkManager,
      defaultAccessMode,
      fetchSize: FETCH_ALL,
      ...(database === undefined ? {} : { database }),
    })
  let roundTrips = 0

  const rows = (result: QueryResult): readonly Row[] => result.records.map((record) => record.toObject() as Row)

  const engine: Engine = {
    name: 'neo4j',
    walksIndexes: true,
    checkRoom: () => Promise.resolve(),
    async read({ text, params }, options = {}) {
      roundTrips++
      const limits = options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }
      try {
        // One way there and back, which a transaction with a commit of its own takes twice.
        const ask = async () => {
          const reading = openSession(neo4j.session.READ)
          try {
            return rows(await reading.run(text, driverParameters(params), limits))
          } finally {
            await reading.close()
          }
        }
        const readingMs = (options.timeoutMs ?? silenceMs) + GRACE_MS
        return await (patienceMs === undefined
          ? within(readingMs, retry(ask, readingMs))
          : retry(() => within(readingMs, ask()), patienceMs))
      } catch (error) {
        throw neo4jFailure(error, uri)
      }
    },
    async write(work) {
      try {
        return await retry(async () => {
          const writing = openSession()
          try {
            return await writing.executeWrite(
              (transaction) =>
                work({
                  async run({ text, params }) {
                    roundTrips++
                    return rows(await within(WRITING_MS, transaction.run(text, driverParameters(params))))
                  },
                  reindex: () => undefined,
                  record: () => undefined,
                }),
              { timeout: WRITING_MS },
            )
          } finally {
            await writing.close()
          }
        }, patienceMs)
      } catch (error) {
        throw neo4jFailure(error, uri)
      }
    },
    async search(query, options) {
      const cypher = query.limit < 1 ? undefined : fullTextQuery(query)
      if (cypher === undefined) return []
      const hits = await engine.read(cypher, options)
      return hits.map((hit) => ({ id: textOf(hit, 'id'), text: textOf(hit, 'text'), score: numberOf(hit, 'score') }))
    },
    async shortestPaths(query, options) {
      if (query.types.length === 0) return []
      const paths = await engine.read(shortestPathsQuery(query), options)
      return paths.map((path) => ({ nodes: textsOf(path, 'nodes'), relationships: textsOf(path, 'relationships') }))
    },
    roundTrips: () => roundTrips,
    close,
  }

  try {
    await within(openingMs, driver.verifyConnectivity(database === undefined ? {} : { database })).catch(silent)
    await checkDatabase(engine, settings)
    await migrate(engine, runSchema)
  } catch (error) {
    await close()
    throw neo4jFailure(error, uri)
  }
  return engine

  /** What a silent server does not end is left to end with the process. */
  async function close(): Promise<void> {
    await within(CLOSING_MS, driver.close()).catch(() => undefined)
  }

  /** A server that takes connections and says nothing is as good as none. */
  function silent(error: unknown): never {
    if (!(error instanceof DatelineError)) throw error
    throw new DatelineError(
      'STORE_UNREACHABLE',
      `Neo4j at ${uri} takes connections and says nothing for ${openingMs / 1000} seconds. Look whether it is well, or correct NEO4J_URI.`,
      { cause: error },
    )
  }

  /** Schema queries want a transaction each, and two processes that migrate at once may refuse each other. */
  async function runSchema(text: string): Promise<void> {
    await retry(async () => {
      const writing = openSession()
      try {
        await writing.executeWrite((transaction) => transaction.run(text))
      } finally {
        await writing.close()
      }
    })
  }
}

function connect({ uri, user, password }: Neo4jSettings): Driver {
  const login = password === undefined ? undefined : neo4j.auth.basic(user ?? 'neo4j', password)
  try {
    return neo4j.driver(uri, login, {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: INNER_RETRY_MS,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      connectionAcquisitionTimeout: INNER_RETRY_MS,
      maxConnectionPoolSize: MOST_CONNECTIONS,
    })
  } catch (error) {
    throw new DatelineError(
      'SETTING_INVALID',
      `${withoutLogin(uri)} is no address of a Neo4j. Set NEO4J_URI to one such as neo4j://127.0.0.1:7687.`,
      { cause: error },
    )
  }
}

/** An address as it may be told: a login in it is nobody else's to know. */
function withoutLogin(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//')
}
