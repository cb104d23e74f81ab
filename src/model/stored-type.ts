import { RELATIONSHIP_TYPES, RELATIONSHIPS, type RelationshipType } from './relationship-type.ts'
import type { PlanStatus } from './meeting-status.ts'

/** What the stored types of plans begin with. */
export const PLAN_PREFIX = 'PLANNED_'

/** A type of relationship that articles also tell of as planned. */
export type PlannableType = {
  [Type in RelationshipType]: (typeof RELATIONSHIPS)[Type]['planned'] extends undefined ? never : Type
}[RelationshipType]

/**
 * How a relationship is stored and named in ids: a fact under its type, a plan under one of its own, so that whoever asks
 * for facts cannot meet a plan by forgetting to leave it out.
 */
export type StoredType = RelationshipType | `${typeof PLAN_PREFIX}${PlannableType}`

/** Every type under which something is stored: facts, then plans. */
export const STORED_TYPES: readonly StoredType[] = storedTypes(RELATIONSHIP_TYPES, true)

/** Whether there may be plans of a type. */
export function isPlannable(type: RelationshipType): type is PlannableType {
  return RELATIONSHIPS[type].planned !== undefined
}

/** What tells a plan from a fact: only a plan has a status. */
interface Plan {
  readonly type: RelationshipType
  readonly status?: PlanStatus
}

/** The type under which a relationship is stored: one with a status is a plan. */
export function storedTypeOf({ type, status }: Plan): StoredType {
  return status !== undefined && isPlannable(type) ? planOf(type) : type
}

function planOf<Type extends PlannableType>(type: Type): `${typeof PLAN_PREFIX}${Type}` {
  return `${PLAN_PREFIX}${type}`
}

/** The type of a fact that a plan would become, of a fact its own. */
export function factOf(type: string): string {
  return type.startsWith(PLAN_PREFIX) ? type.slice(PLAN_PREFIX.length) : type
}

/** The types under which relationships of some types are stored, each once and in order; with their plans if asked for. */
export function storedTypes(types: readonly RelationshipType[], includePlanned: boolean): readonly StoredType[] {
  const known = RELATIONSHIP_TYPES.filter((type) => types.includes(type))
  return [...known, ...(includePlanned ? known.filter(isPlannable).map(planOf) : [])]
}
