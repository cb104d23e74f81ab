import type { Transaction } from '../../engine.ts'
import { assignedReadings } from '../rewrite.ts'
import type { CuratedReading } from './apply-changes.ts'
import { curate } from './standing-changes.ts'

/** The readings of articles as the graph has them now: their entities as those they were found to be, and as people changed them. */
export async function curatedArticles(
  transaction: Transaction,
  articles: readonly string[],
): Promise<readonly CuratedReading[]> {
  if (articles.length === 0) return []
  return curate(transaction, await assignedReadings(transaction, articles))
}
