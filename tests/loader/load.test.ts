import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { beforeEach, expect, it } from 'vitest'
import { givenArticle } from '../../src/loader/given-article.ts'
import type { DatelineError } from '../../src/model/error.ts'
import type { LoadEvent } from '../../src/loader/load-event.ts'
import { loadArticles } from '../../src/loader/load.ts'
import { listSources, type Source } from '../../src/loader/sources.ts'
import { createReader } from '../../src/reader/index.ts'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { createGraphWriter, type GraphWriter } from '../../src/store/graph-writer.ts'
import { dumpGraph } from '../graph-dump.ts'
import { describeOnEachStore, emptyGraph } from '../stores.ts'

const reader = createReader()

describeOnEachStore('loading', (store) => {
  beforeEach(() => emptyGraph(store().engine))

  async function load(...texts: readonly string[]): Promise<LoadEvent[]> {
    const events = []
    for (const text of texts) events.push(...(await loadFrom('-', text)))
    return events
  }
  async function loadFrom(place: string, input = ''): Promise<LoadEvent[]> {
    const writer = createGraphWriter({
      engine: store().engine,
      resolver: createEntityResolver(),
      now: () => new Date('2024-05-01T12:00:00Z'),
    })
    const sources = await listSources([place], Readable.from([Buffer.from(input)]))
    const events = []
    for await (const event of loadArticles({ reader: await reader, writer }, sources)) events.push(event)
    return events
  }
  const outcomes = (events: readonly LoadEvent[]) => events.map(({ outcome }) => outcome)
  const at = (url: string, text: string) => `---\nurl: ${url}\n---\n${text}`

  it('says what was added, and that a second time changes nothing', async () => {
    expect(outcomes(await load('Prime Minister Ana Diaz of Peru met Bo Ek in Lima.'))).toEqual(['ADDED'])
    const graph = await dumpGraph(store().engine)
    expect(outcomes(await load('Prime Minister Ana Diaz of Peru met Bo Ek in Lima.'))).toEqual(['UNCHANGED'])
    expect(await dumpGraph(store().engine)).toEqual(graph)
  })

  it('replaces what an earlier text of the same source said', async () => {
    const [first, second] = ['Ana Diaz lives in Lima.', 'Bo Ek lives in Oslo.']
    expect(outcomes(await load(at('https://example.org/1', first), at('https://example.org/1', second)))).toEqual([
      'ADDED',
      'CHANGED',
    ])
    const replaced = await dumpGraph(store().engine)
    await emptyGraph(store().engine)
    await load(at('https://example.org/1', second))
    expect(replaced).toEqual(await dumpGraph(store().engine))
    expect(JSON.stringify(replaced)).not.toContain('Diaz')
  })

  it('replaces what a file said by a text that another file has as well, once', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'dateline-'))
    const [a, b] = [path.join(folder, 'a.txt'), path.join(folder, 'b.txt')]
    await writeFile(a, 'Ana Diaz lives in Lima.')
    await writeFile(b, 'Bo Ek lives in Oslo.')
    expect(outcomes(await loadFrom(folder))).toEqual(['ADDED', 'ADDED'])
    await copyFile(b, a)
    expect(outcomes(await loadFrom(folder))).toEqual(['CHANGED', 'UNCHANGED'])
    expect(JSON.stringify(await dumpGraph(store().engine))).not.toContain('Diaz')
    expect(outcomes(await loadFrom(folder))).toEqual(['UNCHANGED', 'UNCHANGED'])
    await rm(folder, { recursive: true })
  })

  it('rejects a text that is an address, and loads the next', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'dateline-'))
    await writeFile(path.join(folder, 'a.txt'), 'https://example.org/news/1')
    await writeFile(path.join(folder, 'b.txt'), 'Ana Diaz lives in Lima.')
    expect(outcomes(await loadFrom(folder))).toEqual(['REJECTED', 'ADDED'])
    await rm(folder, { recursive: true })
  })

  it('refuses a bad text and leaves the graph as it was', async () => {
    await load('Ana Diaz lives in Lima.')
    const graph = await dumpGraph(store().engine)
    expect(await load('')).toMatchObject([{ outcome: 'REJECTED', code: 'ARTICLE_EMPTY' }])
    expect(await dumpGraph(store().engine)).toEqual(graph)
  })

  it('warns of what a feed says that cannot be so, when it brings the text', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'dateline-'))
    const entry = '<title>Talks</title><pubDate>soon</pubDate><description>Ana Diaz met Bo Ek in Oslo.</description>'
    await writeFile(path.join(folder, 'a.rss'), `<rss version="2.0"><channel><item>${entry}</item></channel></rss>`)
    const warnings = [expect.stringMatching(/"soon", which is no date/)]
    expect(await loadFrom(folder)).toMatchObject([{ outcome: 'ADDED', warnings }])
    expect(await loadFrom(folder)).toMatchObject([{ outcome: 'UNCHANGED', warnings: [] }])
    await rm(folder, { recursive: true })
  })

  it('warns of a text in another language', async () => {
    const [event] = await load(
      'Le président de la République a rencontré hier à Paris le premier ministre, qui lui a remis la démission de son gouvernement. Les deux hommes ont évoqué la situation économique du pays et les prochaines élections.',
    )
    expect(event).toMatchObject({ outcome: 'ADDED', warnings: [expect.stringMatching(/English/)] })
  })
})

it('fails by a write that failed while the next text was on its way', async () => {
  const failure = new Error('disk full')
  const writer = { isUpToDate: () => Promise.resolve(false), writeReading: () => Promise.reject(failure) }
  const source: Source = {
    place: 'here',
    count: 2,
    async *texts() {
      yield { place: 'first', found: { text: 'Ana Diaz spoke.' } }
      // Long enough for Node to end a process that has not awaited the write.
      await setImmediate()
      yield { place: 'second', found: { text: 'Bo Ek spoke.' } }
    },
  }
  const unhandled: unknown[] = []
  const note = (error: unknown) => unhandled.push(error)
  process.on('unhandledRejection', note)
  const events = loadArticles({ reader: await reader, writer: writer as unknown as GraphWriter }, [source])
  await expect(events.next()).rejects.toBe(failure)
  process.off('unhandledRejection', note)
  expect(unhandled).toEqual([])
})

it.each(['https://example.org/news/1', ' HTTP://example.org/a%20b\n'])(
  'takes no address for a text, as its id would be that of the article there: %s',
  (text) => {
    expect(() => givenArticle({ text })).toThrow(/address and nothing else/)
    expect(givenArticle({ text: `See ${text}` }).text).toContain('See')
  },
)

it('takes no URL with white space, which a text may be', () => {
  const text = 'https://example.org/ was attacked on Monday.'
  expect(givenArticle({ text }).text).toBe(text)
  expect(() => givenArticle({ text: 'Ana Diaz spoke.', url: text })).toThrow(/url: Invalid URL/)
})

it('holds a text that somebody gave to the same as the bytes of a file', () => {
  const told = (text: string) => {
    try {
      return givenArticle({ text }).text
    } catch (error) {
      return (error as DatelineError).code
    }
  }
  expect(told('\uFEFFAna spoke.\r\n')).toBe('Ana spoke.')
  expect(told('Ana \uD800 spoke.')).toBe('Ana \uFFFD spoke.')
  expect(told('Ana\0 spoke.')).toBe('ARTICLE_NOT_TEXT')
  expect(told(' \uFEFF\n')).toBe('ARTICLE_EMPTY')
  expect(told('я'.repeat(2_500_000)).length).toBe(2_500_000)
  expect(told('я'.repeat(2_500_001))).toBe('ARTICLE_TOO_LARGE')
})

it('gives an article the same id on every machine: by its URL, or else by its text', () => {
  const text = 'Ana Diaz spoke.'
  expect(givenArticle({ text, url: 'https://example.org/1' }).id).toBe(
    givenArticle({ text: 'Other.', url: 'https://example.org/1' }).id,
  )
  expect(givenArticle({ text: `${text}\r\n` }).id).toBe(givenArticle({ text }).id)
  expect(givenArticle({ text }).id).toMatch(/^article\/[0-9a-f]{16}$/)
})
