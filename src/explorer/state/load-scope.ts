import { ENTITY_KINDS } from '../../model/entity-kind.ts'
import { ArticlesScopeDocument, EntitiesScopeDocument } from '../generated/operations.ts'
import type { EntityKind } from '../generated/operations.ts'
import { isPlanned, type Entity, type GraphPart } from '../graph/graph.ts'
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
  /** Entities in all. */
  readonly entities: number
  /** Of the entities that are drawn, which are not all where there are more. */
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
  const told = await server.ask(ArticlesScopeDocument, {
    entities: entitiesOf(chosen),
    relationships: relationshipsOf(chosen),
    statements: statementsOf(chosen),
  })
  const part = {
    entities: told.entities.nodes,
    relationships: told.relationships.nodes,
    statements: told.statements.nodes,
  }
  return scopePart(part, told.entities.totalCount, chosen.ids.length, told.statements.totalCount)
}

/** One entity comes with what surrounds it, several with what joins them to each other. */
async function loadEntities(server: Server, chosen: Chosen): Promise<ScopePart> {
  const ids = chosen.ids.slice(0, MOST_IN_THE_MIDDLE)
  const told = await server.ask(EntitiesScopeDocument, {
    ids,
    depth: ids.length === 1 ? 1 : 0,
    alone: ids.length === 1,
    statements: statementsOf(chosen),
    articles: listedIn(chosen),
  })
  const part = partOf(told.neighborhood)
  const [id] = ids
  const next = told.next === undefined ? undefined : (told.next.hidden[0] ?? { count: 0, kinds: [] })
  const all = next === undefined ? part.entities.length : next.count + 1
  const counted: GraphPart = next === undefined || id === undefined ? {} : { neighborCounts: [[id, next]] }
  return scopePart({ ...part, ...counted }, all, told.articles.totalCount, told.statements.totalCount)
}

function scopePart(
  part: GraphPart & { readonly entities: readonly Entity[] },
  all: number,
  articles: number,
  statements: number,
): ScopePart {
  const { entities } = part
  const entitiesByKind = ENTITY_KINDS.map((kind) => ({
    kind,
    count: entities.filter((one) => one.kind === kind).length,
  }))
  const planned = entities.filter(isPlanned).length
  return {
    counts: { articles, statements, entities: all, entitiesByKind, planned },
    ids: entities.map(({ id }) => id),
    part,
  }
}
