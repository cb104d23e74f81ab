import type { ArticleId } from '../model/id.ts'
import type { Reading } from '../model/reading.ts'
import { relationshipPath } from '../model/relationship-path.ts'
import { RELATIONSHIP_TYPES } from '../model/relationship.ts'
import type { CypherStatement, Engine, SearchChange, Transaction } from './engine.ts'
import { textOf } from './row.ts'
import { articleStatements, claimArticle, replacedArticles } from './write/article.ts'
import { entityStatements, searchableTexts } from './write/entities.ts'
import { relationshipStatements, roleStatements } from './write/relationships.ts'
import { deleteContribution, mendEntities, mendRelationships, touchedBy } from './write/removal.ts'
import { statementStatements } from './write/statements.ts'

/** What writing a reading did to the graph. */
export type WriteOutcome = 'ADDED' | 'CHANGED' | 'UNCHANGED'

/** What the graph holds of an article: the hash of its text, and the reader (name and version) that read it. */
export interface ArticleState {
  readonly textHash: string
  readonly reader: string
}

/** The store's face for the loader. Every method is one transaction: all of it holds afterwards, or nothing. */
export interface GraphWriter {
  /**
   * Makes the graph hold what one reading says of its article. What the graph held of it, or of another article of the
   * same source, is replaced; the same text read by the same reader changes nothing.
   */
  writeReading(reading: Reading, reader: string): Promise<WriteOutcome>
  /** Takes an article away, with all that only it supports. False where there is no such article. */
  removeArticle(id: ArticleId): Promise<boolean>
  /** What the graph holds of an article; undefined where it holds nothing. */
  articleState(id: ArticleId): Promise<ArticleState | undefined>
}

/** The writer's port on an engine. `now` gives the time at which an article counts as loaded. */
export function createGraphWriter(engine: Engine, now: () => Date): GraphWriter {
  return {
    writeReading: (reading, reader) =>
      engine.write(async (transaction) => {
        const { article } = reading
        const replaced = await idsOf(transaction, replacedArticles(reading))
        const [before] = await transaction.run(claimArticle(reading))
        const textHash = before === undefined ? '' : textOf(before, 'textHash')
        if (textHash === article.textHash && before?.['reader'] === reader) return 'UNCHANGED'
        for (const id of textHash === '' ? replaced : [...replaced, article.id]) await takeAway(transaction, id)
        await transaction.run(claimArticle(reading))
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
        return textHash === '' && replaced.length === 0 ? 'ADDED' : 'CHANGED'
      }),
    removeArticle: (id) => engine.write((transaction) => takeAway(transaction, id)),
    async articleState(id) {
      const [row] = await engine.read({
        text: 'MATCH (a:Article {id: $id}) RETURN a.textHash AS textHash, a.reader AS reader',
        params: { id },
      })
      if (row === undefined || textOf(row, 'textHash') === '') return undefined
      return { textHash: textOf(row, 'textHash'), reader: textOf(row, 'reader') }
    },
  }
}

async function takeAway(transaction: Transaction, article: string): Promise<boolean> {
  const known = await idsOf(transaction, {
    text: 'MATCH (a:Article {id: $article}) RETURN a.id AS id',
    params: { article },
  })
  if (known.length === 0) return false
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
  return true
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
