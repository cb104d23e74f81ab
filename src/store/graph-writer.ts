import type { Article } from '../model/article.ts'
import type { ArticleId } from '../model/id.ts'
import type { Reading } from '../model/reading.ts'
import { relationshipPath } from '../model/relationship-path.ts'
import { RELATIONSHIP_TYPES } from '../model/relationship.ts'
import type { CypherStatement, Engine, SearchChange, Transaction } from './engine.ts'
import { textOf } from './row.ts'
import {
  articleStatements,
  isUpToDate,
  lockArticle,
  lockEntities,
  replacedArticles,
  storedArticle,
} from './write/article.ts'
import { entityStatements, searchableTexts } from './write/entities.ts'
import { relationshipStatements, roleStatements } from './write/relationships.ts'
import { deleteContribution, mendEntities, mendRelationships, touchedBy } from './write/removal.ts'
import { statementStatements } from './write/statements.ts'

/** What writing a reading did to the graph. */
export type WriteOutcome = 'ADDED' | 'CHANGED' | 'UNCHANGED'

/** The store's face for the loader. Every method is one transaction: all of it holds afterwards, or nothing. */
export interface GraphWriter {
  /**
   * Makes the graph hold what one reading says of its article. What the graph held of it, or of another article of the
   * same source, is replaced; the same text read by the same reader changes nothing.
   */
  writeReading(reading: Reading, reader: string): Promise<WriteOutcome>
  /** Takes an article away, with all that only it supports. False where there is no such article. */
  removeArticle(id: ArticleId): Promise<boolean>
  /** Whether the graph already holds what this reader says of this article, so that it need not be read again. */
  isUpToDate(article: Article, reader: string): Promise<boolean>
  /** Whether the graph holds no article. */
  isEmpty(): Promise<boolean>
}

/** The writer's port on an engine. `now` gives the time at which an article counts as loaded. */
export function createGraphWriter(engine: Engine, now: () => Date): GraphWriter {
  return {
    writeReading: (reading, reader) =>
      engine.write(async (transaction) => {
        const { article } = reading
        await transaction.run(lockArticle(article.id))
        const [stored] = await transaction.run(storedArticle(article.id))
        if (isUpToDate(stored, article, reader)) return 'UNCHANGED'
        const replaced = await idsOf(transaction, replacedArticles(article))
        if (stored !== undefined && textOf(stored, 'textHash') !== '') replaced.push(article.id)
        await takeAway(transaction, replaced, idsOfEntities(reading))
        for (const statement of [
          ...articleStatements(reading, reader, now().toISOString()),
          ...entityStatements(reading),
          ...statementStatements(reading),
          ...relationshipStatements(reading),
          ...roleStatements(reading),
        ]) {
          await transaction.run(statement)
        }
        transaction.reindex(searchableTexts(reading))
        return replaced.length === 0 ? 'ADDED' : 'CHANGED'
      }),
    removeArticle: (id) =>
      engine.write(async (transaction) => {
        const known = await transaction.run(storedArticle(id))
        if (known.length === 0) return false
        await transaction.run(lockArticle(id))
        await takeAway(transaction, [id], [])
        return true
      }),
    async isUpToDate(article, reader) {
      const [stored] = await engine.read(storedArticle(article.id))
      return isUpToDate(stored, article, reader)
    },
    async isEmpty() {
      const articles = await engine.read({ text: 'MATCH (a:Article) RETURN a.id AS id LIMIT 1', params: {} })
      return articles.length === 0
    },
  }
}

const idsOfEntities = ({ entities }: Reading) => entities.map((entity) => entity.id)

/** Takes hold of the entities of these articles, and of `others`; then takes the articles away. */
async function takeAway(transaction: Transaction, articles: readonly string[], others: readonly string[]) {
  const theirs: string[] = []
  for (const article of articles) theirs.push(...(await idsOf(transaction, touchedBy(article).entities)))
  await transaction.run(lockEntities([...theirs, ...others]))
  for (const article of articles) await takeAwayOne(transaction, article)
}

async function takeAwayOne(transaction: Transaction, article: string): Promise<void> {
  const touched = touchedBy(article)
  const relationships = await idsOf(transaction, touched.relationships)
  const roles = await idsOf(transaction, touched.roles)
  const names = await idsOf(transaction, touched.names)
  const entities = await idsOf(transaction, touched.entities)
  const statements = await idsOf(transaction, touched.statements)
  const sentences = await idsOf(transaction, touched.sentences)
  for (const statement of deleteContribution(article)) await transaction.run(statement)
  const lost = relationships.flatMap((id) => {
    const path = relationshipPath(id)
    return path === undefined ? [] : [{ id, ...path }]
  })
  for (const type of RELATIONSHIP_TYPES) {
    const rows = lost.filter((relationship) => relationship.type === type)
    if (rows.length === 0) continue
    for (const statement of mendRelationships(type, rows)) await transaction.run(statement)
  }
  for (const statement of mendEntities(names, roles, entities)) await transaction.run(statement)
  transaction.reindex([
    ...gone('statements', statements),
    ...gone('sentences', sentences),
    ...(await namesLeft(transaction, names)),
  ])
}

async function idsOf(transaction: Transaction, statement: CypherStatement): Promise<string[]> {
  return (await transaction.run(statement)).map((row) => textOf(row, 'id'))
}

function gone(index: SearchChange['index'], ids: readonly string[]): SearchChange[] {
  return ids.map((id) => ({ index, id, text: null }))
}

async function namesLeft(transaction: Transaction, ids: readonly string[]): Promise<SearchChange[]> {
  const rows = await transaction.run({
    text: 'UNWIND $ids AS id MATCH (n:Name {id: id}) RETURN n.id AS id, n.text AS text',
    params: { ids },
  })
  const texts = new Map(rows.map((row) => [textOf(row, 'id'), textOf(row, 'text')]))
  return ids.map((id) => ({ index: 'names', id, text: texts.get(id) ?? null }))
}
