import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import { entityKindOf, entityOfName } from '../../model/id.ts'
import { indexedWords, searchWords, typosForgiven } from '../search-match.ts'
import type { FullTextHit, FullTextQuery, SearchUpdate, SearchIndex } from '../engine.ts'

/** The full-text indexes that stand beside the embedded engine, in memory. */
export interface SearchIndexes {
  apply(changes: readonly SearchUpdate[]): void
  search(query: FullTextQuery): readonly FullTextHit[]
  /** How many texts are indexed. */
  size(): number
  /** An index as plain data. */
  plain(index: SearchIndex): AsPlainObject
}

interface IndexedText {
  readonly id: string
  readonly text: string
}

const OPTIONS: Options<IndexedText> = {
  fields: ['text'],
  storeFields: ['text'],
  tokenize: (text) => [...indexedWords(text)],
  processTerm: (term) => term,
  searchOptions: {
    tokenize: (question) => [...searchWords(question)],
    combineWith: 'AND',
    prefix: (_term, index, terms) => index === terms.length - 1,
    // Two letters that changed places are one typo, and two edits to this index.
    fuzzy: (term) => (typosForgiven(term) === 0 ? 0 : typosForgiven(term) + 1),
    weights: { prefix: 0.6, fuzzy: 0.3 },
  },
}

type Indexes = Readonly<Record<SearchIndex, MiniSearch<IndexedText>>>

/**
 * Makes empty full-text indexes. The embedded engine's own search finds whole words only; this one forgives accents,
 * takes the last word as a prefix, and forgives one typo in words of four letters and two in words of eight.
 */
export function createSearchIndexes(): SearchIndexes {
  const empty = () => new MiniSearch(OPTIONS)
  return searchIndexes({ names: empty(), statements: empty(), sentences: empty() })
}

/** Makes full-text indexes from plain data; others have their turn meanwhile. */
export async function searchIndexesOf(plain: Readonly<Record<SearchIndex, AsPlainObject>>): Promise<SearchIndexes> {
  const load = (index: SearchIndex) => MiniSearch.loadJSAsync(plain[index], OPTIONS)
  return searchIndexes({
    names: await load('names'),
    statements: await load('statements'),
    sentences: await load('sentences'),
  })
}

function searchIndexes(indexes: Indexes): SearchIndexes {
  return {
    size: () => Object.values(indexes).reduce((sum, { documentCount }) => sum + documentCount, 0),
    plain: (index) => indexes[index].toJSON(),
    apply(changes) {
      for (const { index, id, text } of changes) {
        if (indexes[index].has(id)) indexes[index].discard(id)
        if (text !== null) indexes[index].add({ id, text })
      }
    },
    search({ index, text, limit, kinds }) {
      const hits: FullTextHit[] = []
      for (const hit of indexes[index].search(text)) {
        const id = index === 'names' ? entityOfName(String(hit.id)) : String(hit.id)
        if (kinds !== undefined && !kinds.some((kind) => kind === entityKindOf(id))) continue
        hits.push({ id, text: String(hit['text']), score: hit.score })
        if (hits.length >= limit) break
      }
      return hits
    },
  }
}
