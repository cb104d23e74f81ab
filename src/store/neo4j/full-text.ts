import { foldName } from '../../model/id.ts'
import type { CypherStatement, FullTextQuery, SearchIndex } from '../engine.ts'

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
export function fullTextStatement({ index, text, limit }: FullTextQuery): CypherStatement | undefined {
  const query = luceneQuery(text)
  if (query === undefined) return undefined
  const id = index === 'names' ? "split(node.id, '#')[0]" : 'node.id'
  return {
    text: `CALL db.index.fulltext.queryNodes($index, $query, {limit: $candidates}) YIELD node, score
      WITH ${id} AS id, node.text AS text, score ORDER BY score DESC, text
      WITH id, collect(text)[0] AS text, max(score) AS score
      RETURN id, text, score ORDER BY score DESC, id LIMIT $limit`,
    params: { index, query, limit, candidates: limit * 4 },
  }
}

/**
 * The words of a user's question as a Lucene query in which every word must be found: as it is, or with a typo (one in
 * words of four letters, two in words of eight), the last one also as a prefix. Words hold letters and digits only, so
 * nothing of Lucene's own language gets through.
 */
function luceneQuery(text: string): string | undefined {
  const words = foldName(text).match(/[\p{L}\p{N}]+/gu)
  if (words === null) return undefined
  return words
    .map((word, index) => {
      const typos = word.length > 7 ? 2 : word.length > 3 ? 1 : 0
      const forms = [`${word}^4`]
      if (typos > 0) forms.push(`${word}~${typos}`)
      if (index === words.length - 1) forms.push(`${word}*^2`)
      return `+(${forms.join(' ')})`
    })
    .join(' ')
}
