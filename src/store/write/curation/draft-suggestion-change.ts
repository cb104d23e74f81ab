import { suggestedEntities, type EntityId } from '../../../model/id.ts'
import type { Transaction } from '../../engine.ts'
import type { DraftedChange } from './drafted-change.ts'
import { isSaidAlready } from './is-said-already.ts'
import { nothingOf, shownEntities } from './shown-graph.ts'
import { RefusedChange, type Wanted } from './wanted-change.ts'

/** Of a suggestion that two entities are one, which they are not. */
export async function draftRejectMerge(
  transaction: Transaction,
  { suggestionId }: Wanted<'REJECT_MERGE'>,
): Promise<DraftedChange> {
  const at = ['suggestionId']
  const suggested = suggestedEntities(suggestionId)
  if (suggested === undefined) throw nothingOf('suggestion', suggestionId, at)
  const found = await shownEntities(
    transaction,
    suggested.map((id) => ({ id, at })),
  )
  const [one, other] = found
  if (one === undefined || other === undefined || one.id === other.id) {
    throw new RefusedChange('NO_CHANGE', 'They are one already.', at)
  }
  const entities = [one.id, other.id].sort() as [EntityId, EntityId]
  if (await isSaidAlready(transaction, 'REJECT_MERGE', entities)) {
    throw new RefusedChange('NO_CHANGE', `Somebody said already that ${one.name} is not ${other.name}.`, at)
  }
  return {
    change: { kind: 'REJECT_MERGE', entities },
    bearsOn: [],
    concerns: entities,
    entity: entities[0],
    changed: [{ field: 'suggestion', before: found.map(({ name }) => name), after: [] }],
  }
}
