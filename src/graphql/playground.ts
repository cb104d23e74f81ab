import type { YogaServerOptions } from 'graphql-yoga'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'

/** Yoga's options for GraphiQL: all of it comes from this server. */
export function playground(): Pick<YogaServerOptions<object, object>, 'graphiql' | 'renderGraphiQL'> {
  return { graphiql: { title: 'Dateline' }, renderGraphiQL }
}
