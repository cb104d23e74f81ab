import type {
  EntityPartFragment,
  RelationshipPartFragment,
  SentencePartFragment,
  StatementPartFragment,
  EntityKind,
} from '../generated/operations.ts'

export type Entity = EntityPartFragment
export type Relationship = RelationshipPartFragment
export type Statement = StatementPartFragment
export type Sentence = SentencePartFragment

/** How many neighbors an entity has in the whole graph, by kind. */
export interface NeighborCount {
  readonly count: number
  readonly kinds: readonly { readonly kind: EntityKind; readonly count: number }[]
}

/** What the explorer knows of the graph. It only grows, so that going back never needs the server. */
export interface Graph {
  readonly entities: ReadonlyMap<string, Entity>
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly statements: ReadonlyMap<string, Statement>
  /** For the entities of which it was asked. */
  readonly neighborCounts: ReadonlyMap<string, NeighborCount>
  /** Ids of entities among which all that is said is known, a set for each time that it was told. */
  readonly whole: readonly ReadonlySet<string>[]
}

/** A part of the graph, as an operation answers it. */
export interface GraphPart {
  readonly entities?: readonly Entity[]
  readonly relationships?: readonly Relationship[]
  readonly statements?: readonly Statement[]
  readonly neighborCounts?: readonly (readonly [id: string, count: NeighborCount])[]
  /** Ids of entities among which it holds all that is said; of none, if left out. */
  readonly whole?: readonly string[]
}

export const EMPTY_GRAPH: Graph = {
  entities: new Map(),
  relationships: new Map(),
  statements: new Map(),
  neighborCounts: new Map(),
  whole: [],
}

/** The graph with a part more; what comes later of one id replaces what was known of it. */
export function mergeGraph(graph: Graph, part: GraphPart): Graph {
  return {
    entities: merged(graph.entities, part.entities),
    relationships: merged(graph.relationships, part.relationships),
    statements: merged(graph.statements, part.statements),
    neighborCounts:
      part.neighborCounts === undefined
        ? graph.neighborCounts
        : new Map([...graph.neighborCounts, ...part.neighborCounts]),
    whole: part.whole === undefined ? graph.whole : [...graph.whole, new Set(part.whole)],
  }
}

/** Whether something is a meeting that is or was only planned. */
export function isPlanned(entity: Entity | undefined): boolean {
  return entity?.__typename === 'Meeting' && entity.status !== 'HELD'
}

/** The name of an entity; while it is not known, what its id says of it: `place/new-york` is New york. */
export function nameOf({ entities }: Pick<Graph, 'entities'>, id: string): string {
  const words = (id.split('/').at(-1) ?? '').replaceAll('-', ' ').trim()
  return entities.get(id)?.name ?? words.charAt(0).toUpperCase() + words.slice(1)
}

function merged<Thing extends { readonly id: string }>(
  known: ReadonlyMap<string, Thing>,
  things: readonly Thing[] | undefined,
): ReadonlyMap<string, Thing> {
  if (things === undefined || things.length === 0) return known
  const all = new Map(known)
  for (const thing of things) all.set(thing.id, thing)
  return all
}
