/**
 * A worker of a queue whose graph is a file, a line for the text of each article that it wrote: its arguments are the
 * address of the queue, the file, and after how many milliseconds of silence a worker is taken for gone.
 */
import { appendFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { openArticleQueue } from '../../../src/cli/queue/article-queue.ts'
import { loadArticles } from '../../../src/loader/load.ts'
import type { Reading } from '../../../src/model/reading.ts'

const [url = '', file = '', goneMs = ''] = process.argv.slice(2)
const report = (error: unknown) => {
  process.stderr.write(`${String(error)}\n`)
}
const queue = await openArticleQueue(url, report, { everyMs: Number(goneMs) / 10, goneMs: Number(goneMs) })
const nothing = {
  sentences: [],
  entities: [],
  mentions: [],
  statements: [],
  relationships: [],
  roles: [],
  warnings: [],
}
const parts = {
  atOnce: 4,
  reader: {
    name: 'sketch',
    version: '1',
    read: async (article: Reading['article']) => {
      await pause(20)
      return { article, ...nothing }
    },
  },
  writer: {
    isUpToDate: () => Promise.resolve(false),
    writeReading: (reading: Reading) => Promise.resolve(write(reading)),
    writeReadings: (readings: readonly Reading[]) => Promise.resolve(readings.map(write)),
  },
}

function write({ article }: Reading): 'ADDED' {
  appendFileSync(file, `${process.pid} ${article.text}\n`)
  return 'ADDED'
}

const source = queue.source({ signal: new AbortController().signal, untilEmpty: true })
for await (const { outcome } of loadArticles(parts, [source])) if (outcome === 'ADDED') await queue.finish()
await queue.close()
