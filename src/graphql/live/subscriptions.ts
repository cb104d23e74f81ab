import type { GraphQLResolveInfo } from 'graphql'
import { nothingElse } from '../../store/read/fields.ts'
import { nodeById } from '../answer-in-resolver.ts'
import type { ApiContext } from '../context.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { followEvents } from './follow-events.ts'
import type { GraphEvent, LiveEvent, LoadingEvent, PastEvent } from './live-event.ts'
import { GONE } from './subscribe.ts'

interface Resumed {
  readonly after?: string | null
}

/** How each subscription follows events, and what it tells of one. */
export const subscriptions: Required<NonNullable<Resolvers['Subscription']>> = {
  articleLoaded: { subscribe: following('ARTICLE_LOADED'), resolve: present },
  articleRemoved: {
    subscribe: following('ARTICLE_REMOVED'),
    resolve: ({ event }: PastEvent<GraphEvent>) => event,
  },
  changes: { subscribe: following('CHANGED'), resolve: present },
  loading: {
    subscribe(_root, { loadId, after, ...none }, context) {
      nothingElse(none)
      return followEvents(context, 'LOADING', {
        after: after ?? undefined,
        fromStart: loadId != null,
        wants: (event): event is LoadingEvent =>
          event.kind === 'LOADING' && (loadId == null || event.loadId === loadId),
      })
    },
    resolve: ({ event }: PastEvent<LoadingEvent>) => event,
  },
}

function following(kind: GraphEvent['kind']) {
  return (_root: unknown, { after, ...none }: Resumed, context: ApiContext) => {
    nothingElse(none)
    const wants = (event: LiveEvent): event is GraphEvent => event.kind === kind
    return followEvents(context, 'GRAPH', { after: after ?? undefined, wants })
  }
}

/** What an event is of, as it is in the graph by now. */
async function present(
  { event }: PastEvent<GraphEvent>,
  _arguments: unknown,
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  const node = await nodeById(event.id, context, info)
  if (node === null) throw GONE
  return node
}
