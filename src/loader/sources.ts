import { DatelineError } from '../model/error.ts'
import { decodeText } from './decode.ts'
import { download } from './download.ts'
import { isJsonLines, linesOfFile, listFiles, readArticleFile } from './files.ts'
import type { FoundText } from './found-text.ts'
import { splitFrontMatter } from './front-matter.ts'
import { parseLine } from './json-lines.ts'
import { LARGEST_ARTICLE_BYTES } from './limits.ts'

/** A text found at a place (a file, a line of it, a URL), or why none could be had there. */
type Found =
  { readonly place: string; readonly found: FoundText } | { readonly place: string; readonly error: DatelineError }

/** One place to look for articles; `count` says how many it holds. */
export interface Source {
  readonly place: string
  readonly count: number
  texts(): AsyncIterable<Found>
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
  if (path === '-') return [single('standard input', () => readStandardInput(standardInput))]
  if (/^https?:\/\//.test(path)) return [single(path, () => download(path))]
  try {
    const files = await listFiles(path)
    return await Promise.all(files.map(sourceOfFile))
  } catch (error) {
    return [failing(path, error)]
  }
}

async function sourceOfFile(file: string): Promise<Source> {
  if (!isJsonLines(file)) return single(file, () => readArticleFile(file))
  try {
    return await jsonLines(file)
  } catch (error) {
    return failing(file, error)
  }
}

function single(place: string, read: () => FoundText | Promise<FoundText>): Source {
  return {
    place,
    count: 1,
    async *texts() {
      yield await outcome(place, read)
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
    async *texts() {
      try {
        for await (const line of linesOfFile(file)) {
          const place = `${file}, line ${line.number}`
          yield await outcome(place, () => parseLine(line, place))
        }
      } catch (error) {
        yield* failing(file, error).texts()
      }
    },
  }
}

async function outcome(place: string, read: () => FoundText | Promise<FoundText>): Promise<Found> {
  try {
    return { place, found: await read() }
  } catch (error) {
    if (error instanceof DatelineError) return { place, error }
    throw error
  }
}

async function readStandardInput(chunks: AsyncIterable<Uint8Array>): Promise<FoundText> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.byteLength
    parts.push(chunk)
    if (length > LARGEST_ARTICLE_BYTES) break
  }
  const { text, fields } = splitFrontMatter(decodeText(Buffer.concat(parts), 'standard input'), 'standard input')
  return { ...fields, text }
}
