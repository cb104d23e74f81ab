import { storedTypes } from '../../../model/stored-type.ts'
import type { ArticleListFilter, EntityListFilter, RelationshipFilter } from '../../generated/sdl.ts'
import type { Compilation } from '../compilation.ts'
import { statusOf } from '../relationship-pattern.ts'
import { allOf, combinedPredicates, keyPredicates } from './combination.ts'
import { datePredicate } from './date-range.ts'
import { listPredicate } from './list-filter.ts'
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
    ids: (ids) => `${relationship}.id IN ${query.parameter(ids)}`,
    ends: (ends) => endsPredicate(query, { source, target }, ends),
    source: (filter) => allOf(query.fits('Entity', source, filter)),
    target: (filter) => allOf(query.fits('Entity', target, filter)),
    articles: (articles) => {
      const ids = idsAlone(articles)
      if (ids !== undefined) return toldBy(query, relationship, (article) => `${article} IN ${query.parameter(ids)}`)
      const evidence = query.variable('evidence')
      const pattern = (to: string) => `(${evidence}:Evidence)-[:QUOTES]->(:Sentence)<-[:CONTAINS]-(${to}:Article)`
      const where = () => [`${evidence}.relationshipId = ${relationship}.id`]
      return listPredicate(query, { type: 'Article', pattern, where }, articles)
    },
    entity: (entity) => {
      const id = query.parameter(entity)
      return `(${source}.id = ${id} OR ${target}.id = ${id})`
    },
    article: (id) => toldBy(query, relationship, (article) => `${article} = ${query.parameter(id)}`),
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

/** Whether an article tells it whose id fits; evidence has that on it, so that none is looked up. */
function toldBy(query: Compilation, relationship: string, fits: (article: string) => string): string {
  const evidence = query.variable('evidence')
  return query.hasMatch(`(${evidence}:Evidence)`, () => [
    `${evidence}.relationshipId = ${relationship}.id`,
    fits(`${evidence}.article`),
  ])
}

/** The ids of which one is to tell it, where nothing else is asked of articles. */
export function idsAlone(articles: ArticleListFilter | null | undefined): readonly string[] | undefined {
  const { some, none, all } = articles ?? {}
  if (some == null || none != null || all != null) return undefined
  const { ids, ...others } = some
  return Object.values(others).every((value) => value == null) ? (ids ?? undefined) : undefined
}

/** Whether one of the two ends fits, none, both. */
function endsPredicate(
  query: Compilation,
  { source, target }: Pick<Ends, 'source' | 'target'>,
  list: EntityListFilter,
): string {
  const each = (filter: NonNullable<EntityListFilter['some']>) =>
    [source, target].map((end) => allOf(query.fits('Entity', end, filter)))
  return allOf(
    keyPredicates<EntityListFilter>(list, {
      some: (filter) => `(${each(filter).join(' OR ')})`,
      none: (filter) => `NOT (${each(filter).join(' OR ')})`,
      all: (filter) => `(${each(filter).join(' AND ')})`,
    }),
  )
}
