/** All names by which a graph file knows an entity, as they are compared. */
export function namesOf({ name, aliases }: { name: string; aliases: readonly string[] }): ReadonlySet<string> {
  return new Set([name, ...aliases].map(normalise).filter((key) => key !== ''))
}

/** Whether two sets have a member in common. */
export function meets<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].some((one) => b.has(one))
}

/** Largest one-to-one matching by augmenting paths; gives the index in `b` by the index in `a`. */
export function matchMost<A, B>(
  a: readonly A[],
  b: readonly B[],
  fits: (one: A, other: B) => boolean,
): Map<number, number> {
  const owner = new Map<number, number>()
  const place = (index: number, seen: Set<number>): boolean => {
    for (let other = 0; other < b.length; other++) {
      if (seen.has(other) || !fits(a[index] as A, b[other] as B)) continue
      seen.add(other)
      const holder = owner.get(other)
      if (holder === undefined || place(holder, seen)) {
        owner.set(other, index)
        return true
      }
    }
    return false
  }
  for (let index = 0; index < a.length; index++) place(index, new Set())
  return new Map(Array.from(owner, ([other, index]) => [index, other]))
}

/** Names as they are compared: NFKC, lower case, plain quotes and dashes, no dots in initialisms, no leading "the". */
export function normalise(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—‐‑]/g, '-')
    .replaceAll('\u200d', '')
    .replace(/^[ \t\r\n"'.,;:]+|[ \t\r\n"'.,;:]+$/g, '')
    .replace(/\b(?:\w\.)+\w\b/g, (initialism) => initialism.replaceAll('.', ''))
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .trim()
}
