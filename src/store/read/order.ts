import { DatelineError } from '../../model/error.ts'
import { itemAt } from '../../model/item-at.ts'
import type { ArticleOrder, EntityOrder, OrderDirection, RelationshipOrder, StatementOrder } from '../generated/sdl.ts'
import { nothingElse } from './fields.ts'

/** One of the expressions by which a list is sorted. It is never null. */
export interface OrderKey {
  readonly expression: string
  readonly descending: boolean
}

/** What `orderBy` gives. */
type OrderInput = ArticleOrder | EntityOrder | RelationshipOrder | StatementOrder

/** The expressions by which each field of an order sorts. */
export type OrderExpressions<Field extends string> = Readonly<Record<Field, readonly string[]>>

const DESCENDING: Readonly<Record<OrderDirection, boolean>> = { ASC: false, DESC: true }

/** How many keys a list is sorted by at the most, beside the last one that parts equals. */
const MOST_ORDERS = 4

/**
 * Sorts by what `expressions` holds for each field, or as `otherwise` where nothing is asked, and equals by `last`, in the
 * direction of the first. What is named again further on says nothing any more.
 * @throws DatelineError LIMIT_EXCEEDED for more than four
 */
export function orderKeys<Order extends OrderInput>(
  orders: readonly Order[] | undefined,
  expressions: OrderExpressions<Order['field']>,
  otherwise: readonly OrderKey[],
  ...last: readonly string[]
): readonly OrderKey[] {
  const [first, ...others] = orders ?? []
  if (first === undefined) return once([...otherwise, ...last.map((expression) => ({ expression, descending: false }))])
  if (others.length >= MOST_ORDERS) {
    throw new DatelineError('LIMIT_EXCEEDED', `\`orderBy\` has ${others.length + 1} keys; the most is ${MOST_ORDERS}.`)
  }
  const asked = [first, ...others].flatMap((order) => {
    const { field, direction, ...none }: OrderInput = order
    nothingElse(none)
    const descending = direction != null && DESCENDING[direction]
    return expressions[field as Order['field']].map((expression) => ({ expression, descending }))
  })
  const descending = asked[0]?.descending === true
  return once([...asked, ...last.map((expression) => ({ expression, descending }))])
}

function once(keys: readonly OrderKey[]): readonly OrderKey[] {
  return keys.filter(({ expression }, at) => keys.findIndex((key) => key.expression === expression) === at)
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
    : `${first.expression} ${operator(first, reversed)}= ${itemAt(values, 0)} AND ${nested}`
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
