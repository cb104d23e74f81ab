import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { inventedReadings } from './random-readings.ts'
import type { LoadingTask } from './start-loading.ts'

/**
 * A process that loads invented articles and says so: "opened" once, then the id of each article on a line of its own
 * as soon as its write is acknowledged. Its task comes as JSON in its first argument.
 */
const { settings, seed, articles, turn, atOnce } = JSON.parse(process.argv[2] ?? '{}') as LoadingTask
const engine = await openEngine(settings)
process.stdout.write('opened\n')

const writer = createGraphWriter({
  engine,
  resolver: createEntityResolver(),
  now: () => new Date('2024-05-01T12:00:00Z'),
})
const readings = inventedReadings(seed, articles)
const waiting = [...readings.slice(turn), ...readings.slice(0, turn)]

async function loadUntilDone(): Promise<void> {
  for (let reading = waiting.shift(); reading !== undefined; reading = waiting.shift()) {
    await writer.writeReading(reading, 'sketch 1')
    process.stdout.write(`${reading.article.id}\n`)
  }
}

await Promise.all(Array.from({ length: atOnce }, loadUntilDone))
await engine.close()
