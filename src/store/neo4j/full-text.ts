import { ENTITY_KINDS, KINDS } from '../../model/entity-kind.ts'
import { idPrefix, PART_MARK } from '../../model/id.ts'
import { searchWords, typosForgiven } from '../search-match.ts'
import type { CypherStatement, FullTextQuery, SearchIndex } from '../engine.ts'

/** Indexes of trigrams, for names that contain something: a range index serves only how they begin. */
export const SUBSTRING_SCHEMA: readonly string[] = [
  'Entity',
  ...ENTITY_KINDS.map((kind) => KINDS[kind].label),
  'Name',
].map((label) => `CREATE TEXT INDEX ${label.toLowerCase()}_key_text IF NOT EXISTS FOR (n:${label}) ON (n.key)`)

const INDEXES: Readonly<Record<SearchIndex, { readonly name: string; readonly label: string }>> = {
  names: { name: 'name_words', label: 'Name' },
  statements: { name: 'statement_words', label: 'Statement' },
  sentences: { name: 'sentence_words', label: 'Sentence' },
}

/**
 * The full-text indexes: one a kind of text, over its words as `indexedWords` gives them. The server's own analyzers
 * leave out words such as "of", and take "U.S." apart in ways of their own.
 */
export const FULL_TEXT_SCHEMA: readonly string[] = [
  ...Object.keys(INDEXES).map((former) => `DROP INDEX ${former} IF EXISTS`),
  ...Object.values(INDEXES).map(
    ({ name, label }) =>
      `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [n.words]
       OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`,
  ),
]

/** A name is found for its entity; every other text for itself. */
export function fullTextStatement({ index, text, limit, kinds }: FullTextQuery): CypherStatement | undefined {
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
      index: INDEXES[index].name,
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
