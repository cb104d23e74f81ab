import type { NodeEdgesOptions } from '@grafeo-db/js'
import { LRUCache } from 'lru-cache'
import type { PointReads } from './shortest-paths.ts'

/** How many edges are kept at the most. */
const MOST_EDGES = 1_000_000

/**
 * Reads points of the graph, and keeps the edges of the nodes that were walked last until the graph changes: reading
 * the engine's takes a hundred times as long, and most paths go through the same few nodes.
 */
export function createKeptEdges(graph: PointReads): PointReads & { forget(): void } {
  const kept = new LRUCache<string, number[][]>({
    maxSize: MOST_EDGES,
    sizeCalculation: (edges) => edges.length + 1,
  })
  return {
    getNodeEdges(node: number, options: NodeEdgesOptions) {
      const key = `${node} ${options.direction ?? ''} ${(options.edgeTypes ?? []).join()}`
      const known = kept.get(key)
      if (known !== undefined) return known
      const edges = graph.getNodeEdges(node, options)
      kept.set(key, edges)
      return edges
    },
    getNode: (node) => graph.getNode(node),
    getEdge: (edge) => graph.getEdge(edge),
    forget: () => {
      kept.clear()
    },
  }
}
