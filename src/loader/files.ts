import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, isAbsolute, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { glob, isDynamicPattern } from 'tinyglobby'
import { DatelineError } from '../model/error.ts'
import { openPlainFile } from '../store/plain-file.ts'
import { decodeText, gatherBytes, refuseEmpty, refuseTooLarge } from './decode.ts'
import { readDocument, type Document, type ReadDocument } from './document.ts'
import { entriesOfFeed, type FeedEntry } from './feed.ts'
import type { FoundText } from './found-text.ts'
import { splitFrontMatter } from './front-matter.ts'
import { splitLines } from './json-lines.ts'
import { LARGEST_ARTICLE_BYTES, LARGEST_DOCUMENT_BYTES } from './limits.ts'
import { gunzipped } from './unpacked.ts'

const KINDS = ['.txt', '.md', '.html', '.htm', '.jsonl', '.xml', '.rss', '.atom', '.docx', '.pdf'] as const
const FEEDS: readonly string[] = ['.xml', '.rss', '.atom']

/**
 * The files that a path or pattern names: itself, those that fit (`news/*.md`), or those below the folder that may hold
 * articles, in the order of their names. Hidden files and folders are passed over.
 * @throws DatelineError NOT_FOUND, ARTICLE_UNREADABLE, NO_ARTICLES
 */
export async function listFiles(path: string): Promise<string[]> {
  const found = isDynamicPattern(path) && !existsSync(path) ? await filesThatFit(path) : [path]
  const lists = await Promise.all(found.map(filesAt))
  return lists.flat()
}

async function filesThatFit(pattern: string): Promise<string[]> {
  const found = await glob(pattern.replaceAll('\\', '/'), {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
  })
  const files = found.filter(hasArticles).sort()
  if (files.length > 0) return files
  throw new DatelineError('NOT_FOUND', `There is no file that fits ${pattern} and may hold articles.`)
}

async function filesAt(path: string): Promise<string[]> {
  if (!(await isFolder(path))) return [path]
  const found = await walk(path)
  if (found.length > 0) return found
  throw new DatelineError(
    'NO_ARTICLES',
    `The folder ${path} has no articles: no file that ends in ${KINDS.join(', ')}.`,
  )
}

async function walk(folder: string): Promise<string[]> {
  const entries = await atPath(folder, () => readdir(folder, { withFileTypes: true }))
  const visible = entries.filter((entry) => !entry.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))
  const nested = await Promise.all(
    visible.map(async (entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return walk(path)
      return entry.isFile() && hasArticles(path) ? [path] : []
    }),
  )
  return nested.flat()
}

/** The end of a file's name that tells what is in it: of `news.jsonl.gz` it is `.jsonl`. */
const kindOf = (path: string) => extname(path.replace(/\.gz$/i, '')).toLowerCase()

const hasArticles = (path: string) => KINDS.some((kind) => kind === kindOf(path))

async function isFolder(path: string): Promise<boolean> {
  return (await atPath(path, () => stat(path))).isDirectory()
}

/** Whether a file holds many articles, one a line. */
export function isJsonLines(path: string): boolean {
  return kindOf(path) === '.jsonl'
}

/** Whether a file is a feed, which may hold many articles. */
export function isFeed(path: string): boolean {
  return FEEDS.includes(kindOf(path))
}

/**
 * The articles of a feed's file.
 * @throws DatelineError NOT_FOUND, ARTICLE_UNREADABLE, ARTICLE_TOO_LARGE or ARTICLE_NOT_TEXT
 */
export async function entriesOfFile(path: string): Promise<readonly FeedEntry[]> {
  return entriesOfFeed(decodeText(await bytesOf(path, LARGEST_ARTICLE_BYTES), path), path)
}

/**
 * The lines of a file of JSON Lines.
 * @throws DatelineError NOT_FOUND, ARTICLE_UNREADABLE
 */
export function linesOfFile(path: string): ReturnType<typeof splitLines> {
  return splitLines(chunksOf(path))
}

async function* chunksOf(path: string, most = Infinity): AsyncGenerator<Uint8Array> {
  try {
    const file = await openPlainFile(path)
    const stream = file.createReadStream()
    try {
      refuseTooLarge((await file.stat()).size, path, most)
      yield* (/\.gz$/i.test(path) ? gunzipped(stream) : stream) as AsyncIterable<Uint8Array>
    } finally {
      stream.destroy()
    }
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** What is no text, or has marks in it, by the end of its file's name. */
const DOCUMENTS: Readonly<Record<string, Document['kind']>> = {
  '.docx': 'docx',
  '.htm': 'html',
  '.html': 'html',
  '.md': 'md',
  '.pdf': 'pdf',
}

/**
 * Reads the one article of a file: text, Markdown, HTML, a document of Word or a PDF, as it is or compressed by gzip.
 * @param read finds the article in what is no plain text (this thread does)
 * @throws DatelineError that says what is wrong with the file
 */
export async function readArticleFile(path: string, read: ReadDocument = readDocument): Promise<FoundText> {
  if (!hasArticles(path)) {
    throw new DatelineError('ARTICLE_NOT_TEXT', `${path} is of no kind that can be read. Give ${KINDS.join(', ')}.`)
  }
  const source = pathToFileURL(resolve(path)).href
  const kind = DOCUMENTS[kindOf(path)]
  if (kind === 'docx' || kind === 'pdf') {
    return { ...(await read({ kind, content: await bytesOf(path, LARGEST_DOCUMENT_BYTES), place: path })), source }
  }
  const text = decodeText(await bytesOf(path, LARGEST_ARTICLE_BYTES), path)
  if (kind === 'html') return { ...(await read({ kind, content: text, place: path })), source }
  const { text: body, fields } = splitFrontMatter(text, path)
  const plain = kind === 'md' ? (await read({ kind, content: body, place: path })).text : body
  return { source, ...fields, text: refuseEmpty(plain, path) }
}

/** What is in a file; one that is too large, as it is or once it is unpacked, is not read to its end. */
function bytesOf(path: string, most: number): Promise<Uint8Array> {
  return gatherBytes(chunksOf(path, most), path, most)
}

async function atPath<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw unreadable(path, error)
  }
}

function unreadable(path: string, cause: unknown): DatelineError {
  if (cause instanceof DatelineError) return cause
  const code = cause instanceof Error && 'code' in cause ? cause.code : ''
  if (String(code).startsWith('Z_')) {
    return new DatelineError('ARTICLE_UNREADABLE', `${path} is compressed by gzip, and cut or damaged.`, { cause })
  }
  return code === 'ENOENT'
    ? new DatelineError('NOT_FOUND', `There is no file or folder ${path}.`, { cause })
    : new DatelineError('ARTICLE_UNREADABLE', `${path} cannot be read (${String(code)}).`, { cause })
}
