/** One of the expressions by which a list is sorted. It is never null. */
export interface OrderKey {
  readonly expression: string
  readonly descending: boolean
}

/** What `orderBy` gives. */
export interface OrderArgument {
  readonly field: string
  readonly direction?: 'ASC' | 'DESC'
}

/** Sorts by what `expressions` holds for the field, or as `otherwise` where nothing is asked, and last by `unique`. */
export function orderKeys(
  order: OrderArgument | undefined,
  expressions: Readonly<Record<string, readonly string[]>>,
  otherwise: readonly OrderKey[],
  unique: string,
): readonly OrderKey[] {
  const asked = order === undefined ? undefined : expressions[order.field]
  const descending = order?.direction === 'DESC'
  const first = asked === undefined ? otherwise : asked.map((expression) => ({ expression, descending }))
  return [...first, { expression: unique, descending: asked !== undefined && descending }]
}

/** Something's date for sorting: the earliest day; then what has no year (`XXXX-…` sorts after digits); then no date. */
export function dateKey(variable: string): string {
  return `coalesce(${variable}.dateFrom, ${variable}.dateEdtf, '~')`
}

/** `ORDER BY`'s list; `reversed` turns every key around, for pages from the end. */
export function orderClause(keys: readonly OrderKey[], reversed: boolean): string {
  return keys
    .map(({ expression, descending }) => (descending === reversed ? expression : `${expression} DESC`))
    .join(', ')
}

/**
 * The predicate of all rows beyond a place in the order; `values` are parameters with its sort values. The bound on the
 * first key stands by itself so that an index can serve it.
 */
export function beyond(keys: readonly OrderKey[], values: readonly string[], reversed: boolean): string {
  const [first] = keys
  if (first === undefined || keys.length !== values.length) return 'false'
  const nested = strictlyBeyond(keys, values, reversed)
  return keys.length === 1
    ? nested
    : `${first.expression} ${operator(first, reversed)}= ${values[0] ?? ''} AND ${nested}`
}

function strictlyBeyond(keys: readonly OrderKey[], values: readonly string[], reversed: boolean): string {
  const [key, ...others] = keys
  const [value, ...otherValues] = values
  if (key === undefined || value === undefined) return 'false'
  const further = `${key.expression} ${operator(key, reversed)} ${value}`
  if (others.length === 0) return further
  return `(${further} OR (${key.expression} = ${value} AND ${strictlyBeyond(others, otherValues, reversed)}))`
}

function operator(key: OrderKey, reversed: boolean): '<' | '>' {
  return key.descending === reversed ? '>' : '<'
}
