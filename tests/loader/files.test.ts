import { execFileSync } from 'node:child_process'
import type * as FileSystem from 'node:fs/promises'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { LARGEST_ARTICLE_BYTES } from '../../src/loader/limits.ts'
import { listSources } from '../../src/loader/sources.ts'

// No file is unreadable to the one who may read them all, as tests often may.
vi.mock('node:fs/promises', async (importOriginal) => {
  const fs = await importOriginal<typeof FileSystem>()
  const refused = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
  return {
    ...fs,
    open: (path: string, flags: number) =>
      path.endsWith('unreadable.jsonl') ? Promise.reject(refused) : fs.open(path, flags),
  }
})

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-files-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}

/** What the sources at some paths give: texts, or the codes of errors. */
async function found(paths: readonly string[], input = '') {
  const results = []
  for (const source of await listSources(paths, Readable.from(input === '' ? [] : [Buffer.from(input)]))) {
    for await (const one of source.texts()) {
      results.push('error' in one ? { code: one.error.code, message: one.error.message } : one.found)
    }
  }
  return results
}

it('refuses an address with a password, and does not repeat it', async () => {
  const [one] = await found(['https://ada:stone@news.example/a'])
  expect(one).toMatchObject({ code: 'ARTICLE_UNREADABLE' })
  expect(JSON.stringify(one)).not.toMatch(/ada|stone/)
})

describe('a text file', () => {
  it('is an article whose source is its URL', async () => {
    const path = await file('a.txt', '\uFEFFAna Diaz spoke.')
    expect(await found([path])).toEqual([{ text: 'Ana Diaz spoke.', source: pathToFileURL(path).href }])
  })

  it('is read without its marks where it is Markdown', async () => {
    const markdown =
      '# Diaz meets Cole\n\n**Ana Diaz** met [Ada Cole](https://example.org/c) in\n*Oslo*.\n\n- First\n- Second\n'
    const [one] = await found([await file('b.md', markdown)])
    expect(one).toMatchObject({ text: 'Diaz meets Cole\n\nAna Diaz met Ada Cole in Oslo.\n\nFirst\n\nSecond' })
  })

  it.each([
    ['2024-03-05T01:00:00+09:00', '2024-03-04T16:00:00.000Z'],
    ['2024-03-04T20:00:00', '2024-03-04T20:00:00.000Z'],
    ['2024-03-04', '2024-03-04'],
  ])('published at %s tells when so that it compares with others', async (given, told) => {
    const path = await file('c.md', `---\npublishedAt: '${given}'\n---\nAna Diaz spoke.`)
    expect(await found([path])).toMatchObject([{ publishedAt: told }])
  })

  it('may begin with front matter', async () => {
    const path = await file(
      'b.md',
      '---\ntitle: Talks\nurl: https://example.org/1\npublishedAt: 2024-05-01\nlabels: [trade, Peru]\nlanguage: en-GB\n---\nAna Diaz spoke.',
    )
    expect(await found([path])).toEqual([
      {
        text: 'Ana Diaz spoke.',
        title: 'Talks',
        url: 'https://example.org/1',
        publishedAt: '2024-05-01',
        labels: ['Peru', 'trade'],
        source: pathToFileURL(path).href,
      },
    ])
  })

  it.for(['Ana Diaz met Bo Ek in Lima.', '- Ana Diaz met Bo Ek.', '# Talks'])(
    'keeps what stands between two rules and names no field: %s',
    async (words) => {
      const text = `---\n${words}\n---\nBo Ek spoke.`
      expect(await found([await file('rules.txt', text)])).toMatchObject([{ text }])
    },
  )

  it.for([
    ['empty.txt', '', 'ARTICLE_EMPTY'],
    ['blank.txt', ' \n\t ', 'ARTICLE_EMPTY'],
    ['only-front.md', '---\ntitle: A\n---\n', 'ARTICLE_EMPTY'],
    ['binary.txt', Uint8Array.of(0x50, 0x4b, 0, 1, 2), 'ARTICLE_NOT_TEXT'],
    ['latin.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'ARTICLE_NOT_TEXT'],
    ['large.txt', 'a '.repeat(LARGEST_ARTICLE_BYTES / 2 + 1), 'ARTICLE_TOO_LARGE'],
    ['sheet.pdf', 'text', 'ARTICLE_NOT_TEXT'],
    ['yaml.md', '---\n: [\n---\ntext', 'BAD_INPUT'],
    ['url.md', '---\nurl: ftp://x\n---\ntext', 'BAD_INPUT'],
    ['labels.md', '---\nlabels: trade\n---\ntext', 'BAD_INPUT'],
    ['language.md', '---\nlanguage: de\n---\ntext', 'BAD_INPUT'],
    ['date.md', '---\npublishedAt: yesterday\n---\ntext', 'BAD_INPUT'],
  ] as const)('that is %s is refused by name', async ([name, content, code]) => {
    const path = await file(name, content)
    expect(await found([path])).toEqual([{ code, message: expect.stringContaining(path) as string }])
  })

  it('that is not there is said so', async () => {
    expect(await found([join(folder, 'nowhere.txt')])).toMatchObject([{ code: 'NOT_FOUND' }])
  })
})

describe('a folder', () => {
  it('gives the articles below it in the order of their names, hidden files left out', async () => {
    await file('tree/2.txt', 'two')
    await file('tree/1/deep.md', 'one')
    await file('tree/.hidden.txt', 'hidden')
    await file('tree/picture.png', 'no')
    expect(await found([join(folder, 'tree')])).toMatchObject([{ text: 'one' }, { text: 'two' }])
  })

  it('gives the others where a file of JSON Lines cannot be read', async () => {
    await file('partly/a.txt', 'one')
    await file('partly/unreadable.jsonl', '{"text":"two"}')
    await file('partly/z.jsonl', '{"text":"three"}')
    expect(await found([join(folder, 'partly')])).toMatchObject([
      { text: 'one' },
      { code: 'ARTICLE_UNREADABLE', message: expect.stringContaining('unreadable.jsonl cannot be read') as string },
      { text: 'three' },
    ])
  })

  it('without articles is refused', async () => {
    await mkdir(join(folder, 'bare'))
    expect(await found([join(folder, 'bare')])).toMatchObject([{ code: 'NO_ARTICLES' }])
  })
})

describe('a file of JSON Lines', () => {
  it('holds an article a line, and a bad line stops no other', async () => {
    const path = await file(
      'many.jsonl',
      '{"text":"one","title":"First"}\n\n{"text":3}\nnot json\n{"text":" "}\r\n{"text":"six","url":"https://example.org/6"}',
    )
    const results = await found([path])
    expect(results).toMatchObject([
      { text: 'one', title: 'First' },
      { code: 'BAD_INPUT', message: expect.stringContaining('line 3') as string },
      { code: 'BAD_INPUT', message: expect.stringContaining('line 4') as string },
      { code: 'ARTICLE_EMPTY', message: expect.stringContaining('line 5') as string },
      { text: 'six', url: 'https://example.org/6' },
    ])
  })

  it('may end its lines as Windows does', async () => {
    const path = await file('windows.jsonl', '{"text":"one"}\r\n\r\n{"text":"three"}\r\n')
    expect((await listSources([path], Readable.from([]))).map(({ count }) => count)).toEqual([2])
    expect(await found([path])).toEqual([{ text: 'one' }, { text: 'three' }])
  })

  it('that is gone when its turn comes is said so', async () => {
    const path = await file('gone.jsonl', '{"text":"one"}')
    const [source] = await listSources([path], Readable.from([]))
    await rm(path)
    const texts = []
    for await (const text of source?.texts() ?? []) texts.push(text)
    expect(texts).toMatchObject([{ place: path, error: { code: 'NOT_FOUND' } }])
  })

  it('says how many articles it holds before they are read', async () => {
    const path = await file('count.jsonl', '{"text":"one"}\n{"text":"two"}\n')
    expect((await listSources([path], Readable.from([]))).map(({ count }) => count)).toEqual([2])
  })
})

describe('a page of HTML', () => {
  it('gives its article without menus, scripts and markup', async () => {
    const sentence = 'Ana Diaz met Bo Ek in Lima on Monday, officials of both countries said after the talks. '
    const path = await file(
      'page.html',
      `<html><head><title>Talks in Lima</title></head><body><nav>Menu Home About</nav>
       <article><h1>Talks in Lima</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(4)}<script>alert(1)</script></article>
       </body></html>`,
    )
    const [page] = (await found([path])) as { text: string; title: string }[]
    expect(page?.title).toBe('Talks in Lima')
    expect(page?.text).toContain('Ana Diaz met Bo Ek in Lima')
    expect(page?.text).not.toMatch(/alert|Menu|</)
    expect(page?.text.split('\n').filter((line) => line !== '').length).toBeGreaterThanOrEqual(4)
  })
})

describe('standard input', () => {
  it('is an article', async () => {
    expect(await found(['-'], '---\ntitle: A\n---\nAna Diaz spoke.')).toEqual([{ text: 'Ana Diaz spoke.', title: 'A' }])
  })

  it('that is empty is refused', async () => {
    expect(await found(['-'])).toMatchObject([{ code: 'ARTICLE_EMPTY' }])
  })
})

describe('what is no file', () => {
  it.runIf(process.platform !== 'win32').each([
    ['a pipe to which nobody writes', (path: string) => execFileSync('mkfifo', [path]), 'a pipe'],
    ['a device', (path: string) => symlink('/dev/zero', path), 'a device'],
  ])('is refused and not waited for: %s', async (_, make, what) => {
    await mkdir(join(folder, what), { recursive: true })
    const paths = ['a.txt', 'a.jsonl', 'a.jsonl.gz', 'a.rss', 'a.pdf'].map((name) => join(folder, what, name))
    for (const path of paths) await make(path)
    expect(await found(paths)).toEqual(
      paths.map((path) => ({ code: 'BAD_INPUT', message: `${path} is ${what}, and no file.` })),
    )
  })

  it('is a gzip that is cut', async () => {
    const path = await file('cut.txt.gz', gzipSync('Ana Diaz spoke in Lima.').subarray(0, 20))
    expect(await found([path])).toMatchObject([
      { code: 'ARTICLE_UNREADABLE', message: expect.stringMatching(/gzip, and cut or damaged/) as string },
    ])
  })
})
