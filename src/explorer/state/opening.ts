import {
  JoinsDocument,
  NeighborhoodDocument,
  OpeningDocument,
  type EntityKind,
  type NeighborhoodQuery,
  type OpeningQuery,
} from '../generated/operations.ts'
import type { GraphPart } from '../graph/graph.ts'
import type { Server } from '../server/ask.ts'
import { isLarge, MOST_AT_FIRST } from './large.ts'

/** Entities that the API takes as the middle of a neighborhood. */
const MOST_IN_THE_MIDDLE = 50

/** What the explorer starts from. */
export interface Opening {
  readonly stats: OpeningQuery['stats']
  readonly articles: OpeningQuery['articles']
  /** Ids of the entities drawn at first. */
  readonly ids: readonly string[]
  readonly part: GraphPart
}

/**
 * Asks for what is seen first: a graph that is small comes whole, of one article that is long its most mentioned part. Of a
 * large graph its communities are drawn, and nothing that would be left out is asked for; the most mentioned entities are
 * for the map and the table.
 */
export async function loadOpening(server: Server): Promise<Opening> {
  const { stats, articles, entities } = await server.ask(OpeningDocument, {})
  const ids = entities.nodes.map(({ id }) => id)
  if (stats.entities <= MOST_AT_FIRST) {
    const { relationships, statements } = await server.ask(JoinsDocument, {})
    const part = {
      entities: entities.nodes,
      relationships: relationships.nodes,
      statements: statements.nodes,
      ...(statements.pageInfo.hasNextPage ? {} : { whole: ids }),
    }
    return { stats, articles, ids, part }
  }
  if (isLarge(stats)) return { stats, articles, ids, part: { entities: entities.nodes } }
  const around = partOf(await loadAround(server, ids.slice(0, MOST_IN_THE_MIDDLE), 1, MOST_AT_FIRST))
  return { stats, articles, ids: around.entities.map(({ id }) => id), part: around }
}

/** Asks for entities with what surrounds them, of these kinds or of all, and what joins them all. */
export async function loadAround(
  server: Server,
  ids: readonly string[],
  depth: number,
  limit: number,
  kinds?: readonly EntityKind[],
): Promise<NeighborhoodQuery['neighborhood']> {
  return (await server.ask(NeighborhoodDocument, { ids, depth, limit, ...(kinds === undefined ? {} : { kinds }) }))
    .neighborhood
}

/** Asks for what joins some entities to each other; nothing else that they are joined to is walked, as hubs may be among them. */
export async function loadJoins(server: Server, ids: readonly string[]): Promise<GraphPart> {
  const { relationships, statements } = await server.ask(JoinsDocument, {
    relationships: { source: { ids }, target: { ids } },
    statements: { madeBy: { ids }, aboutEntities: { some: { ids } } },
  })
  return {
    relationships: relationships.nodes,
    statements: statements.nodes,
  }
}

/** What a neighborhood tells of the graph. */
export function partOf({ nodes, relationships, statements }: NeighborhoodQuery['neighborhood']) {
  return {
    entities: nodes,
    relationships: relationships.nodes,
    statements: statements.nodes,
    ...(statements.pageInfo.hasNextPage ? {} : { whole: nodes.map(({ id }) => id) }),
  } satisfies GraphPart
}

/** Asks for entities by their ids, with what joins them, in pieces that the API takes. Unknown ids are left out. */
export async function loadEntities(server: Server, ids: readonly string[]): Promise<readonly GraphPart[]> {
  const pieces = Array.from({ length: Math.ceil(ids.length / MOST_IN_THE_MIDDLE) }, (_, index) =>
    ids.slice(index * MOST_IN_THE_MIDDLE, (index + 1) * MOST_IN_THE_MIDDLE),
  )
  return Promise.all(pieces.map(async (piece) => partOf(await loadAround(server, piece, 1, 300))))
}
