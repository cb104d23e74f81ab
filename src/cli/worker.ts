import { availableParallelism } from 'node:os'
import { describeFailure } from './failure.ts'
import { noneCounted, openLoading, remarks, summary, type LoadingOptions } from './loading/loading.ts'
import { openArticleQueue } from './queue/article-queue.ts'
import { queueAddress } from './queue/queue-address.ts'
import type { Settings } from './settings.ts'

/** How a worker works. */
export interface WorkerOptions extends Omit<LoadingOptions, 'dryRun'> {
  /** Whether it ends when the queue is empty and nobody has an article any more. */
  readonly untilEmpty?: boolean
}

/** Articles that a worker has at once, for each that it reads: what it has is no other's while it is there. */
const TAKEN_FOR_ONE_READ = 4

/**
 * Reads the articles of the queue and writes them, beside as many other workers as there are, until it is told to end;
 * then it finishes what it has. What is rejected, and each warning, has a line on standard error.
 * @returns the exit code: 1 when any text was rejected
 * @throws DatelineError SETTING_INVALID without a queue; of the store, whose articles stay in the queue
 */
export async function work(settings: Settings, options: WorkerOptions = {}): Promise<number> {
  const { untilEmpty = false, concurrency = availableParallelism() } = options
  const address = queueAddress(settings)
  const ending = new AbortController()
  const end = () => {
    ending.abort()
  }
  const queue = await openArticleQueue(address, (error) => {
    console.error(describeFailure(error))
  })
  const count = noneCounted()
  try {
    const loading = await openLoading(settings, options, concurrency * TAKEN_FOR_ONE_READ)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
    try {
      console.error(`waiting for articles; ${await queue.size()} are in the queue`)
      const { signal } = ending
      for await (const event of loading.events([queue.source({ signal, untilEmpty })], { signal })) {
        await queue.finish()
        count[event.outcome]++
        for (const line of remarks(event)) console.error(line)
      }
    } finally {
      end()
      await loading.close()
    }
  } finally {
    await queue.close()
  }
  console.log(summary(count))
  return count.REJECTED > 0 ? 1 : 0
}
