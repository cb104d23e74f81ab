import type { ChangeKind } from '../../../model/change.ts'
import type { Transaction } from '../../engine.ts'

/** Whether a change of a kind that concerns all of some things holds already, whoever made it. */
export async function isSaidAlready(
  transaction: Transaction,
  kind: ChangeKind,
  concerned: readonly string[],
): Promise<boolean> {
  const rows = await transaction.run({
    text: `UNWIND $concerned AS id MATCH (:ChangeSubject {id: id})<-[:CONCERNS]-(c:Change)
      WHERE c.kind = $kind AND NOT c.undone
      WITH c, count(*) AS many WHERE many = $many RETURN c.id AS id LIMIT 1`,
    params: { concerned, kind, many: concerned.length },
  })
  return rows.length > 0
}
