import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { format } from 'prettier'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSignIn } from '../../src/cli/access/sign-in.ts'
import { readSettings } from '../../src/cli/settings.ts'
import { topicOf, type LiveEvent } from '../../src/graphql/live/live-event.ts'
import { createLiveEvents } from '../../src/graphql/live/live-events.ts'
import { LIMIT_NAMES, LIMITS, limitSetting, type LimitName, type Limits } from '../../src/model/limits.ts'
import type { Engine } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { WebSocket } from 'ws'
import { serveSockets } from '../cli/served-sockets.ts'
import { listen, type LiveResult } from '../graphql/live/listen.ts'
import { serveGraph } from '../graphql/served-graph.ts'
import { limitedServer, statusOf, type LimitedServer } from './limited-server.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
  await serveGraph(engine).loadSeed()
})
afterAll(() => engine.close())

const servers: LimitedServer[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

async function serve(limits: Partial<Limits>, options?: Parameters<typeof limitedServer>[2]): Promise<LimitedServer> {
  const server = await limitedServer(engine, limits, options)
  servers.push(server)
  return server
}

/** What comes of as much as a limit allows, and of one more. */
type Sides = readonly [within: string, beyond: string]
const STATS = '{ stats { articles } }'
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ')

/** Asks for what a limit of `most` allows, and for one more. */
const asking = (name: LimitName, most: number, body: (figure: number) => unknown) => async (): Promise<Sides> => {
  const { ask } = await serve({ [name]: most })
  return [(await ask(body(most))).outcome, (await ask(body(most + 1))).outcome]
}

/** Asks the same with the figure that it has itself as the limit, and with one less. */
const measuring = (name: LimitName, query: string) => async (): Promise<Sides> => {
  const { said } = await (await serve({ [name]: 1 })).ask({ query })
  const figure = Number(/has (\d+)/.exec(said)?.[1])
  const [within, beyond] = [await serve({ [name]: figure }), await serve({ [name]: figure - 1 })]
  return [(await within.ask({ query })).outcome, (await beyond.ask({ query })).outcome]
}

const HEAD = 'GET /health HTTP/1.1\r\nhost: 127.0.0.1\r\n'
const BODY = '{"query":"{ stats { articles } }"}'
const POST = `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n`

/** Sends one part, and the other so many milliseconds later. */
async function inTwo(server: LimitedServer, first: string, second: string, ms: number): Promise<string> {
  const socket = await server.connect(first)
  const status = statusOf(socket)
  await pause(ms)
  socket.write(second)
  const said = await status
  socket.destroy()
  return said
}

/** Goes on after an event when as many came as are remembered, and when one more did. */
const resuming = (name: LimitName, query: string, event: LiveEvent) => async (): Promise<Sides> => {
  const live = createLiveEvents({ eventsKept: 1, loadEventsKept: 1, [name]: 3 })
  const log = live.logs[topicOf(event)]
  live.publish(event)
  const after = log.newest()
  const resume = async () => {
    const results = await listen(serveGraph(engine, { live }).api, query, { variables: { after } })
    const { value } = (await results.next()) as IteratorYieldResult<LiveResult<unknown>>
    await results.return(undefined)
    return value.errors?.[0]?.extensions.code ?? 'answered'
  }
  for (let count = 0; count < 3; count++) live.publish(event)
  const within = await resume()
  live.publish(event)
  return [within, await resume()]
}

/** How each limit is tried: a limit that is added needs a line here. */
const TRIED: Readonly<Record<LimitName, () => Promise<Sides>>> = {
  bodyBytes: asking('bodyBytes', 500, (bytes) => {
    const body = (pad: string) => JSON.stringify({ query: STATS, variables: { pad } })
    return body('x'.repeat(bytes - body('').length))
  }),
  bodyValues: asking('bodyValues', 9, (count) => ({
    query: STATS,
    variables: { list: Array.from({ length: count - 4 }, () => '",[{\\') },
  })),
  documentCharacters: asking('documentCharacters', 200, (characters) => ({ query: STATS.padEnd(characters, '#') })),
  batch: asking('batch', 3, (count) => Array<object>(count).fill({ query: STATS })),
  tokens: asking('tokens', 20, (count) => ({ query: `{ stats { ${'articles '.repeat(count - 5)} } }` })),
  depth: asking('depth', 6, (levels) => ({
    query: `{ __type(name: "Query") { ${'ofType { '.repeat(levels - 2)} name ${'}'.repeat(levels)}`,
  })),
  fields: asking('fields', 10, (count) => ({ query: `{ stats { ${'articles '.repeat(count - 1)} } }` })),
  aliases: asking('aliases', 10, (count) => ({ query: `{ stats { ${times(count, (i) => `a${i}: articles`)} } }` })),
  directives: asking('directives', 10, (count) => ({
    query: `{ stats { ${'articles @skip(if: false) '.repeat(count)} } }`,
  })),
  rootFields: asking('rootFields', 5, (count) => ({
    query: `{ ${times(count, (i) => `a${i}: stats { articles }`)} }`,
  })),
  cost: measuring('cost', '{ people(first: 7) { nodes { id name statements { nodes { text } } } } }'),
  argumentDepth: measuring(
    'argumentDepth',
    '{ people(filter: { not: { not: { name: { contains: "a" } } } }) { totalCount } }',
  ),
  argumentValues: measuring(
    'argumentValues',
    '{ people(filter: { or: [{ name: { contains: "a" } }, { name: { contains: "b" } }] }) { totalCount } }',
  ),
  async answerCharacters() {
    const query = '{ articles { nodes { text } } }'
    // What is counted is all within the braces of `data`.
    const characters = JSON.stringify(await serveGraph(engine).ask(query)).length - 2
    return [
      (await (await serve({ answerCharacters: characters })).ask({ query })).outcome,
      (await (await serve({ answerCharacters: characters - 1 })).ask({ query })).outcome,
    ]
  },
  async timeMs() {
    const answering = async (ms: number) => {
      const queries = {
        ready: () => Promise.resolve(),
        answer: () => pause(ms, '{"articles":1}'),
      }
      return (await (await serve({ timeMs: 2_000 }, { api: { queries } })).ask({ query: STATS })).outcome
    }
    return [await answering(10), await answering(4_000)]
  },
  async requestsPerMinute() {
    const { ask } = await serve({ requestsPerMinute: 3 })
    for (let asked = 1; asked < 3; asked++) await ask({ query: STATS })
    const [within, beyond] = [await ask({ query: STATS }), await ask({ query: STATS })]
    expect(Number(beyond.headers.get('retry-after'))).toBeGreaterThan(50)
    return [within.outcome, beyond.outcome]
  },
  async connectionsPerClient() {
    const server = await serve({ connectionsPerClient: 3 })
    for (let open = 1; open < 3; open++) await server.connect()
    const within = await server.connect(`${HEAD}\r\n`)
    const [first, second] = [await statusOf(within), await statusOf(await server.connect(`${HEAD}\r\n`))]
    within.destroy()
    await expect.poll(async () => statusOf(await server.connect(`${HEAD}\r\n`))).toBe('200 OK')
    return [first, second]
  },
  async subscriptionsPerClient() {
    const { base } = await serve({ subscriptionsPerClient: 2 })
    const subscribe = (signal?: AbortSignal) =>
      fetch(`${base}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query: 'subscription { articleLoaded { id } }' }),
        signal: signal ?? null,
      })
    const stop = new AbortController()
    await subscribe(stop.signal)
    const sides: Sides = [String((await subscribe()).status), String((await subscribe()).status)]
    stop.abort()
    await expect.poll(async () => (await subscribe()).status).toBe(200)
    return sides
  },
  async signInsPerMinute() {
    const given = { DATELINE_OIDC_ISSUER: 'http://127.0.0.1:9', DATELINE_OIDC_CLIENT_ID: 'dateline' }
    const quiet = { audit: () => undefined, report: () => undefined, limits: { signInsPerMinute: 2 } }
    const signIn = createSignIn(readSettings(given))?.listeners(quiet) ?? {}
    const { base } = await serve({ signInsPerMinute: 2 }, { web: { signIn } })
    const outcomes: string[] = []
    for (let tries = 0; tries < 3; tries++) outcomes.push(String((await fetch(`${base}/sign-in`)).status))
    return [outcomes[1] ?? '', outcomes[2] ?? '']
  },
  async connections() {
    const server = await serve({ connections: 2 })
    await server.connect()
    return [await statusOf(await server.connect(`${HEAD}\r\n`)), await statusOf(await server.connect(`${HEAD}\r\n`))]
  },
  async headerBytes() {
    const server = await serve({ headerBytes: 8_192 })
    // What is counted is the names and values of headers, as the parser takes them.
    const asked = async (bytes: number) => statusOf(await server.connect(`${HEAD}x: ${'y'.repeat(bytes)}\r\n\r\n`))
    return [await asked(8_100), await asked(8_200)]
  },
  async headersMs() {
    const server = await serve({ headersMs: 4_000, requestMs: 60_000 })
    return [await inTwo(server, HEAD, '\r\n', 500), await inTwo(server, HEAD, '\r\n', 9_000)]
  },
  async requestMs() {
    const server = await serve({ headersMs: 1_000, requestMs: 2_000 })
    return [await inTwo(server, POST, BODY, 500), await inTwo(server, POST, BODY, 6_000)]
  },
  async keepAliveMs() {
    const server = await serve({ keepAliveMs: 2_000 })
    const again = async (ms: number) => {
      const socket = await server.connect(`${HEAD}\r\n`)
      await statusOf(socket)
      await pause(ms)
      socket.write(`${HEAD}\r\n`)
      return socket.closed ? 'closed' : statusOf(socket)
    }
    return [await again(300), await again(6_000)]
  },
  eventsKept: resuming(
    'eventsKept',
    'subscription ($after: ID) { articleRemoved(after: $after) { deletedArticleId } }',
    { kind: 'ARTICLE_REMOVED', id: 'article/0' },
  ),
  loadEventsKept: resuming('loadEventsKept', 'subscription ($after: ID) { loading(after: $after) { step } }', {
    kind: 'LOADING',
    loadId: 'mine',
    step: 'READING',
    errors: [],
  }),
  async operationsPerSocket() {
    const queries = { ready: () => Promise.resolve(), answer: () => pause(300, '{"articles":1}') }
    const { port, close } = await serveSockets(engine, { limits: { operationsPerSocket: 2 }, queries })
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws')
    await once(socket, 'open')
    const said: string[] = []
    socket.on('message', (data: Buffer) => said.push(data.toString()))
    socket.send('{"type":"connection_init"}')
    while (said.length < 1) await pause(20)
    const outcomes = async (count: number) => {
      for (let id = 0; id < count; id++) {
        const operation = { type: 'subscribe', id: `${said.length} ${id}`, payload: { query: STATS } }
        socket.send(JSON.stringify(operation))
      }
      const before = said.length
      while (said.length < before + 2 * count) await pause(20)
      return /"code":"(\w+)"/.exec(said.slice(before).join())?.[1] ?? 'answered'
    }
    const sides: Sides = [await outcomes(2), await outcomes(3)]
    expect(await outcomes(2)).toBe('answered')
    socket.terminate()
    close()
    return sides
  },
  async unsentBytes() {
    const api: NonNullable<Parameters<typeof serve>[1]>['web'] = {
      api: (_request, response) => response.end(Buffer.alloc(20_000_000)),
    }
    const held = async (unsentBytes: number) => {
      const server = await serve({ unsentBytes }, { web: api })
      const socket = await server.connect(HEAD.replace('health', 'graphql').concat('\r\n').repeat(5))
      socket.pause()
      await pause(1_000)
      socket.resume()
      let bytes = 0
      socket.on('data', (chunk: Buffer) => (bytes += chunk.length))
      while (!socket.closed && bytes < 100_000_000) await pause(50)
      socket.destroy()
      return bytes > 100_000_000 ? 'answered' : 'closed'
    }
    return [await held(110_000_000), await held(60_000_000)]
  },
  async halfReceivedBytes() {
    const [first, second] = [BODY.slice(0, -1).padEnd(1_000_000), '}']
    const head = POST.replace(/\d+(?=\r\n\r\n$)/, String(first.length + second.length))
    const held = async (halfReceivedBytes: number) => {
      const server = await serve({ halfReceivedBytes })
      const sockets = await Promise.all(Array.from({ length: 4 }, () => server.connect(head + first)))
      const statuses = sockets.map(statusOf)
      await Promise.race([pause(1_000), ...statuses])
      for (const socket of sockets) socket.write(second)
      const outcomes = await Promise.all(statuses)
      for (const socket of sockets) socket.destroy()
      return outcomes.sort().join(', ')
    }
    return [await held(4_100_000), await held(3_900_000)]
  },
  async idleMs() {
    const api: NonNullable<Parameters<typeof serve>[1]>['web'] = {
      api: (_request, response) => response.end(Buffer.alloc(80_000_000)),
    }
    const server = await serve({ idleMs: 2_000 }, { web: api })
    const taking = async (ms: number) => {
      const socket = await server.connect(`${HEAD.replace('health', 'graphql')}connection: close\r\n\r\n`)
      socket.pause()
      await pause(ms)
      let bytes = 0
      socket.on('data', (chunk: Buffer) => (bytes += chunk.length))
      socket.resume()
      await once(socket, 'close')
      return bytes > 80_000_000 ? 'answered' : 'closed'
    }
    return [await taking(300), await taking(6_000)]
  },
}

const EXPECTED: Partial<Record<LimitName, Sides>> = {
  bodyBytes: ['answered', '413 REQUEST_ENTITY_TOO_LARGE'],
  batch: ['answered', '413 BAD_REQUEST'],
  timeMs: ['answered', 'TIMEOUT'],
  requestsPerMinute: ['answered', '429 TOO_MANY_REQUESTS'],
  connectionsPerClient: ['200 OK', '429 Too Many Requests'],
  subscriptionsPerClient: ['200', '429'],
  // The provider is away in this test; who may is told so.
  signInsPerMinute: ['503', '429'],
  connections: ['200 OK', 'closed'],
  headerBytes: ['200 OK', '431 Request Header Fields Too Large'],
  headersMs: ['200 OK', '408 Request Timeout'],
  requestMs: ['200 OK', '408 Request Timeout'],
  keepAliveMs: ['200 OK', 'closed'],
  operationsPerSocket: ['answered', 'TOO_MANY_REQUESTS'],
  unsentBytes: ['answered', 'closed'],
  halfReceivedBytes: ['200 OK, 200 OK, 200 OK, 200 OK', '200 OK, 200 OK, 200 OK, closed'],
  eventsKept: ['answered', 'EVENTS_FORGOTTEN'],
  loadEventsKept: ['answered', 'EVENTS_FORGOTTEN'],
  idleMs: ['answered', 'closed'],
}

describe('every limit', () => {
  it.concurrent.each(LIMIT_NAMES)('answers what it allows, and refuses one more: %s', async (name) => {
    expect(await TRIED[name]()).toEqual(EXPECTED[name] ?? ['answered', 'LIMIT_EXCEEDED'])
  })

  it('is in the table of the documentation, which `vitest -u` writes anew', async () => {
    const path = new URL('../../docs/limits.md', import.meta.url)
    const rows = LIMIT_NAMES.map((name) => {
      const { of, standard, counts, beyond } = LIMITS[name]
      return `| \`${limitSetting(name)}\` | ${of} | ${standard.toLocaleString('en')} | ${counts.replace(/,$/, '')} | ${beyond} |`
    })
    const table = ['| setting | of a | standard | counts | beyond it |', '| - | - | -: | - | - |', ...rows].join('\n')
    const text = readFileSync(path, 'utf8').replace(/^\|[^]*\|$/m, table)
    await expect(await format(text, { parser: 'markdown', proseWrap: 'preserve' })).toMatchFileSnapshot(path.pathname)
  })

  it('is set by the environment, and refused where it is no number', () => {
    const environment = Object.fromEntries(LIMIT_NAMES.map((name, index) => [limitSetting(name), String(index + 1)]))
    expect(Object.values(readSettings(environment).limits)).toEqual(LIMIT_NAMES.map((_, index) => index + 1))
    expect(readSettings({}).limits).toEqual({})
    expect(() => readSettings({ DATELINE_LIMIT_DEPTH: 'deep' })).toThrow(/DATELINE_LIMIT_DEPTH/)
    expect(() => readSettings({ DATELINE_LIMIT_DEPTH: '0' })).toThrow(/DATELINE_LIMIT_DEPTH/)
  })
})

describe('the limits of a client', () => {
  const authenticate = (authorization: string | undefined) =>
    Promise.resolve(
      authorization === undefined ? { role: 'READER' as const } : { role: 'READER' as const, name: authorization },
    )

  it('hold for each who is signed in, and for all others at an address together', async () => {
    const { ask } = await serve({ requestsPerMinute: 1 }, { api: { authenticate } })
    const outcomes: string[] = []
    for (const authorization of ['', '', 'Ana', 'Ana', 'Bo']) {
      outcomes.push((await ask({ query: STATS }, authorization === '' ? {} : { authorization })).outcome)
    }
    expect(outcomes).toEqual(['answered', '429 TOO_MANY_REQUESTS', 'answered', '429 TOO_MANY_REQUESTS', 'answered'])
  })

  it('hold for whom the outermost proxy names, whatever stands before that', async () => {
    const { ask } = await serve({ requestsPerMinute: 1 }, { web: { proxies: 2 } })
    const outcomes: string[] = []
    for (const sent of ['203.0.113.7, 10.0.0.1', '198.51.100.1, 203.0.113.7, 10.0.0.1', '203.0.113.8, 10.0.0.1']) {
      outcomes.push((await ask({ query: STATS }, { 'x-forwarded-for': sent })).outcome)
    }
    expect(outcomes).toEqual(['answered', '429 TOO_MANY_REQUESTS', 'answered'])
  })
})
