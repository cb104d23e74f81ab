import {
  DatedRelationshipsDocument,
  DatedStatementsDocument,
  DossierDocument,
  type DatedRelationshipFragment,
  type DatedStatementFragment,
  type DossierQuery,
  type RelationshipFilter,
  type StatementFilter,
} from '../generated/operations.ts'
import { allPages, type ListPage, type Listing } from '../server/all-pages.ts'
import type { Server } from '../server/ask.ts'

/** Statements, and relationships, that are asked for at the most by who waits for all of them. */
const MOST_STATEMENTS = 10_000
const MOST_RELATIONSHIPS = 2_000
const PROOFS = 3

export type DatedStatement = DatedStatementFragment
export type DatedRelationship = DatedRelationshipFragment

export type DossierEntity = Extract<NonNullable<DossierQuery['node']>, { readonly name: string }>

/** A page of one of a dossier's lists. */
export interface DossierPage<Item> extends Listing<Item> {
  /** Where the next page begins; undefined on the last one. */
  readonly next: string | undefined
}

/** Which page of a list of an entity is asked for; the first one without a cursor. */
interface PageAsked {
  readonly id: string
  readonly after?: string
}

/** Asks who an entity is. */
export async function loadDossier(server: Server, id: string): Promise<DossierEntity> {
  const { node } = await server.ask(DossierDocument, { id })
  if (node === null || !('name' in node)) throw new Error('This is not in the graph, or not any more.')
  return node
}

/** Asks for a page of what joins an entity to others. */
export async function relationshipsOfDossier(
  server: Server,
  { id, after }: PageAsked,
): Promise<DossierPage<DatedRelationship>> {
  const from = after === undefined ? {} : { after }
  const variables = { filter: { entity: id }, proofs: PROOFS, ...from }
  return pageOf((await server.ask(DatedRelationshipsDocument, variables)).relationships)
}

/** Asks for a page of what an entity says, or of what is said about it. */
export async function statementsOfDossier(
  server: Server,
  { id, side, after }: PageAsked & { readonly side: 'by' | 'about' },
): Promise<DossierPage<DatedStatement>> {
  const filter = side === 'by' ? { speaker: id } : { about: id }
  const from = after === undefined ? {} : { after }
  return pageOf((await server.ask(DatedStatementsDocument, { filter, ...from })).statements)
}

function pageOf<Item>({ nodes, totalCount, pageInfo }: ListPage<Item>): DossierPage<Item> {
  return { nodes, total: totalCount, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined }
}

/** Asks for all statements that a filter chooses, in the order of articles. */
export function loadStatements(
  server: Server,
  filter: StatementFilter,
  most = MOST_STATEMENTS,
): Promise<Listing<DatedStatement>> {
  return allPages(async (after) => (await server.ask(DatedStatementsDocument, { filter, ...after })).statements, most)
}

/** Asks for all relationships that a filter chooses, plans included, each with so many proofs at the most. */
export function loadRelationships(
  server: Server,
  filter: RelationshipFilter,
  proofs: number,
  most = MOST_RELATIONSHIPS,
): Promise<Listing<DatedRelationship>> {
  return allPages(
    async (after) => (await server.ask(DatedRelationshipsDocument, { filter, proofs, ...after })).relationships,
    most,
  )
}
