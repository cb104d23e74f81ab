import { listSources } from '../../loader/sources.ts'
import { describeFailure } from '../failure.ts'
import { startProgress } from '../loading/progress.ts'
import type { Settings } from '../settings.ts'
import { openArticleQueue } from './article-queue.ts'
import { queueAddress } from './queue-address.ts'

/**
 * Puts the articles at the paths into the queue, for workers to read; waits while it is full. What cannot be had has a
 * line of its own on standard error.
 * @returns the exit code: 1 when any text could not be had
 * @throws DatelineError SETTING_INVALID without a queue
 */
export async function enqueue(settings: Settings, paths: readonly string[]): Promise<number> {
  const address = queueAddress(settings)
  const sources = await listSources(paths, process.stdin)
  const progress = startProgress(sources.reduce((sum, { count }) => sum + count, 0))
  let [queued, rejected] = [0, 0]
  const queue = await openArticleQueue(address, (error) => {
    progress.say(describeFailure(error))
  })
  try {
    for (const source of sources) {
      for await (const text of source.texts()) {
        if ('error' in text) {
          rejected++
          progress.say(`rejected: ${text.error.message}`)
        } else {
          await queue.add(text)
          queued++
        }
        progress.step()
      }
    }
  } finally {
    progress.stop()
    await queue.close()
  }
  console.log(`${queued} queued, ${rejected} rejected`)
  return rejected > 0 ? 1 : 0
}
