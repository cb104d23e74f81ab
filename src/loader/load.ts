import type { Article } from '../model/article.ts'
import { DatelineError } from '../model/error.ts'
import type { Reader } from '../model/reading.ts'
import type { GraphWriter } from '../store/graph-writer.ts'
import { articleFrom } from './article.ts'
import type { ReadDocument } from './document.ts'
import type { FoundText } from './found-text.ts'
import type { Loaded, LoadEvent } from './load-event.ts'
import type { FoundAt, Source } from './sources.ts'
import { createWriteQueue, type Prepared } from './write-queue.ts'

/** What the loader works with. */
export interface LoaderParts {
  readonly reader: Reader
  readonly writer: Pick<GraphWriter, 'isUpToDate' | 'writeReading' | 'writeReadings'>
  /** How many articles are under way at once; one if left out. */
  readonly atOnce?: number
  /** How many are written in one transaction at the most; as many as are under way if left out. */
  readonly together?: number
  /** Told when an article begins to be read, and to be written. */
  readonly onStep?: (step: 'READING' | 'WRITING') => void
  /** Ends the loading after what is under way. */
  readonly signal?: AbortSignal
  /** Whether what stands at a place is to be loaded; all is if left out. */
  readonly isWanted?: (place: string) => boolean
  /** Finds the article in what is no plain text (this thread does). */
  readonly readDocument?: ReadDocument
}

/** How many characters are under way at once, whatever their number of articles, so that long ones do not fill the memory. */
const MOST_CHARACTERS_UNDER_WAY = 10_000_000

/**
 * Loads one article: reads it, unless the graph already holds what this reader says of this text, and writes it.
 * @throws DatelineError of the reader or the store
 */
export async function loadArticle(parts: LoaderParts, article: Article): Promise<Loaded> {
  const { reader, writer, onStep } = parts
  if (await writer.isUpToDate(article, nameOf(reader))) return { outcome: 'UNCHANGED', warnings: [] }
  onStep?.('READING')
  const reading = await reader.read(article)
  onStep?.('WRITING')
  return { outcome: await writer.writeReading(reading, nameOf(reader)), warnings: reading.warnings }
}

/** A text that is being read, or waits to be written after those before it. */
interface UnderWay {
  readonly event: Promise<LoadEvent>
  readonly article: Article | undefined
  isDone: boolean
}

/**
 * Loads what the sources give, and says of each text what became of it, in their order. Texts are read while others are
 * being written; those that are read by then are written together, and no more are taken from the sources than are under
 * way. What the reader refuses is rejected, and stops no other.
 * @throws DatelineError of the store, which ends the loading
 */
export async function* loadArticles(parts: LoaderParts, sources: Iterable<Source>): AsyncGenerator<LoadEvent> {
  const { atOnce = 1, together = atOnce, reader, writer, onStep, signal, isWanted, readDocument } = parts
  const queue = createWriteQueue({
    writer,
    reader: nameOf(reader),
    mostTogether: together,
    onWriting: () => onStep?.('WRITING'),
  })
  const underWay: UnderWay[] = []
  function begin(text: FoundAt): void {
    const { article, prepared } = prepare(parts, text, underWay)
    const event = queue.add(prepared).then((loaded) => withWarnings(loaded, text))
    const one: UnderWay = { event, article, isDone: false }
    // One that fails while others are fetched and read is told of when it is awaited, in its turn.
    event.then(
      () => (one.isDone = true),
      () => (one.isDone = true),
    )
    underWay.push(one)
  }
  function takeFirst(): Promise<LoadEvent> {
    const [first] = underWay.splice(0, 1)
    if (first === undefined) throw new Error('Nothing is under way.')
    return first.event
  }
  const isStopped = () => signal?.aborted === true
  for (const source of sources) {
    if (isStopped()) break
    const texts = source.texts(isWanted, readDocument)[Symbol.asyncIterator]()
    try {
      for (;;) {
        const asked = texts.next()
        asked.catch(() => undefined)
        let next = await firstOf(asked, underWay[0])
        // What is done while the next text is waited for is told meanwhile.
        for (; next === 'DONE'; next = await firstOf(asked, underWay[0])) yield await takeFirst()
        if (next.done === true) break
        begin(next.value)
        while (underWay[0]?.isDone === true || isFull(underWay, atOnce)) yield await takeFirst()
        if (isStopped()) break
      }
    } finally {
      // Where the store failed, the next text may never come, and nothing waits for it.
      texts.return?.().catch(() => undefined)
    }
  }
  while (underWay.length > 0) yield await takeFirst()
}

/** The next text, or that what is under way first is done before that. */
async function firstOf(
  next: Promise<IteratorResult<FoundAt>>,
  first: UnderWay | undefined,
): Promise<IteratorResult<FoundAt> | 'DONE'> {
  return first === undefined ? next : Promise.race([next, first.event.then(() => 'DONE' as const)])
}

function isFull(underWay: readonly UnderWay[], atOnce: number): boolean {
  const characters = underWay.reduce((sum, { article }) => sum + (article?.text.length ?? 0), 0)
  return underWay.length > atOnce || (characters > MOST_CHARACTERS_UNDER_WAY && underWay.length > 1)
}

function prepare(
  parts: LoaderParts,
  text: FoundAt,
  before: readonly UnderWay[],
): { readonly article?: Article; readonly prepared: Promise<Prepared> } {
  const { place } = text
  if ('error' in text) return { prepared: Promise.resolve({ event: rejection(place, text.error) }) }
  try {
    const article = articleFrom(text.found)
    // What the graph holds of a source says nothing while another text of it is on its way there.
    const isOvertaken = before.some((other) => other.article?.source === article.source)
    return { article, prepared: read(parts, place, article, isOvertaken, text.found) }
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error
    return { prepared: Promise.resolve({ event: rejection(place, error, text.found) }) }
  }
}

/** Adds what was wrong with a text where it was found, once it is in the graph. */
function withWarnings(event: LoadEvent, text: FoundAt): LoadEvent {
  if (!('found' in text) || text.found.warnings === undefined) return event
  if (event.outcome === 'REJECTED' || event.outcome === 'UNCHANGED') return event
  return { ...event, warnings: [...text.found.warnings, ...event.warnings] }
}

/** Reads an article, unless the graph is known to hold it already; one that the reader refuses is rejected. */
async function read(
  { reader, writer, onStep }: LoaderParts,
  place: string,
  article: Article,
  isOvertaken: boolean,
  found: FoundText,
): Promise<Prepared> {
  try {
    if (!isOvertaken && (await writer.isUpToDate(article, nameOf(reader)))) {
      return { event: { place, article, outcome: 'UNCHANGED', warnings: [] } }
    }
    onStep?.('READING')
    return { place, article, reading: await reader.read(article) }
  } catch (error) {
    if (error instanceof DatelineError && isRefusal(error)) return { event: rejection(place, error, found) }
    throw error
  }
}

const isRefusal = ({ code }: DatelineError) => code.startsWith('ARTICLE_')

const nameOf = ({ name, version }: Reader) => `${name} ${version}`

function rejection(place: string, { code, message }: DatelineError, found?: FoundText): LoadEvent {
  return { place, outcome: 'REJECTED', code, message, ...(found === undefined ? {} : { found }) }
}
