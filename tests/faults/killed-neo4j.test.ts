import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { mavenIsThere } from '../../src/cli/neo4j/maven.ts'
import { startNeo4j } from '../../src/cli/neo4j/start.ts'
import { openEngine, type StoreSettings } from '../../src/store/open-engine.ts'
import { numberOf } from '../../src/store/row.ts'
import { run, start } from '../cli/run.ts'
import { dumpGraph, type GraphDump } from '../graph-dump.ts'
import { asMany, isLong } from '../long.ts'
import { startResettingProxy } from './resetting-proxy.ts'

const noOwnServer = (await mavenIsThere()) ? undefined : 'a server that can be killed needs Java and Maven'
const [ARTICLES, KILLS, RESETS] = [asMany(2_000, 96), asMany(10, 1), asMany(100, 7)]
const FAULTS = KILLS + RESETS
/** Articles that are sent between one fault and the next. */
const PORTION = Math.floor(ARTICLES / (FAULTS + 1))
const ANY_TIME = 3_600_000

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-killed-neo4j-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const SYLLABLES = ['Ba', 'Ne', 'Ri', 'So', 'Lu', 'Ka', 'Ve', 'Mo', 'Ti', 'Da']
const nameOf = (number: number) =>
  `${SYLLABLES[number % 10] ?? ''}${(SYLLABLES[(number >> 2) % 10] ?? '').toLowerCase()}ndo`

/** Articles as lines of JSON, which share people and places, so that many write the same nodes. */
const LINES = Array.from({ length: ARTICLES }, (_, number) => {
  const [who, whom, where] = [nameOf(number * 7), nameOf(number * 3 + 1), nameOf(number + 5)]
  const day = 1 + (number % 28)
  const text = `Minister Ana ${who} met Bo ${whom} in ${where} on ${day} May 2019. "We agreed," ${who} said.`
  return `${JSON.stringify({ url: `https://news.example/killed/${number}`, text })}\n`
})

/** What a graph holds, apart from when it came to it. */
async function graphAt(settings: StoreSettings): Promise<GraphDump> {
  const engine = await openEngine(settings)
  try {
    const { nodes, relationships } = await dumpGraph(engine)
    return {
      nodes: nodes.map((node) => node.replace(/"loadedAt":"[^"]*"/, '')).sort(),
      relationships,
    }
  } finally {
    await engine.close()
  }
}

async function articlesAt(settings: StoreSettings): Promise<number> {
  const engine = await openEngine(settings)
  try {
    const [row = {}] = await engine.read({
      text: 'MATCH (a:Article) RETURN count(a) AS articles',
      params: {},
    })
    return numberOf(row, 'articles')
  } finally {
    await engine.close()
  }
}

const linesIn = async (file: string) => (await readFile(file, 'utf8').catch(() => '')).split('\n').length - 1

it(
  'a Neo4j that is killed, and whose connections break, while articles are loaded has each of them once',
  { timeout: ANY_TIME },
  async ({ skip }) => {
    if (noOwnServer !== undefined) skip(noOwnServer)
    const server = {
      launcher: 'maven',
      folder: join(folder, 'neo4j'),
    } as const
    let neo4j = await startNeo4j({ ...server, port: 0 })
    const port = Number(new URL(neo4j.uri).port)
    const settings = { kind: 'neo4j', uri: neo4j.uri } as const
    expect(await articlesAt(settings)).toBe(0)
    const proxy = await startResettingProxy(port)
    const audit = join(folder, 'audit.jsonl')
    const loading = start(
      ['load', '-', '--concurrency', '1'],
      {
        NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
        DATELINE_DATA: folder,
        DATELINE_AUDIT: audit,
        NODE_OPTIONS: '--import tsx',
      },
      null,
    )
    try {
      let broken = 0
      for (let fault = 0; fault < FAULTS; fault++) {
        loading.child.stdin?.write(LINES.slice(fault * PORTION, (fault + 1) * PORTION).join(''))
        // What a load is at is told when more comes; at the most two portions are under way.
        const told = Math.max(1, (fault - 2) * PORTION)
        const progress = () => (fault === 0 ? articlesAt(settings) : linesIn(audit))
        await expect
          .poll(async () => (loading.child.exitCode === null ? progress() : Infinity), { timeout: 300_000 })
          .toBeGreaterThanOrEqual(told)
        if (loading.child.exitCode !== null) throw new Error(`The load has ended: ${loading.log()}`)
        await wait(Math.random() * 50)
        if (fault >= KILLS) {
          broken += proxy.reset()
          continue
        }
        process.kill(neo4j.pid, 'SIGKILL')
        await neo4j.ended
        neo4j = await startNeo4j({ ...server, port })
      }
      loading.child.stdin?.end(LINES.slice(FAULTS * PORTION).join(''))
      const { code, output, errors } = await loading.ended()
      expect({ code, output, errors }).toMatchObject({
        code: 0,
        output: expect.stringMatching(/0 rejected/) as string,
      })
      if (isLong) process.stdout.write(`${KILLS} kills, ${broken} connections broken: ${output}`)
      expect(broken).toBeGreaterThanOrEqual(RESETS)

      const peace = {
        kind: 'embedded',
        folder: join(folder, 'peace'),
      } as const
      const inPeace = await run(
        ['load', '-'],
        { DATELINE_DATA: peace.folder, NODE_OPTIONS: '--import tsx' },
        LINES.join(''),
      )
      expect(inPeace).toMatchObject({ code: 0 })
      expect(await graphAt(settings)).toEqual(await graphAt(peace))
    } finally {
      loading.child.kill('SIGKILL')
      proxy.close()
      await neo4j.stop()
    }
  },
)
