/**
 * Requests a second of the API against @neo4j/graphql and against hand-written Cypher in resolvers, on one Neo4j with the
 * same graph, in turns; and of the API on the embedded store, which keeps what it answered ("again"), and on one that
 * keeps no answers ("first"). Each server is a process of its own.
 *
 *   npm run bench -- api
 *   BENCH_CASE='shortest path' npm run bench -- api   that one alone
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { request } from 'undici'
import { findLauncher, startNeo4j } from '../src/cli/neo4j/start.ts'
import type { StoreSettings } from '../src/store/open-engine.ts'

const PEER = fileURLToPath(new URL('api/peer', import.meta.url))
const SERVE = fileURLToPath(new URL('api/serve.ts', import.meta.url))
const PASSWORD = 'benchmark-only'
const ROUNDS = 5
/** Rounds that do not count, in which code is compiled and plans are made. */
const WARMING = 4
const ROUND_MS = 1500
const AT_ONCE = 8
const CASE = process.env['BENCH_CASE']
/** How far into the list the deep page may lie; the peer runs out of memory far in. */
const DEPTHS = [5_000, 2_000, 1_000, 500, 200, 100]

const SERVERS = ['ours', 'peer', 'hand', 'again', 'first'] as const
type Server = (typeof SERVERS)[number]

interface Case {
  readonly name: string
  readonly ours: string
  readonly peer: string
  readonly hand: string
}

const connection = (fields: string) =>
  `{ edges { cursor node { ${fields} } } totalCount pageInfo { hasNextPage endCursor } }`
const cases: readonly Case[] = [
  {
    name: 'one entity with its neighbors',
    ours: '{ node(id: "person/p77") { ... on Person { id name meetings(first: 50) { nodes { id name } } organizations(first: 50) { nodes { id name } } } } }',
    peer: '{ people(where: { id: { eq: "person/p77" } }) { id name meetings { id name } organizations { id name } } }',
    hand: '{ person(id: "person/p77") { id name meetings { id name } organizations { id name } } }',
  },
  {
    name: 'three levels, a large answer',
    ours: '{ people(first: 10) { nodes { id name meetings(first: 50) { nodes { id name participants(first: 100) { nodes { ... on Person { id name organizations(first: 50) { nodes { id name } } } } } } } } } }',
    peer: '{ people(limit: 10, sort: [{ name: ASC }]) { id name meetings { id name participants { id name organizations { id name } } } } }',
    hand: '{ people(first: 10) { id name meetings { id name participants { id name organizations { id name } } } } }',
  },
  {
    name: 'a page of 100 with totalCount',
    ours: `{ people(first: 100) ${connection('id name')} }`,
    peer: `{ peopleConnection(first: 100, sort: [{ name: ASC }]) ${connection('id name')} }`,
    hand: '{ page(first: 100) { totalCount nodes { id name } } }',
  },
  {
    name: 'filter and sort',
    ours: '{ people(filter: { name: { contains: "son 12" } }, orderBy: { field: ARTICLE_COUNT, direction: DESC }, first: 50) { nodes { id name articleCount } } }',
    peer: '{ people(where: { name: { contains: "son 12" } }, sort: [{ articleCount: DESC }], limit: 50) { id name articleCount } }',
    hand: '{ named(contains: "son 12", first: 50) { id name articleCount } }',
  },
  {
    name: 'shortest path',
    ours: '{ shortestPaths(from: "person/p5", to: "person/p9000", limit: 1, throughStatements: false) { entities { id } } }',
    peer: '{ people(where: { id: { eq: "person/p5" } }) { pathTo(id: "person/p9000") } }',
    hand: '{ path(from: "person/p5", to: "person/p9000") }',
  },
]

interface Served {
  readonly url: string
  readonly child: ChildProcess
}

async function start(command: readonly string[], path: string): Promise<Served> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) {
    if (/^\d+$/.test(line)) return { url: `http://127.0.0.1:${line}${path}`, child }
    console.log(line)
  }
  throw new Error(`A server of the benchmark ended: ${command.join(' ')}`)
}

async function ask(url: string, query: string): Promise<number> {
  // Of what asks and is measured with the servers, on the same processors, there is as little as can be.
  const { body } = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const text = await body.text()
  if (text.includes('"errors"')) throw new Error(`${url} answers ${text.slice(0, 400)}`)
  return text.length
}

/** Requests a second, several at once. */
async function rate(url: string, query: string): Promise<number> {
  const began = performance.now()
  let answered = 0
  const one = async () => {
    while (performance.now() - began < ROUND_MS) {
      await ask(url, query)
      answered++
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return (1000 * answered) / (performance.now() - began)
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

if (!existsSync(join(PEER, 'node_modules'))) {
  console.log('Installing what the API is compared with …')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefix', PEER], {
    stdio: 'inherit',
  })
}
const launcher = await findLauncher()
if (launcher === undefined) throw new Error('This benchmark needs Neo4j: install Docker, or Java 17 with Maven.')
const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
const neo4j = await startNeo4j({ launcher, port: 0, folder, password: PASSWORD })
const store: StoreSettings = { kind: 'neo4j', uri: neo4j.uri, user: 'neo4j', password: PASSWORD }
const ours = await start(['--import', 'tsx', SERVE, JSON.stringify(store)], '/graphql')
const embedded = (name: string, ...kept: readonly string[]) =>
  start(
    ['--import', 'tsx', SERVE, JSON.stringify({ kind: 'embedded', folder: join(folder, name) }), ...kept],
    '/graphql',
  )
const again = await embedded('again')
const first = await embedded('first', '0')
const others = await start([join(PEER, 'serve.js'), neo4j.uri, PASSWORD], '')
try {
  const servers: Record<Server, string> = {
    ours: ours.url,
    peer: `${others.url}/peer`,
    hand: `${others.url}/hand`,
    again: again.url,
    first: first.url,
  }
  console.log('                                     requests a second                     times the requests of')
  console.log(
    '                                     ours   peer   hand  again  first   ours/peer   ours/hand  again/peer  first/peer  answer',
  )
  for (const { name, ...queries } of CASE === undefined ? [...cases, await deepPage(servers)] : cases) {
    if (CASE !== undefined && name !== CASE) continue
    const size = await ask(servers.ours, queries.ours)
    const rates: Record<Server, number[]> = { ours: [], peer: [], hand: [], again: [], first: [] }
    for (let round = -WARMING; round < ROUNDS; round++) {
      for (const who of SERVERS) {
        const measured = await rate(servers[who], who === 'peer' || who === 'hand' ? queries[who] : queries.ours)
        if (round >= 0) rates[who].push(measured)
      }
    }
    const typical = (who: Server) => median(rates[who])
    const times = (who: Server, other: Server) => (typical(who) / typical(other)).toFixed(2).padStart(11)
    console.log(
      [
        name.padEnd(34),
        ...SERVERS.map((who) =>
          typical(who)
            .toFixed(typical(who) < 10 ? 1 : 0)
            .padStart(6),
        ),
        times('ours', 'peer'),
        times('ours', 'hand'),
        times('again', 'peer'),
        times('first', 'peer'),
        `  ${(size / 1000).toFixed(0)} kB`,
      ].join(' '),
    )
  }
  if (CASE === undefined) await deepPages(servers)
} finally {
  for (const { child } of [ours, again, first, others]) child.kill()
  await neo4j.stop()
  await rm(folder, { recursive: true, force: true })
}

/** The page of 100 again, as deep in the list as the peer still answers: each server by the cursors that it gives. */
async function deepPage({ ours, peer }: Readonly<Record<Server, string>>): Promise<Case> {
  const names = Array.from({ length: 10_000 }, (_, index) => `person ${index}`).toSorted()
  for (const before of DEPTHS) {
    const offset = Buffer.from(`arrayconnection:${before - 1}`).toString('base64')
    const query = `{ peopleConnection(first: 100, after: "${offset}", sort: [{ name: ASC }]) ${connection('id name')} }`
    if (await fails(() => rate(peer, query))) continue
    let cursor: string | null = null
    for (let page = 0; page < before / 100; page++) cursor = await endCursor(ours, 100, cursor)
    return {
      name: `the same after ${before} others`,
      ours: `{ people(first: 100, after: ${JSON.stringify(cursor)}) ${connection('id name')} }`,
      peer: query,
      hand: `{ page(first: 100, after: "${names[before - 1] ?? ''}") { totalCount nodes { id name } } }`,
    }
  }
  throw new Error('The peer answers no page but the first.')
}

async function fails(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work()
    return false
  } catch {
    return true
  }
}

async function endCursor(url: string, first: number, after: string | null): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query ($first: Int, $after: String) { people(first: $first, after: $after) { pageInfo { endCursor } } }',
      variables: { first, after },
    }),
  })
  const { data } = (await response.json()) as { data: { people: { pageInfo: { endCursor: string } } } }
  return data.people.pageInfo.endCursor
}

/** A page by its cursor, near the start and far into the list. */
async function deepPages(servers: { readonly ours: string; readonly first: string }) {
  for (const who of ['ours', 'first'] as const) {
    let cursor: string | null = null
    for (let page = 0; page < 999; page++) cursor = await endCursor(servers[who], 10, cursor)
    const query = (after: string | null) =>
      `{ people(first: 10${after === null ? '' : `, after: ${JSON.stringify(after)}`}) { nodes { id name } } }`
    const [first, far] = [[] as number[], [] as number[]]
    for (let round = 0; round < ROUNDS; round++) {
      first.push(await rate(servers[who], query(null)))
      far.push(await rate(servers[who], query(cursor)))
    }
    console.log(
      `page 1,000 against page 1, ${who === 'ours' ? 'Neo4j' : 'embedded'}: ${(median(far) / median(first)).toFixed(2)} times its requests a second`,
    )
  }
}
