import { nodeTypeOf, type ChangeId } from '../../../model/id.ts'
import type { Transaction } from '../../engine.ts'
import { dropEmptyEntities, lockEntities } from '../article.ts'
import { dropEmptyKeys, lockKeys } from '../appearances.ts'
import { idsOf, rewrite } from '../rewrite.ts'
import { bearingsOfKey } from '../bearing.ts'
import { runAll } from '../run-all.ts'
import { settle } from '../settle.ts'
import type { CuratedReading } from './apply-changes.ts'
import { articlesOf } from './articles-of.ts'
import { checkNothingNewer } from './conflicts.ts'
import { curatedArticles } from './curated-articles.ts'
import type { ChangeContext } from './change-context.ts'
import { nothingOf } from './shown-graph.ts'
import { storedChanges, type StoredChange } from './stored-change.ts'
import { RefusedChange, type ChangeRequest, type WantedUndo } from './wanted-change.ts'

/**
 * Takes a change back, or makes it hold again, and writes the articles anew in which that changes something. Changes
 * that came later stay, unless one of them would hold of nothing any more.
 * @throws RefusedChange of what who wants it can put right
 */
export async function takeBack(
  { transaction, resolver, at }: ChangeContext,
  request: ChangeRequest & { readonly wanted: WantedUndo },
  revision: number,
): Promise<ChangeId> {
  const { changeId, kind } = request.wanted
  const undone = kind === 'UNDO'
  const [change] = await storedChanges(transaction, [changeId])
  if (change === undefined) throw nothingOf('change', changeId, ['changeId'])
  checkRight(change, request, undone)
  if (change.undone === undone) {
    throw new RefusedChange('NO_CHANGE', `${changeId} ${undone ? 'was undone already' : 'holds'}.`, ['changeId'])
  }
  await checkNothingNewer(transaction, change.concerns, request.expectedRevision)
  const entities = change.concerns.filter((id) => nodeTypeOf(id) === 'Entity')
  await transaction.run(lockEntities(entities))
  const keys = change.key === '' ? [] : [change.key]
  await runAll(transaction, [lockKeys(keys)])
  const articles = await articlesOf(change.change, (query) => idsOf(transaction, query))
  const before = await curatedArticles(transaction, articles)
  await transaction.run({
    text: `MATCH (c:Change {id: $id}) SET c.undone = $undone, c.revision = $revision,
      ${undone ? 'c.undoneBy = $by, c.undoneAt = $at' : 'c.redoneBy = $by, c.redoneAt = $at'}`,
    params: { id: changeId, undone, revision, by: request.by, at },
  })
  const moved = change.key === '' ? [] : [...(await settle(transaction, resolver, bearingsOfKey(change.key)))]
  await runAll(transaction, [dropEmptyKeys(keys)])
  const after = await curatedArticles(transaction, articles)
  await checkNothingRestsOnIt(transaction, change, before, after)
  const touched = (undone ? before : after)
    .filter(({ effective }) => effective.has(change.id))
    .map(({ reading }) => reading.article.id)
  await rewrite(transaction, [], [...new Set<string>([...touched, ...moved])])
  await transaction.run(dropEmptyEntities(entities))
  return change.id
}

/** One takes back what one changed oneself; who may do all, what others did. */
function checkRight({ account, by }: StoredChange, request: ChangeRequest, undone: boolean): void {
  if (request.mayUndoAll || account === request.account) return
  throw new RefusedChange(
    'FORBIDDEN',
    `${by} made this change. Ask them, or who has the role ADMIN, to ${undone ? 'take it back' : 'make it hold again'}.`,
    ['changeId'],
  )
}

/** @throws RefusedChange DEPENDED_ON with the later changes that would hold of nothing any more */
async function checkNothingRestsOnIt(
  transaction: Transaction,
  change: StoredChange,
  before: readonly CuratedReading[],
  after: readonly CuratedReading[],
): Promise<void> {
  const articles = new Set<string>(after.map(({ reading }) => reading.article.id))
  const stillHolding = new Set(after.flatMap(({ effective }) => [...effective]))
  const lost = new Set(before.flatMap(({ effective }) => [...effective]).filter((id) => !stillHolding.has(id)))
  lost.delete(change.id)
  const resting: string[] = []
  for (const later of await storedChanges(transaction, [...lost].sort())) {
    if (later.order < change.order) continue
    const others = (await articlesOf(later.change, (query) => idsOf(transaction, query))).filter(
      (article) => !articles.has(article),
    )
    const elsewhere = await curatedArticles(transaction, others)
    if (!elsewhere.some(({ effective }) => effective.has(later.id))) resting.push(later.id)
  }
  if (resting.length === 0) return
  throw new RefusedChange(
    'DEPENDED_ON',
    `What was changed later would hold of nothing any more: ${resting.join(', ')}. Undo that first.`,
    ['changeId'],
    resting,
  )
}
