import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DatelineError } from '../model/error.ts'
import { decodeText, refuseEmpty, refuseTooLarge } from './decode.ts'
import type { FoundText } from './found-text.ts'
import { splitFrontMatter } from './front-matter.ts'
import { splitLines } from './json-lines.ts'
import { readMarkdown } from './markdown.ts'
import { readWebPage } from './web-page.ts'

const KINDS = ['.txt', '.md', '.html', '.htm', '.jsonl'] as const

/**
 * The files that a path names: itself, or those below the folder that may hold articles, in the order of their names.
 * Hidden files and folders are passed over.
 * @throws DatelineError NOT_FOUND, ARTICLE_UNREADABLE, NO_ARTICLES
 */
export async function listFiles(path: string): Promise<string[]> {
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

const hasArticles = (path: string) => KINDS.some((kind) => kind === extname(path).toLowerCase())

async function isFolder(path: string): Promise<boolean> {
  return (await atPath(path, () => stat(path))).isDirectory()
}

/** Whether a file holds many articles, one a line. */
export function isJsonLines(path: string): boolean {
  return extname(path).toLowerCase() === '.jsonl'
}

/**
 * The lines of a file of JSON Lines.
 * @throws DatelineError NOT_FOUND, ARTICLE_UNREADABLE
 */
export function linesOfFile(path: string): ReturnType<typeof splitLines> {
  return splitLines(chunksOf(path))
}

async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>
  } catch (error) {
    throw unreadable(path, error)
  }
}

/**
 * Reads the one article of a text, Markdown or HTML file.
 * @throws DatelineError that says what is wrong with the file
 */
export async function readArticleFile(path: string): Promise<FoundText> {
  const kind = extname(path).toLowerCase()
  if (!hasArticles(path)) {
    throw new DatelineError('ARTICLE_NOT_TEXT', `${path} is of no kind that can be read. Give ${KINDS.join(', ')}.`)
  }
  refuseTooLarge((await atPath(path, () => stat(path))).size, path)
  const text = decodeText(await atPath(path, () => readFile(path)), path)
  const source = pathToFileURL(resolve(path)).href
  if (kind === '.html' || kind === '.htm') return { ...readWebPage(text, path), source }
  const { text: body, fields } = splitFrontMatter(text, path)
  return { source, ...fields, text: refuseEmpty(kind === '.md' ? readMarkdown(body) : body, path) }
}

async function atPath<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw unreadable(path, error)
  }
}

function unreadable(path: string, cause: unknown): DatelineError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : ''
  return code === 'ENOENT'
    ? new DatelineError('NOT_FOUND', `There is no file or folder ${path}.`, { cause })
    : new DatelineError('ARTICLE_UNREADABLE', `${path} cannot be read (${String(code)}).`, { cause })
}
