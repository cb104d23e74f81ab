/** One limit: how much is allowed where nothing else is set, and what is counted. */
export interface Limit {
  /** Whose: what one request asks for, what one client does, or what the server bears of all. */
  readonly of: 'request' | 'client' | 'server'
  readonly standard: number
  /** What is counted, as it stands after a figure. */
  readonly counts: string
  /** What comes of more: the status of HTTP, or how a connection ends, and the code in the answer. */
  readonly beyond: string
}

const REFUSED = '`LIMIT_EXCEEDED`'
const LATER = '429 `TOO_MANY_REQUESTS`, `Retry-After`'

/**
 * The one table of limits. Each has a setting, `DATELINE_LIMIT_` and its name in capitals; docs/limits.md shows them all.
 */
export const LIMITS = {
  /** It must hold the longest article. */
  bodyBytes: limit('request', 8_000_000, 'bytes in its body', '413 `REQUEST_ENTITY_TOO_LARGE`'),
  /** What parsing a body costs follows from these, far more than from its bytes. */
  bodyValues: limit('request', 10_000, 'values in the JSON of its body', REFUSED),
  batch: limit('request', 8, 'operations in one batch', '413 `BAD_REQUEST`'),
  /** Long texts are variables, which are read by far faster than literals are. */
  documentCharacters: limit(
    'request',
    200_000,
    'characters in its document, whose long texts should be variables',
    REFUSED,
  ),
  tokens: limit('request', 5_000, 'tokens', REFUSED),
  /** A step over a connection takes two or three. */
  depth: limit('request', 24, 'levels of fields', REFUSED),
  fields: limit('request', 2_000, 'fields, fragments spread,', REFUSED),
  aliases: limit('request', 100, 'aliases', REFUSED),
  directives: limit('request', 100, 'directives', REFUSED),
  /** Each is a statement to the store. */
  rootFields: limit('request', 20, 'fields at the root', REFUSED),
  /** By the sizes of its lists and the lengths of its texts: 100 characters count as an object. */
  cost: limit('request', 2_000_000, 'objects in its answer and filters at the most', REFUSED),
  argumentDepth: limit('request', 12, 'levels in an argument', REFUSED),
  argumentValues: limit('request', 500, 'values in its arguments', REFUSED),
  answerCharacters: limit('request', 64_000_000, 'characters in its answer', REFUSED),
  timeMs: limit('request', 10_000, 'milliseconds for a field at the root', '`TIMEOUT`'),
  requestsPerMinute: limit('client', 1_200, 'requests to the API in a minute', LATER),
  connectionsPerClient: limit('client', 200, 'connections at once', LATER),
  subscriptionsPerClient: limit('client', 50, 'subscriptions at once', LATER),
  /** Each makes the server ask the provider. */
  signInsPerMinute: limit('client', 60, 'tries to sign in by a provider in a minute', '429, `Retry-After`'),
  connections: limit('server', 5_000, 'connections at once', 'closed'),
  /** As many answers may be on their way to one who takes none of them. */
  operationsPerSocket: limit('server', 100, 'operations of one WebSocket at once', '`TOO_MANY_REQUESTS`'),
  /** The connection for which most waits is the first to go, of the client for whom most does. */
  unsentBytes: limit('server', 256_000_000, 'bytes of answers that clients have not taken yet', 'closed'),
  /** Likewise, of what is kept of them until they are whole. */
  halfReceivedBytes: limit('server', 128_000_000, 'bytes of requests and messages that have not come whole', 'closed'),
  headerBytes: limit('server', 16_384, 'bytes in the headers of a request', '431'),
  headersMs: limit('server', 10_000, 'milliseconds until the headers of a request are there', '408'),
  requestMs: limit('server', 60_000, 'milliseconds until the body of a request is there', '408'),
  keepAliveMs: limit('server', 10_000, 'milliseconds between two requests of a connection', 'closed'),
  eventsKept: limit('server', 10_000, 'events of the graph that subscribers can go on after', '`EVENTS_FORGOTTEN`'),
  loadEventsKept: limit('server', 1_000, 'events of loads, likewise', '`EVENTS_FORGOTTEN`'),
  idleMs: limit('server', 120_000, 'milliseconds in which a client takes nothing of its answer', 'closed'),
} as const

export type LimitName = keyof typeof LIMITS
export type Limits = Readonly<Record<LimitName, number>>

/** The names of all limits, in the order of the table. */
export const LIMIT_NAMES = Object.keys(LIMITS) as readonly LimitName[]

/** All limits where nothing is set. */
export const DEFAULT_LIMITS = Object.fromEntries(
  LIMIT_NAMES.map((name): [LimitName, number] => [name, LIMITS[name].standard]),
) as Limits

/** The environment variable that sets a limit: `DATELINE_LIMIT_BODY_BYTES`. */
export function limitSetting(name: LimitName): string {
  return `DATELINE_LIMIT_${name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`
}

function limit(of: Limit['of'], standard: number, counts: string, beyond: string): Limit {
  return { of, standard, counts, beyond }
}
