import { createHash } from 'node:crypto'
import { DatelineError, firstLine } from '../../model/error.ts'
import type { ArticleId } from '../../model/id.ts'
import type { EntityResolver } from '../../model/resolution.ts'
import type { Engine } from '../engine.ts'
import { createGraphWriter } from '../graph-writer.ts'
import { parseExportedLine, type ExportedLine } from './exported-line.ts'
import { putKept, type KeptLine } from './put-kept.ts'

/** A line of a stream, without its end, and its number from 1. */
export interface NumberedLine {
  readonly number: number
  readonly text: string
}

/** With what an export is put into a graph. */
export interface ImportParts {
  readonly engine: Engine
  readonly resolver: EntityResolver
  /** Is told of each article that is there. */
  readonly onArticle?: () => void
}

/** What an import made of a graph. */
export interface Imported {
  readonly articles: number
  readonly added: number
}

/**
 * Puts what `exportGraph` wrote into a graph, which is equal to what it was written from where nothing was in it before.
 * What is there already stays, so that an import that was broken off is completed by another.
 * @throws DatelineError BAD_INPUT that names the line; CONFLICT where people changed the graph in other ways; STORE_… else.
 *   What came before the line is in the graph then.
 */
export async function importGraph(parts: ImportParts, lines: AsyncIterable<NumberedLine>): Promise<Imported> {
  const hash = createHash('sha256')
  const kept: KeptLine[] = []
  let [number, added, isPut] = [0, 0, false]
  const articles = new Set<string>()
  const putFirst = async () => {
    if (!isPut) await putKept(parts.engine, kept)
    isPut = true
  }
  let end: Imported | undefined
  for await (const line of lines) {
    if (end !== undefined) throw misplaced(line.number, 'An export ends before it. Import one after the other.')
    number++
    const parsed = parseExportedLine(line.text, line.number)
    if ((number === 1) !== (parsed.kind === 'export')) throw misplaced(line.number, 'An export begins with its format.')
    if (parsed.kind === 'end') {
      await putFirst()
      checkEnd(parsed, hash.digest('hex'), articles.size, line.number)
      end = { articles: articles.size, added }
      continue
    }
    hash.update(`${line.text}\n`)
    if (parsed.kind === 'node' || parsed.kind === 'relationship') {
      if (isPut) throw misplaced(line.number, 'What people changed comes before the articles.')
      kept.push(parsed)
    } else if (parsed.kind === 'article' || parsed.kind === 'removed') {
      await putFirst()
      const outcome = await naming(line.number, () => putArticle(parts, parsed))
      if (outcome === 'ADDED') added++
      if (parsed.kind === 'article') articles.add(parsed.reading.article.id)
      else articles.delete(parsed.article)
      parts.onArticle?.()
    }
  }
  if (end !== undefined) return end
  throw new DatelineError(
    'BAD_INPUT',
    `The export was cut: after line ${number} its end is missing. What came before is in the graph; import a whole one.`,
  )
}

function putArticle(
  { engine, resolver }: ImportParts,
  line: Extract<ExportedLine, { readonly kind: 'article' | 'removed' }>,
): Promise<unknown> {
  const now = () => (line.kind === 'article' ? new Date(line.loadedAt) : new Date(0))
  const writer = createGraphWriter({ engine, resolver, now })
  if (line.kind === 'removed') return writer.removeArticle(line.article as ArticleId)
  return writer.writeReading(line.reading, line.reader)
}

function checkEnd(
  end: Extract<ExportedLine, { readonly kind: 'end' }>,
  sha256: string,
  articles: number,
  number: number,
): void {
  if (end.sha256 === sha256 && end.articles === articles) return
  throw new DatelineError(
    'BAD_INPUT',
    `Line ${number} says that the export has ${end.articles} articles and other contents than the ${articles} before it: some line was changed, lost or doubled. What came is in the graph; look at it before you rely on it.`,
  )
}

const misplaced = (number: number, why: string) =>
  new DatelineError('BAD_INPUT', `Line ${number} is not at its place. ${why}`)

/** A line that is well formed, and that no graph can be made of, is named as well. */
async function naming<Result>(number: number, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DatelineError && error.code !== 'STORE_FAILED') throw error
    throw new DatelineError(
      'BAD_INPUT',
      `Line ${number} cannot be put into the graph. ${firstLine(error)} What came before it is there.`,
      { cause: error },
    )
  }
}
