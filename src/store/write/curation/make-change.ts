import { createHash } from 'node:crypto'
import { changeId, nodeTypeOf, type ChangeId } from '../../../model/id.ts'
import type { Transaction } from '../../engine.ts'
import { numberOf } from '../../row.ts'
import { dropEmptyEntities, lockEntities } from '../article.ts'
import { idsOf, rewrite } from '../rewrite.ts'
import { bearingsOfKey } from '../bearing.ts'
import { settle } from '../settle.ts'
import type { ChangeContext } from './change-context.ts'
import { checkedText } from './checked-text.ts'
import { articlesOf } from './articles-of.ts'
import { curatedArticles } from './curated-articles.ts'
import { draftChange } from './draft-change.ts'
import { checkNothingNewer } from './conflicts.ts'
import { keyedChange, madeBefore, remember } from './idempotency.ts'
import { storeChange } from './stored-change.ts'
import { takeBack } from './take-back.ts'
import { RefusedChange, type ChangeRequest, type WantedChange } from './wanted-change.ts'

/**
 * Makes a change, takes one back, or makes one hold again, and writes the articles anew on which it bears. Gives its id.
 * @throws RefusedChange of what who wants it can put right
 */
export async function makeChange(context: ChangeContext, request: ChangeRequest): Promise<ChangeId> {
  const { transaction } = context
  const revision = await nextRevision(transaction)
  const checked = {
    ...request,
    by: checkedText(request.by, 'by'),
    reason: checkedText(request.reason, 'reason'),
    ...(request.idempotencyKey === undefined
      ? {}
      : { idempotencyKey: checkedText(request.idempotencyKey, 'idempotencyKey') }),
  }
  const before = await madeBefore(transaction, checked)
  if (before !== undefined) return before
  const { wanted } = checked
  const id =
    'changeId' in wanted
      ? await takeBack(context, { ...checked, wanted }, revision)
      : await makeNew(context, { ...checked, wanted }, revision)
  const keyed = keyedChange(checked)
  if (keyed !== undefined) await remember(transaction, keyed, { change: id })
  return id
}

/** Takes hold of the log of changes until the transaction ends, so that changes come one after the other, and numbers this one. */
async function nextRevision(transaction: Transaction): Promise<number> {
  const [row] = await transaction.run({
    text: `MERGE (l:ChangeLog {id: 'changes'}) SET l.revision = coalesce(l.revision, 0) + 1 RETURN l.revision AS revision`,
    params: {},
  })
  return row === undefined ? 1 : numberOf(row, 'revision')
}

async function makeNew(
  { transaction, resolver, at }: ChangeContext,
  request: ChangeRequest & { readonly wanted: WantedChange },
  revision: number,
): Promise<ChangeId> {
  const draft = await draftChange(transaction, request.wanted)
  await checkNothingNewer(transaction, draft.concerns, request.expectedRevision)
  const entities = draft.concerns.filter((one) => nodeTypeOf(one) === 'Entity')
  await transaction.run(lockEntities(entities))
  const id = changeId(
    createHash('sha256')
      .update(JSON.stringify([revision, draft.change]))
      .digest('hex'),
  )
  await storeChange(transaction, { ...draft, id, revision, at, ...request })
  if (draft.correction !== undefined) {
    await rewrite(transaction, [], [...(await settle(transaction, resolver, bearingsOfKey(draft.correction.key)))])
    return id
  }
  if (draft.change.kind === 'REJECT_MERGE') return id
  const articles = await articlesOf(draft.change, (query) => idsOf(transaction, query))
  const curated = await curatedArticles(transaction, articles)
  const touched = curated.filter(({ effective }) => effective.has(id)).map(({ reading }) => reading.article.id)
  if (touched.length === 0) throw new RefusedChange('NO_CHANGE', 'That would change nothing.', [])
  await rewrite(transaction, [], touched)
  await transaction.run(dropEmptyEntities(entities))
  return id
}
