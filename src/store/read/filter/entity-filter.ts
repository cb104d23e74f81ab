import type { EntityKind } from '../../../model/entity-kind.ts'
import { foldName } from '../../../model/id.ts'
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../../model/relationship-type.ts'
import { isSymmetric, SYMMETRIC_TYPES } from '../../../model/symmetry.ts'
import type { Compilation } from '../compilation.ts'
import { combinedPredicates, type Combinable } from './combination.ts'
import { datePredicate, type DateRange } from './date-range.ts'
import { keyPredicate, textPredicate, type TextFilter } from './text-filter.ts'

/** Which way a relationship runs, seen from an entity. */
export type Direction = 'OUTGOING' | 'INCOMING' | 'BOTH'

/** The SDL's EntityFilter. */
export interface EntityFilter extends Combinable<EntityFilter> {
  readonly name?: TextFilter | null
  readonly anyName?: TextFilter | null
  readonly kinds?: readonly EntityKind[] | null
  readonly relatedTo?: {
    readonly id: string
    readonly types?: readonly RelationshipType[] | null
    readonly direction?: Direction | null
  } | null
  readonly mentionedIn?: string | null
  readonly date?: DateRange | null
  readonly role?: TextFilter | null
  readonly minArticleCount?: number | null
  readonly minConfidence?: number | null
}

/** Predicates on an entity; all must hold. */
export function entityPredicates(query: Compilation, entity: string, filter: EntityFilter): readonly string[] {
  return combinedPredicates(filter, (one) => simplePredicates(query, entity, one))
}

function simplePredicates(query: Compilation, entity: string, filter: EntityFilter): string[] {
  const { name, anyName, kinds, relatedTo, mentionedIn, date, role, minArticleCount, minConfidence } = filter
  const predicates: string[] = []
  if (name) predicates.push(keyPredicate(query, `${entity}.key`, name, foldName))
  if (anyName) {
    const known = query.variable('name')
    const fits = keyPredicate(query, `${known}.key`, anyName, foldName)
    predicates.push(`EXISTS { MATCH (${entity})-[:KNOWN_AS]->(${known}:Name) WHERE ${fits} }`)
  }
  if (kinds) predicates.push(`${entity}.kind IN ${query.parameter(kinds)}`)
  if (relatedTo) {
    const { types, direction } = relatedTo
    const [relationship, other] = [query.variable('r'), query.variable('other')]
    const { pattern, where } = relationshipsSeenFrom(entity, types ?? undefined, direction ?? 'BOTH', relationship)
    const fits = [`${other}.id = ${query.parameter(relatedTo.id)}`, ...where].join(' AND ')
    predicates.push(`EXISTS { MATCH (${entity})${pattern}(${other}:Entity) WHERE ${fits} }`)
  }
  if (typeof mentionedIn === 'string') {
    const article = query.variable('article')
    const id = query.parameter(mentionedIn)
    predicates.push(`EXISTS { MATCH (${entity})<-[:TELLS_OF]-(${article}:Article) WHERE ${article}.id = ${id} }`)
  }
  if (date) predicates.push(datePredicate(query, entity, date))
  if (role) predicates.push(rolePredicate(query, entity, role))
  if (typeof minArticleCount === 'number') {
    predicates.push(`${entity}.articleCount >= ${query.parameter(minArticleCount)}`)
  }
  if (typeof minConfidence === 'number') predicates.push(`${entity}.confidence >= ${query.parameter(minConfidence)}`)
  return predicates
}

/**
 * The relationships of any of the types that run that way seen from an entity, and the predicates they must satisfy.
 * A symmetric one runs both ways, whichever way it is stored.
 */
export function relationshipsSeenFrom(
  entity: string,
  types: readonly RelationshipType[] | undefined,
  direction: Direction,
  variable: string,
): { readonly pattern: string; readonly where: readonly string[] } {
  const isDirected = types !== undefined && !types.some(isSymmetric)
  if (direction === 'BOTH' || isDirected) return { pattern: relationshipPattern(types, direction, variable), where: [] }
  const starts = `startNode(${variable}).id ${direction === 'OUTGOING' ? '=' : '<>'} ${entity}.id`
  return {
    pattern: relationshipPattern(types, 'BOTH', variable),
    where: [`(${ofSymmetricType(variable)} OR ${starts})`],
  }
}

const ofSymmetricType = (variable: string) =>
  SYMMETRIC_TYPES.map((type) => `type(${variable}) = '${type}'`).join(' OR ')

/** A relationship of any of the types, all if none are given, as it is stored; unnamed or under a variable. */
export function relationshipPattern(
  types: readonly RelationshipType[] | undefined,
  direction: Direction,
  variable = '',
): string {
  const known = types === undefined ? RELATIONSHIP_TYPES : RELATIONSHIP_TYPES.filter((type) => types.includes(type))
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

function rolePredicate(query: Compilation, entity: string, filter: TextFilter): string {
  const held = query.variable('held')
  const role = query.variable('role')
  const atSomething = `EXISTS { MATCH (${entity})-[${held}:HOLDS_ROLE_AT]->(:Entity) WHERE ${textPredicate(query, `${held}.role`, filter)} }`
  const byItself = `EXISTS { MATCH (${entity})-[:HAS_ROLE]->(${role}:Role) WHERE ${textPredicate(query, `${role}.title`, filter)} }`
  return `(${atSomething} OR ${byItself})`
}
