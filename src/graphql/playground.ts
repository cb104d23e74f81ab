import type { YogaServerOptions } from 'graphql-yoga'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { EXAMPLE_QUERIES } from './example-queries.ts'

/** Yoga's options for GraphiQL: all of it comes from this server. It opens on questions about the seed article. */
export function playground(): Pick<YogaServerOptions<object, object>, 'graphiql' | 'renderGraphiQL'> {
  const defaultTabs = EXAMPLE_QUERIES.map(({ query }) => ({ query }))
  return { graphiql: { title: 'Dateline', defaultTabs, subscriptionsProtocol: 'SSE' }, renderGraphiQL }
}
