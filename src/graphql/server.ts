import { createSchema, createYoga } from 'graphql-yoga'
import { corsOf, useOriginVariance, type AllowedOrigins } from './allowed-origins.ts'
import { useRateLimit, useSubscriptionLimit, type SentFrom } from './client-limits.ts'
import type { ArticleLoader } from './article-loader.ts'
import { auditMutations } from './audit.ts'
import type { Audit } from './audit-entry.ts'
import type { ApiContext, ApiParts, ChangeWriter } from './context.ts'
import { documentCaches } from './document-caches.ts'
import { maskError, type ReportError } from './errors.ts'
import { DEFAULT_LIMITS, type Limits } from '../model/limits.ts'
import { createLiveEvents, type LiveEvents } from './live/live-events.ts'
import { useLiveSubscriptions } from './live/subscribe.ts'
import { useNoForgery } from './no-forgery.ts'
import { usePlayground } from './playground.ts'
import { usePersistedQueries } from './persisted-queries.ts'
import {
  useDocumentLimits,
  useNoIntrospection,
  useNoSuggestions,
  useSecurityHeaders,
  useStoreExecution,
} from './plugins.ts'
import { useJsonRequests } from './read-json.ts'
import { attachResolvers, resolvers } from './resolvers.ts'
import { createRequests, type RequestParts } from './requests.ts'
import { useRequiredRoles } from './required-roles.ts'
import { readSdl } from './sdl.ts'
import { useSlowQuestions, type SlowQuestions } from './slow-questions.ts'
import { useTrustedDocuments, type TrustedDocuments } from './trusted-documents.ts'
import type { Authenticate, SignInWays } from './viewer.ts'
import type { GraphQueries } from '../store/graph-queries.ts'

/** What an API is made of, and how it behaves. */
export interface ApiOptions {
  readonly queries: GraphQueries
  /** What loads and removes articles; without it the API only reads. */
  readonly loader?: ArticleLoader
  /** What takes changes by people; without it the API takes none. */
  readonly changes?: ChangeWriter
  readonly limits?: Partial<Limits>
  /** What happens, for those who subscribe (what happens by this API). */
  readonly live?: LiveEvents
  /** Whether the schema can be asked for (yes). */
  readonly introspection?: boolean
  /** Whether errors suggest names that are alike (yes). */
  readonly suggestions?: boolean
  /** Documents that may be asked for by their ids. */
  readonly trustedDocuments?: TrustedDocuments
  /** Whether no other documents are answered (no). */
  readonly onlyTrusted?: boolean
  /** Whose pages beside the server's own may ask it (none). */
  readonly allowedOrigins?: AllowedOrigins
  /** Whether the playground is served (yes). */
  readonly playground?: boolean
  /** By what people sign in, which the playground offers then (they do not). */
  readonly signIn?: SignInWays
  /** Finds who sends a request and what they may do (all, whoever it is). */
  readonly authenticate?: Authenticate
  /** Told of every change and of every refusal; writes nothing down if left out. */
  readonly audit?: Audit
  /** Told of every error that nobody expected; says nothing if left out. */
  readonly report?: ReportError
  /** Told of every question that took so many milliseconds. */
  readonly slow?: SlowQuestions
}

/** The GraphQL API. */
export type Api = ReturnType<typeof createApi>

/**
 * The GraphQL API as a Yoga server: `fetch` answers a request without a port, and it is a request listener for
 * `node:http`. Serves `/graphql` with the playground, and `/health`.
 */
export function createApi(options: ApiOptions) {
  const { introspection = true, suggestions = true, onlyTrusted = false, report = () => undefined } = options
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits }
  const parts: ApiParts = {
    queries: options.queries,
    limits,
    live: options.live ?? createLiveEvents(limits),
    ...(options.loader === undefined ? {} : { loader: options.loader }),
    ...(options.changes === undefined ? {} : { changes: options.changes }),
  }
  const schema = createSchema<ApiContext>({ typeDefs: readSdl(), resolvers })
  attachResolvers(schema)
  auditMutations(schema)
  const { authenticate = () => Promise.resolve({ role: 'ADMIN' }), audit = () => undefined } = options
  const readOnly = options.loader === undefined && options.changes === undefined
  const requests = createRequests(authenticate, audit, readOnly, options.signIn)
  return createYoga<SentFrom, ApiParts & RequestParts>({
    schema,
    context: async (initial) => ({ ...parts, ...(await requests.admit(initial)) }),
    cors: options.allowedOrigins === undefined ? false : corsOf(options.allowedOrigins),
    landingPage: false,
    logging: false,
    parserAndValidationCache: documentCaches(),
    extraParamNames: ['documentId'],
    batching: { limit: limits.batch },
    maxRequestBodySize: limits.bodyBytes,
    maskedErrors: { maskError: (error) => maskError(error, report) },
    graphiql: false,
    plugins: [
      ...(options.playground === false ? [] : [usePlayground(options.signIn)]),
      useRateLimit(limits, requests),
      useNoForgery({ strict: !introspection, origins: options.allowedOrigins?.origins ?? [] }),
      useJsonRequests(limits),
      useTrustedDocuments(options.trustedDocuments ?? new Map(), onlyTrusted),
      ...(onlyTrusted ? [] : [usePersistedQueries()]),
      useDocumentLimits(limits),
      ...(introspection ? [] : [useNoIntrospection()]),
      ...(suggestions ? [] : [useNoSuggestions()]),
      useRequiredRoles(),
      useSubscriptionLimit(limits),
      useStoreExecution(),
      ...(options.slow === undefined ? [] : [useSlowQuestions(options.slow)]),
      useLiveSubscriptions(),
      requests.useRequestHeaders(),
      useSecurityHeaders(),
      ...(options.allowedOrigins === undefined ? [] : [useOriginVariance()]),
    ],
  })
}
