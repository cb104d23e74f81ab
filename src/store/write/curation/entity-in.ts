import type { Entity } from '../../../model/entity.ts'
import type { EntityId } from '../../../model/id.ts'
import type { Reading } from '../../../model/reading.ts'

/**
 * Whether an entity of an article is whom people mean by an id: it has that id, or the article alone would give it that
 * id and other articles tell only that it is a form of another's name. A bare surname that others resolved, and one of
 * several of a name, are not meant.
 */
export function isMeant({ id, resolution }: Entity, meant: EntityId): boolean {
  if (id === meant) return true
  if (resolution?.readAs !== meant) return false
  return resolution.method === 'NAME_VARIANT' || resolution.method === 'LEGAL_FORM'
}

/** The entity of an article whom people mean by an id; undefined where the article does not tell of it. */
export function entityIn({ entities }: Reading, meant: EntityId): Entity | undefined {
  return entities.find(({ id }) => id === meant) ?? entities.find((entity) => isMeant(entity, meant))
}

/** A reading with the entities that people mean by an id changed; the same reading where it tells of none. */
export function changeEntities(reading: Reading, meant: EntityId, change: (entity: Entity) => Entity): Reading {
  const entities = reading.entities.map((entity) => (isMeant(entity, meant) ? change(entity) : entity))
  return entities.every((entity, index) => entity === reading.entities[index]) ? reading : { ...reading, entities }
}
