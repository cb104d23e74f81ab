import type { Article } from '../model/article.ts'
import type { DatelineError, ErrorCode } from '../model/error.ts'
import type { Reader } from '../model/reading.ts'
import type { GraphWriter, WriteOutcome } from '../store/graph-writer.ts'
import { articleFrom } from './article.ts'
import type { FoundText } from './found-text.ts'
import type { Source } from './sources.ts'

/** What became of one text. */
export type LoadEvent =
  | ({ readonly place: string; readonly article: Article } & Loaded)
  | { readonly place: string; readonly outcome: 'REJECTED'; readonly code: ErrorCode; readonly message: string }

/** What the loader works with. */
export interface LoaderParts {
  readonly reader: Reader
  readonly writer: GraphWriter
}

/** What became of an article that was not refused. */
interface Loaded {
  readonly outcome: WriteOutcome
  /** For the person who loads: "not in English". */
  readonly warnings: readonly string[]
}

/**
 * Loads one article: reads it, unless the graph already holds what this reader says of this text, and writes it.
 * @throws DatelineError of the reader or the store
 */
export async function loadArticle(parts: LoaderParts, article: Article): Promise<Loaded> {
  const write = await prepare(parts, article)
  return write()
}

/**
 * Loads what the sources give, and says of each text what became of it, in their order. While one article is being
 * written the next is read.
 * @throws DatelineError of the reader or the store, which ends the loading
 */
export async function* loadArticles(parts: LoaderParts, sources: readonly Source[]): AsyncGenerator<LoadEvent> {
  let writing: Promise<LoadEvent> | undefined
  for (const source of sources) {
    for await (const text of source.texts()) {
      const write = 'error' in text ? () => rejection(text.place, text.error) : await prepareEvent(parts, text)
      if (writing !== undefined) yield await writing
      writing = Promise.resolve(write())
      // A write that fails while the next text is fetched and read is told of above, once it is awaited.
      writing.catch(() => undefined)
    }
  }
  if (writing !== undefined) yield await writing
}

async function prepareEvent(
  parts: LoaderParts,
  { place, found }: { readonly place: string; readonly found: FoundText },
): Promise<() => Promise<LoadEvent>> {
  const article = articleFrom(found)
  const write = await prepare(parts, article)
  return async () => ({ place, article, ...(await write()) })
}

/** Reads an article, unless that is known already, and gives what is left to do: to write it. */
async function prepare({ reader, writer }: LoaderParts, article: Article): Promise<() => Promise<Loaded>> {
  const readerName = `${reader.name} ${reader.version}`
  if (await writer.isUpToDate(article, readerName)) {
    return () => Promise.resolve({ outcome: 'UNCHANGED', warnings: [] })
  }
  const reading = await reader.read(article)
  return async () => ({ outcome: await writer.writeReading(reading, readerName), warnings: reading.warnings })
}

function rejection(place: string, { code, message }: DatelineError): LoadEvent {
  return { place, outcome: 'REJECTED', code, message }
}
