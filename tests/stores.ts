import { request, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, inject, it } from 'vitest'
import type { Engine } from '../src/store/engine.ts'
import { openEngine, type StoreSettings } from '../src/store/open-engine.ts'
import type { Neo4jLogin } from './neo4j-setup.ts'

/** A store of a test's own, empty at first. */
export interface TestStore {
  readonly settings: StoreSettings
  readonly engine: Engine
  /** Closes it and leaves nothing behind. */
  close(): Promise<void>
}

/** An engine on which a suite runs; `skip` says why it cannot here. */
interface StoreKind {
  readonly name: 'embedded' | 'neo4j'
  readonly skip: string | undefined
  readonly open: () => Promise<TestStore>
}

const offer = inject('neo4j')
const required = process.env['DATELINE_REQUIRE_NEO4J'] === '1'

/** Why tests on Neo4j are skipped, if they are; with DATELINE_REQUIRE_NEO4J=1 they fail instead. */
const neo4jSkipped =
  offer.available || required ? undefined : 'no Neo4j here: set NEO4J_URI, or install Docker, or Java 17 with Maven'

const storeKinds: readonly StoreKind[] = [
  { name: 'embedded', skip: undefined, open: openEmbeddedStore },
  { name: 'neo4j', skip: neo4jSkipped, open: openNeo4jStore },
]

/** Other files may have Neo4j for minutes before it is this one's turn. */
const MOST_MS_TO_WAIT = 900_000

/**
 * Runs a suite on both engines, each with an empty graph of its own for the whole file; says why where one is skipped.
 * `store` may be called inside tests and hooks only.
 */
export function describeOnEachStore(name: string, suite: (store: () => TestStore) => void): void {
  describe.for(storeKinds)(`${name}, on $name`, ({ skip, open }) => {
    if (skip !== undefined) {
      it.skip(`is not tried: ${skip}`)
      return
    }
    let opened: TestStore | undefined
    beforeAll(async () => {
      opened = await open()
    }, MOST_MS_TO_WAIT)
    afterAll(() => opened?.close())
    suite(() => {
      if (opened === undefined) throw new Error('The store is open inside tests and hooks only.')
      return opened
    })
  })
}

async function openEmbeddedStore(): Promise<TestStore> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-test-'))
  const settings = { kind: 'embedded', folder } as const
  const engine = await openEngine(settings)
  return {
    settings,
    engine,
    async close() {
      await engine.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function openNeo4jStore(): Promise<TestStore> {
  const { login, release } = await borrowNeo4j()
  const settings = { kind: 'neo4j', ...login } as const
  const engine = await openEngine(settings)
  await emptyGraph(engine)
  return {
    settings,
    engine,
    async close() {
      await emptyGraph(engine)
      await engine.close()
      release()
    },
  }
}

/** Takes every node and relationship away, the record of migrations apart. */
export async function emptyGraph(engine: Engine): Promise<void> {
  const remove = { text: 'MATCH (n) WHERE NOT n:Migration DETACH DELETE n', params: {} }
  await engine.write((transaction) => transaction.run(remove))
}

/** Has one of the run's Neo4j servers for this file alone, until it is released. */
async function borrowNeo4j(): Promise<{ login: Neo4jLogin; release: () => void }> {
  if (!offer.available) throw new Error('Neo4j is required here, and there is none.')
  const asking = request(offer.broker)
  asking.end()
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  const [line] = (await once(answer.setEncoding('utf8'), 'data')) as [string]
  if (answer.statusCode !== 200) throw new Error(`Neo4j could not be started: ${line}`)
  asking.on('error', () => undefined)
  answer.on('error', () => undefined)
  return { login: JSON.parse(line) as Neo4jLogin, release: () => void asking.destroy() }
}
