import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import type { TestProject } from 'vitest/node'
import { findLauncher, startNeo4j, type Launcher, type RunningNeo4j } from '../src/cli/neo4j/start.ts'

/** Where a test file asks for Neo4j, or why there is none. */
export type Neo4jOffer = { readonly available: true; readonly broker: string } | { readonly available: false }

/** What a test file needs to connect. */
export interface Neo4jLogin {
  readonly uri: string
  readonly user?: string
  readonly password?: string
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jOffer
  }
}

/** How many are started at the most where NEO4J_URI gives none: more would take the tests' own processor time. */
const MOST_SERVERS = 2

/** A short life has no time to earn back what thorough compilation costs: half of what starting takes. */
const OPTIONS_OF_SHORT_LIVES = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'

/**
 * Each test empties the graph and fills it again, after which Neo4j makes all plans anew that are older than ten seconds:
 * most of its work here.
 */
const KEEP_PLANS = 'dbms.cypher.min_replan_interval=1d\n'

/**
 * Offers Neo4j to all test files of a run: the one at NEO4J_URI, or else up to two, each started when a file asks and
 * none is free, in a folder that goes afterwards. As its community edition holds one database, a file has a server for
 * itself for as long as it keeps its request to the broker open; who comes too late waits for the first that is free.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const launcher = await findLauncher()
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password } = process.env
  if (uri === undefined && launcher === undefined) {
    project.provide('neo4j', { available: false })
    return () => Promise.resolve()
  }
  process.env['JAVA_TOOL_OPTIONS'] ??= OPTIONS_OF_SHORT_LIVES
  const given = uri === undefined ? undefined : { uri, user, ...(password === undefined ? {} : { password }) }
  if (given !== undefined) await refuseFull(given)
  const servers =
    given === undefined && launcher !== undefined
      ? Array.from({ length: MOST_SERVERS }, () => startedWhenAsked(launcher))
      : []
  const loans = lending(given === undefined ? servers.map(({ login }) => login) : [() => Promise.resolve(given)])
  const broker = createServer((_request, response) => void loans(response))
  broker.listen(0, '127.0.0.1')
  await once(broker, 'listening')
  project.provide('neo4j', {
    available: true,
    broker: `http://127.0.0.1:${(broker.address() as AddressInfo).port}`,
  })
  return async () => {
    broker.closeAllConnections()
    broker.close()
    await Promise.all(servers.map(({ end }) => end()))
  }
}

type Login = () => Promise<Neo4jLogin>

/** Lends each of some servers to one asker at a time; the others wait in the order in which they came. */
function lending(servers: readonly Login[]): (response: ServerResponse) => Promise<void> {
  const free = [...servers]
  const waiting: ((server: Login) => void)[] = []
  return async (response) => {
    const server = free.shift() ?? (await new Promise<Login>((resolve) => waiting.push(resolve)))
    await lend(server, response)
    const next = waiting.shift()
    if (next === undefined) free.unshift(server)
    else next(server)
  }
}

/** Answers with a line of JSON and waits until the asker goes away, if it has not while it waited. */
async function lend(login: Login, response: ServerResponse): Promise<void> {
  if (response.closed) return
  const gone = once(response, 'close')
  try {
    response.write(`${JSON.stringify(await login())}\n`)
  } catch (error) {
    response.statusCode = 503
    response.end(String(error))
  }
  await gone
}

/** Refuses a database with anything in it but the record of migrations, as the tests delete all there is. */
async function refuseFull({ uri, user = 'neo4j', password }: Neo4jLogin): Promise<void> {
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password))
  try {
    const { records } = await driver.executeQuery('MATCH (n) WHERE NOT n:Migration RETURN n LIMIT 1')
    if (records.length === 0) return
  } finally {
    await driver.close()
  }
  throw new Error(
    `NEO4J_URI is ${uri}, and the database there is not empty. The tests would delete all that is in it, and have not ` +
      'begun. Give NEO4J_URI an empty database, or unset it to have a Neo4j started for the tests alone.',
  )
}

/** A server that is started when somebody asks for its login. */
function startedWhenAsked(launcher: Launcher) {
  let started: Promise<RunningNeo4j & { folder: string; login: Neo4jLogin }> | undefined

  async function start() {
    const folder = await mkdtemp(join(await quickFolder(), 'dateline-neo4j-'))
    const password = randomUUID()
    await writeFile(join(folder, 'neo4j.conf'), KEEP_PLANS)
    const server = await startNeo4j({ launcher, port: 0, folder, password })
    return { ...server, folder, login: { uri: server.uri, user: 'neo4j', password } }
  }

  return {
    login: async (): Promise<Neo4jLogin> => {
      started ??= start()
      return (await started).login
    },
    end: async (): Promise<void> => {
      const server = await started?.catch(() => undefined)
      if (server === undefined) return
      await server.stop()
      await rm(server.folder, { recursive: true, force: true })
    },
  }
}

const MEMORY = '/dev/shm'
const ENOUGH_BYTES = 4 * 2 ** 30

/** Where a commit waits for no disk, if this machine has such a folder with room to spare; else that of all tests. */
async function quickFolder(): Promise<string> {
  const { bavail, bsize } = await statfs(MEMORY).catch(() => ({ bavail: 0, bsize: 0 }))
  return bavail * bsize >= ENOUGH_BYTES ? MEMORY : tmpdir()
}
