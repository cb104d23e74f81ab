/** Numbers that look like chance, the same for the same seed. */
export interface Chance {
  /** From 0 to 1, without 1. */
  next(): number
  /** A whole number from 0, below `count`. */
  below(count: number): number
  /**
   * A rank from 0, below `count`, as words and names are used: the n-th 1/n as often as the first (Zipf 1949). With
   * `shift` the first ranks are as often as those about it, as surnames are (Mandelbrot 1953).
   */
  rank(count: number, shift?: number): number
  /** True in that share of cases. */
  happens(share: number): boolean
  pick<Item>(items: readonly [Item, ...Item[]]): Item
}

/** Chance from a seed, a whole number (mulberry32, by Tommy Ettinger). */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    next,
    below,
    rank: (count, shift = 1) => Math.floor(shift * ((count / shift + 1) ** next() - 1)),
    happens: (share) => next() < share,
    pick: (items) => items[below(items.length)] ?? items[0],
  }
}
