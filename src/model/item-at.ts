/**
 * The item at an index that a list has, such as the entity of a mention.
 * @throws RangeError where it has none, which is a fault of ours and never of what was read
 */
export function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw new RangeError(`There is no item ${index} among ${items.length}.`)
  return item
}
