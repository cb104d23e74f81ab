import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { LARGEST_DOCUMENT_BYTES } from '../../src/loader/limits.ts'
import { listSources } from '../../src/loader/sources.ts'
import { docxOf, docxOfBody, pdfOf } from './documents.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-formats-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function textsAt(path: string, input: Uint8Array = new Uint8Array()) {
  const texts = []
  for (const source of await listSources([path], Readable.from([input]))) {
    for await (const text of source.texts()) {
      texts.push('error' in text ? { place: text.place, code: text.error.code } : { place: text.place, ...text.found })
    }
  }
  return texts
}

async function textsIn(name: string, content: string | Uint8Array) {
  const file = join(folder, name)
  await writeFile(file, content)
  return textsAt(file)
}

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
  <title>News</title><link>https://example.org</link><description>All</description>
  <item><title>Diaz &amp; Ek</title><link>https://example.org/1</link><pubDate>Mon, 02 May 2022 10:00:00 GMT</pubDate>
    <description>Short.</description><content:encoded><![CDATA[<p>Ana Diaz met Bo Ek.</p><p>They &amp; others spoke.</p>]]></content:encoded></item>
  <item><title>Nothing</title><link>https://example.org/2</link></item>
</channel></rss>`
const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:news</id>
  <updated>2022-05-02T10:00:00Z</updated><entry><id>urn:1</id><title type="html">&lt;b&gt;Diaz&lt;/b&gt; speaks</title>
  <link rel="self" href="https://example.org/self"/><link href="https://example.org/1"/><published>2022-05-02T10:00:00+02:00</published>
  <updated>2022-05-03T10:00:00Z</updated><content type="html">&lt;p&gt;Ana Diaz spoke.&lt;/p&gt;</content></entry></feed>`

it('takes the articles out of a feed of RSS, each with its address and date', async () => {
  expect(await textsIn('news.rss', RSS)).toEqual([
    {
      place: join(folder, 'news.rss, entry 1'),
      text: 'Ana Diaz met Bo Ek.\n\nThey & others spoke.',
      title: 'Diaz & Ek',
      url: 'https://example.org/1',
      publishedAt: '2022-05-02T10:00:00.000Z',
    },
    { place: join(folder, 'news.rss, entry 2'), code: 'ARTICLE_EMPTY' },
  ])
})

it.each([
  ['a date at the end of time', '<pubDate>Mon, 02 May 2022 10:00:00 GMT</pubDate>', '<pubDate>+275760-09-12</pubDate>'],
  ['a title as long as a text', '<title>Diaz &amp; Ek</title>', `<title>${'Talks '.repeat(1_000)}</title>`],
])('takes the text of an entry out of a feed that says of it %s', async (_, from, to) => {
  const text = 'Ana Diaz met Bo Ek.\n\nThey & others spoke.'
  const warnings = [expect.stringMatching(/"\+275760-09-12", which is no date|title has 5999 characters/)]
  expect(await textsIn('odd.rss', RSS.replace(from, to))).toMatchObject([{ text, warnings }, { code: 'ARTICLE_EMPTY' }])
})

it('takes the articles out of a feed of Atom', async () => {
  expect(await textsIn('news.atom', ATOM)).toMatchObject([
    {
      text: 'Ana Diaz spoke.',
      title: 'Diaz speaks',
      url: 'https://example.org/1',
      publishedAt: '2022-05-02T08:00:00.000Z',
    },
  ])
})

it('takes the articles out of a feed at an address', async () => {
  const server = createServer((_, response) => response.setHeader('content-type', 'application/rss+xml').end(RSS))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`
  expect(await textsAt(address)).toMatchObject([
    { place: `${address}, entry 1`, url: 'https://example.org/1' },
    { place: `${address}, entry 2`, code: 'ARTICLE_EMPTY' },
  ])
  server.close()
})

it.for([
  ['no-feed.xml', '<note>Ana Diaz spoke.</note>'],
  ['bomb.xml', RSS.replace('<rss', '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss')],
  ['no-document.docx', 'Ana Diaz spoke.'],
  ['no-document.pdf', 'Ana Diaz spoke.'],
] as const)('refuses what is not what its name says: %s', async ([name, content]) => {
  expect(await textsIn(name, content)).toMatchObject([{ code: 'ARTICLE_NOT_TEXT' }])
})

it('reads the paragraphs of a document of Word', async () => {
  const document = docxOf('Ana Diaz met Bo Ek.', 'They spoke & left.')
  expect(await textsIn('news.docx', document)).toMatchObject([{ text: 'Ana Diaz met Bo Ek.\n\nThey spoke & left.' }])
})

it('reads what stands in tables and boxes of a document of Word, once, and not what was deleted', async () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const box = `<w:txbxContent><w:p>${run('In a box.')}</w:p></w:txbxContent>`
  const drawing = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`
  const document = docxOfBody(
    `<w:p>${run('Ana ')}<w:del><w:r><w:delText>Ruiz</w:delText></w:r>${run('Ruiz')}</w:del>${run('Diaz')}<w:r><w:tab/></w:r>${run('spoke.')}${drawing}</w:p>` +
      `<w:tbl><w:tr><w:tc><w:p>${run('One')}</w:p></w:tc><w:tc><w:p>${run('two')}</w:p></w:tc></w:tr></w:tbl>`,
  )
  expect(await textsIn('table.docx', document)).toMatchObject([{ text: 'In a box.\n\nAna Diaz spoke.\n\nOne\n\ntwo' }])
})

it('unpacks a document of Word no further than to its largest size', async () => {
  const bomb = docxOfBody(`<w:p><w:r><w:t>${'a'.repeat(LARGEST_DOCUMENT_BYTES)}</w:t></w:r></w:p>`)
  expect(bomb.length).toBeLessThan(100_000)
  expect(await textsIn('bomb.docx', bomb)).toMatchObject([{ code: 'ARTICLE_TOO_LARGE' }])
})

it('refuses a document whose text is longer than an article may be', async () => {
  const long = docxOfBody(`<w:p><w:r><w:t>${'Ana Diaz spoke. '.repeat(400_000)}</w:t></w:r></w:p>`)
  expect(await textsIn('long.docx', long)).toMatchObject([{ code: 'ARTICLE_TOO_LARGE' }])
})

it('refuses front matter that is longer than all that it may say, before it is made data', async () => {
  const fields = Array.from({ length: 5_000 }, (_, number) => `k${number}: [a, {b: c}]`).join('\n')
  const long = Buffer.from(`---\n${fields}\n---\nAna Diaz spoke.`)
  expect(await textsIn('long.md', long)).toMatchObject([{ code: 'BAD_INPUT' }])
})

it.each([
  ['a title as long as a text', `<title>${'Talks '.repeat(1_000)}</title>`, {}],
  ['a date at the end of time', '<meta property="article:published_time" content="+275760-09-12T00:00:00Z">', {}],
  ['a date before all news', '<meta property="article:published_time" content="-000001-01-01T00:00:00Z">', {}],
  ['a title that a terminal obeys', '<title>Talks\u001b[2J\u0007 in Lima</title>', { title: 'Talks [2J in Lima' }],
])('leaves out of a page what it says of itself that cannot be: %s', async (_, head, says) => {
  const story =
    '<p>Minister Ana Diaz of Peru met Bo Ek in Lima, officials said on Friday in a long statement.</p>'.repeat(9)
  const [found] = await textsIn('page.html', Buffer.from(`<html><head>${head}</head><body>${story}</body></html>`))
  expect({ title: undefined, publishedAt: undefined, ...found }).toMatchObject({
    title: undefined,
    publishedAt: undefined,
    ...says,
  })
})

it('reads the lines of a PDF, and makes a divided word one', async () => {
  expect(await textsIn('news.pdf', pdfOf('Ana Diaz met the minis-', 'ter of Peru.'))).toMatchObject([
    { text: 'Ana Diaz met the minister of Peru.' },
  ])
})

const LINES = '{"text": "Ana Diaz spoke."}\nnonsense\n{"text": "Bo Ek spoke."}\n'

it('reads what is compressed by gzip as it is read else', async () => {
  expect(await textsIn('one.txt.gz', gzipSync('Ana Diaz spoke.'))).toMatchObject([{ text: 'Ana Diaz spoke.' }])
  expect(await textsIn('many.jsonl.gz', gzipSync(LINES))).toMatchObject([
    { text: 'Ana Diaz spoke.' },
    { code: 'BAD_INPUT' },
    { text: 'Bo Ek spoke.' },
  ])
  expect(await textsIn('broken.txt.gz', gzipSync('Ana Diaz spoke.').subarray(0, 15))).toMatchObject([
    { code: 'ARTICLE_UNREADABLE' },
  ])
  expect(await textsIn('bomb.txt.gz', gzipSync(Buffer.alloc(6_000_000, 'a')))).toMatchObject([
    { code: 'ARTICLE_TOO_LARGE' },
  ])
})

it('reads standard input as one article, as JSON Lines, and either compressed', async () => {
  expect(await textsAt('-', Buffer.from('Ana Diaz spoke.'))).toMatchObject([{ text: 'Ana Diaz spoke.' }])
  const many = [{ text: 'Ana Diaz spoke.' }, { place: 'standard input, line 2', code: 'BAD_INPUT' }, {}]
  expect(await textsAt('-', Buffer.from(LINES))).toMatchObject(many)
  expect(await textsAt('-', gzipSync(LINES))).toMatchObject(many)
  expect(await textsAt('-')).toMatchObject([{ code: 'ARTICLE_EMPTY' }])
})

it('finds the files that fit a pattern, in their order', async () => {
  await mkdir(join(folder, 'a', 'b'), { recursive: true })
  for (const name of ['2.txt', '1.md', '3.png']) await writeFile(join(folder, 'a', 'b', name), `Number ${name}`)
  const texts = await textsAt(join(folder, 'a/**/*.*'))
  expect(texts.map(({ place }) => place)).toEqual([join(folder, 'a/b/1.md'), join(folder, 'a/b/2.txt')])
  expect(await textsAt(join(folder, 'a/*.pdf'))).toMatchObject([{ code: 'NOT_FOUND' }])
})
