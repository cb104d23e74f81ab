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
import type { Entity, GraphPart } from '../graph/graph.ts'
import { allPages, type Listing } from '../server/all-pages.ts'
import type { Server } from '../server/ask.ts'

/** Statements, and relationships, that a dossier holds at the most; it says so where there are more. */
const MOST_STATEMENTS = 10_000
const MOST_RELATIONSHIPS = 2_000

export type DatedStatement = DatedStatementFragment
export type DatedRelationship = DatedRelationshipFragment

/** All about an entity. */
export interface Dossier {
  readonly entity: Extract<NonNullable<DossierQuery['node']>, { readonly name: string }>
  readonly relationships: Listing<DatedRelationship>
  /** What the entity says, in the order of articles. */
  readonly said: Listing<DatedStatement>
  /** What others say about it. */
  readonly about: Listing<DatedStatement>
}

/** Asks for all about an entity, every page of it. */
export async function loadDossier(server: Server, id: string): Promise<Dossier> {
  const [{ node }, relationships, said, about] = await Promise.all([
    server.ask(DossierDocument, { id }),
    loadRelationships(server, { entity: id }, 5),
    loadStatements(server, { speaker: id }),
    loadStatements(server, { about: id }),
  ])
  if (node === null || !('name' in node)) throw new Error('This is not in the graph, or not any more.')
  return { entity: node, relationships, said, about }
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

/** What the known graph learns from a dossier: whom it names. What joins them is not drawn by it. */
export function partOfDossier({ entity, relationships, said, about }: Dossier): GraphPart {
  return {
    entities: [
      entity,
      ...relationships.nodes.flatMap(({ source, target }) => [source, target]),
      ...[...said.nodes, ...about.nodes].flatMap(entitiesOf),
      ...(entity.__typename === 'Person' ? entity.roles.flatMap(({ at }) => at ?? []) : []),
    ],
  }
}

/** The entities that a statement names: who says it, and what it is about. */
function entitiesOf({ speaker, about }: DatedStatement): readonly Entity[] {
  return [...about, ...(speaker === null ? [] : [speaker])]
}
