import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
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

/**
 * Offers one Neo4j to all test files of a run: the one at NEO4J_URI, or else one that is started when the first file
 * asks for it, in a folder that goes afterwards. As its community edition holds one database, files have it one after
 * the other: a file has it for as long as it keeps its request to the broker open.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const launcher = await findLauncher()
  if (process.env['NEO4J_URI'] === undefined && launcher === undefined) {
    project.provide('neo4j', { available: false })
    return () => Promise.resolve()
  }
  const server = oneNeo4j(launcher)
  await server.refuseDataOfOthers()
  let turn: Promise<unknown> = Promise.resolve()
  const broker = createServer((_request, response) => {
    turn = turn.then(() => lend(server.login, response))
  })
  broker.listen(0, '127.0.0.1')
  await once(broker, 'listening')
  project.provide('neo4j', {
    available: true,
    broker: `http://127.0.0.1:${(broker.address() as AddressInfo).port}`,
  })
  return async () => {
    broker.closeAllConnections()
    broker.close()
    await server.end()
  }
}

/** Answers with a line of JSON and waits until the asker goes away. */
async function lend(login: () => Promise<Neo4jLogin>, response: ServerResponse): Promise<void> {
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

function oneNeo4j(launcher: Launcher | undefined) {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password } = process.env
  const given = uri === undefined ? undefined : { uri, user, ...(password === undefined ? {} : { password }) }
  let started: Promise<RunningNeo4j & { folder: string; password: string }> | undefined

  async function start(chosen: Launcher) {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-neo4j-'))
    const ownPassword = randomUUID()
    const server = await startNeo4j({ launcher: chosen, port: 0, folder, password: ownPassword })
    return { ...server, folder, password: ownPassword }
  }

  return {
    /** A server that is started here has data of nobody. */
    refuseDataOfOthers: async (): Promise<void> => {
      if (given !== undefined) await refuseFull(given)
    },
    login: async (): Promise<Neo4jLogin> => {
      if (given !== undefined) return given
      if (launcher === undefined) throw new Error('nothing to start Neo4j with')
      started ??= start(launcher)
      const server = await started
      return { uri: server.uri, user: 'neo4j', password: server.password }
    },
    end: async (): Promise<void> => {
      const server = await started?.catch(() => undefined)
      if (server === undefined) return
      await server.stop()
      await rm(server.folder, { recursive: true, force: true })
    },
  }
}
