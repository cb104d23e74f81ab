import { createHash } from 'node:crypto'
import type { ChangeId } from '../../../model/id.ts'
import type { Transaction } from '../../engine.ts'
import { textOf } from '../../row.ts'
import { RefusedChange, type ChangeRequest } from './wanted-change.ts'

/**
 * The change that was made under the key of a request; undefined where there is none, or no key.
 * @throws RefusedChange KEY_REUSED where the key was given with another input
 */
export async function madeBefore(transaction: Transaction, request: ChangeRequest): Promise<ChangeId | undefined> {
  if (request.idempotencyKey === undefined) return undefined
  const [row] = await transaction.run({
    text: 'MATCH (k:IdempotencyKey {id: $id}) RETURN k.input AS input, k.change AS change',
    params: { id: keyId(request) },
  })
  if (row === undefined) return undefined
  if (textOf(row, 'input') === inputHash(request)) return textOf(row, 'change') as ChangeId
  throw new RefusedChange(
    'KEY_REUSED',
    'Something else was asked for under this key. Give every change a key of its own, and the same only to repeat it.',
    ['idempotencyKey'],
    [textOf(row, 'change')],
  )
}

/** Remembers under the key of a request what was made, so that a repeat makes nothing more. */
export async function rememberKey(transaction: Transaction, request: ChangeRequest, change: ChangeId): Promise<void> {
  if (request.idempotencyKey === undefined) return
  await transaction.run({
    text: 'MERGE (k:IdempotencyKey {id: $id}) SET k.input = $input, k.change = $change',
    params: { id: keyId(request), input: inputHash(request), change },
  })
}

/** Everybody's keys are their own. */
const keyId = ({ account, by, idempotencyKey }: ChangeRequest) => hash([account ?? null, by, idempotencyKey])

const inputHash = ({ wanted, reason, expectedRevision }: ChangeRequest) =>
  hash([wanted, reason, expectedRevision ?? null])

const hash = (parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')
