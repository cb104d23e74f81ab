/** A filter with the three connectives. */
export interface Combinable<Filter> {
  readonly and?: readonly Filter[] | null
  readonly or?: readonly Filter[] | null
  readonly not?: Filter | null
}

/**
 * The predicates of a filter, all of which must hold: its own, as `simple` compiles them, and those of its connectives.
 * A predicate is never null, so that `NOT` means what it says.
 */
export function combinedPredicates<Filter extends Combinable<Filter>>(
  filter: Filter,
  simple: (filter: Filter) => readonly string[],
): readonly string[] {
  const nested = (one: Filter) => conjunction(combinedPredicates(one, simple))
  return [
    ...simple(filter),
    ...(filter.and ?? []).map(nested),
    ...(Array.isArray(filter.or) ? [disjunction((filter.or as readonly Filter[]).map(nested))] : []),
    ...(filter.not === undefined || filter.not === null ? [] : [`NOT (${nested(filter.not)})`]),
  ]
}

function conjunction(predicates: readonly string[]): string {
  return predicates.length === 0 ? 'true' : `(${predicates.join(' AND ')})`
}

function disjunction(predicates: readonly string[]): string {
  return predicates.length === 0 ? 'false' : `(${predicates.join(' OR ')})`
}
