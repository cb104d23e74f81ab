import type { ReadDocument } from '../../loader/document.ts'
import { listSources } from '../../loader/sources.ts'
import { describeFailure, inOneLine } from '../failure.ts'
import { lazily } from '../lazily.ts'
import { startProgress } from '../loading/progress.ts'
import { openReadingPool } from '../reading/reading-pool.ts'
import { readingMs, type Settings } from '../settings.ts'
import { openArticleQueue } from './article-queue.ts'
import { queueAddress } from './queue-address.ts'

/**
 * Puts the articles at the paths into the queue, for workers to read; waits while it is full. Documents are made texts in a
 * process of its own, in the time of an article. What cannot be had has a line of its own on standard error.
 * @returns the exit code: 1 when any text could not be had
 * @throws DatelineError SETTING_INVALID without a queue
 */
export async function enqueue(settings: Settings, paths: readonly string[]): Promise<number> {
  const address = queueAddress(settings)
  const sources = await listSources(paths, process.stdin)
  const progress = startProgress(sources.reduce((sum, { count }) => sum + count, 0))
  let [queued, rejected] = [0, 0]
  const reading = lazily(() => openReadingPool({ processes: 1, timeoutMs: readingMs(settings, 'command') }))
  const readDocument: ReadDocument = async (document) => (await reading.make()).readDocument(document)
  const queue = await openArticleQueue(address, (error) => {
    progress.say(describeFailure(error))
  })
  try {
    for (const source of sources) {
      for await (const text of source.texts(undefined, readDocument)) {
        if ('error' in text) {
          rejected++
          progress.say(inOneLine(`rejected: ${text.error.message}`))
        } else {
          await queue.add(text)
          queued++
        }
        progress.step()
      }
    }
  } finally {
    progress.stop()
    await Promise.allSettled([queue.close(), reading.made()?.then((pool) => pool.close())])
  }
  console.log(`${queued} queued, ${rejected} rejected`)
  return rejected > 0 ? 1 : 0
}
