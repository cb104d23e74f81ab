/**
 * What writing an article costs as the graph grows: milliseconds an article after so many, and the ratio to the first
 * thousand of the same run, on the embedded store and on Neo4j. Readings are invented (`growth/news.ts`), so that no time
 * goes into reading.
 *
 *   npm run bench -- growth                      20,000 articles on each engine
 *   BENCH_ARTICLES=100000 BENCH_STORES=embedded npm run bench -- growth
 *   BENCH_TOGETHER=100 npm run bench -- growth   written by the hundred, as a load does where reading is the faster of the two
 *   BENCH_FOLDER=FOLDER npm run bench -- growth  keeps the embedded store there, and goes on with it the next time: the
 *                                                ratio is to the first thousand of that run then
 *
 * Beside the times stands what there is by then: entities, and relationships between them; the processor's time, which
 * tells the same on a machine that is busy with other things (of this process, the server's is not in it); and the memory
 * that this process has.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEntityResolver } from '../src/reader/resolution/index.ts'
import type { Engine } from '../src/store/engine.ts'
import { createGraphWriter } from '../src/store/graph-writer.ts'
import { openEngine, type StoreSettings } from '../src/store/open-engine.ts'
import { numberOf } from '../src/store/row.ts'
import { inventArticle } from './growth/news.ts'
import { withNeo4j } from './with-neo4j.ts'

const ARTICLES = Number(process.env['BENCH_ARTICLES'] ?? 20_000)
const STORES = (process.env['BENCH_STORES'] ?? 'embedded,neo4j').split(',')
/** Articles over which a time is taken, and after how many it is taken anew. */
const WINDOW = 1000
/** Where the embedded store is kept for the next run; it goes with this one if left out. */
const FOLDER = process.env['BENCH_FOLDER']
/** How many articles are written in one transaction. */
const TOGETHER = Number(process.env['BENCH_TOGETHER'] ?? 1)
/** Articles before anything is measured, while the programs warm up. */
const WARM_UP = 100

async function measure(name: string, settings: StoreSettings): Promise<void> {
  const engine = await openEngine(settings)
  const writer = createGraphWriter({ engine, resolver: createEntityResolver(), now: () => new Date() })
  console.log(
    `\n${name}\narticles   ms an article   times the first ${WINDOW}   processor's ms   round trips   entities   relationships   MB`,
  )
  let first: number | undefined
  try {
    const before = await countOf(engine, '(a:Article)', 'a')
    await writer.writeReadings(articlesFrom(before, WARM_UP), 'invented 1')
    for (let from = before + WARM_UP; from < ARTICLES; from += WINDOW) {
      const trips = engine.roundTrips()
      let spent = 0
      let processor = 0
      for (let number = from; number < from + WINDOW; number += TOGETHER) {
        const readings = articlesFrom(number, TOGETHER)
        const [began, used] = [performance.now(), process.cpuUsage()]
        await writer.writeReadings(readings, 'invented 1')
        spent += performance.now() - began
        const { user, system } = process.cpuUsage(used)
        processor += (user + system) / 1000
      }
      const each = spent / WINDOW
      first ??= each
      const columns = [
        String(from + WINDOW - WARM_UP).padEnd(8),
        each.toFixed(1).padStart(15),
        (each / first).toFixed(2).padStart(23),
        (processor / WINDOW).toFixed(1).padStart(17),
      ]
      const sent = ((engine.roundTrips() - trips) / WINDOW).toFixed(1)
      const held = await Promise.all([
        countOf(engine, '(e:Entity)', 'e'),
        countOf(engine, '(:Entity)-[r]->(:Entity)', 'r'),
      ])
      console.log(
        `${columns.join('')}${sent.padStart(14)}${String(held[0]).padStart(11)}${String(held[1]).padStart(16)}${megabytes().padStart(5)}`,
      )
    }
  } finally {
    await engine.close()
  }
}

const megabytes = () => (process.memoryUsage.rss() / 1e6).toFixed(0)

const articlesFrom = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => inventArticle(from + index))

async function countOf(engine: Engine, pattern: string, name: string): Promise<number> {
  const [row = {}] = await engine.read({ text: `MATCH ${pattern} RETURN count(${name}) AS count`, params: {} })
  return numberOf(row, 'count')
}

const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
try {
  if (STORES.includes('embedded'))
    await measure('embedded store', { kind: 'embedded', folder: FOLDER ?? join(folder, 'embedded') })
  if (STORES.includes('neo4j')) await withNeo4j((settings) => measure('Neo4j', settings))
} finally {
  await rm(folder, { recursive: true, force: true })
}
