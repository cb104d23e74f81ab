import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildSchema } from 'graphql'
import { readSdl } from '../../src/graphql/sdl.ts'
import { start, type Running } from '../cli/run.ts'
import { asMany } from '../long.ts'
import { TEXTS, validDocuments } from './valid-documents.ts'

/** How many requests are sent. */
const REQUESTS = asMany(10_000, 400)

let folder: string
let server: Running
let port: number
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-fuzz-'))
  server = start(['serve'], { DATELINE_DATA: join(folder, 'data'), PORT: '0', DATELINE_LOG: 'error' })
  port = Number((await server.said(/http:\/\/127\.0\.0\.1:(\d+)/))[1])
})
afterAll(async () => {
  server.child.kill('SIGTERM')
  await server.ended()
  await rm(folder, { recursive: true, force: true })
})

/** A request as it goes over the connection. */
interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const NAMES = [
  'stats',
  'people',
  'entity',
  'node',
  'nodes',
  'articles',
  'edges',
  'id',
  'name',
  'text',
  'sentences',
  'evidence',
  '__typename',
  '__schema',
  'removeArticle',
  'loadArticle',
  'undo',
  'search',
  'shortestPaths',
  'relationships',
  'x',
]
const VALUES = [
  '1',
  '-1',
  '1e309',
  '"person/x"',
  '"\\u0000"',
  'null',
  'true',
  '[]',
  '[1, "a"]',
  '{}',
  '{ name: { contains: "a" } }',
  '$v',
  'PERSON',
  '""',
  '99999999999999999999',
  '"\') MATCH (n) DETACH DELETE n //"',
]
const ARGUMENTS = [
  'id',
  'ids',
  'first',
  'last',
  'after',
  'before',
  'filter',
  'name',
  'from',
  'to',
  'input',
  'limit',
  'orderBy',
  'query',
  'text',
]

const selections = (depth: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        alias: fc.option(fc.constantFrom('a: ', 'errors: ', 'node: ')),
        name: fc.constantFrom(...NAMES),
        given: fc.option(
          fc.array(fc.tuple(fc.constantFrom(...ARGUMENTS), fc.constantFrom(...VALUES)), { minLength: 1, maxLength: 3 }),
        ),
        directive: fc.option(fc.constantFrom('@skip(if: true)', '@include(if: $v)', '@aa', '@defer')),
        below: depth === 0 ? fc.constant(null) : fc.option(selections(depth - 1)),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((fields) =>
      fields
        .map(({ alias, name, given, directive, below }) => {
          const shown = given === null ? '' : `(${given.map(([key, value]) => `${key}: ${value}`).join(', ')})`
          return `${alias ?? ''}${name}${shown} ${directive ?? ''} ${below === null ? '' : `{ ${below} }`}`
        })
        .join(' '),
    )

const documents = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', 'query', 'mutation', 'subscription', 'query Q($v: Boolean)', 'fragment F on Query'),
      selections(4),
    )
    .map(([kind, fields]) => `${kind} { ${fields} }`),
  fc.integer({ min: 1, max: 3_000 }).map((depth) => '{a'.repeat(depth)),
  fc
    .integer({ min: 1, max: 3_000 })
    .map((depth) => `{ ${'articles { nodes { sentences { article { '.repeat(depth)} id ${'} } } }'.repeat(depth)} }`),
  fc
    .integer({ min: 1, max: 2_000 })
    .map((count) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: stats { articles }`).join(' ')} }`),
  fc
    .integer({ min: 1, max: 2_000 })
    .map((depth) => `{ people(filter: ${'{ not: '.repeat(depth)} null ${'}'.repeat(depth)}) { totalCount } }`),
  fc.string({ maxLength: 200, unit: 'binary' }),
  fc.constantFrom('x', '"', '#', '{ ', '\u0000').map((unit) => unit.repeat(1_000_000 / unit.length)),
)
const anything = fc.anything({ maxDepth: 4, withBigInt: false, withDate: false })
const bodies = fc.oneof(
  fc
    .record({
      query: documents,
      variables: fc.oneof(fc.constant({}), anything),
      operationName: fc.option(fc.string()),
      extensions: fc.option(anything),
    })
    .map((one) => JSON.stringify(one)),
  fc.record({ query: documents }).map((one) => JSON.stringify(one)),
  fc.array(fc.oneof(fc.record({ query: documents }), anything), { maxLength: 12 }).map((all) => JSON.stringify(all)),
  anything.map((one) => JSON.stringify({ one }).slice(7, -1)),
  fc
    .record({ id: fc.constantFrom('documentId', 'id'), value: anything })
    .map(({ id, value }) => JSON.stringify({ [id]: value, extensions: { persistedQuery: value } })),
  fc.string({ maxLength: 500, unit: 'binary' }),
  fc.constantFrom('[', '{"a":', '"', '1').map((unit) => unit.repeat(1_000_000 / unit.length)),
  fc
    .string()
    .map(
      (text) =>
        `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${JSON.stringify({ query: `mutation { ${text} }` })}\r\n--x\r\nContent-Disposition: form-data; name="map"\r\n\r\n{"0":["variables.file"]}\r\n--x--\r\n`,
    ),
)
const headerText = fc.string({ maxLength: 60 }).map((text) => text.replaceAll(/[^\x20-\x7e]/g, '?').trim())
const requests: fc.Arbitrary<Sent> = fc.record({
  method: fc.constantFrom('POST', 'POST', 'POST', 'POST', 'GET', 'PUT', 'OPTIONS', 'DELETE', 'PATCH', 'HEAD'),
  path: fc.oneof(
    { weight: 8, arbitrary: fc.constant('/graphql') },
    documents.map((text) => `/graphql?query=${encodeURIComponent(text.slice(0, 2_000).toWellFormed())}`),
    fc.constantFrom(
      '/',
      '/ready',
      '/health',
      '/metrics',
      '/graphql/',
      '/graphql?query',
      '/graphql?variables=x',
      '/..%2f..%2fetc/passwd',
      '//',
      '/%',
      '/%00',
      '/assets/%ff',
      '/.trusted-documents.json',
      '*',
      '/graphql?%ff=%fe',
    ),
  ),
  headers: fc
    .record({
      'content-type': fc.oneof(
        fc.constant('application/json'),
        fc.constant('application/json'),
        fc.constantFrom(
          'application/json; charset=utf-16',
          'multipart/form-data; boundary=x',
          'text/plain',
          'application/graphql',
          'application/x-www-form-urlencoded',
          'application/json, text/plain',
        ),
        headerText,
      ),
      accept: fc.oneof(
        fc.constantFrom(
          'application/json',
          'application/graphql-response+json',
          'text/html',
          'text/event-stream',
          '*/*',
          'multipart/mixed',
        ),
        headerText,
      ),
      host: fc.oneof(
        { weight: 6, arbitrary: fc.constant('127.0.0.1') },
        fc.constantFrom('localhost', '[::1]', '%', 'evil.example', '127.0.0.1:99999', '[', 'a b'),
        headerText,
      ),
      authorization: fc.oneof(fc.constant(''), headerText, fc.constantFrom('Bearer x', 'Bearer a.b.c', 'Basic eA==')),
      'x-request-id': headerText,
      'x-forwarded-for': headerText,
      origin: headerText,
      'content-encoding': fc.constantFrom('', 'gzip', 'br', 'x'),
    })
    .map((headers) => Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''))),
  body: bodies,
})

interface Got {
  readonly status: number
  readonly text: string
}

/** How long any request may take to be answered, on a machine that is busy. */
const MOST_MS = 30_000

/** Sends a request; a stream that does not end is left after a moment. */
async function send({ method, path, headers, body }: Sent): Promise<Got> {
  const bytes = method === 'GET' || method === 'HEAD' ? Buffer.alloc(0) : Buffer.from(body.toWellFormed())
  const signal = AbortSignal.timeout(MOST_MS)
  const asked = request({
    host: '127.0.0.1',
    port,
    method,
    path,
    agent: false,
    // A server that is asked to close does so once it has answered, even before a body that it does not want is there.
    headers: { ...headers, 'content-length': bytes.length, connection: 'keep-alive' },
  })
  asked.on('error', () => undefined)
  const answered = once(asked, 'response', { signal }) as Promise<[IncomingMessage]>
  asked.end(bytes)
  const [response] = await answered
  let text = ''
  response.on('error', () => undefined)
  response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  const isStream = /event-stream|multipart/.test(response.headers['content-type'] ?? '')
  const end = once(response, 'close', { signal })
  await (isStream ? Promise.race([end, new Promise((resolve) => setTimeout(resolve, 50))]) : end)
  end.catch(() => undefined)
  asked.destroy()
  return { status: response.statusCode ?? 0, text }
}

/** What no answer may tell: where the program lies, how it came there, and what it asks of its store. */
const TELLS =
  /node_modules|\/src\/|\/dist\/|\.ts:\d|\.js:\d|at async |at Object\.|MATCH \(|RETURN \$|GRAFEO-|grafeo|INTERNAL/

const IDS = `{
  entities(first: 40) { nodes { id } }
  articles(first: 5) { nodes { id sentences { id } } }
  statements(first: 10) { nodes { id } }
  relationships(first: 10) { nodes { id } }
}`

/** Asks as a client does that knows the schema. */
const ask = (query: string): Promise<Got> =>
  send({
    method: 'POST',
    path: '/graphql',
    headers: {
      'content-type': 'application/json',
      accept: query.startsWith('subscription') ? 'text/event-stream' : 'application/json',
    },
    body: JSON.stringify({ query }),
  })

function expectNoFault({ status, text }: Got): void {
  expect({ status, isFault: status >= 500, text: status >= 500 ? text : '' }).toMatchObject({ isFault: false })
  // The pages of explorer and playground are built before anybody asks.
  if (!/^\s*<!doctype html>/i.test(text)) expect(TELLS.exec(withoutEcho(text))?.[0]).toBeUndefined()
}

const isStillThere = async () => {
  expect((await send({ method: 'GET', path: '/health', headers: {}, body: '' })).status).toBe(200)
}

it('answers any request without a fault, and tells nothing of the program', { timeout: 3_600_000 }, async () => {
  const property = fc.asyncProperty(requests, async (sent) => {
    expectNoFault(await send(sent))
  })
  await fc.assert(property, { numRuns: REQUESTS })
  await isStillThere()
  expect(await wrong()).toMatch(/^HTTP\/1\.1 400 /)
})

it('answers whatever the schema allows without a fault', { timeout: 3_600_000 }, async () => {
  for (const text of TEXTS)
    await ask(`mutation { loadArticle(input: { text: ${JSON.stringify(text)} }) { article { id } } }`)
  const ids = [...(await ask(IDS)).text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '')
  expect(ids.length).toBeGreaterThan(20)
  const property = fc.asyncProperty(validDocuments(buildSchema(readSdl()), ids), async (query) => {
    expectNoFault(await ask(query))
  })
  await fc.assert(property, { numRuns: REQUESTS })
  await isStillThere()
})

/** What the request itself said may stand in the answer. */
const withoutEcho = (text: string) => text.replaceAll("') MATCH (n) DETACH DELETE n //", '')

/** What comes of bytes that are no request. */
async function wrong(): Promise<string> {
  const socket = connect(port, '127.0.0.1').end('\u0000\u0001 nonsense\r\n\r\n')
  let said = ''
  socket.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await once(socket, 'close')
  return said
}
