import type { EntityKind } from '../../../model/entity-kind.ts'
import { relationshipPath, type EntityId } from '../../../model/id.ts'
import { itemAt } from '../../../model/item-at.ts'
import { relationshipWithEnds } from '../../../model/symmetry.ts'
import type { CypherQuery, Transaction } from '../../engine.ts'
import { presentIds } from '../../read/former-ids.ts'
import { textOf, textsOf } from '../../row.ts'
import { RefusedChange } from './wanted-change.ts'

/** An entity as the graph has it now; `names` are all its names, as articles write them. */
export interface ShownEntity {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly name: string
  readonly names: readonly string[]
}

/** An id in the input of a change, with the field that gives it. */
export interface GivenId {
  readonly id: string
  readonly at: readonly string[]
}

/**
 * The entities of some ids, in their order, under the ids that they have now.
 * @throws RefusedChange NOT_FOUND for an id that is no entity's and leads to none
 */
export async function shownEntities(
  transaction: Transaction,
  given: readonly GivenId[],
): Promise<readonly ShownEntity[]> {
  const present = await presentOf(
    transaction,
    given.map(({ id }) => id),
  )
  const rows = await transaction.run({
    text: `UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e.kind IS NOT NULL
      CALL (e) { MATCH (e)-[:KNOWN_AS]->(n:Name) RETURN collect(n.text) AS names }
      RETURN e.id AS id, e.kind AS kind, e.name AS name, names`,
    params: { ids: [...new Set(given.map(({ id }) => present(id)))] },
  })
  const byId = new Map(rows.map((row) => [textOf(row, 'id'), row]))
  return given.map(({ id, at }) => {
    const row = byId.get(present(id))
    if (row === undefined) throw nothingOf('entity', id, at)
    return {
      id: textOf(row, 'id') as EntityId,
      kind: textOf(row, 'kind') as EntityKind,
      name: textOf(row, 'name'),
      names: textsOf(row, 'names'),
    }
  })
}

/** The entity of the id in the field `at`, as `shownEntities` gives several. */
export async function shownEntity(transaction: Transaction, id: string, at = 'id'): Promise<ShownEntity> {
  return itemAt(await shownEntities(transaction, [{ id, at: [at] }]), 0)
}

/** To what ids lead now: those of entities, and those of relationships between them. */
export async function presentOf(transaction: Transaction, ids: readonly string[]): Promise<(id: string) => string> {
  const entities = ids.flatMap((id) => {
    const path = relationshipPath(id)
    return path === undefined ? [id] : [path.source, path.target]
  })
  const present = await presentIds({ read: (query) => transaction.run(query) }, entities, {})
  return (id) => relationshipWithEnds(id, (end) => present.get(end) ?? end) ?? present.get(id) ?? id
}

/** The articles that tell of an entity, or that tell of whom people or other articles made it. */
export function articlesTellingOf(id: string): CypherQuery {
  return {
    text: `MATCH (:Entity {id: $id})<-[:TELLS_OF]-(a:Article) RETURN a.id AS id
      UNION MATCH (:FormerId {former: $id})<-[:READ_AS]-(a:Article) RETURN a.id AS id`,
    params: { id },
  }
}

/** Says that there is nothing of an id. */
export function nothingOf(what: string, id: string, at: readonly string[]): RefusedChange {
  return new RefusedChange('NOT_FOUND', `There is no ${what} of the id ${JSON.stringify(id.slice(0, 80))}.`, at)
}
