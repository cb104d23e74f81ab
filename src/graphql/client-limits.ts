import type { ExecutionArgs } from 'graphql'
import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Limits } from '../model/limits.ts'
import type { ApiContext } from './context.ts'
import { tooMany } from './limits.ts'
import type { Requests } from './requests.ts'

/** From where a request comes, as what takes it tells. */
export interface SentFrom {
  /** The address of the client; one that is left out is held to no limit of one client. */
  readonly client?: string
  /** Whether each operation counts as a request, as where many come over one connection (no). */
  readonly eachCounts?: boolean
}

const SECONDS = 60
/** When a client that subscribes too often may look whether another of its subscriptions has ended. */
const SECONDS_TO_SUBSCRIBE = 10

/** Who counts as one client: who is signed in, and else all that comes from one address. */
const clientOf = (name: string | undefined, client: string) => (name === undefined ? `at ${client}` : `by ${name}`)

/** Refuses a client's requests beyond so many a minute, before anything of them is read. */
export function useRateLimit(limits: Limits, requests: Requests): Plugin<object, SentFrom> {
  const limiter = new RateLimiterMemory({ points: limits.requestsPerMinute, duration: SECONDS })

  async function count(request: Request, { client }: SentFrom): Promise<void> {
    if (client === undefined) return
    // A token that proves nothing is refused later, and counts for the address until then.
    const parts = await requests.partsOfRequest({ request }).catch(() => undefined)
    try {
      await limiter.consume(clientOf(parts?.viewer.name, client))
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      throw tooMany(limits, 'requestsPerMinute', Math.ceil(error.msBeforeNext / 1000))
    }
  }

  return {
    onRequestParse: ({ request, serverContext }) => count(request, serverContext),
    onParams: ({ request, context }) => (context.eachCounts === true ? count(request, context) : undefined),
  }
}

/** Refuses a client's subscriptions beyond so many at once. */
export function useSubscriptionLimit(limits: Limits): Plugin<ApiContext, SentFrom> {
  const open = new Map<string, number>()
  const count = (who: string, change: number) => {
    const now = (open.get(who) ?? 0) + change
    if (now === 0) open.delete(who)
    else open.set(who, now)
  }
  return {
    onSubscribe({ args }: { readonly args: ExecutionArgs }) {
      const { viewer, client } = args.contextValue as ApiContext & SentFrom
      if (client === undefined) return
      const who = clientOf(viewer.name, client)
      if ((open.get(who) ?? 0) >= limits.subscriptionsPerClient) {
        throw tooMany(limits, 'subscriptionsPerClient', SECONDS_TO_SUBSCRIBE)
      }
      return {
        onSubscribeResult({ result }: { readonly result: unknown }) {
          if (!isAsyncIterable(result)) return
          count(who, 1)
          return {
            onEnd: () => {
              count(who, -1)
            },
          }
        },
      }
    },
  }
}
