import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient, type Client, type ExecutionResult } from 'graphql-ws'
import { WebSocket } from 'ws'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { trustDocuments } from '../../src/graphql/trusted-documents.ts'
import type { Viewer } from '../../src/graphql/viewer.ts'
import { DatelineError } from '../../src/model/error.ts'
import type { Engine } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import type { serveGraph } from '../graphql/served-graph.ts'
import { serveSockets } from './served-sockets.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
})
afterAll(() => engine.close())

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

/** Serves the graph on a port of its own, until the test is over. */
async function serve(options: Parameters<typeof serveSockets>[1] = {}, origins: readonly string[] = []) {
  const served = await serveSockets(engine, options, origins)
  ends.push(served.close)
  return { ...served, url: `ws://127.0.0.1:${served.port}/graphql` }
}

function clientOf(url: string, connectionParams: Record<string, unknown> = {}): Client {
  const client = createClient({ url, webSocketImpl: WebSocket, connectionParams, retryAttempts: 0 })
  ends.push(() => client.dispose())
  return client
}

type Result = ExecutionResult<Record<string, unknown>, { readonly event?: { readonly id: string } }>
const next = async (results: AsyncIterableIterator<Result>) => (await results.next()).value as Result

const TEXT = 'Minister Ana Diaz spoke in Lima about number'
let number = 0
const load = async (graph: ReturnType<typeof serveGraph>) =>
  (
    await graph.ask<{ loadArticle: { article: { id: string } } }>(
      'mutation ($text: String!) { loadArticle(input: { text: $text }) { article { id } } }',
      { text: `${TEXT} ${++number}.` },
    )
  ).loadArticle.article.id

describe('the API over WebSockets', () => {
  it('tells who subscribes of what happens, and goes on after the last event that they had', async () => {
    const { graph, url } = await serve()
    const subscription = 'subscription ($after: ID) { articleLoaded(after: $after) { id } }'
    const first = clientOf(url).iterate({ query: subscription, variables: {} }) as AsyncIterableIterator<Result>
    const told = first.next()
    // Nobody says when listening begins.
    let [id, had] = ['', undefined as Result | undefined]
    void told.then(({ value }) => (had = value as Result))
    while (had === undefined) id = await load(graph)
    await first.return?.()
    expect(had.data).toHaveProperty('articleLoaded.id')
    const missed = await load(graph)
    const again = clientOf(url).iterate({
      query: subscription,
      variables: { after: had.extensions?.event?.id },
    }) as AsyncIterableIterator<Result>
    const ids: unknown[] = []
    do ids.push((await next(again)).data?.['articleLoaded'])
    while (ids.length < 20 && !JSON.stringify(ids).includes(missed))
    expect(ids.at(-1)).toEqual({ id: missed })
    expect(new Set(ids.map((one) => JSON.stringify(one))).size).toBe(ids.length)
    expect(ids.length === 1 || JSON.stringify(ids).includes(id)).toBe(true)
  })

  it('answers queries and mutations, and says what is wrong with them', async () => {
    const client = clientOf((await serve()).url)
    const ask = (query: string) => next(client.iterate({ query }) as AsyncIterableIterator<Result>)
    expect(await ask('{ __typename stats { entities } }')).toMatchObject({ data: { __typename: 'Query' } })
    expect(await ask('{ nothing }')).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] })
    expect(await ask('mutation { loadArticle(input: { text: " " }) { errors { code } } }')).toEqual({
      data: { loadArticle: { errors: [{ code: 'ARTICLE_EMPTY' }] } },
    })
  })

  it('signs in by the parameters of the connection, and ends with the token', async () => {
    let viewer: Viewer | undefined = { name: 'Ana', role: 'READER', expires: Date.now() + 2_000 }
    const { url } = await serve({
      authenticate: (authorization) =>
        viewer === undefined || authorization !== 'Bearer ana'
          ? Promise.reject(new DatelineError('UNAUTHENTICATED', 'The token has ended.'))
          : Promise.resolve(viewer),
    })
    const ask = (query: string, token: string) =>
      clientOf(url, { authorization: `Bearer ${token}` }).iterate({ query }) as AsyncIterableIterator<Result>
    expect(await next(ask('{ stats { articles } }', 'ana'))).toMatchObject({ data: { stats: {} } })
    const code = (name: string) => [{ message: expect.any(String) as string, extensions: { code: name } }]
    expect((await next(ask('{ stats { articles } }', 'bo'))).errors).toEqual(code('UNAUTHENTICATED'))
    expect((await next(ask('mutation { undo(changeId: "x") { errors { code } } }', 'ana'))).errors).toEqual(
      code('FORBIDDEN'),
    )
    const kept = clientOf(url, { authorization: 'Bearer ana' })
    const askAgain = () => next(kept.iterate({ query: '{ stats { articles } }' }) as AsyncIterableIterator<Result>)
    const following = kept.iterate({
      query: 'subscription { articleLoaded { id } }',
    }) as AsyncIterableIterator<Result>
    const last = next(following)
    expect(await askAgain()).toMatchObject({ data: { stats: {} } })
    await new Promise((resolve) => setTimeout(resolve, 200))
    viewer = undefined
    expect((await askAgain()).errors).toEqual(code('UNAUTHENTICATED'))
    expect((await last).errors).toEqual(code('UNAUTHENTICATED'))
    expect((await following.next()).done).toBe(true)
  })

  it('signs in by the session of the own pages, and by none that another page makes a browser send', async () => {
    const authenticate = (_: string | undefined, cookies?: string) =>
      Promise.resolve<Viewer>(cookies === 'dateline-session=ana' ? { name: 'Ana', role: 'READER' } : {})
    const { url, port } = await serve({ authenticate }, ['https://news.example'])
    const ask = (origin: string) => {
      class FromPage extends WebSocket {
        constructor(at: string | URL, protocols?: string | string[]) {
          super(at, protocols, { headers: { origin, cookie: 'dateline-session=ana' } })
        }
      }
      const client = createClient({ url, webSocketImpl: FromPage, retryAttempts: 0 })
      ends.push(() => client.dispose())
      return next(client.iterate({ query: '{ stats { articles } }' }) as AsyncIterableIterator<Result>)
    }
    expect(await ask(`http://127.0.0.1:${port}`)).toHaveProperty('data.stats')
    expect(await ask('https://news.example')).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  })

  it('ends over a message whose JSON would take long to parse', async () => {
    const { url } = await serve({ limits: { bodyValues: 100 } })
    for (const [levels, code] of [
      [90, 4400],
      [101, 1009],
    ] as const) {
      const socket = new WebSocket(url, 'graphql-transport-ws')
      await once(socket, 'open')
      socket.send(`${'['.repeat(levels)}${']'.repeat(levels)}`)
      expect((await once(socket, 'close'))[0]).toBe(code)
    }
  })

  it.for([
    ['frames that are none', (socket: Socket) => socket.write(Buffer.from([0x85, 0x80, 0, 0, 0, 0])), 1002],
    ['text that is none', (socket: Socket) => socket.write(Buffer.from([0x81, 0x81, 0, 0, 0, 0, 0xff])), 1007],
  ] as const)('ends over %s, and nothing is written down of it', async ([, write, code]) => {
    const written = vi.spyOn(console, 'error')
    const { graph, url } = await serve()
    const socket = new WebSocket(url, 'graphql-transport-ws')
    const upgraded = once(socket, 'upgrade') as Promise<[IncomingMessage]>
    await once(socket, 'open')
    write((await upgraded)[0].socket)
    expect((await once(socket, 'close'))[0]).toBe(code)
    expect([...written.mock.calls, ...graph.unexpected]).toEqual([])
    written.mockRestore()
  })

  it('refuses a token that no header can say, like any other that proves nothing', async () => {
    const authenticate = (authorization?: string) =>
      authorization === undefined
        ? Promise.resolve<Viewer>({ role: 'READER' })
        : Promise.reject(new DatelineError('UNAUTHENTICATED', 'The server does not know this token.'))
    const { url } = await serve({ authenticate })
    for (const authorization of ['Bearer a\nb', 'Bearer \u0430']) {
      const results = clientOf(url, { authorization }).iterate({ query: '{ stats { articles } }' })
      expect(await next(results as AsyncIterableIterator<Result>)).toMatchObject({
        errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
      })
    }
  })

  it('takes nothing more of who sends without end, and takes nothing of what it is sent', async () => {
    const { url, port } = await serve()
    const socket = new WebSocket(url, 'graphql-transport-ws')
    const upgraded = once(socket, 'upgrade') as Promise<[IncomingMessage]>
    await once(socket, 'open')
    const [{ socket: way }] = await upgraded
    socket.send('{"type":"connection_init"}')
    socket.pause()
    const ping = JSON.stringify({ type: 'ping', payload: { more: 'x'.repeat(100_000) } })
    for (let sent = 0; sent < 400; sent++) socket.send(ping)
    await pause(1_500)
    // What the two ends of the connection hold by themselves is a few megabytes.
    expect(way.writableLength).toBeGreaterThan(10_000_000)
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200)
    let pongs = 0
    socket.on('message', (data: Buffer) => (pongs += data.includes('"pong"') ? 1 : 0))
    socket.resume()
    await expect.poll(() => pongs, { timeout: 30_000 }).toBe(400)
    socket.terminate()
  })

  it('lets others have their turn between any two small messages that come at once', async () => {
    const { url } = await serve()
    const sent = vi.spyOn(WebSocket.prototype, 'send')
    ends.push(() => {
      sent.mockRestore()
    })
    const socket = new WebSocket(url, 'graphql-transport-ws')
    await once(socket, 'open')
    socket.send('{"type":"connection_init"}')
    const pongs = () => sent.mock.calls.filter(([data]) => typeof data === 'string' && data.includes('"pong"')).length
    const ofTurns: number[] = []
    let isOver = false
    const turn = () => {
      ofTurns.push(pongs())
      sent.mockClear()
      if (!isOver) setImmediate(turn)
    }
    for (let count = 0; count < 3_000; count++) socket.send('{"type":"ping"}')
    turn()
    await expect.poll(() => ofTurns.reduce((sum, one) => sum + one, 0), { timeout: 20_000 }).toBe(3_000)
    isOver = true
    expect(Math.max(...ofTurns)).toBeLessThanOrEqual(2)
    socket.terminate()
  })

  it('keeps messages that are not whole to so many bytes over all connections', async () => {
    const { url } = await serve({ limits: { halfReceivedBytes: 1_000_000 } })
    const said: string[] = []
    const opened = async () => {
      const socket = new WebSocket(url, 'graphql-transport-ws')
      ends.push(() => {
        socket.terminate()
      })
      await once(socket, 'open')
      socket.send('{"type":"connection_init"}')
      await once(socket, 'message')
      socket.on('message', (data: Buffer) => said.push(data.toString()))
      return socket
    }
    const [most, ...others] = [await opened(), await opened(), await opened()]
    const ping = (bytes: number) => [`{"type":"ping","payload":{"more":"${'x'.repeat(bytes)}`, '"}}'] as const
    for (const socket of others) {
      for (let whole = 0; whole < 8; whole++) {
        socket.send(ping(100_000).join(''))
        socket.ping('still here')
      }
      socket.send(ping(300_000)[0], { fin: false })
    }
    most.send(ping(700_000)[0], { fin: false })
    expect((await once(most, 'close'))[0]).toBe(1006)
    for (const socket of others) socket.send(ping(300_000)[1], { fin: true })
    await expect.poll(() => said.filter((message) => message.includes('"pong"')).length).toBe(18)
    expect(others.map(({ readyState }) => readyState)).toEqual([WebSocket.OPEN, WebSocket.OPEN])
  })

  it('answers trusted documents alone where the server does', async () => {
    const trusted = '{ stats { articles } }'
    const { url } = await serve({ onlyTrusted: true, trustedDocuments: trustDocuments([trusted]) })
    const ask = (query: string) => next(clientOf(url).iterate({ query }) as AsyncIterableIterator<Result>)
    expect(await ask(trusted)).toHaveProperty('data.stats')
    expect(await ask('{ __typename }')).not.toHaveProperty('data.__typename')
  })

  it.for([
    ['a page of the server itself', {}, undefined, 101],
    ['a page that the setting names', { origin: 'https://news.example' }, undefined, 101],
    ['another page', { origin: 'https://evil.example' }, undefined, 403],
    ['a page that hides its origin', { origin: 'null' }, undefined, 403],
    ['another name of the machine', { host: 'evil.example' }, undefined, 421],
    ['another path', {}, '/health', 404],
  ] as const)('answers %s', async ([, headers, path, status]) => {
    const { port } = await serve({}, ['https://news.example'])
    const sent = { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}`, ...headers }
    const socket = connect(port, '127.0.0.1')
    ends.push(() => socket.destroy())
    socket.write(
      [
        `GET ${path ?? '/graphql'} HTTP/1.1`,
        ...Object.entries(sent).map(([name, value]) => `${name}: ${value}`),
        'connection: upgrade',
        'upgrade: websocket',
        'sec-websocket-version: 13',
        'sec-websocket-protocol: graphql-transport-ws',
        'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==',
        '\r\n',
      ].join('\r\n'),
    )
    const [answer] = (await once(socket, 'data')) as [Buffer]
    expect(answer.toString()).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  })

  it('counts the subscriptions of a client over all its connections', async () => {
    const { url } = await serve({ limits: { subscriptionsPerClient: 2 } })
    const subscribe = () =>
      clientOf(url).iterate({ query: 'subscription { articleLoaded { id } }' }) as AsyncIterableIterator<Result>
    const codeOf = async (events: AsyncIterableIterator<Result>) => {
      const answer = await Promise.race([next(events), pause(500)])
      return answer?.errors?.[0]?.extensions['code'] ?? 'goes on'
    }
    const first = subscribe()
    expect(await codeOf(first)).toBe('goes on')
    expect(await codeOf(subscribe())).toBe('goes on')
    await expect.poll(() => codeOf(subscribe())).toBe('TOO_MANY_REQUESTS')
    await first.return?.()
    await expect.poll(() => codeOf(subscribe())).toBe('goes on')
  })

  it('refuses a connection beyond those that a client may have', async () => {
    const { url } = await serve({ limits: { connectionsPerClient: 2 } })
    const sockets = Array.from({ length: 3 }, () => new WebSocket(url, 'graphql-transport-ws'))
    ends.push(() => {
      for (const socket of sockets) socket.terminate()
    })
    const came = await Promise.all(sockets.map((socket) => once(socket, 'open').then(() => 'open', String)))
    expect(came.sort()).toEqual([expect.stringContaining('429'), 'open', 'open'])
  })

  it('tells who is connected that the server goes', async () => {
    const { url, webSockets } = await serve()
    const socket = new WebSocket(url, 'graphql-transport-ws')
    await once(socket, 'open')
    webSockets.close()
    expect((await once(socket, 'close'))[0]).toBe(1001)
  })
})
