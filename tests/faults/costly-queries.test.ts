import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, Kind } from 'graphql'
import { createSchema } from 'graphql-yoga'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { costOf } from '../../src/graphql/cost.ts'
import { readSdl } from '../../src/graphql/sdl.ts'
import { rootFields } from '../../src/graphql/selection.ts'
import { DEFAULT_LIMITS } from '../../src/model/limits.ts'
import { run, start, type Running } from '../cli/run.ts'
import { costlyFilters, costlyQueries } from './costly-queries.ts'
import { asMany, isLong } from '../long.ts'

const [QUERIES, ARTICLES, OTHERS] = [asMany(50, 5), asMany(1_000, 40), 5]
/** What the store's process may take of the machine's memory, in KiB. */
const MOST_KIB = 2 ** 20
/** How much longer the slowest hundredth of the others' questions may take than without anything beside. */
const MOST_SLOWER = 3
const QUIET_MS = asMany(10_000, 1_000)
const ANY_TIME = 1_800_000
/** With which a query may end instead of an answer. */
const BY_DESIGN = new Set(['LIMIT_EXCEEDED', 'TIMEOUT'])

const schema = createSchema({ typeDefs: readSdl() })

function costOfText(text: string): number {
  const [operation] = parse(text).definitions
  const root = schema.getQueryType()
  if (operation?.kind !== Kind.OPERATION_DEFINITION || root == null) throw new Error('There is no query in the text.')
  const source = { schema, fragments: {}, variableValues: {}, typeKeys: false }
  return costOf(schema, root, rootFields(source, root, operation.selectionSet.selections))
}

const SYLLABLES = ['Ba', 'Ne', 'Ri', 'So', 'Lu', 'Ka', 'Ve', 'Mo', 'Ti', 'Da']
const nameOf = (number: number) =>
  `${SYLLABLES[number % 10] ?? ''}${(SYLLABLES[(number >> 1) % 9] ?? '').toLowerCase()}n`
const line = (number: number) => {
  const [who, whom, where] = [nameOf(number * 7), nameOf(number * 3 + 1), nameOf(number + 5)]
  const text = `Minister Ana ${who} of Peru met Bo ${whom} in ${where} on ${1 + (number % 28)} May 2019. "We agreed," ${who} said.`
  return JSON.stringify({ url: `https://news.example/costly/${number}`, text })
}

let folder: string
let server: Running
let base: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-costly-'))
  const settings = { DATELINE_DATA: folder, NODE_OPTIONS: '--import tsx' }
  const lines = Array.from({ length: ARTICLES }, (_, number) => line(number)).join('\n')
  expect(await run(['load', '-'], settings, lines)).toMatchObject({ code: 0 })
  server = start(['serve'], { ...settings, PORT: '0', DATELINE_LOG: 'error' })
  base = (await server.said(/http:\/\/127\.0\.0\.1:\d+/))[0]
}, ANY_TIME)
afterAll(async () => {
  server.child.kill('SIGTERM')
  await server.ended()
  await rm(folder, { recursive: true, force: true })
})

async function ask(query: string): Promise<{ readonly codes: readonly string[]; readonly ms: number }> {
  const began = performance.now()
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const answer = await response.text()
  expect(response.status).toBeLessThan(500)
  const codes = [...answer.slice(0, 10_000).matchAll(/"code":"(\w+)"/g)].map(([, code]) => code ?? '')
  return { codes, ms: performance.now() - began }
}

/** The most that the store's process has had of the memory so far, in KiB. */
function storeMemory(): number {
  const id = server.child.pid ?? 0
  const children = readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').trim().split(' ')
  const store = children.find((child) => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('host.ts'))
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${store ?? id}/status`, 'utf8'))?.[1])
}

/** Asks small questions, each another, until told not to any more; gives the milliseconds that each took. */
async function askOthers(isOver: () => boolean): Promise<number[]> {
  const took: number[] = []
  const one = async (client: number) => {
    for (let asked = 0; !isOver(); asked++) {
      const name = nameOf(client * 17 + asked)
      const { codes, ms } = await ask(`{ entity(name: "${name}") { name articleCount } stats { articles } }`)
      expect(codes).toEqual([])
      took.push(ms)
    }
  }
  await Promise.all(Array.from({ length: OTHERS }, (_, client) => one(client)))
  return took
}

const slowest = (took: readonly number[]) => [...took].sort((a, b) => a - b)[Math.floor(took.length * 0.99)] ?? 0

it(
  'answers the most costly queries or stops them, in bounded memory, and others meanwhile',
  { timeout: ANY_TIME },
  async ({ skip }) => {
    if (process.platform !== 'linux') skip('the memory of a process is looked up in /proc')
    const queries = [costlyQueries, costlyFilters].flatMap((made) =>
      made(schema, costOfText, DEFAULT_LIMITS.cost).slice(0, QUERIES),
    )
    expect(queries.length).toBe(2 * QUERIES)
    const quietEnd = Date.now() + QUIET_MS
    const quiet = slowest(await askOthers(() => Date.now() > quietEnd))
    let isOver = false
    const others = askOthers(() => isOver)
    others.catch(() => undefined)
    let memory = 0
    const ended: Record<string, number> = {}
    for (const { text } of queries) {
      const { codes } = await ask(text)
      expect(codes.filter((code) => !BY_DESIGN.has(code))).toEqual([])
      const outcome = codes[0] ?? 'answered'
      ended[outcome] = (ended[outcome] ?? 0) + 1
      memory = Math.max(memory, storeMemory())
    }
    isOver = true
    const beside = slowest(await others)
    expect(memory).toBeLessThan(MOST_KIB)
    if (!isLong) return
    process.stdout.write(
      `${JSON.stringify(ended)}, store ${Math.round(memory / 1024)} MiB, others' p99 ${Math.round(quiet)} → ${Math.round(beside)} ms\n`,
    )
    expect(beside).toBeLessThan(quiet * MOST_SLOWER)
  },
)
