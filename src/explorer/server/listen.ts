import { createClient } from 'graphql-ws/client'
import { ChangesDocument, type ChangesSubscription, type ToldChangeFragment } from '../generated/operations.ts'
import type { Access } from './access.ts'

/** Milliseconds before the server is tried again at the most. */
const LONGEST_PAUSE_MS = 30_000

/** What the server names each event by. */
interface Named {
  readonly event?: { readonly id: string }
}

/**
 * Listens to what anybody changes in the graph, over a WebSocket: a browser gives a page few other connections, and this
 * one is held for as long as the page is open. When it is lost it is made again, and goes on where it was.
 */
export function listenToChanges(access: Access, onChange: (change: ToldChangeFragment) => void): void {
  const url = new URL('/graphql', location.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  const client = createClient({
    url: url.href,
    connectionParams: () => access.headers(),
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (tries) => pause(Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** tries)),
  })
  let after: string | undefined

  async function follow(): Promise<void> {
    const events = client.iterate<ChangesSubscription, Named>({
      query: ChangesDocument.toString(),
      variables: after === undefined ? {} : { after },
    })
    for await (const { data, extensions, errors } of events) {
      after = extensions?.event?.id ?? after
      // What was missed is forgotten: it goes on from now.
      if (errors !== undefined) after = undefined
      if (data) onChange(data.changes)
    }
  }

  async function followForEver(): Promise<void> {
    for (;;) {
      try {
        await follow()
      } catch {
        after = undefined
      }
      await pause(LONGEST_PAUSE_MS)
    }
  }
  void followForEver()
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
