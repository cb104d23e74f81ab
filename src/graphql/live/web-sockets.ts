import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { buildSchema, parse, type ExecutionResult, type FormattedExecutionResult } from 'graphql'
import type { ServerOptions } from 'graphql-ws'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocket, WebSocketServer } from 'ws'
import type { Limits } from '../../model/limits.ts'
import type { SentFrom } from '../client-limits.ts'
import { valueCounter } from '../count-values.ts'
import { maskError, type ReportError } from '../errors.ts'
import type { Api } from '../server.ts'

/** The API over WebSockets, in the protocol `graphql-transport-ws` of the library graphql-ws. */
export interface WebSockets {
  /** Takes a connection over from HTTP; `from` tells of its sender. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, from: SentFrom): void
  /** Tells all who are connected that the server goes, and leaves them. */
  close(): void
}

/** The library runs what it is given; here the API has run it by then, with all that it refuses, and gives what came of it. */
const ANSWERED = {
  schema: buildSchema('type Query { answered: Boolean }'),
  document: parse('subscription { answered }'),
}

const GOING_AWAY = 1001
/** With which the library `ws` ends connections over messages of too many bytes. */
const TOO_BIG = 1009
const MS_TO_GO = 500

/** What WebSockets work with. */
export interface WebSocketParts {
  readonly api: Api
  readonly limits: Pick<Limits, 'bodyBytes' | 'bodyValues'>
  /** Told of every error that nobody expected. */
  readonly report: ReportError
}

/** Serves an API over WebSockets. */
export function createWebSockets({ api, limits, report }: WebSocketParts): WebSockets {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.bodyBytes,
    WebSocket: webSocketHeldTo(limits),
  })
  const senders = new WeakMap<IncomingMessage, SentFrom>()

  async function answer(request: Request, params: Params, from: SentFrom) {
    try {
      return await api.getResultForParams({ request, params }, { ...from, eachCounts: true })
    } catch (error) {
      return { errors: [maskError(error, report)] }
    }
  }

  useServer(
    {
      async onSubscribe({ extra, connectionParams }, _id, { query, ...params }) {
        // Each operation signs in anew: a token may end, or be taken away, while its connection lives on.
        const request = requestOf(extra.request, connectionParams)
        const from = senders.get(extra.request) ?? {}
        return { ...ANSWERED, rootValue: await answer(request, paramsOf(query, params), from) }
      },
      subscribe: ({ rootValue }) => rootValue as ExecutionResult | AsyncIterable<ExecutionResult>,
      onNext: (_context, _id, _payload, _args, result) => withoutStatus(result),
    },
    sockets,
  )

  return {
    upgrade(request, socket, head, from) {
      senders.set(request, from)
      sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request))
    },
    close() {
      for (const client of sockets.clients) client.close(GOING_AWAY, 'The server goes away.')
      setTimeout(() => {
        for (const client of sockets.clients) client.terminate()
      }, MS_TO_GO).unref()
    },
  }
}

/** A WebSocket that ends over a message whose JSON has more values than that of a request may: to parse it would hold up all. */
function webSocketHeldTo({ bodyValues }: WebSocketParts['limits']): typeof WebSocket {
  return class extends WebSocket {
    override emit(event: string | symbol, ...given: unknown[]): boolean {
      const [data] = given
      if (event === 'message' && data instanceof Uint8Array && valueCounter()(data) > bodyValues) {
        this.close(TOO_BIG, 'Too many values in one message')
        return true
      }
      return super.emit(event, ...given)
    }
  }
}

type Params = Parameters<Api['getResultForParams']>[0]['params']

/** The library wants a query; who asks for a document by its id or hash sends an empty one. */
function paramsOf(query: string, params: object): Params {
  return { ...params, ...(query === '' ? {} : { query }) } as Params
}

/** A browser sends no headers with a WebSocket but cookies: it signs in by these, or by the parameters of the connection. */
function requestOf({ headers }: IncomingMessage, given: Readonly<Record<string, unknown>> = {}): Request {
  const authorization = given['authorization'] ?? given['Authorization'] ?? headers.authorization
  const id = headers['x-request-id']
  return new Request('http://localhost/graphql', {
    method: 'POST',
    headers: {
      ...(typeof authorization === 'string' ? { authorization } : {}),
      ...(headers.cookie === undefined ? {} : { cookie: headers.cookie }),
      ...(typeof id === 'string' ? { 'x-request-id': id } : {}),
    },
  })
}

type OnNext = NonNullable<ServerOptions['onNext']>

/** The status by which HTTP tells of an error is none of a message's. */
function withoutStatus({ data, errors, extensions: more }: Parameters<OnNext>[4]): FormattedExecutionResult {
  const told = errors?.map((error) => {
    const { extensions, ...rest } = error.toJSON()
    return {
      ...rest,
      extensions: Object.fromEntries(Object.entries(extensions ?? {}).filter(([name]) => name !== 'http')),
    }
  })
  return {
    ...(told === undefined ? {} : { errors: told }),
    ...(data === undefined ? {} : { data }),
    ...(more === undefined ? {} : { extensions: more }),
  }
}
