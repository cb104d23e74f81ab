import type { Compilation, Filters } from '../compilation.ts'
import { allOf, keyPredicates } from './combination.ts'

/** What a filter of the SDL asks of some related things. */
interface ListFilter<Filter> {
  readonly some?: Filter | null
  readonly none?: Filter | null
  readonly all?: Filter | null
}

/** What is related to something: the pattern that leads to a variable, and what must hold beside it. */
export interface Related<Type extends keyof Filters> {
  readonly type: Type
  readonly pattern: (to: string) => string
  readonly where?: (to: string) => readonly string[]
}

/** Whether of what is related at least one fits, none fits, each fits. */
export function listPredicate<Type extends keyof Filters>(
  query: Compilation,
  { type, pattern, where = () => [] }: Related<Type>,
  filter: ListFilter<Filters[Type]>,
): string {
  const exists = (bounds: (to: string) => readonly string[]) => {
    const to = query.variable('k')
    return query.hasMatch(pattern(to), () => [...where(to), ...bounds(to)])
  }
  const fitting = (one: Filters[Type]) => exists((to) => query.fits(type, to, one))
  return allOf(
    keyPredicates<ListFilter<Filters[Type]>>(filter, {
      some: fitting,
      none: (one) => `NOT ${fitting(one)}`,
      all: (one) => `NOT ${exists((to) => [`NOT (${allOf(query.fits(type, to, one))})`])}`,
    }),
  )
}
