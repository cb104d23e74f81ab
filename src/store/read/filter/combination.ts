/** A filter with the three connectives. */
export interface Combinable<Filter> {
  readonly and?: readonly Filter[] | null
  readonly or?: readonly Filter[] | null
  readonly not?: Filter | null
}

/**
 * The predicate that each key of a filter of the SDL means, beside the connectives: none may be missing, and none more.
 * A predicate is never null, so that `NOT` means what it says.
 */
export type PredicateTable<Filter> = {
  readonly [Key in Exclude<keyof Filter, keyof Combinable<Filter>>]-?: (value: NonNullable<Filter[Key]>) => string
}

/** The same of a filter with connectives, none of which may be missing in the SDL. */
type CombinedTable<Filter> = PredicateTable<Filter> &
  Readonly<Record<Exclude<keyof Combinable<Filter>, keyof Filter>, never>>

/** The predicates of a filter, all of which must hold: one for each key that is given, and those of its connectives. */
export function combinedPredicates<Filter extends Combinable<Filter>>(
  filter: Filter,
  table: CombinedTable<Filter>,
): readonly string[] {
  const nested = (one: Filter) => conjunction(combinedPredicates(one, table))
  return [
    // What always holds needs no saying: `{name: {}}` is the same as no filter.
    ...keyPredicates(filter, table).filter((predicate) => predicate !== 'true'),
    ...(filter.and ?? []).flatMap((one) => combinedPredicates(one, table)),
    ...(filter.or ? [disjunction(filter.or.map(nested))].filter((predicate) => predicate !== 'true') : []),
    ...(filter.not === undefined || filter.not === null ? [] : [`NOT (${nested(filter.not)})`]),
  ]
}

/** The predicates of the keys that are given, in the order of the table. */
export function keyPredicates<Filter>(filter: Filter, table: PredicateTable<Filter>): readonly string[] {
  return (Object.keys(table) as (keyof PredicateTable<Filter>)[]).flatMap((key) => {
    const value = filter[key]
    return value === undefined || value === null ? [] : [table[key](value)]
  })
}

/** One predicate for all of some. */
export function allOf(predicates: readonly string[]): string {
  if (predicates.length === 0) return 'true'
  return predicates.length === 1 ? predicates.join('') : `(${predicates.join(' AND ')})`
}

function conjunction(predicates: readonly string[]): string {
  return predicates.length === 0 ? 'true' : `(${predicates.join(' AND ')})`
}

function disjunction(predicates: readonly string[]): string {
  if (predicates.includes('true')) return 'true'
  return predicates.length === 0 ? 'false' : `(${predicates.join(' OR ')})`
}
