import type { Reading } from '../../model/reading.ts'
import { relationshipPath } from '../../model/id.ts'
import { STORED_TYPES } from '../../model/stored-type.ts'
import type { CypherQuery, SearchUpdate, Transaction } from '../engine.ts'
import { textOf } from '../row.ts'
import { articleQueries, dropEmptyEntities, lockEntities, storedReadings } from './article.ts'
import { entityQueries, searchableTexts } from './entities.ts'
import { relationshipQueries, roleQueries, statusQueries } from './relationships.ts'
import { assignEntities } from './assign-entities.ts'
import { curate } from './curation/standing-changes.ts'
import { becameOf, dropFormerIds, dropUnusedFormerIds, formerIdQuery, formerIdsOf } from './former-ids.ts'
import { deleteContribution, repairEntities, repairRelationships, touchedBy, type Extent } from './removal.ts'
import { runAll } from './run-all.ts'
import { assignments } from './settle.ts'
import { unpackReading } from './stored-reading.ts'
import { statementQueries } from './statements.ts'

/**
 * Takes away what articles contributed, and writes anew what those found whose entities are others now, and what a new
 * one found, as people changed it. All entities that this touches are held before anything is changed, and those whom
 * the articles tell of before it is asked what people changed: who changes something holds them, too.
 */
export async function rewrite(
  transaction: Transaction,
  gone: readonly { readonly id: string; readonly extent: Extent }[],
  moved: readonly string[],
  added?: { readonly reading: Reading; readonly reader: string; readonly loadedAt: string },
): Promise<void> {
  const assigned = await assignedReadings(transaction, moved, added?.reading)
  const away = [...gone, ...moved.map((id) => ({ id, extent: 'FINDINGS' as const }))]
  const held = new Set(assigned.flatMap(({ entities }) => entities.map(({ id }) => id as string)))
  for (const { id } of away) for (const entity of await idsOf(transaction, touchedBy(id).entities)) held.add(entity)
  await transaction.run(lockEntities([...held]))
  const found = (await curate(transaction, assigned)).map(({ reading }) => reading)
  const told = new Set(found.flatMap(({ entities }) => entities.map(({ id }) => id as string)))
  const others = [...told].filter((id) => !held.has(id))
  if (others.length > 0) await transaction.run(lockEntities(others))
  for (const { id, extent } of away) await takeAway(transaction, id, extent)
  if (added !== undefined) {
    await runAll(transaction, articleQueries(added.reading, added.reader, added.loadedAt))
  }
  for (const reading of found) await writeFindings(transaction, reading)
  const untold = [...held].filter((id) => !told.has(id))
  if (untold.length > 0) await transaction.run(dropEmptyEntities(untold))
}

async function writeFindings(transaction: Transaction, reading: Reading): Promise<void> {
  await runAll(transaction, [
    ...entityQueries(reading),
    ...statementQueries(reading),
    ...relationshipQueries(reading),
    ...statusQueries(reading),
    ...roleQueries(reading),
    formerIdQuery(reading.article.id, becameOf(reading)),
  ])
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
  await runAll(transaction, [
    dropFormerIds(article),
    ...deleteContribution(article, extent),
    dropUnusedFormerIds(formerIds),
  ])
  const lost = relationships.flatMap((id) => {
    const path = relationshipPath(id)
    return path === undefined ? [] : [{ id, ...path }]
  })
  for (const type of STORED_TYPES) {
    const rows = lost.filter((relationship) => relationship.type === type)
    await runAll(transaction, repairRelationships(type, rows))
  }
  await runAll(transaction, repairEntities(names, roles, entities))
  transaction.reindex([
    ...gone('statements', statements),
    ...gone('sentences', sentences),
    ...(await namesLeft(transaction, names)),
  ])
}

/** The readings of articles that are in the graph, and of a new one, with their entities as those they were found to be. */
export async function assignedReadings(
  transaction: Transaction,
  articles: readonly string[],
  added?: Reading,
): Promise<readonly Reading[]> {
  const stored = articles.length === 0 ? [] : await transaction.run(storedReadings(articles))
  const read = stored.map((row) => unpackReading(textOf(row, 'reading'), textOf(row, 'text')))
  const readings = added === undefined ? read : [...read, added]
  const assignment = await assignments(
    transaction,
    readings.map(({ article }) => article.id),
  )
  return readings.map((reading) => assignEntities(reading, assignment.get(reading.article.id) ?? new Map()))
}

/** The `id` of each row that a query gives. */
export async function idsOf(transaction: Transaction, query: CypherQuery): Promise<string[]> {
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
