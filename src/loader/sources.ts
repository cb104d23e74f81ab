import { DatelineError } from '../model/error.ts'
import { decodeText, gatherBytes } from './decode.ts'
import type { ReadDocument } from './document.ts'
import { downloadAny } from './download.ts'
import { articleOfEntry, entriesOfFeed, type FeedEntry } from './feed.ts'
import { entriesOfFile, isFeed, isJsonLines, linesOfFile, listFiles, readArticleFile } from './files.ts'
import type { FoundText } from './found-text.ts'
import { hasCredentials } from './found-fields.ts'
import { splitFrontMatter } from './front-matter.ts'
import { parseLine, splitLines } from './json-lines.ts'
import { unpacked } from './unpacked.ts'

/** A text found at a place (a file, a line of it, a URL), or why none could be had there. */
export type FoundAt =
  { readonly place: string; readonly found: FoundText } | { readonly place: string; readonly error: DatelineError }

/** One place to look for articles; `count` says how many it holds, as far as that is known before it is read. */
export interface Source {
  readonly place: string
  readonly count: number
  /**
   * The texts in it, but for those at places that `isWanted` does not want, which are not even opened. `read` finds the
   * article in what is no plain text (this thread does).
   */
  texts(isWanted?: (place: string) => boolean, read?: ReadDocument): AsyncIterable<FoundAt>
}

/**
 * The sources that a list of paths names: files, folders, URLs, and `-` for standard input. What cannot be read is a
 * source as well, which gives its error, so that one bad path does not stop the others.
 */
export async function listSources(
  paths: readonly string[],
  standardInput: AsyncIterable<Uint8Array>,
): Promise<Source[]> {
  const lists = await Promise.all(paths.map((path) => sourcesAt(path, standardInput)))
  return lists.flat()
}

async function sourcesAt(path: string, standardInput: AsyncIterable<Uint8Array>): Promise<Source[]> {
  if (path === '-') return [fromStandardInput(standardInput)]
  if (/^https?:\/\//.test(path)) return [hasCredentials(path) ? withCredentials(path) : fromAddress(path)]
  try {
    const files = await listFiles(path)
    return await Promise.all(files.map(sourceOfFile))
  } catch (error) {
    return [failing(path, error)]
  }
}

async function sourceOfFile(file: string): Promise<Source> {
  try {
    if (isJsonLines(file)) return await jsonLines(file)
    return isFeed(file)
      ? fromFeed(file, await entriesOfFile(file))
      : single(file, (read) => readArticleFile(file, read))
  } catch (error) {
    return failing(file, error)
  }
}

function single(place: string, find: (read?: ReadDocument) => FoundText | Promise<FoundText>): Source {
  return {
    place,
    count: 1,
    async *texts(isWanted = all, read) {
      if (isWanted(place)) yield await outcome(place, () => find(read))
    },
  }
}

function failing(place: string, error: unknown): Source {
  return single(place, () => {
    throw error
  })
}

async function jsonLines(file: string): Promise<Source> {
  let count = 0
  for await (const line of linesOfFile(file)) count += line.length > 0 ? 1 : 0
  if (count === 0) throw new DatelineError('ARTICLE_EMPTY', `${file} is empty. There is nothing to read in it.`)
  return {
    place: file,
    count,
    texts: (isWanted) => textsOfLines(file, linesOfFile(file), isWanted),
  }
}

async function* textsOfLines(
  name: string,
  lines: ReturnType<typeof linesOfFile>,
  isWanted = all,
): AsyncGenerator<FoundAt> {
  try {
    for await (const line of lines) {
      const place = `${name}, line ${line.number}`
      if (isWanted(place)) yield await outcome(place, () => parseLine(line, place))
    }
  } catch (error) {
    yield* failing(name, error).texts(isWanted)
  }
}

function fromFeed(place: string, entries: readonly FeedEntry[]): Source {
  if (entries.length === 0) throw new DatelineError('ARTICLE_EMPTY', `The feed ${place} has no articles.`)
  return {
    place,
    count: entries.length,
    async *texts(isWanted = all, read) {
      for (const [index, entry] of entries.entries()) {
        const at = `${place}, entry ${index + 1}`
        if (isWanted(at)) yield await outcome(at, () => articleOfEntry(entry, at, read))
      }
    },
  }
}

/** It would stand beside the article for all who read the graph, and in what is rejected. */
function withCredentials(address: string): Source {
  const { protocol, host, pathname } = new URL(address)
  const place = `${protocol}//${host}${pathname}`
  const why = `${place} was named with a user and a password, which are not sent. Get the page otherwise, and load its file.`
  return failing(place, new DatelineError('ARTICLE_UNREADABLE', why))
}

/** What stands at an address: an article, or a feed of several. */
function fromAddress(address: string): Source {
  return {
    place: address,
    count: 1,
    async *texts(isWanted = all, read) {
      try {
        const there = await downloadAny(address, { read })
        if ('feed' in there) yield* fromFeed(address, entriesOfFeed(there.feed, address)).texts(isWanted, read)
        else if (isWanted(address)) yield { place: address, found: there }
      } catch (error) {
        yield* failing(address, error).texts(isWanted)
      }
    },
  }
}

const all: (place: string) => boolean = () => true

async function outcome(place: string, read: () => FoundText | Promise<FoundText>): Promise<FoundAt> {
  try {
    return { place, found: await read() }
  } catch (error) {
    if (error instanceof DatelineError) return { place, error }
    throw error
  }
}

const STANDARD_INPUT = 'standard input'

/** Whether a place is in standard input, where nothing is found a second time. */
export const isStandardInput = (place: string): boolean => place.startsWith(STANDARD_INPUT)

/** One article, or where it begins as an object of JSON does, one a line; compressed by gzip, too. */
function fromStandardInput(chunks: AsyncIterable<Uint8Array>): Source {
  return {
    place: STANDARD_INPUT,
    count: 1,
    async *texts(isWanted = all) {
      const { first, stream } = await unpacked(chunks)
      if (/^\s*\{/.test(Buffer.from(first).toString('latin1'))) {
        yield* textsOfLines(STANDARD_INPUT, splitLines(stream), isWanted)
      } else {
        yield* single(STANDARD_INPUT, () => readArticle(stream)).texts(isWanted)
      }
    },
  }
}

async function readArticle(chunks: AsyncIterable<Uint8Array>): Promise<FoundText> {
  const bytes = await gatherBytes(chunks, STANDARD_INPUT)
  const { text, fields } = splitFrontMatter(decodeText(bytes, STANDARD_INPUT), STANDARD_INPUT)
  return { ...fields, text }
}
