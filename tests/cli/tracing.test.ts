import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start, type Running } from './run.ts'

/** A span as OTLP sends it in JSON, as far as it is looked at. */
interface Span {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly status?: { readonly message?: string }
}

const bodies: string[] = []
const collector = createServer((request, response) => {
  void text(request).then((body) => {
    bodies.push(body)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
})
let folder: string
let server: Running
let base: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-traces-'))
  await once(collector.listen(0, '127.0.0.1'), 'listening')
  server = start(['serve'], {
    DATELINE_DATA: folder,
    PORT: '0',
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    OTEL_BSP_SCHEDULE_DELAY: '50',
    NODE_OPTIONS: '--import tsx',
  })
  ;[base] = (await server.said(/http:\/\/127\.0\.0\.1:\d+/)) as unknown as [string]
}, 120_000)
afterAll(async () => {
  server.child.kill('SIGTERM')
  await server.ended()
  collector.close()
  await rm(folder, { recursive: true, force: true })
})

const spans = (): Span[] =>
  bodies.flatMap((body) =>
    (JSON.parse(body) as Sent).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
  )
interface Sent {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[]
}

/** Asks as a part of a trace of the test's own; gives the trace's number. */
async function ask(trace: string, query: string, variables = {}): Promise<string> {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${trace}-00f067aa0ba902b7-01` },
    body: JSON.stringify({ query, variables }),
  })
  expect(response.status).toBe(200)
  return trace
}

const namesIn = (trace: string) =>
  spans()
    .filter(({ traceId }) => traceId === trace)
    .map(({ name }) => name)

describe('traces', () => {
  it('lead from an operation to the Cypher in the process of the store', async () => {
    const trace = await ask('1'.repeat(32), 'query Asked($name: String!) { entity(name: $name) { id } }', {
      name: 'Zebedee',
    })
    await expect.poll(() => namesIn(trace), { timeout: 30_000 }).toEqual(expect.arrayContaining(['query', 'cypher']))
    const inTrace = spans().filter(({ traceId }) => traceId === trace)
    const operation = inTrace.find(({ name }) => name === 'query')
    expect(operation?.parentSpanId).toBe('00f067aa0ba902b7')
    expect(inTrace.filter(({ name }) => name === 'cypher').map(({ parentSpanId }) => parentSpanId)).toContain(
      operation?.spanId,
    )
  })

  it('lead from a load to the reader and to what is written, and say nothing of texts and values', async () => {
    const article = 'Prime Minister Zebedee Quartermain met Bo Ek in Lima on Monday.'
    const trace = await ask(
      '2'.repeat(32),
      'mutation Load($text: String!) { loadArticle(input: { text: $text }) { outcome } }',
      { text: article },
    )
    await expect
      .poll(() => namesIn(trace), { timeout: 30_000 })
      .toEqual(expect.arrayContaining(['mutation', 'read article', 'transaction', 'cypher']))
    const sent = bodies.join('\n')
    expect(sent).toContain('"db.query.text"')
    for (const said of ['Zebedee', 'Quartermain', 'Lima']) expect(sent).not.toContain(said)
  })

  it('say nothing of what was asked for, where it is not found', async () => {
    const trace = await ask('3'.repeat(32), '{ neighborhood(ids: ["person/nobody-at-all"]) { nodes { id } } }')
    await expect.poll(() => namesIn(trace), { timeout: 30_000 }).toContain('query')
    expect(bodies.join('\n')).not.toContain('nobody-at-all')
  })
})
