import type { Article } from '../model/article.ts'
import type { ArticleId } from '../model/id.ts'
import type { Reading } from '../model/reading.ts'
import type { EntityResolver } from '../model/resolution.ts'
import type { Engine } from './engine.ts'
import { articlesOfSources, isUpToDate, lockArticles, storedArticles, storedById } from './write/article.ts'
import { rewrite } from './write/rewrite.ts'
import { settleShown } from './write/settle.ts'
import { writeReadings, type WriteOutcome } from './write/write-readings.ts'
import { answeredBefore, remember, type KeyedRequest } from './write/curation/idempotency.ts'
import { makeChange } from './write/curation/make-change.ts'
import { RefusedChange, type ChangeOutcome, type ChangeRequest } from './write/curation/wanted-change.ts'

export type { WriteOutcome } from './write/write-readings.ts'

/** The store's face for the loader. Every method is one transaction: all of it holds afterwards, or nothing. */
export interface GraphWriter {
  /**
   * Makes the graph hold what one reading says of its article. What the graph held of it, or of another article of the
   * same source, is replaced; the same text read by the same reader changes nothing.
   */
  writeReading(reading: Reading, reader: string): Promise<WriteOutcome>
  /** The same of several readings, together: all of them, or none. Gives what became of each, in their order. */
  writeReadings(readings: readonly Reading[], reader: string): Promise<readonly WriteOutcome[]>
  /** Takes an article away, with all that only it supports. False where there is no such article. */
  removeArticle(id: ArticleId): Promise<boolean>
  /** Makes a change that somebody wants, or takes one back; or says why not, and changes nothing. */
  change(request: ChangeRequest): Promise<ChangeOutcome>
  /**
   * What was answered to a request under its idempotency key; undefined where nothing was.
   * @throws DatelineError BAD_INPUT for a key that is none, KEY_REUSED where it was given with another input
   */
  answerTo(request: KeyedRequest): Promise<string | undefined>
  /** Remembers the answer to a request, for when it is sent again. */
  remember(request: KeyedRequest, answer: string): Promise<void>
  /** Whether the graph already holds what this reader says of this article, so that it need not be read again. */
  isUpToDate(article: Article, reader: string): Promise<boolean>
  /** Whether the graph holds no article. */
  isEmpty(): Promise<boolean>
}

/** What a writer works with. `now` gives the time at which an article counts as loaded. */
export interface WriterParts {
  readonly engine: Engine
  readonly resolver: EntityResolver
  readonly now: () => Date
}

/** The writer's port on an engine. */
export function createGraphWriter({ engine, resolver, now }: WriterParts): GraphWriter {
  const writeAll: GraphWriter['writeReadings'] = (readings, reader) =>
    engine.write((transaction) =>
      writeReadings(transaction, resolver, { readings, reader, loadedAt: now().toISOString() }),
    )
  return {
    async writeReading(reading, reader) {
      const [outcome = 'UNCHANGED'] = await writeAll([reading], reader)
      return outcome
    },
    writeReadings: writeAll,
    removeArticle: (id) =>
      engine.write(async (transaction) => {
        const known = await transaction.run({ text: 'MATCH (a:Article {id: $id}) RETURN a.id AS id', params: { id } })
        if (known.length === 0) return false
        await transaction.run(lockArticles([id]))
        const moved = await settleShown(transaction, resolver, [id], [])
        await rewrite(transaction, [{ id, extent: 'ARTICLE' }], [...moved])
        transaction.record(`REMOVED ${id}`)
        return true
      }),
    async change(request) {
      try {
        const id = await engine.write(async (transaction) => {
          const made = await makeChange({ transaction, resolver, at: now().toISOString() }, request)
          transaction.record(`${request.wanted.kind} ${made}`)
          return made
        })
        return { id }
      } catch (error) {
        if (!(error instanceof RefusedChange)) throw error
        const { code, message, at, changes } = error
        return { refused: { code, message, at, changes } }
      }
    },
    answerTo: (request) => answeredBefore({ run: (query) => engine.read(query) }, request),
    remember: (request, answer) => engine.write((transaction) => remember(transaction, request, { answer })),
    async isUpToDate(article, reader) {
      const [stored, ofSource] = await Promise.all([
        engine.read(storedArticles([article.id])),
        engine.read(articlesOfSources([article])),
      ])
      return isUpToDate(storedById([article], stored, ofSource).get(article.id), article, reader)
    },
    async isEmpty() {
      const articles = await engine.read({ text: 'MATCH (a:Article) RETURN a.id AS id LIMIT 1', params: {} })
      return articles.length === 0
    },
  }
}
