import { DatelineError, firstLine } from '../model/error.ts'

/** Milliseconds between two tries to reach a server that went away. */
export const MS_TO_WAIT = 1_000
/** How many commands wait while the server does not answer; beyond that they are refused. */
const MOST_WAITING = 10_000

/**
 * Connects to the Redis or Valkey at an address; later, one that goes away is looked for again and again.
 * @param report is told of what goes wrong once it is connected
 * @throws DatelineError SETTING_INVALID where there is no such server, or the package `@redis/client` is not installed
 */
export async function connectRedis(url: string, report: (error: unknown) => void) {
  const { createClient } = await import('@redis/client').catch((cause: unknown) => {
    throw new DatelineError(
      'SETTING_INVALID',
      'REDIS_URL needs the package @redis/client: `npm install @redis/client`.',
      {
        cause,
      },
    )
  })
  let isConnected = false
  const client = createClient({
    url,
    commandsQueueMaxLength: MOST_WAITING,
    socket: { reconnectStrategy: () => (isConnected ? MS_TO_WAIT : false) },
  })
  client.on('error', (error) => {
    if (isConnected) report(error)
  })
  try {
    await client.connect()
    isConnected = true
    return client
  } catch (error) {
    throw new DatelineError(
      'SETTING_INVALID',
      `The Redis or Valkey that REDIS_URL names does not answer (${firstLine(error)}). Start it, or leave REDIS_URL out.`,
      { cause: error },
    )
  }
}

/** How many seconds ago an entry of a stream was added, which its id begins with. */
export function secondsSince(entryId: string): number {
  return Math.max(0, (Date.now() - Number(entryId.split('-', 1)[0])) / 1000)
}
