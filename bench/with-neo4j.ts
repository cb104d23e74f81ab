import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findLauncher, startNeo4j } from '../src/cli/neo4j/start.ts'

const PASSWORD = 'benchmark-only'

/** How a benchmark connects to the Neo4j that is started for it. */
export interface BenchNeo4j {
  readonly kind: 'neo4j'
  readonly uri: string
  readonly user: string
  readonly password: string
}

/** Starts a Neo4j, measures on it, and takes both away; says so where this machine has nothing to start it with. */
export async function withNeo4j(measure: (settings: BenchNeo4j) => Promise<void>): Promise<void> {
  const launcher = await findLauncher()
  if (launcher === undefined) {
    console.log('\nNeo4j is not measured: install Docker, or Java 17 with Maven.')
    return
  }
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
  try {
    const server = await startNeo4j({ launcher, port: 0, folder, password: PASSWORD })
    try {
      await measure({ kind: 'neo4j', uri: server.uri, user: 'neo4j', password: PASSWORD })
    } finally {
      await server.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
