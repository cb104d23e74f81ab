import { foldName } from '../../../model/id.ts'
import type { EntityFilter, RelatedToFilter, TextFilter } from '../../generated/sdl.ts'
import type { Compilation } from '../compilation.ts'
import { nothingElse } from '../fields.ts'
import { relationshipsSeenFrom } from '../relationship-pattern.ts'
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
    status: (statuses) => `(${entity}.status IS NOT NULL AND ${entity}.status IN ${query.parameter(statuses)})`,
    role: (role) => rolePredicate(query, entity, role),
    minArticleCount: (least) => `${entity}.articleCount >= ${query.parameter(least)}`,
    minConfidence: (least) => `${entity}.confidence >= ${query.parameter(least)}`,
  })
}

/** The relationships that a filter asks for, and the id of the entity at their other end. */
export function relatedBy(
  entity: string,
  { id, types, direction, includePlanned, ...none }: RelatedToFilter,
  relationship: string,
) {
  nothingElse(none)
  const walked = { types: types ?? undefined, includePlanned }
  return { id, ...relationshipsSeenFrom(entity, walked, direction ?? 'BOTH', relationship) }
}

function rolePredicate(query: Compilation, entity: string, filter: TextFilter): string {
  const held = query.variable('held')
  const role = query.variable('role')
  const atSomething = `EXISTS { MATCH (${entity})-[${held}:HOLDS_ROLE_AT]->(:Entity) WHERE ${textPredicate(query, `${held}.role`, filter)} }`
  const byItself = `EXISTS { MATCH (${entity})-[:HAS_ROLE]->(${role}:Role) WHERE ${textPredicate(query, `${role}.title`, filter)} }`
  return `(${atSomething} OR ${byItself})`
}
