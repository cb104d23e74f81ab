/** How far nodes are from somewhere, in hops up to 254, by the numbers of the nodes. */
export interface Distances {
  /** Undefined for a node that was not reached. */
  get(node: number): number | undefined
  set(node: number, distance: number): void
}

const FIRST_SIZE = 1 << 16

/** Distances in an array of bytes, which grows with the highest number: the engine numbers nodes from 0 on, one by one. */
export function createDistances(): Distances {
  let oneMore = new Uint8Array(FIRST_SIZE)
  return {
    get(node) {
      const known = oneMore[node] ?? 0
      return known === 0 ? undefined : known - 1
    },
    set(node, distance) {
      if (node >= oneMore.length) {
        const larger = new Uint8Array(2 * Math.max(node, oneMore.length))
        larger.set(oneMore)
        oneMore = larger
      }
      oneMore[node] = distance + 1
    },
  }
}
