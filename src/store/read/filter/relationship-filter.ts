import type { RelationshipType } from '../../../model/relationship.ts'
import type { Compilation } from '../compilation.ts'
import { combinedPredicates, type Combinable } from './combination.ts'
import { datePredicate, type DateRange } from './date-range.ts'
import { textPredicate, type TextFilter } from './text-filter.ts'

/** The SDL's RelationshipFilter. */
export interface RelationshipFilter extends Combinable<RelationshipFilter> {
  readonly types?: readonly RelationshipType[] | null
  readonly entity?: string | null
  readonly article?: string | null
  readonly role?: TextFilter | null
  readonly current?: boolean | null
  readonly date?: DateRange | null
  readonly minConfidence?: number | null
}

/** A relationship with the variables of its ends, as a filter needs them. */
export interface Ends {
  readonly relationship: string
  readonly source: string
  readonly target: string
}

/** Predicates on a relationship; all must hold. */
export function relationshipPredicates(query: Compilation, ends: Ends, filter: RelationshipFilter): readonly string[] {
  return combinedPredicates(filter, (one) => simplePredicates(query, ends, one))
}

function simplePredicates(
  query: Compilation,
  { relationship, source, target }: Ends,
  filter: RelationshipFilter,
): string[] {
  const { types, entity, article, role, current, date, minConfidence } = filter
  const predicates: string[] = []
  if (types) predicates.push(`type(${relationship}) IN ${query.parameter(types)}`)
  if (typeof entity === 'string') {
    const id = query.parameter(entity)
    predicates.push(`(${source}.id = ${id} OR ${target}.id = ${id})`)
  }
  if (typeof article === 'string') {
    const evidence = query.variable('evidence')
    const told = `${evidence}.relationshipId = ${relationship}.id AND ${evidence}.article = ${query.parameter(article)}`
    predicates.push(`EXISTS { MATCH (${evidence}:Evidence) WHERE ${told} }`)
  }
  if (role) predicates.push(textPredicate(query, `${relationship}.role`, role))
  if (typeof current === 'boolean') {
    const same = `${relationship}.current = ${query.parameter(current)}`
    predicates.push(`(${relationship}.current IS NOT NULL AND ${same})`)
  }
  if (date) predicates.push(datePredicate(query, relationship, date))
  if (typeof minConfidence === 'number') {
    predicates.push(`${relationship}.confidence >= ${query.parameter(minConfidence)}`)
  }
  return predicates
}
