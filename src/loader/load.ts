import type { Article } from '../model/article.ts'
import { DatelineError, type ErrorCode } from '../model/error.ts'
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
  /** How many articles the reader is given at once; one if left out. */
  readonly atOnce?: number
  /** Told when an article begins to be read, and to be written. */
  readonly onStep?: (step: 'READING' | 'WRITING') => void
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
 * Loads what the sources give, and says of each text what became of it, in their order. Texts are read while others are
 * being written; they are written one after the other, and no more are taken from the sources than are under way. What
 * the reader refuses is rejected, and stops no other.
 * @throws DatelineError of the store, which ends the loading
 */
export async function* loadArticles(parts: LoaderParts, sources: readonly Source[]): AsyncGenerator<LoadEvent> {
  const { atOnce = 1 } = parts
  const underWay: UnderWay[] = []
  for (const source of sources) {
    for await (const text of source.texts()) {
      underWay.push('error' in text ? refused(text.place, text.error, underWay) : begin(parts, text, underWay))
      for (const { event } of underWay.splice(0, underWay.length - atOnce)) yield await event
    }
  }
  for (const { event } of underWay) yield await event
}

/** A text that is being read, or waits to be written after those before it. */
interface UnderWay {
  readonly event: Promise<LoadEvent>
  readonly article?: Article
}

function begin(
  parts: LoaderParts,
  { place, found }: { readonly place: string; readonly found: FoundText },
  before: readonly UnderWay[],
): UnderWay {
  const article = orRefusal(() => articleFrom(found))
  if (article instanceof DatelineError) return refused(place, article, before)
  // What the graph holds of a source says nothing while another text of it is on its way there.
  const isOvertaken = before.some((other) => other.article?.source === article.source)
  const write = isOvertaken ? read(parts, article) : prepare(parts, article)
  return { ...inTurn(before, asEvent(place, article, write)), article }
}

function refused(place: string, error: DatelineError, before: readonly UnderWay[]): UnderWay {
  return inTurn(
    before,
    Promise.resolve(() => rejection(place, error)),
  )
}

/** What a function gives, or the refusal that it throws. */
function orRefusal<Value>(make: () => Value): Value | DatelineError {
  try {
    return make()
  } catch (error) {
    if (error instanceof DatelineError) return error
    throw error
  }
}

/** Begins a write when those before it have ended. */
function inTurn(before: readonly UnderWay[], write: Promise<() => LoadEvent | Promise<LoadEvent>>): UnderWay {
  const event = Promise.all([write, before.at(-1)?.event]).then(([begin]) => begin())
  // One that fails while others are fetched and read is told of when it is awaited, in its turn.
  event.catch(() => undefined)
  return { event }
}

/** What becomes of an article, as an event; one that the reader refuses is rejected. */
async function asEvent(
  place: string,
  article: Article,
  reading: Promise<() => Promise<Loaded>>,
): Promise<() => LoadEvent | Promise<LoadEvent>> {
  try {
    const write = await reading
    return async () => ({ place, article, ...(await write()) })
  } catch (error) {
    if (error instanceof DatelineError && isRefusal(error)) return () => rejection(place, error)
    throw error
  }
}

const isRefusal = ({ code }: DatelineError) => code.startsWith('ARTICLE_')

/** Reads an article, unless that is known already, and gives what is left to do: to write it. */
async function prepare(parts: LoaderParts, article: Article): Promise<() => Promise<Loaded>> {
  if (await parts.writer.isUpToDate(article, nameOf(parts.reader))) {
    return () => Promise.resolve({ outcome: 'UNCHANGED', warnings: [] })
  }
  return read(parts, article)
}

async function read({ reader, writer, onStep }: LoaderParts, article: Article): Promise<() => Promise<Loaded>> {
  onStep?.('READING')
  const reading = await reader.read(article)
  return async () => {
    onStep?.('WRITING')
    return { outcome: await writer.writeReading(reading, nameOf(reader)), warnings: reading.warnings }
  }
}

const nameOf = ({ name, version }: Reader) => `${name} ${version}`

function rejection(place: string, { code, message }: DatelineError): LoadEvent {
  return { place, outcome: 'REJECTED', code, message }
}
