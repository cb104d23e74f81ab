import { Repeater, SlidingBuffer } from 'graphql-yoga'
import type { ArticleId } from '../model/id.ts'

/** How many articles wait for a subscriber who does not take them; beyond that the oldest are let go. */
const MOST_WAITING = 1_000

/** Articles that were added or changed, for those who subscribe. */
export interface ArticleEvents {
  publish(id: ArticleId): void
  /** Every article from now on, until the iterator is returned. */
  subscribe(): AsyncIterable<ArticleId>
}

/** Events within this process. */
export function createArticleEvents(): ArticleEvents {
  const subscribers = new Set<(id: ArticleId) => unknown>()
  return {
    publish(id) {
      for (const tell of subscribers) void tell(id)
    },
    subscribe: () =>
      new Repeater<ArticleId>(async (tell, stop) => {
        subscribers.add(tell)
        await stop
        subscribers.delete(tell)
      }, new SlidingBuffer(MOST_WAITING)),
  }
}
