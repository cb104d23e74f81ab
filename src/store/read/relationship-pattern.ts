import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/relationship-type.ts'
import { factOf, PLAN_PREFIX, storedTypes, STORED_TYPES, type StoredType } from '../../model/stored-type.ts'
import { isSymmetric } from '../../model/symmetry.ts'
import type { Direction } from '../generated/sdl.ts'
import type { RelationshipSubject } from './compilation.ts'

/** Which relationships are gone over: those of any of the types, all if left out; plans only where they are asked for. */
export interface Walked {
  readonly types?: readonly RelationshipType[] | undefined
  readonly includePlanned?: boolean | null | undefined
}

/** The types under which what is gone over is stored. */
export function typesWalked({ types = RELATIONSHIP_TYPES, includePlanned }: Walked): readonly StoredType[] {
  return storedTypes(types, includePlanned === true)
}

/**
 * The relationships gone over that run that way seen from an entity, and the predicates they must satisfy. A symmetric one
 * runs both ways, whichever way it is stored.
 */
export function relationshipsSeenFrom(
  entity: string,
  walked: Walked,
  direction: Direction,
  variable: string,
): { readonly pattern: string; readonly where: readonly string[] } {
  const isDirected = walked.types !== undefined && !walked.types.some(isSymmetric)
  if (direction === 'BOTH' || isDirected)
    return { pattern: relationshipPattern(walked, direction, variable), where: [] }
  const starts = `startNode(${variable}).id ${direction === 'OUTGOING' ? '=' : '<>'} ${entity}.id`
  const symmetric = STORED_TYPES.filter((type) => isSymmetric(factOf(type)) && typesWalked(walked).includes(type))
  const either = symmetric.map((type) => `type(${variable}) = '${type}'`)
  return {
    pattern: relationshipPattern(walked, 'BOTH', variable),
    where: [`(${[...either, starts].join(' OR ')})`],
  }
}

/** A relationship that is gone over, as it is stored; unnamed or under a variable. */
export function relationshipPattern(walked: Walked, direction: Direction, variable = ''): string {
  const known = typesWalked(walked)
  const body = `[${variable}:${(known.length === 0 ? ['NONE'] : known).join('|')}]`
  switch (direction) {
    case 'OUTGOING':
      return `-${body}->`
    case 'INCOMING':
      return `<-${body}-`
    case 'BOTH':
      return `-${body}-`
  }
}

/** Whether what a variable holds is a plan. */
export function isPlan(relationship: string): string {
  return `type(${relationship}) STARTS WITH '${PLAN_PREFIX}'`
}

/** The status of a relationship: a plan has that of the meeting at one of its ends, of two people that are to meet its own. */
export function statusOf({ relationship, source, target }: Omit<RelationshipSubject, 'id'>): string {
  const told = `coalesce(${source}.status, ${target}.status, ${relationship}.status)`
  return `CASE WHEN NOT ${isPlan(relationship)} THEN 'HELD' WHEN ${told} = 'CANCELLED' THEN 'CANCELLED' ELSE 'PLANNED' END`
}
