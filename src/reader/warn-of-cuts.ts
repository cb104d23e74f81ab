import type { Doc } from '../language/index.ts'

/** Warns where sentences were too long and were cut, as what stands on both sides of a cut is not read together. */
export function warnOfCuts({ cuts }: Pick<Doc, 'cuts'>): string[] {
  if (cuts.length === 0) return []
  const times = cuts.length === 1 ? 'in one place' : `in ${cuts.length} places`
  return [
    `It has sentences too long to be read whole; they were cut ${times}, and what belongs together may be parted.`,
  ]
}
