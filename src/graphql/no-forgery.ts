import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Types that a page may send to another site without being asked for leave (Fetch, 2.2.2). */
const WITHOUT_PREFLIGHT = /^(?:text\/plain|application\/x-www-form-urlencoded|multipart\/form-data)/i
/** Headers that no page can send to another site without leave; these are what clients of GraphQL know. */
const WITH_PREFLIGHT = ['apollo-require-preflight', 'x-apollo-operation-name', 'x-graphql-yoga-csrf']

/** What a server takes without a proof that its sender meant it. */
export interface ForgeryOptions {
  /** Whether a question by GET needs that proof, too, where no browser says that its own page asks. */
  readonly strict: boolean
  /** Whose pages may ask beside the server's own. */
  readonly origins: readonly string[]
}

/**
 * Refuses what a page of another site could make a browser send unasked: POSTs of the types that forms send; and by GET,
 * through which nothing changes, what a browser says comes from elsewhere. A header of Apollo's clients is proof enough.
 */
export function useNoForgery({ strict, origins }: ForgeryOptions): Plugin {
  return {
    onRequestParse({ request: { method, headers } }) {
      const type = headers.get('content-type')
      const isSimple = type === null || WITHOUT_PREFLIGHT.test(type)
      if (method === 'POST' && isSimple) {
        throw refusal('UNSUPPORTED_MEDIA_TYPE', 415, 'Send the request as application/json.')
      }
      if (!isSimple || WITH_PREFLIGHT.some((name) => headers.has(name))) return
      if (origins.includes(headers.get('origin') ?? '')) return
      const site = headers.get('sec-fetch-site')
      if (site === null ? !strict : site === 'same-origin' || site === 'none') return
      throw refusal(
        'CROSS_SITE_REQUEST',
        403,
        'A page of another site could have sent this request. Send it by POST as application/json, or with the header apollo-require-preflight: true.',
      )
    },
  }
}

const refusal = (code: string, status: number, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status } } })
