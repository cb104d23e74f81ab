import type { GrafeoDB } from '@grafeo-db/js'
import { LRUCache } from 'lru-cache'

/** The edges of a node: its neighbors, one for each edge, and the edges' own numbers in the same order. */
interface NodeEdges {
  readonly neighbors: readonly number[]
  readonly edges: readonly number[]
}

/** Walking the graph point by point, without a query; nodes and edges go by the engine's own numbers. */
export interface GraphWalk {
  /** What gives a node's edges of some types, in both directions. */
  along(types: readonly string[]): (node: number) => NodeEdges
  /** The id of a node; undefined for one that is not there any more. */
  nodeId(node: number): string | undefined
  /** The id of an edge; undefined for one that has none, or is not there any more. */
  edgeId(edge: number): string | undefined
  /** Called in the moment in which the graph changes: what is cached of it is read anew. */
  clear(): void
}

/** For how many choices of types edges are cached, and how many edges for each of them. */
const MOST_CHOICES = 4
const MOST_EDGES = 500_000

/**
 * Walks a database, and keeps the edges of the nodes that were walked last until the graph changes: reading the engine's
 * takes a hundred times as long, and most paths go through the same few nodes.
 */
export function createGraphWalk(graph: Pick<GrafeoDB, 'getNodeEdges' | 'getNode' | 'getEdge'>): GraphWalk {
  const cache = new LRUCache<string, LRUCache<number, NodeEdges>>({ max: MOST_CHOICES })
  return {
    along(types) {
      const key = types.join()
      const known = cache.get(key) ?? cachedEdges()
      cache.set(key, known)
      const options = { direction: 'both', edgeTypes: [...types] }
      return (node) => {
        const found = known.get(node)
        if (found !== undefined) return found
        const edges = columns(graph.getNodeEdges(node, options))
        known.set(node, edges)
        return edges
      }
    },
    nodeId: (node) => idOf(graph.getNode(node)),
    edgeId: (edge) => idOf(graph.getEdge(edge)),
    clear: () => {
      cache.clear()
    },
  }
}

const cachedEdges = () =>
  new LRUCache<number, NodeEdges>({ maxSize: MOST_EDGES, sizeCalculation: ({ edges }) => edges.length + 1 })

function columns(pairs: readonly (readonly number[])[]): NodeEdges {
  return { neighbors: pairs.map(([neighbor = 0]) => neighbor), edges: pairs.map(([, edge = 0]) => edge) }
}

function idOf(found: { get(key: string): unknown } | null): string | undefined {
  const id = found?.get('id')
  return typeof id === 'string' ? id : undefined
}
