import type { ArticleFilter } from '../../generated/sdl.ts'
import type { Compilation } from '../compilation.ts'
import { combinedPredicates } from './combination.ts'
import { momentPredicate } from './date-range.ts'
import { textPredicate } from './text-filter.ts'

/** Predicates on an article; all must hold. */
export function articlePredicates(query: Compilation, article: string, filter: ArticleFilter): readonly string[] {
  return combinedPredicates(filter, {
    title: (title) => textPredicate(query, `${article}.title`, title),
    mentions: (mentions) => {
      const entity = query.variable('entity')
      const id = query.parameter(mentions)
      return `EXISTS { MATCH (${article})-[:TELLS_OF]->(${entity}:Entity) WHERE ${entity}.id = ${id} }`
    },
    loaded: (loaded) => momentPredicate(query, `${article}.loadedAt`, loaded),
    published: (published) => momentPredicate(query, `${article}.publishedAt`, published),
  })
}
