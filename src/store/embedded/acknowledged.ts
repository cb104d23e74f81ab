import { createHash } from 'node:crypto'
import { textOf } from '../row.ts'
import type { CypherQuery, Row } from '../engine.ts'

/**
 * What a store had acknowledged at some moment: how many changes, and the hash of the last with that of the one before.
 * Both the graph and a record beside its file hold it, so that a graph which is older than what was acknowledged shows.
 */
export interface Acknowledged {
  readonly count: number
  readonly hash: string
}

/** One change that was acknowledged: what it was, as `ADDED article/9f8c2e41d0aa77b3`, and the hash before it. */
export interface AcknowledgedChange extends Acknowledged {
  readonly previous: string
  readonly change: string
}

const START = createHash('sha256').update('dateline').digest('hex')

/** A store that acknowledged nothing yet. */
export const NOTHING_ACKNOWLEDGED: Acknowledged = { count: 0, hash: START }

/** What is acknowledged with one change more. */
export function acknowledge(before: Acknowledged, change: string): AcknowledgedChange {
  const count = before.count + 1
  const hash = createHash('sha256').update(`${before.hash} ${count} ${change}`).digest('hex')
  return { count, hash, previous: before.hash, change }
}

/** Whether a change follows what was acknowledged before it, and is as it was written. */
export function follows({ count, hash, previous, change }: AcknowledgedChange, before: Acknowledged): boolean {
  return previous === before.hash && count === before.count + 1 && hash === acknowledge(before, change).hash
}

/** Asks the graph for the last change that it holds; no row where it holds none. */
export const LAST_CHANGE: CypherQuery = {
  text: 'MATCH (a:Acknowledgement) RETURN a.count AS count, a.hash AS hash, a.previous AS previous, a.change AS change',
  params: {},
}

/** The last change that the graph holds, from what it answered to `LAST_CHANGE`. */
export function lastChange([row]: readonly Row[]): AcknowledgedChange | undefined {
  if (row === undefined) return undefined
  const texts = { hash: textOf(row, 'hash'), previous: textOf(row, 'previous'), change: textOf(row, 'change') }
  return { count: Number(row['count']), ...texts }
}

/** Makes the graph hold a change as its last, in the transaction that makes the change. */
export function holdChange({ count, hash, previous, change }: AcknowledgedChange): CypherQuery {
  return {
    text: `MERGE (a:Acknowledgement {id: 'last'})
      SET a.count = $count, a.hash = $hash, a.previous = $previous, a.change = $change`,
    params: { count, hash, previous, change },
  }
}
