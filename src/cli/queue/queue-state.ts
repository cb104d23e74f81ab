import { connectRedis, secondsSince } from '../redis.ts'
import { GROUP, STREAM } from './article-queue.ts'

/** How the queue of articles stands. */
export interface QueueState {
  /** Articles that no worker has yet. */
  readonly waiting: number
  /** Articles that workers have and did not finish. */
  readonly taken: number
  /** Seconds since the oldest of all these was added; 0 where there are none. */
  readonly oldestSeconds: number
}

/** What looks at the queue, and takes nothing from it. */
export interface QueueWatch {
  state(): Promise<QueueState>
  close(): Promise<void>
}

/**
 * Looks at the queue in a Redis or Valkey, also where nobody made it yet.
 * @throws DatelineError SETTING_INVALID where no such server answers
 */
export async function watchQueue(url: string, report: (error: unknown) => void): Promise<QueueWatch> {
  const client = await connectRedis(url, report)
  return {
    async state() {
      const [all, oldest] = await Promise.all([client.xLen(STREAM), client.xRange(STREAM, '-', '+', { COUNT: 1 })])
      const [first] = oldest ?? []
      if (first === undefined) return { waiting: 0, taken: 0, oldestSeconds: 0 }
      const { pending: taken } = await client.xPending(STREAM, GROUP)
      return { waiting: Math.max(0, all - taken), taken, oldestSeconds: secondsSince(first.id) }
    },
    close: () => client.close(),
  }
}
