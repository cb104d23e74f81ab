/** At least one item. */
export type Some<Item> = [Item, ...Item[]]

/** Groups items by a key, in the order of first appearance (Node 20 has no Map.groupBy). */
export function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Some<Item>> {
  const groups = new Map<Key, Some<Item>>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
