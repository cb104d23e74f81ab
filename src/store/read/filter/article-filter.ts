import type { Compilation } from '../compilation.ts'
import { combinedPredicates, type Combinable } from './combination.ts'
import { dayPredicate, type DateRange } from './date-range.ts'
import { textPredicate, type TextFilter } from './text-filter.ts'

/** The SDL's ArticleFilter. */
export interface ArticleFilter extends Combinable<ArticleFilter> {
  readonly title?: TextFilter | null
  readonly mentions?: string | null
  readonly published?: DateRange | null
}

/** Predicates on an article; all must hold. */
export function articlePredicates(query: Compilation, article: string, filter: ArticleFilter): readonly string[] {
  return combinedPredicates(filter, ({ title, mentions, published }) => {
    const predicates: string[] = []
    if (title) predicates.push(textPredicate(query, `${article}.title`, title))
    if (typeof mentions === 'string') {
      const entity = query.variable('entity')
      const id = query.parameter(mentions)
      predicates.push(`EXISTS { MATCH (${article})-[:TELLS_OF]->(${entity}:Entity) WHERE ${entity}.id = ${id} }`)
    }
    if (published) predicates.push(dayPredicate(query, `${article}.publishedAt`, published))
    return predicates
  })
}
