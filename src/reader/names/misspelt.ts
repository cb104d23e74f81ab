/** Shorter words are too near each other: "Brain" is not "Brian". */
const SHORTEST = 6

/**
 * Whether one name is most likely the other, mistyped: two letters changed places, or one is doubled: "Brnadt" and
 * "Brandtt" are "Brandt". Other differences of a letter make other names: "Hansen" and "Hanson" are two.
 */
export function isMisspelt(name: string, other: string): boolean {
  if (name === other || Math.min(name.length, other.length) < SHORTEST) return false
  if (collapsed(name) === collapsed(other)) return true
  if (name.length !== other.length) return false
  const at = Array.from(name).findIndex((letter, index) => letter !== other[index])
  const swapped = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)
  return swapped === other
}

/** Keys of which a name shares one with every name that is most likely it, mistyped; none for one too short. */
export function spellingKeys(name: string): string[] {
  return name.length < SHORTEST ? [] : [`=${collapsed(name)}`, `~${Array.from(name).sort().join('')}`]
}

function collapsed(name: string): string {
  return name.replace(/(\p{L})\1/gu, '$1')
}
