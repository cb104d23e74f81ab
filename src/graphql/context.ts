import type { YogaInitialContext } from 'graphql-yoga'
import type { ArticleEvents } from './article-events.ts'
import type { ArticleLoader } from './article-loader.ts'
import type { Limits } from './limits.ts'
import type { GraphReader } from '../store/graph-reader.ts'
import type { GraphWriter } from '../store/graph-writer.ts'

/** What people change in the graph. */
export type GraphChanges = Pick<GraphWriter, 'rejectResolution' | 'setUndone'>

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
