import type { YogaInitialContext } from 'graphql-yoga'
import type { ArticleLoader } from './article-loader.ts'
import type { AuditEntry } from './audit-entry.ts'
import type { Limits } from '../model/limits.ts'
import type { LiveEvents } from './live/live-events.ts'
import type { GraphQueries } from '../store/graph-queries.ts'
import type { Viewer } from './viewer.ts'
import type { GraphWriter } from '../store/graph-writer.ts'

/** The writing port of what people change, and of what is remembered of requests that may come again. */
export type ChangeWriter = Pick<GraphWriter, 'change' | 'answerTo' | 'remember'>

/** What resolvers work with, the same for all requests. */
export interface ApiParts {
  readonly queries: GraphQueries
  readonly limits: Limits
  readonly live: LiveEvents
  /** Without it the API only reads. */
  readonly loader?: ArticleLoader
  readonly changes?: ChangeWriter
}

/** What resolvers work with, for one request. */
export interface ApiContext extends YogaInitialContext, ApiParts {
  readonly viewer: Viewer
  /** Finds anew who sends it: what lasts ends when they may no more. */
  readonly signInAgain: () => Promise<Viewer>
  /** Names the request in the log, in the audit and to its sender. */
  readonly requestId: string
  readonly audit: (entry: AuditEntry) => void
}
