/** Compares two lists of numbers and texts of one shape, item by item, for sorting. */
export function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, item] of a.entries()) {
    const other = b[index]
    if (other === undefined || item === other) continue
    return item < other ? -1 : 1
  }
  return 0
}
