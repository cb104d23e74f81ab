import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { buildSchema, parse, type ExecutionResult, type FormattedExecutionResult } from 'graphql'
import type { ServerOptions } from 'graphql-ws'
import { useServer } from 'graphql-ws/use/ws'
import { isAsyncIterable } from 'graphql-yoga'
import { WebSocket, WebSocketServer } from 'ws'
import type { Limits } from '../../model/limits.ts'
import type { SentFrom } from '../client-limits.ts'
import { tooMany } from '../limits.ts'
import { valueCounter } from '../count-values.ts'
import { maskError, type ReportError } from '../errors.ts'
import type { Api } from '../server.ts'

/** The API over WebSockets, in the protocol `graphql-transport-ws` of the library graphql-ws. */
export interface WebSockets {
  /**
   * Takes a connection over from HTTP; `from` tells of its sender, and `whole` is told how many of the bytes that came
   * have been taken as a whole, and are not kept for what follows.
   */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, from: SentFrom, whole: TakenWhole): void
  /** Tells all who are connected that the server goes, and leaves them. */
  close(): void
}

/** Told of bytes that have been taken. */
type TakenWhole = (bytes: number) => void

/** The library runs what it is given; here the API has run it by then, with all that it refuses, and gives what came of it. */
const ANSWERED = {
  schema: buildSchema('type Query { answered: Boolean }'),
  document: parse('subscription { answered }'),
}

const GOING_AWAY = 1001
/** With which the library `ws` ends connections over messages of too many bytes. */
const TOO_BIG = 1009
const MS_TO_GO = 500
/** When a client that asked too much at once over one connection may ask again. */
const SECONDS_TO_ASK = 1
/** Bytes of a frame that asks whether one is there, or answers that, beside what it carries. */
const PING_HEADER = 6
/** Bytes that wait for a client, from which on nothing more is taken of it. */
const MOST_WAITING = 1_000_000

/** What WebSockets work with. */
export interface WebSocketParts {
  readonly api: Api
  readonly limits: Limits
  /** Told of every error that nobody expected. */
  readonly report: ReportError
}

/** Serves an API over WebSockets. */
export function createWebSockets({ api, limits, report }: WebSocketParts): WebSockets {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.bodyBytes,
    // Who sends many small messages at once holds up nobody: between two of one connection others have their turn.
    allowSynchronousEvents: false,
    WebSocket: webSocketHeldTo(limits),
  })
  const senders = new WeakMap<IncomingMessage, SentFrom>()
  /** How many operations of a connection are not answered, or their answers not taken. */
  const unanswered = new WeakMap<IncomingMessage, number>()
  const counted = new WeakMap<object, IncomingMessage>()

  async function answer(request: Request, params: Params, from: SentFrom) {
    try {
      return await api.getResultForParams({ request, params }, { ...from, eachCounts: true })
    } catch (error) {
      return { errors: [maskError(error, report)] }
    }
  }

  /** Counts an operation until it is answered; false for one beyond those that a connection may have. */
  function begin(operation: object, connection: IncomingMessage): boolean {
    const count = unanswered.get(connection) ?? 0
    if (count >= limits.operationsPerSocket) return false
    unanswered.set(connection, count + 1)
    counted.set(operation, connection)
    return true
  }

  function end(operation: object): void {
    const connection = counted.get(operation)
    if (connection === undefined) return
    counted.delete(operation)
    unanswered.set(connection, (unanswered.get(connection) ?? 1) - 1)
  }

  useServer(
    {
      // Otherwise it writes to the terminal what clients do wrong.
      isProd: true,
      async onSubscribe({ extra, connectionParams }, _id, payload) {
        if (!begin(payload, extra.request)) {
          return { ...ANSWERED, rootValue: { errors: [tooMany(limits, 'operationsPerSocket', SECONDS_TO_ASK)] } }
        }
        const { query, ...params } = payload
        // Each operation signs in anew: a token may end, or be taken away, while its connection lives on.
        const request = requestOf(extra.request, connectionParams)
        const rootValue = await answer(request, paramsOf(query, params), senders.get(extra.request) ?? {})
        // What goes on is counted as a subscription instead.
        if (isAsyncIterable(rootValue)) end(payload)
        return { ...ANSWERED, rootValue }
      },
      onComplete: (_context, _id, payload) => {
        end(payload)
      },
      subscribe: ({ rootValue }) => rootValue as ExecutionResult | AsyncIterable<ExecutionResult>,
      onNext: (_context, _id, _payload, _args, result) => withoutStatus(result),
    },
    sockets,
  )

  return {
    upgrade(request, socket, head, from, whole) {
      senders.set(request, from)
      sockets.handleUpgrade(request, socket, head, (opened) => {
        opened.takesFrom(socket, whole)
        sockets.emit('connection', opened, request)
      })
    },
    close() {
      for (const client of sockets.clients) client.close(GOING_AWAY, 'The server goes away.')
      setTimeout(() => {
        for (const client of sockets.clients) client.terminate()
      }, MS_TO_GO).unref()
    },
  }
}

/**
 * A WebSocket that ends over a message whose JSON has more values than that of a request may: to parse it would hold up
 * all. While its client takes nothing of what it is sent, nothing is taken of the client either.
 */
function webSocketHeldTo({ bodyValues }: WebSocketParts['limits']) {
  return class extends WebSocket {
    #way: Duplex | undefined
    #whole: TakenWhole | undefined

    /** Says over which connection it goes, and what is told of what has been taken of it. */
    takesFrom(way: Duplex, whole: TakenWhole): void {
      this.#way = way
      this.#whole = whole
    }

    /** That a client has gone is no fault, and nothing that it was to be sent is waited for then. */
    override send(data: Sendable, given?: SendOptions | Sent, sent?: Sent): void {
      const [options, told] = typeof given === 'function' ? [{}, given] : [given ?? {}, sent]
      super.send(data, options, () => told?.())
    }

    override emit(event: string | symbol, ...given: unknown[]): boolean {
      const [data] = given
      // Frames that are none: the library has ended the connection, with what is wrong.
      if (event === 'error') return true
      // Nothing is kept of what came before a message's end; between its parts others ask whether one is there.
      if (event === 'message') this.#whole?.(Infinity)
      else if (data instanceof Uint8Array && /^p[io]ng$/.test(String(event))) this.#whole?.(data.length + PING_HEADER)
      if (event === 'message' && data instanceof Uint8Array && valueCounter()(data) > bodyValues) {
        this.close(TOO_BIG, 'Too many values in one message')
        return true
      }
      if (this.bufferedAmount > MOST_WAITING && !this.isPaused) {
        this.pause()
        this.#way?.once('drain', () => {
          this.resume()
        })
      }
      return super.emit(event, ...given)
    }
  }
}

type Sendable = Parameters<WebSocket['send']>[0]
type SendOptions = Parameters<WebSocket['send']>[1]
type Sent = (error?: Error) => void

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
      ...(typeof authorization === 'string' ? { authorization: asHeader(authorization) } : {}),
      ...(headers.cookie === undefined ? {} : { cookie: asHeader(headers.cookie) }),
      ...(typeof id === 'string' ? { 'x-request-id': id } : {}),
    },
  })
}

/** What no header can say is no token either, and is refused as such. */
const asHeader = (text: string) => text.replaceAll(/[^\x20-\x7e]/g, '?')

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
