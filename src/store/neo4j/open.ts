import neo4j, { type Driver, type QueryResult, type SessionMode } from 'neo4j-driver'
import { DatelineError } from '../../model/error.ts'
import type { Engine, Row } from '../engine.ts'
import { migrate } from '../migrations.ts'
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
}

const INNER_RETRY_MS = 10_000
const READ_RETRY_MS = 10_000
const CONNECT_TIMEOUT_MS = 5_000

/**
 * Connects to a Neo4j: one server, a cluster or Aura.
 * @throws DatelineError STORE_UNREACHABLE or STORE_UNAUTHORIZED within a few seconds; SETTING_INVALID for a server that
 *   is too old, and a database that is not there or holds other data
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<Engine> {
  const { database } = settings
  const uri = withoutLogin(settings.uri)
  const driver = connect(settings)
  // Reads see what was written here before, on a cluster too.
  const bookmarkManager = driver.executeQueryBookmarkManager
  const openSession = (defaultAccessMode: SessionMode = neo4j.session.WRITE) =>
    driver.session({ bookmarkManager, defaultAccessMode, ...(database === undefined ? {} : { database }) })
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
        return await retry(async () => {
          const reading = openSession(neo4j.session.READ)
          try {
            return rows(await reading.run(text, driverParameters(params), limits))
          } finally {
            await reading.close()
          }
        }, READ_RETRY_MS)
      } catch (error) {
        throw neo4jFailure(error, uri)
      }
    },
    async write(work) {
      try {
        return await retry(async () => {
          const writing = openSession()
          try {
            return await writing.executeWrite((transaction) =>
              work({
                async run({ text, params }) {
                  roundTrips++
                  return rows(await transaction.run(text, driverParameters(params)))
                },
                reindex: () => undefined,
                record: () => undefined,
              }),
            )
          } finally {
            await writing.close()
          }
        })
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
    close: () => driver.close(),
  }

  try {
    await driver.verifyConnectivity(database === undefined ? {} : { database })
    await checkDatabase(engine, settings)
    await migrate(engine, runSchema)
  } catch (error) {
    await driver.close()
    throw neo4jFailure(error, uri)
  }
  return engine

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
