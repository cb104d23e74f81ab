import { once } from 'node:events'
import { join } from 'node:path'
import { DatelineError } from '../../model/error.ts'
import { findLauncher, startNeo4j } from './start.ts'

const PORT = 7687

/**
 * Runs a real Neo4j on 127.0.0.1:7687, without a login, until it is interrupted. Its graph stays: in the folder `neo4j`
 * under `data`, or in a Docker volume.
 * @throws DatelineError STORE_UNREACHABLE when there is neither Docker nor Java with Maven, PORT_TAKEN
 */
export async function neo4j(data = './data'): Promise<void> {
  const launcher = await findLauncher()
  if (launcher === undefined) {
    throw new DatelineError(
      'STORE_UNREACHABLE',
      'Neo4j needs Docker, or Java 17 with Maven, and neither is here. Install one of them; ' +
        'Dateline itself needs none: without NEO4J_URI it uses the embedded store.',
    )
  }
  console.log(
    `Starting Neo4j by ${launcher === 'docker' ? 'Docker' : 'Java and Maven'}; the first time it is downloaded …`,
  )
  const server = await startNeo4j({ launcher, port: PORT, folder: join(data, 'neo4j'), volume: 'dateline-neo4j' })
  console.log(`Neo4j answers at ${server.uri}, without a login. In another terminal:`)
  console.log(`  NEO4J_URI=${server.uri} npm start`)
  console.log('Ctrl-C ends it; the graph stays.')
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await server.stop()
}
