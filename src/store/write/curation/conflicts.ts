import type { Transaction } from '../../engine.ts'
import { nodeTypeOf } from '../../../model/id.ts'
import { textOf } from '../../row.ts'
import { RefusedChange } from './wanted-change.ts'

/**
 * Makes sure that nobody changed what a change is about since its sender saw it, if they say what they saw.
 * @throws RefusedChange CONFLICT with the change that came before
 */
export async function checkNothingNewer(
  transaction: Transaction,
  concerns: readonly string[],
  expectedRevision: number | undefined,
): Promise<void> {
  if (expectedRevision === undefined) return
  const [newer] = await transaction.run({
    text: `UNWIND $ids AS id MATCH (:ChangeSubject {id: id})<-[:CONCERNS]-(c:Change) WHERE c.revision > $expected
      RETURN c.id AS id, c.by AS by, c.revision AS revision ORDER BY revision DESC LIMIT 1`,
    params: {
      ids: itself(concerns),
      expected: expectedRevision,
    },
  })
  if (newer === undefined) return
  const [id, by] = [textOf(newer, 'id'), textOf(newer, 'by')]
  throw new RefusedChange(
    'CONFLICT',
    `${by} changed it since revision ${expectedRevision}, by ${id}. Look at what it is now, and then change it with its present \`revision\`.`,
    ['expectedRevision'],
    [id],
  )
}

/** What a change is about itself: a statement or relationship, else entities; and not all that these speak of. */
function itself(concerns: readonly string[]): readonly string[] {
  const facts = concerns.filter((id) => nodeTypeOf(id) === 'Statement' || nodeTypeOf(id) === 'Relationship')
  return facts.length > 0 ? facts : concerns.filter((id) => nodeTypeOf(id) === 'Entity')
}
