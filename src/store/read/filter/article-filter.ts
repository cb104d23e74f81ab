import type { ArticleFilter } from '../../generated/sdl.ts'
import type { Compilation } from '../compilation.ts'
import { combinedPredicates } from './combination.ts'
import { momentPredicate } from './date-range.ts'
import { listPredicate } from './list-filter.ts'
import { textPredicate } from './text-filter.ts'

/** Predicates on an article; all must hold. */
export function articlePredicates(query: Compilation, article: string, filter: ArticleFilter): readonly string[] {
  return combinedPredicates(filter, {
    ids: (ids) => `${article}.id IN ${query.parameter(ids)}`,
    title: (title) => textPredicate(query, `${article}.title`, title),
    source: (source) => textPredicate(query, `${article}.source`, source),
    label: (label) => {
      const one = query.variable('label')
      return `any(${one} IN coalesce(${article}.labels, []) WHERE ${textPredicate(query, one, label)})`
    },
    mentions: (mentions) => {
      const entity = query.variable('entity')
      const id = query.parameter(mentions)
      return query.hasMatch(`(${article})-[:TELLS_OF]->(${entity}:Entity)`, () => [`${entity}.id = ${id}`])
    },
    entities: (entities) => {
      const pattern = (to: string) => `(${article})-[:TELLS_OF]->(${to}:Entity)`
      return listPredicate(query, { type: 'Entity', pattern }, entities)
    },
    statements: (statements) => {
      const pattern = (to: string) => `(${article})-[:CONTAINS]->(:Sentence)<-[:STATED_IN]-(${to}:Statement)`
      return listPredicate(query, { type: 'Statement', pattern }, statements)
    },
    loaded: (loaded) => momentPredicate(query, `${article}.loadedAt`, loaded),
    published: (published) => momentPredicate(query, `${article}.publishedAt`, published),
  })
}
