import { oneOf } from '../../../model/entity-kind.ts'
import { entityId, foldName, idPrefix, type EntityId } from '../../../model/id.ts'
import { itemAt } from '../../../model/item-at.ts'
import type { Transaction } from '../../engine.ts'
import { checkMost } from './check-most.ts'
import { checkedName } from './checked-text.ts'
import type { DraftedChange } from './drafted-change.ts'
import { shownEntities, shownEntity, type ShownEntity } from './shown-graph.ts'
import { RefusedChange, type Wanted } from './wanted-change.ts'

/** How many entities are merged at once at the most. */
const MOST_MERGED = 100

/** Of a merge: all are of one kind, and none is the one that they become. */
export async function draftMerge(
  transaction: Transaction,
  { into, ids }: Wanted<'MERGE_ENTITIES'>,
): Promise<DraftedChange> {
  if (ids.length === 0) throw new RefusedChange('BAD_INPUT', '`ids` names no entity to merge.', ['ids'])
  checkMost(ids, 'ids', 'entities', MOST_MERGED)
  const all = await shownEntities(transaction, [{ id: into, at: ['into'] }, ...ids.map((id) => ({ id, at: ['ids'] }))])
  const [target, others] = [itemAt(all, 0), all.slice(1)]
  for (const other of others) {
    if (other.id === target.id) {
      throw new RefusedChange('BAD_INPUT', `${other.id} is ${target.name} already: it cannot be merged with itself.`, [
        'ids',
      ])
    }
    if (other.kind !== target.kind) throw kindsDiffer(other, target)
  }
  const named = new Map(others.map(({ id, name }) => [id, name]))
  const merged = [...named.keys()].sort()
  return {
    change: { kind: 'MERGE_ENTITIES', into: target.id, ids: merged },
    bearsOn: [target.id, ...merged],
    concerns: [target.id, ...merged],
    entity: target.id,
    changed: [
      { field: 'id', before: [target.id, ...merged], after: [target.id] },
      { field: 'name', before: [target.name, ...named.values()], after: [target.name] },
    ],
  }
}

function kindsDiffer(other: ShownEntity, target: ShownEntity): RefusedChange {
  return new RefusedChange(
    'KIND_DIFFERS',
    `${other.name} is ${oneOf(other.kind)} and ${target.name} ${oneOf(target.kind)}. If they are one, first say with \`setKind\` that ${other.id} is ${oneOf(target.kind)}.`,
    ['ids'],
  )
}

/** Of another name for an entity. */
export async function draftRename(transaction: Transaction, wanted: Wanted<'RENAME_ENTITY'>): Promise<DraftedChange> {
  const name = checkedName(wanted.name, 'name')
  const entity = await shownEntity(transaction, wanted.id)
  if (entity.name === name) throw noChange(`${entity.id} is called ${name} already.`, 'name')
  return {
    change: { kind: 'RENAME_ENTITY', entity: entity.id, name },
    ...ofEntity(entity.id),
    changed: [{ field: 'name', before: [entity.name], after: [name] }],
  }
}

/** Of a further name of an entity, or one less. */
export async function draftAlias(
  transaction: Transaction,
  wanted: Wanted<'ADD_ALIAS'> | Wanted<'REMOVE_ALIAS'>,
): Promise<DraftedChange> {
  const alias = checkedName(wanted.alias, 'alias')
  const { id, name, names } = await shownEntity(transaction, wanted.id)
  const key = foldName(alias)
  const without = names.filter((one) => foldName(one) !== key)
  if (wanted.kind === 'ADD_ALIAS') {
    if (without.length < names.length) throw noChange(`${name} is known as ${alias} already.`, 'alias')
    return {
      change: { kind: 'ADD_ALIAS', entity: id, alias },
      ...ofEntity(id),
      changed: [{ field: 'names', before: [...names].sort(), after: [...names, alias].sort() }],
    }
  }
  if (foldName(name) === key) {
    throw new RefusedChange(
      'BAD_INPUT',
      `${name} is what it is called by. Call it otherwise first, with \`renameEntity\`.`,
      ['alias'],
    )
  }
  if (without.length === names.length) throw noChange(`${name} is not known as ${alias}.`, 'alias')
  return {
    change: { kind: 'REMOVE_ALIAS', entity: id, alias, name },
    ...ofEntity(id),
    changed: [{ field: 'names', before: [...names].sort(), after: [...without].sort() }],
  }
}

/** Of another kind for an entity. */
export async function draftSetKind(
  transaction: Transaction,
  { id, entityKind }: Wanted<'SET_KIND'>,
): Promise<DraftedChange> {
  const entity = await shownEntity(transaction, id)
  if (entity.kind === entityKind) throw noChange(`${entity.name} is ${oneOf(entityKind)} already.`, 'kind')
  const into = `${idPrefix(entityKind)}${entity.id.slice(idPrefix(entity.kind).length)}` as EntityId
  return {
    change: { kind: 'SET_KIND', entity: entity.id, into, entityKind },
    bearsOn: [entity.id],
    concerns: [entity.id, into],
    entity: into,
    changed: [
      { field: 'kind', before: [entity.kind], after: [entityKind] },
      { field: 'id', before: [entity.id], after: [into] },
    ],
  }
}

/** The id of an entity of that name, and a further one where it is taken. */
export function freeId(kind: ShownEntity['kind'], name: string, taken: ReadonlySet<string>): EntityId {
  const plain = entityId(kind, name)
  for (let number = 2, id = plain; ; number++) {
    if (!taken.has(id)) return id
    id = `${plain}-${number}` as EntityId
  }
}

const ofEntity = (id: EntityId) => ({ bearsOn: [id], concerns: [id], entity: id })

const noChange = (message: string, field: string) => new RefusedChange('NO_CHANGE', message, [field])
