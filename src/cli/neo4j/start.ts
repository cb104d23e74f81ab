import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { DatelineError } from '../../model/error.ts'
import { startChildServer, type ChildServer } from './child-server.ts'
import { dockerAnswers, dockerCommand } from './docker.ts'
import { mavenCommand, mavenIsThere } from './maven.ts'

/** By what a Neo4j can be started on this machine. */
export type Launcher = 'docker' | 'maven'

/** What to start. `port` 0 takes a free one; without `password` nobody logs in; `volume` is Docker's, `folder` Java's. */
export interface Neo4jStart {
  readonly launcher: Launcher
  readonly port: number
  readonly folder: string
  readonly volume?: string
  readonly password?: string
}

/** A Neo4j that this process started, listening on 127.0.0.1 only. */
export interface RunningNeo4j extends ChildServer {
  readonly uri: string
}

const START_TIMEOUT_MS = 5 * 60_000

/** What this machine has to start Neo4j with: Docker, else Java with Maven, else nothing. */
export async function findLauncher(): Promise<Launcher | undefined> {
  if (await dockerAnswers()) return 'docker'
  return (await mavenIsThere()) ? 'maven' : undefined
}

/**
 * Starts Neo4j and waits until it answers. It ends with this process at the latest.
 * @throws DatelineError PORT_TAKEN, or STORE_UNREACHABLE with its own words
 */
export async function startNeo4j(start: Neo4jStart): Promise<RunningNeo4j> {
  const port = await freePort(start.port)
  const command =
    start.launcher === 'docker'
      ? dockerCommand(port, start.volume, start.password)
      : await mavenCommand(port, start.folder, start.password)
  return { ...(await startChildServer(command, START_TIMEOUT_MS)), uri: `neo4j://127.0.0.1:${port}` }
}

async function freePort(wanted: number): Promise<number> {
  const probe = createServer()
  try {
    probe.listen(wanted, '127.0.0.1')
    await once(probe, 'listening')
    return (probe.address() as AddressInfo).port
  } catch (error) {
    throw new DatelineError(
      'PORT_TAKEN',
      `Port ${wanted} is taken by another program, perhaps by another Neo4j. Stop that one first.`,
      { cause: error },
    )
  } finally {
    if (probe.listening) await new Promise((resolve) => probe.close(resolve))
  }
}
