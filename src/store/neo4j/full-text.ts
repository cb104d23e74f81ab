import { idPrefix, PART_MARK } from '../../model/id.ts'
import { searchWords, typosForgiven } from '../search-match.ts'
import { SEARCHED } from '../searched.ts'
import type { CypherQuery, FullTextQuery, SearchIndex } from '../engine.ts'

/** The name of the full-text index of a label, over the words of its nodes as `indexedWords` gives them. */
const indexName = (index: SearchIndex) => `${SEARCHED[index].toLowerCase()}_words`

/** A name is found for its entity; every other text for itself. */
export function fullTextQuery({ index, text, limit, kinds }: FullTextQuery): CypherQuery | undefined {
  const query = luceneQuery(text)
  if (query === undefined) return undefined
  const id = index === 'names' ? `split(node.id, '${PART_MARK}')[0]` : 'node.id'
  // Hits of other kinds would use up the index's own limit.
  const [options, ofKinds] =
    kinds === undefined ? ['{limit: $limit}', ''] : ['{}', 'WHERE any(kind IN $kinds WHERE node.id STARTS WITH kind)']
  return {
    text: `CALL db.index.fulltext.queryNodes($index, $query, ${options}) YIELD node, score ${ofKinds}
      RETURN ${id} AS id, node.text AS text, score ORDER BY score DESC, id, text LIMIT $limit`,
    params: {
      index: indexName(index),
      query,
      limit,
      kinds: (kinds ?? []).map(idPrefix),
    },
  }
}

/**
 * The words of a user's question as a Lucene query in which every word must be found: as it is, or with a typo (one in
 * words of four letters, two in words of eight), the last one also as a beginning. Words hold letters and digits only,
 * so nothing of Lucene's own language gets through.
 */
function luceneQuery(text: string): string | undefined {
  const words = searchWords(text)
  if (words.length === 0) return undefined
  return words
    .map((word, index) => {
      const typos = typosForgiven(word)
      const beginning = index === words.length - 1 ? [`${word}*^2`] : []
      const forms = [`${word}^4`, ...beginning, ...(typos > 0 ? [`${word}~${typos}`] : [])]
      return `+(${forms.join(' ')})`
    })
    .join(' ')
}
