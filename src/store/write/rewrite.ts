import type { Reading } from '../../model/reading.ts'
import type { CypherQuery, Transaction } from '../engine.ts'
import { textOf } from '../row.ts'
import { articleQueries, dropEmptyEntities, holdArticles, lockEntities, storedReadings } from './article.ts'
import { assignEntities } from './assign-entities.ts'
import { curate } from './curation/standing-changes.ts'
import { entityQueries } from './entities.ts'
import { formerIdQueries } from './former-ids.ts'
import { relationshipQueries, roleQueries, statusQueries } from './relationships.ts'
import { touchedBy, type Leaving } from './removal.ts'
import { runAll } from './run-all.ts'
import { searchableTexts } from './searchable-texts.ts'
import { assignments } from './settle.ts'
import { statementQueries } from './statements.ts'
import { decodeReading } from './stored-reading.ts'
import { takeAway } from './take-away.ts'

/** Readings that come new to the graph, by what reader and when: an ISO date-time. */
export interface Added {
  readonly readings: readonly Reading[]
  readonly reader: string
  readonly loadedAt: string
}

/**
 * Takes away what articles contributed, and writes anew what those found whose entities are others now, and what new ones
 * found, as people changed it. All entities that this touches are held before anything is changed, and those whom
 * the articles tell of before it is asked what people changed: who changes something holds them, too.
 */
export async function rewrite(
  transaction: Transaction,
  gone: readonly Leaving[],
  moved: readonly string[],
  added?: Added,
): Promise<void> {
  // Two who write one article anew, for two of its entities, would each put the other's back.
  if (moved.length > 0) await transaction.run(holdArticles(moved))
  const assigned = await assignedReadings(transaction, moved, added?.readings)
  const leaving = [...gone, ...moved.map((id) => ({ id, extent: 'FINDINGS' as const }))]
  const touched = leaving.length === 0 ? [] : await idsOf(transaction, touchedBy(leaving.map(({ id }) => id)).entities)
  const held = new Set([...assigned.flatMap(({ entities }) => entities.map(({ id }) => id as string)), ...touched])
  const [, curated] = await Promise.all([transaction.run(lockEntities([...held])), curate(transaction, assigned)])
  const found = curated.map(({ reading }) => reading)
  const told = new Set(found.flatMap(({ entities }) => entities.map(({ id }) => id as string)))
  const others = [...told].filter((id) => !held.has(id))
  if (others.length > 0) await transaction.run(lockEntities(others))
  const deletions = await takeAway(transaction, leaving, found)
  await runAll(transaction, [
    ...(added === undefined ? [] : articleQueries(added.readings, added.reader, added.loadedAt)),
    ...findingQueries(found),
    dropEmptyEntities([...held].filter((id) => !told.has(id))),
    ...deletions,
  ])
  transaction.reindex(found.flatMap(searchableTexts))
}

function findingQueries(found: readonly Reading[]): CypherQuery[] {
  return [
    ...entityQueries(found),
    ...statementQueries(found),
    ...relationshipQueries(found),
    ...statusQueries(found),
    ...roleQueries(found),
    ...formerIdQueries(found),
  ]
}

/** The readings of articles that are in the graph, and new ones, with their entities as those they were found to be. */
export async function assignedReadings(
  transaction: Transaction,
  articles: readonly string[],
  added: readonly Reading[] = [],
): Promise<readonly Reading[]> {
  const stored = articles.length === 0 ? [] : await transaction.run(storedReadings(articles))
  const read = stored.map((row) => decodeReading(textOf(row, 'reading'), textOf(row, 'text')))
  const readings = [...read, ...added]
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
