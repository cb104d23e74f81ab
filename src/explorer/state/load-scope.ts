import { ArticlesScopeDocument, EntitiesScopeDocument } from '../generated/operations.ts'
import type { EntityKind } from '../generated/operations.ts'
import type { GraphPart } from '../graph/graph.ts'
import type { Server } from '../server/ask.ts'
import { partOf } from './opening.ts'
import { entitiesOf, listedIn, relationshipsOf, statementsOf } from './scope-filters.ts'
import type { Chosen } from './scope.ts'

/** Entities that the API takes as the middle of a neighborhood. */
const MOST_IN_THE_MIDDLE = 50

/** How much a scope holds in all, drawn or not. */
export interface ScopeCounts {
  readonly articles: number
  readonly statements: number
  /** Entities in all; what is known of them by kind. */
  readonly entities: number
  readonly entitiesByKind: readonly { readonly kind: EntityKind; readonly count: number }[]
  readonly planned: number
}

/** What belongs to a scope, as much of it as is drawn. */
export interface ScopePart {
  readonly counts: ScopeCounts
  /** Ids of the entities to be drawn, the most telling first. */
  readonly ids: readonly string[]
  readonly part: GraphPart
}

/** Asks for what belongs to a scope. */
export function loadScope(server: Server, chosen: Chosen): Promise<ScopePart> {
  return chosen.kind === 'articles' ? loadArticles(server, chosen) : loadEntities(server, chosen)
}

async function loadArticles(server: Server, chosen: Chosen): Promise<ScopePart> {
  const entities = entitiesOf(chosen)
  const told = await server.ask(ArticlesScopeDocument, {
    entities,
    held: { and: [entities, { status: ['HELD'] }] },
    relationships: relationshipsOf(chosen),
    statements: statementsOf(chosen),
  })
  const counts: Readonly<Record<EntityKind, number>> = {
    PERSON: told.people.totalCount,
    ORGANIZATION: told.organizations.totalCount,
    PLACE: told.places.totalCount,
    MEETING: told.meetings.totalCount,
    TOPIC: told.topics.totalCount,
  }
  return {
    counts: {
      articles: chosen.ids.length,
      statements: told.statements.totalCount,
      entities: told.entities.totalCount,
      entitiesByKind: (Object.keys(counts) as EntityKind[]).map((kind) => ({ kind, count: counts[kind] })),
      planned: told.meetings.totalCount - told.held.totalCount,
    },
    ids: told.entities.nodes.map(({ id }) => id),
    part: {
      entities: told.entities.nodes,
      relationships: told.relationships.nodes,
      statements: told.statements.nodes,
    },
  }
}

/** One entity comes with what surrounds it, several with what joins them to each other. */
async function loadEntities(server: Server, chosen: Chosen): Promise<ScopePart> {
  const ids = chosen.ids.slice(0, MOST_IN_THE_MIDDLE)
  const told = await server.ask(EntitiesScopeDocument, {
    ids,
    depth: ids.length === 1 ? 1 : 0,
    relationships: relationshipsOf(chosen),
    statements: statementsOf(chosen),
    articles: listedIn(chosen),
  })
  const part = partOf(told.neighborhood)
  const kinds = [...new Set(part.entities.map(({ kind }) => kind))]
  return {
    counts: {
      articles: told.articles.totalCount,
      statements: told.statements.totalCount,
      entities: part.entities.length,
      entitiesByKind: kinds.map((kind) => ({ kind, count: part.entities.filter((one) => one.kind === kind).length })),
      planned: part.entities.filter((one) => one.__typename === 'Meeting' && one.status !== 'HELD').length,
    },
    ids: part.entities.map(({ id }) => id),
    part,
  }
}
