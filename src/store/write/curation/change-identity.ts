import type { EntityKind } from '../../../model/entity-kind.ts'
import type { Entity } from '../../../model/entity.ts'
import type { EntityId } from '../../../model/id.ts'
import type { Reading } from '../../../model/reading.ts'
import { mayJoin } from '../../../model/relationship-type.ts'
import type { Relationship } from '../../../model/relationship.ts'
import { assignEntities, type Assignment } from '../assign-entities.ts'
import { isMeant } from './entity-in.ts'

/**
 * Makes entities of an article one with another, which stays who it is: other articles no longer tell that it is a form
 * of somebody else's name.
 */
export function mergeEntities(
  reading: Reading,
  { into, ids }: { readonly into: EntityId; readonly ids: readonly EntityId[] },
  reason: string,
): Reading {
  const isOne = (entity: Entity) => [into, ...ids].some((id) => isMeant(entity, id))
  const merged = reading.entities.filter((entity) => isOne(entity) && entity.id !== into)
  return becoming(reading, merged, into, reason)
}

/** Says that an entity is of another kind, under the id that this gives it. What one of that kind cannot be in goes. */
export function setKind(
  reading: Reading,
  { entity, into, entityKind }: { readonly entity: EntityId; readonly into: EntityId; readonly entityKind: EntityKind },
  reason: string,
): Reading {
  const meant = reading.entities.filter((one) => isMeant(one, entity))
  if (meant.length === 0) return reading
  const ofKind = {
    ...reading,
    entities: reading.entities.map((one) => (meant.includes(one) ? withKind(one, entityKind) : one)),
  }
  return fitting(
    becoming(
      ofKind,
      ofKind.entities.filter((one) => meant.some(({ id }) => id === one.id)),
      into,
      reason,
    ),
    into,
  )
}

function becoming(reading: Reading, entities: readonly Entity[], into: EntityId, reason: string): Reading {
  const assignment: Assignment = new Map(
    entities.map(({ id }) => [id, { entity: into, method: 'CORRECTION' as const, reason }]),
  )
  return assignEntities(reading, assignment)
}

/** Of another kind, without what belongs to meetings and places. */
function withKind(entity: Entity, kind: EntityKind): Entity {
  if (entity.kind === kind) return entity
  return { ...entity, kind, date: undefined, status: undefined, statusEvidence: undefined, coordinates: undefined }
}

/** Leaves out what an entity cannot be in by its kind; who cannot speak is described as who is said to. */
function fitting(reading: Reading, changed: EntityId): Reading {
  const byId = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const kindOf = (id: EntityId) => byId.get(id)?.kind
  const fits = ({ type, source, target }: Relationship) => {
    if (source !== changed && target !== changed) return true
    const [from, to] = [kindOf(source), kindOf(target)]
    return from !== undefined && to !== undefined && mayJoin(type, from, to)
  }
  const kind = kindOf(changed)
  return {
    ...reading,
    relationships: reading.relationships.filter(fits),
    ...(reading.planned === undefined ? {} : { planned: reading.planned.filter(fits) }),
    roles: reading.roles
      .filter(({ person }) => person !== changed || kind === 'PERSON')
      .map(({ at, ...role }) =>
        at === undefined || (at === changed && kind !== 'ORGANIZATION' && kind !== 'PLACE') ? role : { ...role, at },
      ),
    statements: reading.statements.map(({ speaker, ...statement }) => {
      if (speaker === undefined) return statement
      if (speaker !== changed || kind === 'PERSON' || kind === 'ORGANIZATION') return { ...statement, speaker }
      return { ...statement, speakerDescription: byId.get(speaker)?.name ?? '' }
    }),
  }
}
