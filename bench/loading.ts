/**
 * What loading into Neo4j costs against the bare driver writing the same rows: seconds of each, and their ratio, in one run
 * on one server, in turn. Readings are invented (`growth/news.ts`), and the rows for the driver are taken from the graph
 * that loading made, so that they stand ready in memory: the driver looks nothing up, decides nothing, and creates what is
 * not there yet, by the thousand rows of one label or type, several queries under way in a transaction, with the same
 * indexes and constraints.
 *
 *   npm run bench -- loading
 *   BENCH_ARTICLES=2000 BENCH_TOGETHER=50 BENCH_ROUNDS=3 npm run bench -- loading
 */
import neo4j from 'neo4j-driver'
import { createEntityResolver } from '../src/reader/resolution/index.ts'
import { createGraphWriter } from '../src/store/graph-writer.ts'
import { openEngine } from '../src/store/open-engine.ts'
import { inventArticle } from './growth/news.ts'
import { createRows, emptyGraph, rowsOfGraph } from './loading/bare-rows.ts'
import { withNeo4j, type BenchNeo4j } from './with-neo4j.ts'

const ARTICLES = Number(process.env['BENCH_ARTICLES'] ?? 1_000)
const TOGETHER = Number(process.env['BENCH_TOGETHER'] ?? 100)
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3)

async function seconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

async function measure(settings: BenchNeo4j): Promise<void> {
  const engine = await openEngine(settings)
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password))
  const writer = createGraphWriter({ engine, resolver: createEntityResolver(), now: () => new Date() })
  const readings = Array.from({ length: ARTICLES }, (_, number) => inventArticle(number))
  const load = async () => {
    for (let from = 0; from < ARTICLES; from += TOGETHER) {
      await writer.writeReadings(readings.slice(from, from + TOGETHER), 'invented 1')
    }
  }
  try {
    await emptyGraph(driver)
    await load()
    const rows = await rowsOfGraph(driver)
    await emptyGraph(driver)
    await createRows(driver, rows)
    const count = rows.reduce((sum, { properties }) => sum + properties.length, 0)
    console.log(`${ARTICLES} articles, ${TOGETHER} in a transaction: ${count} nodes and relationships`)
    console.log('loader, s   bare driver, s   ratio   ms an article   round trips an article')
    for (let round = 0; round < ROUNDS; round++) {
      await emptyGraph(driver)
      const trips = engine.roundTrips()
      const loaded = await seconds(load)
      const each = ((engine.roundTrips() - trips) / ARTICLES).toFixed(1)
      await emptyGraph(driver)
      const bare = await seconds(() => createRows(driver, rows))
      console.log(
        [
          loaded.toFixed(2).padStart(9),
          bare.toFixed(2).padStart(17),
          (loaded / bare).toFixed(2).padStart(8),
          ((loaded / ARTICLES) * 1000).toFixed(1).padStart(16),
          each.padStart(25),
        ].join(''),
      )
    }
  } finally {
    await driver.close()
    await engine.close()
  }
}

await withNeo4j(measure)
