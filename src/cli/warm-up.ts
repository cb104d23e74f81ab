import type { GraphQueries } from '../store/graph-queries.ts'
import { createApi } from '../graphql/server.ts'
import { readTrustedDocuments } from './trusted-documents.ts'

/** A question may take this long: the first of its kind, of a server that has read nothing yet. */
const MOST_MS = 60_000

/** What of the opening's answer leads to the questions after it. */
interface Opening {
  readonly entities: { readonly nodes: readonly { readonly id: string }[] }
  readonly articles: { readonly nodes: readonly { readonly id: string }[] }
}

/**
 * Asks a store what the explorer asks first, one question after the other, and drops the answers: a Neo4j plans each
 * question when it first comes, and reads from the disk what it needs for it, so that whoever came first would wait
 * for seconds. Nobody waits for this; what cannot be answered is left for whoever asks for it.
 * @param explorer the folder of the explorer, whose documents are asked
 * @returns the names of the questions that were answered
 */
export async function warmUp(queries: GraphQueries, explorer: string): Promise<readonly string[]> {
  const documents = [...(await readTrustedDocuments([`${explorer}/.trusted-documents.json`])).values()]
  const api = createApi({ queries, playground: false, limits: { timeMs: MOST_MS } })
  const answered: string[] = []

  async function ask<Data>(name: string, variables: object): Promise<Data | undefined> {
    const query = documents.find((text) => text.trimStart().startsWith(`query ${name}`))
    if (query === undefined) return undefined
    const response = await api.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName: name, variables }),
    })
    const { data, errors } = (await response.json()) as { readonly data?: Data; readonly errors?: unknown }
    if (errors !== undefined) return undefined
    answered.push(name)
    return data
  }

  const opening = await ask<Opening>('Opening', {})
  const [entity, article] = [opening?.entities.nodes[0]?.id, opening?.articles.nodes[0]?.id]
  if (entity !== undefined) {
    await ask('EntityDetails', { id: entity })
    await ask('Neighborhood', { ids: [entity], depth: 1, limit: 300 })
  }
  await ask('Timeline', { meetings: {}, statements: {}, ahead: { and: [{}, { status: ['PLANNED', 'CANCELLED'] }] } })
  await ask('Search', { query: 'a', title: { and: [{ title: { contains: 'a' } }] } })
  if (article !== undefined) await ask('Article', { id: article })
  return answered
}
