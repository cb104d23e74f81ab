import type { YogaInitialContext } from 'graphql-yoga'
import type { ArticleEvents } from './article-events.ts'
import type { ArticleLoader } from './article-loader.ts'
import type { GraphChanges } from './change-graph.ts'
import type { Limits } from './limits.ts'
import type { GraphReader } from '../store/graph-reader.ts'

/** What resolvers work with, the same for all requests. */
export interface ApiParts {
  readonly reader: GraphReader
  readonly limits: Limits
  readonly events: ArticleEvents
  /** Without it the API only reads. */
  readonly loader?: ArticleLoader
  readonly changes?: GraphChanges
}

/** What resolvers work with, for one request. */
export type ApiContext = YogaInitialContext & ApiParts
