/**
 * Whether a text comes before another as both engines order them: by code points, which is not JavaScript's order of code
 * units for characters beyond U+FFFF.
 */
export function isBefore(a: string, b: string): boolean {
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0
}

/** The text of two that comes first; the other where one is null. */
export function firstText(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return isBefore(b, a) ? b : a
}

/** The text of two that comes last; the other where one is null. */
export function lastText(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return isBefore(a, b) ? b : a
}

/** Makes those of one id one, in the order of first appearance. */
export function mergeById<Item extends { readonly id: string }>(
  items: readonly Item[],
  merge: (a: Item, b: Item) => Item,
): Item[] {
  const byId = new Map<string, Item>()
  for (const item of items) {
    const before = byId.get(item.id)
    byId.set(item.id, before === undefined ? item : merge(before, item))
  }
  return [...byId.values()]
}

/**
 * The rows that several articles give, one for each id, in the order of ids: each node is written once, whatever an engine
 * makes of two rows for one, and concurrent loaders take locks in one order.
 */
export function rowsById<Row extends { readonly id: string }>(
  rows: readonly Row[],
  merge: (a: Row, b: Row) => Row,
): Row[] {
  return mergeById(rows, merge).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Items of which no two have one key; of several the last. */
export function distinctBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}
