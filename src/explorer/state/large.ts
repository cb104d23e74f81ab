/** Articles of which, being named together, says something. */
const FEWEST_ARTICLES = 8
/** Entities up to which all are drawn. */
export const MOST_AT_FIRST = 120

/** Whether a graph is too large to be drawn whole, and has articles enough to be drawn by what they are about. */
export function isLarge({ articles, entities }: { readonly articles: number; readonly entities: number }): boolean {
  return entities > MOST_AT_FIRST && articles >= FEWEST_ARTICLES
}
