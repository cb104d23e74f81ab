import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { download, downloadOpen } from '../../src/loader/download.ts'
import { articleOfEntry } from '../../src/loader/feed.ts'
import { isInside } from '../../src/loader/inside-address.ts'
import { readWebPage } from '../../src/loader/web-page.ts'

const opened: { close(): unknown }[] = []
afterEach(() => {
  for (const server of opened.splice(0)) server.close()
})

async function serve(location: string | undefined): Promise<string> {
  const page = '<p>Ana Diaz met Bo Ek in Lima on Monday, said the mayor of the town.</p>'
  const server = createServer((_request, response) => {
    if (location === undefined) response.writeHead(200, { 'content-type': 'text/html' }).end(page)
    else response.writeHead(302, { location }).end()
  })
  opened.push(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

it('a page has the time of one page, however often it sends on', async () => {
  const timeouts = vi.spyOn(AbortSignal, 'timeout')
  const outer = await serve(await serve(await serve(undefined)))
  expect((await download(outer, { inside: () => Promise.resolve(true) })).text).toMatch(/Ana Diaz/)
  expect(timeouts).toHaveBeenCalledTimes(1)
})

describe('an address within', () => {
  it.each([
    'http://127.0.0.1/',
    'http://localhost:7687/',
    'http://[::1]/',
    'http://10.1.2.3/',
    'http://192.168.0.1/',
    'http://169.254.169.254/',
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
    'http://0.0.0.0/',
    'http://[fd00::1]/',
    'http://127.1/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://１２７.0.0.1/',
    'http://news.example@127.0.0.1/',
    'http://192.0.0.8/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[::ffff:0:127.0.0.1]/',
    'http://[5f00::1]/',
    'http://[2002:7f00:1::]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
  ])('is %s', async (address) => {
    expect(await isInside(address)).toBe(true)
  })

  it.each([
    'http://93.184.216.34/',
    'http://[2606:2800:220:1::1]/',
    'http://172.32.0.1/',
    'http://[64:ff9b::5db8:d822]/',
  ])('is not %s', async (address) => {
    expect(await isInside(address)).toBe(false)
  })

  it('is not followed to from elsewhere, and is where a person named one', async () => {
    const inner = await serve(undefined)
    const outer = await serve(inner)
    await expect(download(outer, { inside: (address) => Promise.resolve(address === inner) })).rejects.toMatchObject({
      code: 'ARTICLE_UNREADABLE',
      message: expect.stringMatching(/sends on to 127\.0\.0\.1:\d+, which is not on the open network/) as string,
    })
    expect((await download(outer)).text).toContain('Ana Diaz')
  })
})

describe("a name that is another machine's a moment later", () => {
  it('is not connected to, as what is looked at is what is connected to', async () => {
    const inner = (await serve(undefined)).replace('127.0.0.1', 'localhost')
    const outer = await serve(inner)
    // When it is asked for first, the name is somebody else's.
    await expect(download(outer, { inside: () => Promise.resolve(false) })).rejects.toMatchObject({
      code: 'ARTICLE_UNREADABLE',
      message: expect.stringMatching(/sends on to localhost:\d+, which is not on the open network/) as string,
    })
  })

  it('is not connected to where somebody elsewhere names it, whatever it was when it was asked for first', async () => {
    const inner = (await serve(undefined)).replace('127.0.0.1', 'localhost')
    await expect(downloadOpen(inner, { inside: () => Promise.resolve(false) })).rejects.toMatchObject({
      code: 'ARTICLE_UNREADABLE',
      message: expect.stringContaining('is not on the open network') as string,
    })
  })
})

describe('a page of too many elements', () => {
  const text = 'Ana Diaz met Bo Ek in Lima on Monday, said the mayor of the town, who had asked them to come. '.repeat(
    5,
  )
  const nested = (levels: number) => `${'<div>'.repeat(levels)}<p>${text}</p>${'</div>'.repeat(levels)}`

  it('is refused beyond 1,000 within each other, before it is parsed', () => {
    expect(readWebPage(nested(900), 'a page').text).toContain('Ana Diaz')
    for (const levels of [1_001, 100_000]) {
      expect(() => readWebPage(nested(levels), 'a page')).toThrow(/more than 1000 within each other/)
    }
    expect(() => readWebPage('<b>'.repeat(100_000), 'a page')).toThrow(/within each other/)
  })

  it.each([
    ['seem to end in themselves', '<div/>'],
    ['end what was never begun', '<div></b>'],
    ['end in a comment', '<div><!--</div>-->'],
    ['end in an attribute', '<div title="</div>">'],
    ['have no end of their own in old pages', '<rb>'],
    ['do so in tables', '<colgroup>'],
    ['are of no language', '<x-y>'],
  ])('is refused where its elements %s', async (_how, element) => {
    const levels = `${element.repeat(1_100)}<p>${text}</p>`
    expect(() => readWebPage(levels, 'a page')).toThrow(/within each other/)
    const entry = { content: text, title: levels, url: undefined, date: undefined }
    await expect(articleOfEntry(entry, 'a feed')).rejects.toThrow(/within each other/)
  })

  it('is refused beyond 200,000', () => {
    expect(() => readWebPage('<p>a</p>'.repeat(400_000), 'a page')).toThrow(/more than 200000 elements/)
  })

  it('is none where elements end by themselves', () => {
    expect(readWebPage(`<ul>${`<li>${text}`.repeat(1_500)}</ul>`, 'a page').text).toContain('Ana Diaz')
  })
})
