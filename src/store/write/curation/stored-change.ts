import type { Change } from '../../../model/change.ts'
import type { ChangeId } from '../../../model/id.ts'
import type { Transaction } from '../../engine.ts'
import { numberOf, textOf, textsOf } from '../../row.ts'
import type { DraftedChange } from './drafted-change.ts'
import type { ChangeRequest } from './wanted-change.ts'

/** A change that is to be written down; `at` is an ISO date-time. */
type NewChange = DraftedChange &
  Pick<ChangeRequest, 'by' | 'account' | 'reason'> & {
    readonly id: ChangeId
    readonly revision: number
    readonly at: string
  }

/** Writes a change down, with what leads to it: by what articles find it that it bears on, and all that it is about. */
export async function storeChange(transaction: Transaction, made: NewChange): Promise<void> {
  const { id, change, revision, at, by, account, reason, entity, article, changed, correction } = made
  await transaction.run({
    text: 'MERGE (c:Change {id: $id}) SET c += $properties',
    params: {
      id,
      properties: {
        kind: change.kind,
        change: JSON.stringify(change),
        changed: JSON.stringify(changed),
        by,
        account: account ?? null,
        at,
        reason,
        order: revision,
        revision,
        undone: false,
        entity: entity ?? null,
        article: article ?? null,
        key: correction?.key ?? null,
        subject: correction?.subject ?? null,
        readAs: correction?.readAs ?? null,
        same: correction?.same ?? null,
      },
    },
  })
  for (const [type, ids] of [
    ['BEARS_ON', made.bearsOn],
    ['CONCERNS', made.concerns],
  ] as const) {
    await transaction.run({
      text: `MATCH (c:Change {id: $id}) UNWIND $ids AS subject
        MERGE (s:ChangeSubject {id: subject}) MERGE (c)-[:${type}]->(s)`,
      params: { id, ids: [...new Set(ids)].sort() },
    })
  }
}

/** A change as it is written down. */
export interface StoredChange {
  readonly id: ChangeId
  readonly change: Change
  readonly order: number
  readonly by: string
  readonly account: string | undefined
  readonly undone: boolean
  /** The blocking key at which it bears on who is who; '' where it does not. */
  readonly key: string
  readonly concerns: readonly string[]
}

/** Reads changes by their ids; those that there are not are left out. */
export async function storedChanges(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly StoredChange[]> {
  const rows = await transaction.run({
    text: `UNWIND $ids AS id MATCH (c:Change {id: id})
      CALL (c) { MATCH (c)-[:CONCERNS]->(s:ChangeSubject) RETURN collect(s.id) AS concerns }
      RETURN c.id AS id, c.change AS change, c.order AS order, c.by AS by, c.account AS account, c.undone AS undone,
        c.key AS key, concerns`,
    params: { ids },
  })
  return rows.map((row) => ({
    id: textOf(row, 'id') as ChangeId,
    change: JSON.parse(textOf(row, 'change')) as Change,
    order: numberOf(row, 'order'),
    by: textOf(row, 'by'),
    account: textOf(row, 'account') || undefined,
    undone: row['undone'] === true,
    key: textOf(row, 'key'),
    concerns: textsOf(row, 'concerns'),
  }))
}
