import type { SearchIndex } from './engine.ts'

/** What full-text search finds: for each index the label of the nodes that it holds the texts of. */
export const SEARCHED = {
  names: 'Name',
  statements: 'Statement',
  sentences: 'Sentence',
} as const satisfies Readonly<Record<SearchIndex, string>>

/** All indexes, in the order in which they are made. */
export const SEARCH_INDEXES = Object.keys(SEARCHED) as readonly SearchIndex[]
