import { createPubSub } from 'graphql-yoga'
import type { ArticleId } from '../model/id.ts'

/** Articles that were added or changed, for those who subscribe. */
export interface ArticleEvents {
  publish(id: ArticleId): void
  /** Every article from now on, until the iterator is returned. */
  subscribe(): AsyncIterable<ArticleId>
}

/** Events within this process. */
export function createArticleEvents(): ArticleEvents {
  const channel = createPubSub<{ articleLoaded: [ArticleId] }>()
  return {
    publish: (id) => {
      channel.publish('articleLoaded', id)
    },
    subscribe: () => channel.subscribe('articleLoaded'),
  }
}
