import { DatelineError, firstLine } from '../../model/error.ts'
import type { ArticleId } from '../../model/id.ts'
import type { EntityResolver } from '../../model/resolution.ts'
import type { Engine } from '../engine.ts'
import { createGraphWriter } from '../graph-writer.ts'
import { checkedLines, withOutcome, type NumberedLine } from './checked-lines.ts'
import type { ExportedLine } from './exported-line.ts'
import { putKept, type KeptLine } from './put-kept.ts'

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
 * What is there already stays, so that an import that was broken off is completed by another. What comes from elsewhere
 * goes through `checkExport` before.
 * @throws DatelineError BAD_INPUT that names the line; CONFLICT where people changed the graph in other ways; STORE_… else.
 *   What came before the line is in the graph then.
 */
export async function importGraph(parts: ImportParts, lines: AsyncIterable<NumberedLine>): Promise<Imported> {
  const kept: KeptLine[] = []
  let [articles, added, isPut] = [0, 0, false]
  try {
    for await (const { number, line } of checkedLines(lines)) {
      if (line.kind === 'export') continue
      if (line.kind === 'node' || line.kind === 'relationship') {
        kept.push(line)
        continue
      }
      if (!isPut) await putKept(parts.engine, kept)
      isPut = true
      if (line.kind === 'end') articles = line.articles
      else {
        const outcome = await naming(number, () => putArticle(parts, line))
        if (outcome === 'ADDED') added++
        parts.onArticle?.()
      }
    }
  } catch (error) {
    throw withOutcome(error, 'What came before is in the graph; import a whole export to complete it.')
  }
  return { articles, added }
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

/** A line that is well formed, and that no graph can be made of, is named as well. */
async function naming<Result>(number: number, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DatelineError && error.code !== 'STORE_FAILED') throw error
    throw new DatelineError('BAD_INPUT', `Line ${number} cannot be put into the graph. ${firstLine(error)}`, {
      cause: error,
    })
  }
}
