import { EventEmitter, once } from 'node:events'
import { expect, it } from 'vitest'
import { createWriteQueue, type Prepared } from '../../src/loader/write-queue.ts'
import { DatelineError } from '../../src/model/error.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { WriteOutcome } from '../../src/store/graph-writer.ts'
import { readingOf } from '../readings.ts'

const prepared = (number: number): Prepared => {
  const reading = readingOf({ url: `https://example.org/${number}`, sentences: ['Nobody came.'], entities: [] })
  return { place: `article ${number}`, article: reading.article, reading }
}

/** A writer that fails over articles with these numbers, and says which were written together. */
function writerFailingOver(...bad: readonly number[]) {
  const together: number[] = []
  const failure = new DatelineError('STORE_FAILED', 'The store could not do what was asked.')
  const isBad = ({ article }: Reading) => bad.some((number) => article.url === `https://example.org/${number}`)
  function write(readings: readonly Reading[]): Promise<WriteOutcome[]> {
    if (readings.some(isBad)) return Promise.reject(failure)
    together.push(readings.length)
    return Promise.resolve(readings.map(() => 'ADDED'))
  }
  const writeReading = async (reading: Reading) => (await write([reading]))[0] ?? 'UNCHANGED'
  return { together, writeReadings: write, writeReading }
}

it('writes in order, and together what is read while another is written', async () => {
  const writer = writerFailingOver()
  const queue = createWriteQueue({ writer, reader: 'sketch 1', mostTogether: 3 })
  const finishing = new EventEmitter()
  const slow = once(finishing, 'read').then(([one]) => one as Prepared)
  const events = [queue.add(slow), ...[2, 3, 4, 5].map((number) => queue.add(Promise.resolve(prepared(number))))]
  finishing.emit('read', prepared(1))
  const places = (await Promise.all(events)).map(({ place }) => place)
  expect(places).toEqual([1, 2, 3, 4, 5].map((number) => `article ${number}`))
  expect(writer.together).toEqual([3, 2])
})

it('rejects one that cannot be written, and writes those beside it', async () => {
  const queue = createWriteQueue({ writer: writerFailingOver(2), reader: 'sketch 1', mostTogether: 100 })
  const events = await Promise.all([1, 2, 3].map((number) => queue.add(Promise.resolve(prepared(number)))))
  expect(events).toMatchObject([
    { place: 'article 1', outcome: 'ADDED' },
    { place: 'article 2', outcome: 'REJECTED', code: 'STORE_FAILED' },
    { place: 'article 3', outcome: 'ADDED' },
  ])
})

it('ends where the store fails over several in a row, and writes nothing after that', async () => {
  const writer = writerFailingOver(1, 2, 3)
  const queue = createWriteQueue({ writer, reader: 'sketch 1', mostTogether: 1 })
  const events = await Promise.allSettled([1, 2, 3, 4].map((number) => queue.add(Promise.resolve(prepared(number)))))
  expect(events.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected'])
  expect(writer.together).toEqual([])
})
