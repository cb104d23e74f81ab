import { relationshipId, relationshipPath, type EntityId, type RelationshipId } from './id.ts'
import { RELATIONSHIP_TYPES, RELATIONSHIPS, type RelationshipType } from './relationship-type.ts'
import { factOf } from './stored-type.ts'

/** The types that run both ways, in order. */
export const SYMMETRIC_TYPES: readonly RelationshipType[] = RELATIONSHIP_TYPES.filter(
  (type) => RELATIONSHIPS[type].symmetric,
)

/** Whether a relationship of a type runs both ways; what is no type of relationship does not. */
export function isSymmetric(type: string): boolean {
  return SYMMETRIC_TYPES.some((symmetric) => symmetric === type)
}

/** The two ends in the order in which they are stored: those of a symmetric relationship from the smaller id to the larger. */
export function storedEnds<Id extends string>(type: string, source: Id, target: Id): { source: Id; target: Id } {
  return isSymmetric(type) && target < source ? { source: target, target: source } : { source, target }
}

/** The id of a relationship once its ends are others; undefined for a text that is no relationship's id. */
export function relationshipWithEnds(id: string, endOf: (end: EntityId) => EntityId): RelationshipId | undefined {
  const path = relationshipPath(id)
  if (path === undefined) return undefined
  const { source, target } = storedEnds(factOf(path.type), endOf(path.source), endOf(path.target))
  if (source === path.source && target === path.target) return id as RelationshipId
  const [role] = id.split('/').slice(6)
  return relationshipId(source, path.type, target, role)
}
