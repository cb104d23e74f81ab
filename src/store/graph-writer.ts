import type { Article } from '../model/article.ts'
import type { ArticleId } from '../model/id.ts'
import type { Reading } from '../model/reading.ts'
import { relationshipPath } from '../model/id.ts'
import { STORED_TYPES } from '../model/stored-type.ts'
import type { EntityResolver } from '../model/resolution.ts'
import type { CypherQuery, Engine, SearchUpdate, Transaction } from './engine.ts'
import { textOf } from './row.ts'
import { appearanceQuery, dropAppearances, dropEmptyKeys, keysOf, lockKeys } from './write/appearances.ts'
import {
  articleQueries,
  isUpToDate,
  lockArticle,
  lockEntities,
  replacedArticles,
  storedArticle,
  storedReadings,
} from './write/article.ts'
import { entityQueries, searchableTexts } from './write/entities.ts'
import { relationshipQueries, roleQueries, statusQueries } from './write/relationships.ts'
import { recordRejection, setUndone, type RejectedResolution } from './write/changes.ts'
import { assignEntities, type Assignment } from './write/assign-entities.ts'
import {
  becameOf,
  dropFormerIds,
  dropUnusedFormerIds,
  formerIdQuery,
  formerIdsOf,
  type Became,
} from './write/former-ids.ts'
import { deleteContribution, repairEntities, repairRelationships, touchedBy, type Extent } from './write/removal.ts'
import { assignments, settle } from './write/settle.ts'
import { unpackReading } from './write/stored-reading.ts'
import { statementQueries } from './write/statements.ts'

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
  /** Rejects a decision on who somebody is, and gives the id of the change; undefined where there is no such decision. */
  rejectResolution(rejected: RejectedResolution): Promise<string | undefined>
  /** Takes a change back, or with `undone` false makes it hold again. False where there is no such change. */
  setUndone(change: string, undone: boolean): Promise<boolean>
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
  return {
    writeReading: (reading, reader) =>
      engine.write(async (transaction) => {
        const { article } = reading
        await transaction.run(lockArticle(article.id))
        const [stored] = await transaction.run(storedArticle(article))
        if (isUpToDate(stored, article, reader)) return 'UNCHANGED'
        const replaced = await idsOf(transaction, replacedArticles(article))
        const isThere = stored !== undefined && textOf(stored, 'textHash') !== ''
        const before = isThere ? [...replaced, article.id] : replaced
        const appearances = resolver.appearances(reading)
        const keys = await takeKeys(
          transaction,
          before,
          appearances.flatMap(({ knownBy }) => knownBy),
        )
        await transaction.run(appearanceQuery(article, appearances))
        const moved = await settle(transaction, resolver, keys)
        await rewrite(
          transaction,
          [
            ...replaced.map((id) => ({ id, extent: 'ARTICLE' as const })),
            ...(isThere ? [{ id: article.id, extent: 'TEXT' as const }] : []),
          ],
          [...moved].filter((id) => id !== article.id),
          { reading, reader, loadedAt: now().toISOString() },
        )
        if (before.length > 0) await transaction.run(dropEmptyKeys(keys))
        const outcome = before.length === 0 ? 'ADDED' : 'CHANGED'
        transaction.record(`${outcome} ${article.id}`)
        return outcome
      }),
    removeArticle: (id) =>
      engine.write(async (transaction) => {
        const known = await transaction.run({ text: 'MATCH (a:Article {id: $id}) RETURN a.id AS id', params: { id } })
        if (known.length === 0) return false
        await transaction.run(lockArticle(id))
        const keys = await takeKeys(transaction, [id], [])
        const moved = await settle(transaction, resolver, keys)
        await rewrite(transaction, [{ id, extent: 'ARTICLE' }], [...moved])
        await transaction.run(dropEmptyKeys(keys))
        transaction.record(`REMOVED ${id}`)
        return true
      }),
    rejectResolution: (rejected) =>
      engine.write(async (transaction) => {
        const change = await recordRejection(transaction, rejected, now().toISOString())
        if (change === undefined) return undefined
        await rewrite(transaction, [], [...(await settle(transaction, resolver, [change.key]))])
        transaction.record(`REJECTED ${change.id}`)
        return change.id
      }),
    setUndone: (id, undone) =>
      engine.write(async (transaction) => {
        const change = await setUndone(transaction, id, undone)
        if (change === undefined) return false
        await rewrite(transaction, [], [...(await settle(transaction, resolver, [change.key]))])
        transaction.record(`${undone ? 'UNDONE' : 'REDONE'} ${change.id}`)
        return true
      }),
    async isUpToDate(article, reader) {
      const [stored] = await engine.read(storedArticle(article))
      return isUpToDate(stored, article, reader)
    },
    async isEmpty() {
      const articles = await engine.read({ text: 'MATCH (a:Article) RETURN a.id AS id LIMIT 1', params: {} })
      return articles.length === 0
    },
  }
}

/** Takes hold of the keys under which articles showed something, and of others, and takes what they showed away. */
async function takeKeys(
  transaction: Transaction,
  articles: readonly string[],
  others: readonly string[],
): Promise<readonly string[]> {
  const theirs = articles.length === 0 ? [] : await idsOf(transaction, keysOf(articles))
  const keys = [...new Set([...theirs, ...others])].sort()
  await transaction.run(lockKeys(keys))
  if (articles.length > 0) await transaction.run(dropAppearances(articles))
  return keys
}

/**
 * Takes away what articles contributed, and writes anew what those found whose entities are others now, and what a new
 * one found. All entities that this touches are held before anything is changed.
 */
async function rewrite(
  transaction: Transaction,
  gone: readonly { readonly id: string; readonly extent: Extent }[],
  moved: readonly string[],
  added?: { readonly reading: Reading; readonly reader: string; readonly loadedAt: string },
): Promise<void> {
  const stored = moved.length === 0 ? [] : await transaction.run(storedReadings(moved))
  const read = stored.map((row) => unpackReading(textOf(row, 'reading'), textOf(row, 'text')))
  const assignment = await assignments(transaction, [
    ...moved,
    ...(added === undefined ? [] : [added.reading.article.id]),
  ])
  const found = [...read, ...(added === undefined ? [] : [added.reading])].map((reading) => {
    const its: Assignment = assignment.get(reading.article.id) ?? new Map()
    return { reading: assignEntities(reading, its), became: becameOf(reading, its) }
  })
  const away = [...gone, ...moved.map((id) => ({ id, extent: 'FINDINGS' as const }))]
  const held = found.flatMap(({ reading }) => reading.entities.map((entity) => entity.id as string))
  for (const { id } of away) held.push(...(await idsOf(transaction, touchedBy(id).entities)))
  await transaction.run(lockEntities(held))
  for (const { id, extent } of away) await takeAway(transaction, id, extent)
  if (added !== undefined) {
    for (const query of articleQueries(added.reading, added.reader, added.loadedAt)) {
      await transaction.run(query)
    }
  }
  for (const { reading, became } of found) await writeFindings(transaction, reading, became)
}

async function writeFindings(transaction: Transaction, reading: Reading, became: readonly Became[]): Promise<void> {
  for (const query of [
    ...entityQueries(reading),
    ...statementQueries(reading),
    ...relationshipQueries(reading),
    ...statusQueries(reading),
    ...roleQueries(reading),
    ...(became.length === 0 ? [] : [formerIdQuery(reading.article.id, became)]),
  ]) {
    await transaction.run(query)
  }
  transaction.reindex(searchableTexts(reading))
}

async function takeAway(transaction: Transaction, article: string, extent: Extent): Promise<void> {
  const touched = touchedBy(article)
  const relationships = await idsOf(transaction, touched.relationships)
  const roles = await idsOf(transaction, touched.roles)
  const names = await idsOf(transaction, touched.names)
  const entities = await idsOf(transaction, touched.entities)
  const statements = await idsOf(transaction, touched.statements)
  const sentences = await idsOf(transaction, touched.sentences)
  const formerIds = await idsOf(transaction, formerIdsOf(article))
  for (const query of [dropFormerIds(article), ...deleteContribution(article, extent)]) await transaction.run(query)
  if (formerIds.length > 0) await transaction.run(dropUnusedFormerIds(formerIds))
  const lost = relationships.flatMap((id) => {
    const path = relationshipPath(id)
    return path === undefined ? [] : [{ id, ...path }]
  })
  for (const type of STORED_TYPES) {
    const rows = lost.filter((relationship) => relationship.type === type)
    if (rows.length === 0) continue
    for (const query of repairRelationships(type, rows)) await transaction.run(query)
  }
  for (const query of repairEntities(names, roles, entities)) await transaction.run(query)
  transaction.reindex([
    ...gone('statements', statements),
    ...gone('sentences', sentences),
    ...(await namesLeft(transaction, names)),
  ])
}

async function idsOf(transaction: Transaction, query: CypherQuery): Promise<string[]> {
  return (await transaction.run(query)).map((row) => textOf(row, 'id'))
}

function gone(index: SearchUpdate['index'], ids: readonly string[]): SearchUpdate[] {
  return ids.map((id) => ({ index, id, text: null }))
}

async function namesLeft(transaction: Transaction, ids: readonly string[]): Promise<SearchUpdate[]> {
  const rows = await transaction.run({
    text: 'UNWIND $ids AS id MATCH (n:Name {id: id}) RETURN n.id AS id, n.text AS text',
    params: { ids },
  })
  const texts = new Map(rows.map((row) => [textOf(row, 'id'), textOf(row, 'text')]))
  return ids.map((id) => ({ index: 'names', id, text: texts.get(id) ?? null }))
}
