import { foldName } from '../../../model/id.ts'
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../../model/relationship-type.ts'
import { isSymmetric, SYMMETRIC_TYPES } from '../../../model/symmetry.ts'
import type { Direction, EntityFilter, RelatedToFilter, TextFilter } from '../../generated/sdl.ts'
import type { Compilation } from '../compilation.ts'
import { nothingElse } from '../fields.ts'
import { combinedPredicates } from './combination.ts'
import { datePredicate } from './date-range.ts'
import { keyPredicate, textPredicate } from './text-filter.ts'

/** Predicates on an entity; all must hold. */
export function entityPredicates(query: Compilation, entity: string, filter: EntityFilter): readonly string[] {
  return combinedPredicates(filter, {
    name: (name) => keyPredicate(query, `${entity}.key`, name, foldName),
    anyName: (name) => {
      const known = query.variable('name')
      const fits = keyPredicate(query, `${known}.key`, name, foldName)
      return `EXISTS { MATCH (${entity})-[:KNOWN_AS]->(${known}:Name) WHERE ${fits} }`
    },
    kinds: (kinds) => `${entity}.kind IN ${query.parameter(kinds)}`,
    relatedTo: (related) => {
      const [relationship, other] = [query.variable('r'), query.variable('other')]
      const { id, pattern, where } = relatedBy(entity, related, relationship)
      const fits = [`${other}.id = ${query.parameter(id)}`, ...where].join(' AND ')
      return `EXISTS { MATCH (${entity})${pattern}(${other}:Entity) WHERE ${fits} }`
    },
    mentionedIn: (mentionedIn) => {
      const article = query.variable('article')
      const id = query.parameter(mentionedIn)
      return `EXISTS { MATCH (${entity})<-[:TELLS_OF]-(${article}:Article) WHERE ${article}.id = ${id} }`
    },
    date: (date) => datePredicate(query, entity, date),
    role: (role) => rolePredicate(query, entity, role),
    minArticleCount: (least) => `${entity}.articleCount >= ${query.parameter(least)}`,
    minConfidence: (least) => `${entity}.confidence >= ${query.parameter(least)}`,
  })
}

/** The relationships that a filter asks for, and the id of the entity at their other end. */
export function relatedBy(entity: string, { id, types, direction, ...none }: RelatedToFilter, relationship: string) {
  nothingElse(none)
  return { id, ...relationshipsSeenFrom(entity, types ?? undefined, direction ?? 'BOTH', relationship) }
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
