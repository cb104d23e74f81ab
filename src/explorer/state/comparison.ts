import { ComparedArticleDocument, type ComparedArticleQuery } from '../generated/operations.ts'
import type { Server } from '../server/ask.ts'
import { loadRelationships, loadStatements, type DatedRelationship, type DatedStatement } from './dossier.ts'

type Article = Extract<NonNullable<ComparedArticleQuery['node']>, { readonly __typename: 'Article' }>

/** Of what many articles tell, so many sentences are looked through for one of the article that is compared. */
const MOST_PROOFS = 50

/** What one article tells, to be set beside what others tell. */
export interface ComparedArticle {
  readonly article: Article
  /** With the sentences of this article alone. */
  readonly relationships: readonly DatedRelationship[]
  readonly statements: readonly DatedStatement[]
}

/** Asks for all that some articles tell. */
export async function loadComparison(server: Server, ids: readonly string[]): Promise<readonly ComparedArticle[]> {
  const articles = await Promise.all(ids.map((id) => loadCompared(server, id)))
  return articles.filter((article) => article !== undefined)
}

async function loadCompared(server: Server, id: string): Promise<ComparedArticle | undefined> {
  const [{ node }, relationships, statements] = await Promise.all([
    server.ask(ComparedArticleDocument, { id }),
    loadRelationships(server, { article: id }, MOST_PROOFS),
    loadStatements(server, { article: id }),
  ])
  if (node?.__typename !== 'Article') return undefined
  return {
    article: node,
    relationships: relationships.nodes.map((relationship) => ({
      ...relationship,
      evidence: { nodes: relationship.evidence.nodes.filter(({ sentence }) => sentence.article.id === id) },
    })),
    statements: statements.nodes,
  }
}
