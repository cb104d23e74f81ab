import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { WebSocket } from 'ws'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLiveEvents } from '../../src/graphql/live/live-events.ts'
import type { Engine } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { listen, take } from '../graphql/live/listen.ts'
import { serveSockets } from './served-sockets.ts'

const ARTICLES = 32
const EVENTS_KEPT = 4
/** So much an event that all of them are more than a connection's two ends hold by themselves. */
const TIMES_TOLD = 600
const TEXT = 'Minister Ana Diaz spoke in Lima about the harbor, the rails and the price of bread. '.repeat(10)
const QUERY = `subscription { articleLoaded { title ${Array.from({ length: TIMES_TOLD }, (_, time) => `text${time}: text`).join(' ')} } }`

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
})
afterAll(() => engine.close())

/** Subscribes by server-sent events and takes nothing until it is asked for all that was sent. */
async function eventStreamOf(port: number): Promise<() => Promise<string>> {
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' }
  const asked = request({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers })
  asked.end(JSON.stringify({ query: QUERY }))
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  return async () => {
    let sent = ''
    for await (const chunk of response.setEncoding('utf8')) sent += chunk as string
    return sent
  }
}

/** Subscribes by WebSocket and takes nothing until it is asked for all that was sent. */
async function webSocketOf(port: number): Promise<() => Promise<string>> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws')
  await once(socket, 'open')
  socket.send(JSON.stringify({ type: 'connection_init' }))
  await once(socket, 'message')
  socket.send(JSON.stringify({ type: 'subscribe', id: 'one', payload: { query: QUERY } }))
  socket.pause()
  return async () => {
    let sent = ''
    const isOver = new Promise<void>((resolve) => {
      // Who answers no ping in time is cut without a message.
      socket.on('close', () => {
        resolve()
      })
      socket.on('message', (data: Buffer) => {
        const message = data.toString()
        sent += message
        if (message.startsWith('{"id":"one","type":"complete"') || message.includes('"type":"error"')) resolve()
      })
    })
    socket.resume()
    await isOver
    socket.close()
    return sent
  }
}

describe.for([
  ['server-sent events', eventStreamOf],
  ['WebSocket', webSocketOf],
] as const)('a subscriber by %s who takes nothing', ([, subscribe]) => {
  it('is cut with a message, while another has everything in order', async () => {
    const { graph, port, close } = await serveSockets(engine, {
      live: createLiveEvents({ eventsKept: EVENTS_KEPT, loadEventsKept: 10 }),
      limits: { cost: 100_000_000, aliases: TIMES_TOLD },
    })
    try {
      const sentToSlow = await subscribe(port)
      const quick = await listen<{ articleLoaded: { title: string } }>(
        { fetch: (_url, init) => fetch(`http://127.0.0.1:${port}/graphql`, init) },
        QUERY,
      )
      const titles = Array.from({ length: ARTICLES }, (_, index) => `Number ${index} by ${subscribe.name}`)
      const told: unknown[] = []
      for (const title of titles) {
        await graph.ask('mutation ($input: LoadArticleInput!) { loadArticle(input: $input) { outcome } }', {
          input: { title, text: `${TEXT} It was ${title}.` },
        })
        const [result] = await take(quick, 1)
        told.push(result?.data?.articleLoaded.title)
      }
      expect(told).toEqual(titles)
      const sent = await sentToSlow()
      const had = [...sent.matchAll(/"title":"([^"]*)"/g)].map(([, title]) => title)
      expect(had.length).toBeLessThan(ARTICLES)
      expect(had).toEqual(titles.slice(0, had.length))
      expect(sent.slice(-1000)).toContain('"code":"SUBSCRIBER_TOO_SLOW"')
      await quick.return(undefined)
    } finally {
      close()
    }
  })
})
