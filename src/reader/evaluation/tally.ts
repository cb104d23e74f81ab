/** What was found right, out of all that was found and all that was demanded; those of several articles add up. */
export interface Hits {
  readonly right: number
  readonly found: number
  readonly demanded: number
}

/** Precision, recall and F1, 0 to 1; 0 where there is nothing to divide by. */
export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** The figures of what was found. */
export function figuresOf({ right, found, demanded }: Hits): Figures {
  return { precision: ratio(right, found), recall: ratio(right, demanded), f1: ratio(2 * right, found + demanded) }
}

/** A part of a whole; 0 where there is no whole. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

/**
 * Adds up counts that have the same keys.
 * @throws RangeError if there are none
 */
export function addUp<T extends { readonly [key in keyof T]: number }>(counts: readonly T[]): T {
  const [first, ...rest] = counts
  if (first === undefined) throw new RangeError('There is nothing to add up.')
  const sum = (key: keyof T) => rest.reduce<number>((total, one) => total + one[key], first[key])
  return Object.fromEntries(Object.keys(first).map((key) => [key, sum(key as keyof T)])) as T
}
