import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import { documentId, hashIn } from './trusted-documents.ts'

/** Characters of all texts that are kept, and of the longest one: who registers more only lets older ones go. */
const MOST_CHARACTERS = 8_000_000
const LONGEST_TEXT = 100_000
/** What keeping a text takes beside its characters. */
const OVERHEAD = 200

/** What Apollo's clients understand; the link of theirs sends the text where they are told that it is not known. */
const REFUSALS = {
  PERSISTED_QUERY_NOT_FOUND: { message: 'PersistedQueryNotFound', status: 200 },
  PERSISTED_QUERY_HASH_MISMATCH: { message: 'The SHA-256 is not that of the query.', status: 400 },
} as const

/**
 * Automatic persisted queries, as Apollo's clients do them: a query is asked for by its SHA-256 alone; where the server
 * does not know it the client sends it once more with its text, which is then kept. The texts last used are kept, within
 * a bound on their length.
 */
export function usePersistedQueries(mostCharacters = MOST_CHARACTERS): Plugin {
  const texts = new LRUCache<string, string>({
    maxSize: mostCharacters,
    maxEntrySize: LONGEST_TEXT,
    sizeCalculation: (text) => text.length + OVERHEAD,
  })
  return {
    onParams({ params, setParams }) {
      const hash = hashIn(params.extensions)
      if (hash === undefined) return
      if (params.query == null) {
        const query = texts.get(hash)
        if (query === undefined) throw refusal('PERSISTED_QUERY_NOT_FOUND')
        setParams({ ...params, query })
      } else if (documentId(params.query) === hash) {
        texts.set(hash, params.query)
      } else {
        throw refusal('PERSISTED_QUERY_HASH_MISMATCH')
      }
    },
  }
}

function refusal(code: keyof typeof REFUSALS): GraphQLError {
  const { message, status } = REFUSALS[code]
  return new GraphQLError(message, { extensions: { code, http: { status } } })
}
