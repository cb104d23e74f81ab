import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'

/** Documents that a server knows beforehand: the text of each by its id, which is the SHA-256 of the text. */
export type TrustedDocuments = ReadonlyMap<string, string>

/** The id of a document. */
export function documentId(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Makes trusted documents of texts. */
export function trustDocuments(texts: Iterable<string>): TrustedDocuments {
  return new Map(Array.from(texts, (text) => [documentId(text), text]))
}

/**
 * Lets requests name a document by its id, as `extensions.persistedQuery.sha256Hash` or, in a body, as `documentId`,
 * instead of sending it. Where `only` is set no other documents are taken: the text of a trusted one may still be sent.
 */
export function useTrustedDocuments(documents: TrustedDocuments, only: boolean): Plugin {
  return {
    onParams({ params, setParams }) {
      const { documentId: named } = params as GraphQLParams & { readonly documentId?: unknown }
      const hash = hashIn(params.extensions)
      const id = typeof named === 'string' ? named : hash
      if (id !== undefined && params.query == null) {
        const query = documents.get(id)
        if (query === undefined) {
          // Others than trusted documents may be registered by their hash.
          if (!only && id === hash) return
          throw refusal(
            'DOCUMENT_UNKNOWN',
            `The server knows no document of the id ${JSON.stringify(id.slice(0, 80))}.`,
          )
        }
        setParams({ ...params, query })
      } else if (only && !documents.has(documentId(String(params.query)))) {
        throw refusal('DOCUMENT_NOT_TRUSTED', 'This server answers only documents that it knows beforehand.')
      }
    },
  }
}

/** The SHA-256 by which a request names its query. */
export function hashIn(extensions: Readonly<Record<string, unknown>> | null | undefined): string | undefined {
  const persisted = extensions?.['persistedQuery'] as { readonly sha256Hash?: unknown } | null | undefined
  return typeof persisted?.sha256Hash === 'string' ? persisted.sha256Hash : undefined
}

function refusal(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } })
}
