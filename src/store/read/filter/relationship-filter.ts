import { storedTypes } from '../../../model/stored-type.ts'
import type { RelationshipFilter } from '../../generated/sdl.ts'
import type { Compilation } from '../compilation.ts'
import { statusOf } from '../relationship-pattern.ts'
import { combinedPredicates } from './combination.ts'
import { datePredicate } from './date-range.ts'
import { textPredicate } from './text-filter.ts'

/** A relationship with the variables of its ends, as a filter needs them. */
export interface Ends {
  readonly relationship: string
  readonly source: string
  readonly target: string
}

/** Predicates on a relationship; all must hold. */
export function relationshipPredicates(
  query: Compilation,
  { relationship, source, target }: Ends,
  filter: RelationshipFilter,
): readonly string[] {
  return combinedPredicates(filter, {
    types: (types) => `type(${relationship}) IN ${query.parameter(storedTypes(types, true))}`,
    entity: (entity) => {
      const id = query.parameter(entity)
      return `(${source}.id = ${id} OR ${target}.id = ${id})`
    },
    article: (article) => {
      const evidence = query.variable('evidence')
      const told = `${evidence}.relationshipId = ${relationship}.id AND ${evidence}.article = ${query.parameter(article)}`
      return `EXISTS { MATCH (${evidence}:Evidence) WHERE ${told} }`
    },
    status: (statuses) => `${statusOf({ relationship, source, target })} IN ${query.parameter(statuses)}`,
    role: (role) => textPredicate(query, `${relationship}.role`, role),
    current: (current) => {
      const same = `${relationship}.current = ${query.parameter(current)}`
      return `(${relationship}.current IS NOT NULL AND ${same})`
    },
    date: (date) => datePredicate(query, relationship, date),
    minConfidence: (least) => `${relationship}.confidence >= ${query.parameter(least)}`,
  })
}
