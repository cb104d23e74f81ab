import { RELATIONSHIP_TYPES, RELATIONSHIPS, type RelationshipType } from './relationship-type.ts'

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
