import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { download } from '../../src/loader/download.ts'
import { LARGEST_ARTICLE_BYTES } from '../../src/loader/limits.ts'

const PAGE = `<html><head><title>Talks</title></head><body><article>${'<p>Ana Diaz met Bo Ek in Lima on Monday, officials of both countries said after the talks.</p>'.repeat(6)}</article></body></html>`

const pages: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/page': (_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
  '/text': (_request, response) => response.setHeader('content-type', 'text/plain').end('Ana Diaz spoke.'),
  '/moved': (_request, response) => response.writeHead(302, { location: '/page' }).end(),
  '/circle': (_request, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/elsewhere': (_request, response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/nowhere': (_request, response) => response.writeHead(302, { location: 'http://' }).end(),
  '/broken': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'content-length': 1000 })
    response.write('Ana Diaz', () => response.destroy())
  },
  '/picture': (_request, response) => response.setHeader('content-type', 'image/png').end('png'),
  '/gone': (_request, response) => response.writeHead(404).end('no'),
  '/endless': (_request, response) => {
    response.setHeader('content-type', 'text/plain')
    const more = () => {
      while (response.write('a '.repeat(100_000)));
      response.once('drain', more)
    }
    more()
  },
}

let server: Server
let base: string
beforeAll(async () => {
  server = createServer((request, response) => {
    pages[request.url ?? '']?.(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('a URL', () => {
  it.for(['/page', '/moved'])('gives the article of the page at %s', async (path) => {
    const { text, title, url } = await download(base + path)
    expect(text).toContain('Ana Diaz met Bo Ek')
    expect({ title, url }).toEqual({ title: 'Talks', url: base + path })
  })

  it('gives a plain text as it is', async () => {
    expect(await download(`${base}/text`)).toEqual({ text: 'Ana Diaz spoke.', url: `${base}/text` })
  })

  it.for([
    ['/circle', 'ARTICLE_UNREADABLE', 'too often'],
    ['/elsewhere', 'ARTICLE_UNREADABLE', ''],
    ['/nowhere', 'ARTICLE_UNREADABLE', 'no address'],
    ['/broken', 'ARTICLE_UNREADABLE', 'breaks off'],
    ['/picture', 'ARTICLE_NOT_TEXT', 'image/png'],
    ['/gone', 'ARTICLE_UNREADABLE', '404'],
    ['/endless', 'ARTICLE_TOO_LARGE', (LARGEST_ARTICLE_BYTES / 1_000_000).toFixed(1)],
  ] as const)('that leads to %s is refused', async ([path, code, hint]) => {
    await expect(download(base + path)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(hint) as string,
    })
  })

  it('that does not answer is refused', async () => {
    await expect(download('http://127.0.0.1:9/')).rejects.toMatchObject({ code: 'ARTICLE_UNREADABLE' })
  })
})
