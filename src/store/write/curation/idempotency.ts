import { createHash } from 'node:crypto'
import type { ChangeId } from '../../../model/id.ts'
import type { Transaction } from '../../engine.ts'
import { textOf } from '../../row.ts'
import { checkedText } from './checked-text.ts'
import { RefusedChange, type ChangeRequest } from './wanted-change.ts'

/** A request that a client may send again under one key; `input` is all that is asked for. */
export interface KeyedRequest {
  readonly idempotencyKey: string
  readonly account?: string | undefined
  readonly by: string
  readonly input: readonly unknown[]
}

/**
 * What was answered to a request under its key; undefined where nothing was.
 * @throws RefusedChange BAD_INPUT for a key that is none, KEY_REUSED where it was given with another input
 */
export async function answeredBefore(
  transaction: Pick<Transaction, 'run'>,
  request: KeyedRequest,
): Promise<string | undefined> {
  const [row] = await transaction.run({
    text: 'MATCH (k:IdempotencyKey {id: $id}) RETURN k.input AS input, k.change AS change, k.answer AS answer',
    params: { id: keyId(request) },
  })
  if (row === undefined) return undefined
  const change = textOf(row, 'change')
  if (textOf(row, 'input') === hash(request.input)) return change || textOf(row, 'answer')
  throw new RefusedChange(
    'KEY_REUSED',
    'Something else was asked for under this key. Give every change a key of its own, and the same only to repeat it.',
    ['idempotencyKey'],
    change === '' ? [] : [change],
  )
}

/** Remembers under the key of a request what came of it, so that a repeat makes nothing more. */
export async function remember(
  transaction: Transaction,
  request: KeyedRequest,
  came: { readonly answer: string } | { readonly change: ChangeId },
): Promise<void> {
  await transaction.run({
    text: 'MERGE (k:IdempotencyKey {id: $id}) SET k += $kept',
    params: { id: keyId(request), kept: { input: hash(request.input), ...came } },
  })
}

/** The change that was made under the key of a request; undefined where there is none, or no key. */
export async function madeBefore(transaction: Transaction, request: ChangeRequest): Promise<ChangeId | undefined> {
  const keyed = keyedChange(request)
  return keyed === undefined ? undefined : ((await answeredBefore(transaction, keyed)) as ChangeId | undefined)
}

/** The request for a change under its key; undefined where it has none. */
export function keyedChange({
  idempotencyKey,
  account,
  by,
  wanted,
  reason,
  expectedRevision,
}: ChangeRequest): KeyedRequest | undefined {
  if (idempotencyKey === undefined) return undefined
  return { idempotencyKey, account, by, input: [wanted, reason, expectedRevision ?? null] }
}

/** Everybody's keys are their own. */
const keyId = ({ account, by, idempotencyKey }: KeyedRequest) =>
  hash([account ?? null, by, checkedText(idempotencyKey, 'idempotencyKey')])

const hash = (parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')
