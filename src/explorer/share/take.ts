import { TakenEntitiesDocument } from '../generated/operations.ts'
import type { Entity } from '../graph/graph.ts'
import { allPages } from '../server/all-pages.ts'
import type { Server } from '../server/ask.ts'
import { loadRelationships, loadStatements, type DatedRelationship, type DatedStatement } from '../state/dossier.ts'
import { entitiesOf, relationshipsOf, statementsOf } from '../state/scope-filters.ts'
import type { Chosen } from '../state/scope.ts'
import type { TimeWindow } from '../state/view.ts'

/** Entities, relationships and statements that are taken at the most. */
const MOST = 50_000
/** Sentences that are taken of what very many articles tell. */
const MOST_PROOFS = 20

/** What is taken away: which part of all there is. */
export interface Wanted {
  /** Everything, if undefined. */
  readonly chosen: Chosen | undefined
  readonly window: TimeWindow | undefined
  /** The least confidence. */
  readonly least: number
}

/** All that belongs to a scope, drawn or not, each thing with its sentences and their articles. */
export interface Taken {
  readonly entities: readonly Entity[]
  readonly relationships: readonly DatedRelationship[]
  readonly statements: readonly DatedStatement[]
}

/** Asks for all that belongs to a scope; of what has a time only what may lie in the window. */
export async function take(server: Server, wanted: Wanted): Promise<Taken> {
  const filters = filtersOf(wanted)
  const [relationships, statements, named] = await Promise.all([
    loadRelationships(server, filters.relationships, MOST_PROOFS, MOST),
    loadStatements(server, filters.statements, MOST),
    wanted.window === undefined ? loadNamed(server, wanted) : [],
  ])
  const entities = [
    ...named,
    ...relationships.nodes.flatMap(({ source, target }) => [source, target]),
    ...statements.nodes.flatMap(({ speaker, about }) => [...about, ...(speaker === null ? [] : [speaker])]),
  ]
  return {
    entities: [...new Map(entities.map((entity) => [entity.id, entity])).values()],
    relationships: relationships.nodes,
    statements: statements.nodes,
  }
}

/** The filters by which the API gives what is wanted. */
export function filtersOf({ chosen, window, least }: Wanted) {
  const within = {
    ...(window === undefined ? {} : { date: { from: window.from, to: window.to } }),
    ...(least === 0 ? {} : { minConfidence: least }),
  }
  return {
    relationships: { ...relationshipsOf(chosen), ...within },
    statements: { ...statementsOf(chosen), ...within },
  }
}

/** Those that nothing joins to others belong to it, too. */
async function loadNamed(server: Server, { chosen, least }: Wanted): Promise<readonly Entity[]> {
  const filter = {
    ...(chosen === undefined ? {} : entitiesOf(chosen)),
    ...(least === 0 ? {} : { minConfidence: least }),
  }
  const { nodes } = await allPages(
    async (after) => (await server.ask(TakenEntitiesDocument, { filter, ...after })).entities,
    MOST,
  )
  return nodes
}
