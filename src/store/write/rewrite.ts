import type { Reading } from '../../model/reading.ts'
import { relationshipPath } from '../../model/id.ts'
import { STORED_TYPES } from '../../model/stored-type.ts'
import type { CypherQuery, SearchUpdate, Transaction } from '../engine.ts'
import { textOf } from '../row.ts'
import { articleQueries, lockEntities, storedReadings } from './article.ts'
import { entityQueries, searchableTexts } from './entities.ts'
import { relationshipQueries, roleQueries, statusQueries } from './relationships.ts'
import { assignEntities, type Assignment } from './assign-entities.ts'
import { becameOf, dropFormerIds, dropUnusedFormerIds, formerIdQuery, formerIdsOf, type Became } from './former-ids.ts'
import { deleteContribution, repairEntities, repairRelationships, touchedBy, type Extent } from './removal.ts'
import { assignments } from './settle.ts'
import { unpackReading } from './stored-reading.ts'
import { statementQueries } from './statements.ts'

/**
 * Takes away what articles contributed, and writes anew what those found whose entities are others now, and what a new
 * one found. All entities that this touches are held before anything is changed.
 */
export async function rewrite(
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
