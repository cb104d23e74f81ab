import { ENTITY_KINDS } from '../../model/entity-kind.ts'
import type { EntityKind } from '../generated/operations.ts'
import type { Graph, NeighborCount } from './graph.ts'

/** The entities that a known relationship or statement joins to this one. */
export function neighborsOf(graph: Graph, id: string): ReadonlySet<string> {
  const neighbors = new Set<string>()
  for (const { source, target } of graph.relationships.values()) {
    if (source.id === id) neighbors.add(target.id)
    if (target.id === id) neighbors.add(source.id)
  }
  for (const { speaker, about } of graph.statements.values()) {
    const named = [...(speaker ? [speaker.id] : []), ...about.map((entity) => entity.id)]
    if (named.includes(id)) for (const other of named) neighbors.add(other)
  }
  neighbors.delete(id)
  return neighbors
}

/**
 * How many neighbors of an entity are not in the drawing, by kind.
 * @returns undefined while the server was not asked how many there are
 */
export function neighborsNotDrawn(graph: Graph, id: string, drawn: ReadonlySet<string>): NeighborCount | undefined {
  const total = graph.neighborCounts.get(id)
  if (total === undefined) return undefined
  const seen = new Map<EntityKind, number>()
  for (const neighbor of neighborsOf(graph, id)) {
    const kind = drawn.has(neighbor) ? graph.entities.get(neighbor)?.kind : undefined
    if (kind !== undefined) seen.set(kind, (seen.get(kind) ?? 0) + 1)
  }
  const kinds = ENTITY_KINDS.flatMap((kind) => {
    const count = (total.kinds.find((one) => one.kind === kind)?.count ?? 0) - (seen.get(kind) ?? 0)
    return count > 0 ? [{ kind, count }] : []
  })
  return { count: kinds.reduce((sum, { count }) => sum + count, 0), kinds }
}
