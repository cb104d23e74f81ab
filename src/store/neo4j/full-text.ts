import { KIND_LABELS } from '../kind-labels.ts'
import { searchWords, typosForgiven } from '../search-match.ts'
import type { CypherStatement, FullTextQuery, SearchIndex } from '../engine.ts'

/** Indexes of trigrams, for names that contain something: a range index serves only how they begin. */
export const SUBSTRING_SCHEMA: readonly string[] = ['Entity', ...Object.values(KIND_LABELS), 'Name'].map(
  (label) => `CREATE TEXT INDEX ${label.toLowerCase()}_key_text IF NOT EXISTS FOR (n:${label}) ON (n.key)`,
)

/** The full-text indexes, accents folded: one a kind of text. */
export const FULL_TEXT_SCHEMA: readonly string[] = (
  [
    ['names', 'Name'],
    ['statements', 'Statement'],
    ['sentences', 'Sentence'],
  ] as const satisfies readonly (readonly [SearchIndex, string])[]
).map(
  ([index, label]) =>
    `CREATE FULLTEXT INDEX ${index} IF NOT EXISTS FOR (n:${label}) ON EACH [n.text]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding', \`fulltext.eventually_consistent\`: false}}`,
)

/** A name is found for its entity; every other text for itself. Several names of one entity come as one hit. */
export function fullTextStatement({ index, text, limit, kinds }: FullTextQuery): CypherStatement | undefined {
  const query = luceneQuery(text)
  if (query === undefined) return undefined
  const id = index === 'names' ? "split(node.id, '#')[0]" : 'node.id'
  // Hits of other kinds would use up the index's own limit.
  const [options, ofKinds] =
    kinds === undefined
      ? ['{limit: $candidates}', '']
      : ['{}', 'WHERE any(kind IN $kinds WHERE node.id STARTS WITH kind)']
  return {
    text: `CALL db.index.fulltext.queryNodes($index, $query, ${options}) YIELD node, score ${ofKinds}
      WITH ${id} AS id, node.text AS text, score ORDER BY score DESC, text
      WITH id, collect(text)[0] AS text, max(score) AS score
      RETURN id, text, score ORDER BY score DESC, id LIMIT $limit`,
    params: {
      index,
      query,
      limit,
      candidates: limit * 4,
      kinds: (kinds ?? []).map((kind) => `${kind.toLowerCase()}/`),
    },
  }
}

/**
 * The words of a user's question as a Lucene query in which every word must be found: as it is, or with a typo (one in
 * words of four letters, two in words of eight), or as a beginning: to this index "Ukraine's" is one word. Words hold
 * letters and digits only, so nothing of Lucene's own language gets through.
 */
function luceneQuery(text: string): string | undefined {
  const words = searchWords(text)
  if (words.length === 0) return undefined
  return words
    .map((word) => {
      const typos = typosForgiven(word)
      const forms = [`${word}^4`, `${word}*^2`, ...(typos > 0 ? [`${word}~${typos}`] : [])]
      return `+(${forms.join(' ')})`
    })
    .join(' ')
}
