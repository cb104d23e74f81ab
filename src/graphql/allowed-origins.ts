import type { CORSOptions, Plugin } from 'graphql-yoga'

/** Whose pages may read what the server answers, apart from its own. */
export interface AllowedOrigins {
  /** Each as a browser sends it: `https://news.example`. */
  readonly origins: readonly string[]
  /** Whether a browser may send what it keeps for this server: cookies, a password that was typed in. */
  readonly credentials: boolean
}

/** For how long a browser may keep what it was told before a request. */
const SECONDS_KEPT = 600

/** What else of an answer such a page may read: who it is signed in as and may do, when to ask again, what to report. */
const EXPOSED_HEADERS = ['dateline-role', 'dateline-user', 'retry-after', 'x-request-id']

/**
 * What a browser is told of the page that asks, by Cross-Origin Resource Sharing (Fetch, 3.2): nothing, and so it refuses,
 * unless the page's origin is allowed. Yoga's own list would tell any other page that `null` is allowed, which is the
 * origin of pages that hide theirs.
 */
export function corsOf({ origins, credentials }: AllowedOrigins): (request: Request) => CORSOptions {
  return (request) => {
    const origin = request.headers.get('origin')
    if (origin === null || !origins.includes(origin)) return false
    return {
      origin: [origin],
      credentials,
      methods: ['GET', 'POST', 'OPTIONS'],
      exposedHeaders: EXPOSED_HEADERS,
      maxAge: SECONDS_KEPT,
    }
  }
}

/** Tells what keeps answers that they differ by the page that asks. */
export function useOriginVariance(): Plugin {
  return {
    onResponse({ response }) {
      response.headers.append('vary', 'Origin')
    },
  }
}
