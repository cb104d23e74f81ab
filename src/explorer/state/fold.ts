/** The parts of the page that can be folded away, so that the drawing has their room. */
export const FOLDABLES = ['article', 'selection', 'timeline'] as const
export type Foldable = (typeof FOLDABLES)[number]

/** The parts that are folded after one was folded away, or brought back. */
export function withFolded(folded: readonly Foldable[], part: Foldable): readonly Foldable[] {
  return FOLDABLES.filter((one) => folded.includes(one) !== (one === part))
}
