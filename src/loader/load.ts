import { type ErrorCode } from '../model/error.ts'
import type { Article } from '../model/article.ts'
import type { Reader, Reading } from '../model/reading.ts'
import type { GraphWriter, WriteOutcome } from '../store/graph-writer.ts'
import { articleFrom } from './article.ts'
import type { Source } from './sources.ts'

/** What became of one text. */
export type LoadEvent =
  | {
      readonly place: string
      readonly outcome: WriteOutcome
      readonly article: Article
      readonly warnings: readonly string[]
    }
  | { readonly place: string; readonly outcome: 'REJECTED'; readonly code: ErrorCode; readonly message: string }

/** What the loader works with. */
export interface LoaderParts {
  readonly reader: Reader
  readonly writer: GraphWriter
}

/**
 * Loads one article: reads it, unless the graph already holds what this reader says of this text, and writes it.
 */
export async function loadArticle(
  { reader, writer }: LoaderParts,
  article: Article,
): Promise<{ readonly outcome: WriteOutcome; readonly warnings: readonly string[] }> {
  if (await writer.isUpToDate(article, readerName(reader))) return { outcome: 'UNCHANGED', warnings: [] }
  const reading = await reader.read(article)
  return { outcome: await writer.writeReading(reading, readerName(reader)), warnings: reading.warnings }
}

/**
 * Loads what the sources give, and says of each text what became of it, in their order. While one article is being
 * written the next is read.
 */
export async function* loadArticles(parts: LoaderParts, sources: readonly Source[]): AsyncGenerator<LoadEvent> {
  let writing: Promise<LoadEvent> | undefined
  for (const source of sources) {
    for await (const text of source.texts()) {
      const prepared: () => Promise<LoadEvent> =
        'error' in text
          ? () => Promise.resolve(rejection(text.place, text.error))
          : await prepare(parts, text.place, articleFrom(text.found))
      if (writing !== undefined) yield await writing
      writing = prepared()
    }
  }
  if (writing !== undefined) yield await writing
}

/** Reads an article, and gives what is left to do: to write it. */
async function prepare(parts: LoaderParts, place: string, article: Article): Promise<() => Promise<LoadEvent>> {
  if (await parts.writer.isUpToDate(article, readerName(parts.reader))) {
    return () => Promise.resolve({ place, outcome: 'UNCHANGED', article, warnings: [] })
  }
  const reading: Reading = await parts.reader.read(article)
  return async () => {
    const outcome = await parts.writer.writeReading(reading, readerName(parts.reader))
    return { place, outcome, article, warnings: reading.warnings }
  }
}

const readerName = (reader: Reader) => `${reader.name} ${reader.version}`

function rejection(place: string, error: { code: ErrorCode; message: string }): LoadEvent {
  return { place, outcome: 'REJECTED', code: error.code, message: error.message }
}
