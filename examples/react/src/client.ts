import { createClient } from 'graphql-ws'
import { cacheExchange, Client, fetchExchange, subscriptionExchange } from 'urql'

/** Where Dateline is: the page's own origin, or `VITE_DATELINE`, whose DATELINE_ORIGINS then names the page's. */
const DATELINE = (import.meta.env.VITE_DATELINE as string | undefined) ?? location.origin

const socket = createClient({ url: `${DATELINE.replace(/^http/, 'ws')}/graphql`, retryAttempts: Infinity })

export const client = new Client({
  url: `${DATELINE}/graphql`,
  preferGetMethod: false,
  exchanges: [
    cacheExchange,
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: ({ query = '', variables = {} }) => ({
        subscribe: (sink) => ({
          unsubscribe: socket.subscribe(
            { query, variables },
            { next: sink.next as never, error: sink.error, complete: sink.complete },
          ),
        }),
      }),
    }),
  ],
})
