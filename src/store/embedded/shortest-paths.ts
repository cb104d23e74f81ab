import { setImmediate } from 'node:timers/promises'
import type { GrafeoDB } from '@grafeo-db/js'
import { DatelineError } from '../../model/error.ts'
import type { PathQuery, StoredPath } from '../engine.ts'

/** Reading points of the graph without a query; nodes and edges go by the engine's own numbers. */
export type PointReads = Pick<GrafeoDB, 'getNodeEdges' | 'getNode' | 'getEdge'>

/** One hop of a path: the node that it leads to, and the edge. */
interface Hop {
  readonly node: number
  readonly edge: number
}

/** What was seen from one end: how far every node is from it, and by which hops of the layer before it was reached. */
interface Side {
  readonly distances: Map<number, number>
  readonly reachedBy: Map<number, Hop[]>
  frontier: number[]
  depth: number
}

const NODES_WITHOUT_A_BREAK = 256

/**
 * All shortest paths between two nodes, in the order of their nodes' ids and then of their relationships' ids. The
 * engine's own Cypher walks from one end through everything; this goes from both ends, layer by layer, and always on
 * the side that has less before it, so that it reads the square root of that (Pohl 1971, "Bi-directional search").
 * Other requests have their turn meanwhile.
 * @throws DatelineError TIMEOUT
 */
export async function findShortestPaths(
  graph: PointReads,
  from: number,
  to: number,
  { types, longest, limit }: Pick<PathQuery, 'types' | 'longest' | 'limit'>,
  timeoutMs: number | undefined,
): Promise<readonly StoredPath[]> {
  const options = { direction: 'both', edgeTypes: [...types] }
  const deadline = timeoutMs === undefined ? Infinity : performance.now() + timeoutMs
  const [a, b] = [sideOf(from), sideOf(to)]
  let met: readonly number[] = []
  let sinceBreak = 0
  while (met.length === 0 && a.depth + b.depth < longest && a.frontier.length > 0 && b.frontier.length > 0) {
    const [near, far] = a.frontier.length <= b.frontier.length ? [a, b] : [b, a]
    const next: number[] = []
    near.depth++
    for (const node of near.frontier) {
      if (++sinceBreak % NODES_WITHOUT_A_BREAK === 0) {
        await setImmediate()
        if (performance.now() > deadline) throw new DatelineError('TIMEOUT', 'The paths are too many to walk in time.')
      }
      for (const [neighbour = node, edge = 0] of graph.getNodeEdges(node, options)) {
        const known = near.distances.get(neighbour)
        if (known !== undefined && known < near.depth) continue
        if (known === undefined) {
          near.distances.set(neighbour, near.depth)
          next.push(neighbour)
        }
        append(near.reachedBy, neighbour, { node, edge })
      }
    }
    near.frontier = next
    met = next.filter((node) => far.distances.has(node))
  }
  return pathsInOrder(graph, from, to, hopsForward(a, b, met), limit)
}

const sideOf = (end: number): Side => ({
  distances: new Map([[end, 0]]),
  reachedBy: new Map(),
  frontier: [end],
  depth: 0,
})

/** The hops of all shortest paths, by the node that they leave: back from where the sides met, and on to the other end. */
function hopsForward(a: Side, b: Side, met: readonly number[]): Map<number, Hop[]> {
  const forward = new Map<number, Hop[]>()
  walk(met, a.reachedBy, (node, hop) => {
    append(forward, hop.node, { node, edge: hop.edge })
  })
  walk(met, b.reachedBy, (node, hop) => {
    append(forward, node, hop)
  })
  return forward
}

/** Follows hops back to the end that a side began at, each once. */
function walk(met: readonly number[], reachedBy: Side['reachedBy'], see: (node: number, hop: Hop) => void): void {
  const seen = new Set(met)
  for (const node of seen) {
    for (const hop of reachedBy.get(node) ?? []) {
      see(node, hop)
      seen.add(hop.node)
    }
  }
}

/** The first paths by their ids; it goes no way twice, as every hop leads to the end. */
function pathsInOrder(
  graph: PointReads,
  from: number,
  to: number,
  forward: ReadonlyMap<number, readonly Hop[]>,
  limit: number,
): StoredPath[] {
  const onwards = new Map<number, readonly Onward[]>()
  const paths: StoredPath[] = []
  const follow = (node: number, nodes: readonly string[], hops: readonly (readonly string[])[]): void => {
    if (node === to) {
      for (const relationships of combinations(hops, limit - paths.length)) paths.push({ nodes, relationships })
      return
    }
    const next = onwards.get(node) ?? inOrder(graph, forward.get(node) ?? [])
    onwards.set(node, next)
    for (const { node: neighbour, id, relationships } of next) {
      if (paths.length >= limit) return
      follow(neighbour, [...nodes, id], [...hops, relationships])
    }
  }
  const id = idOf(graph.getNode(from))
  if (id !== undefined) follow(from, [id], [])
  return paths
}

/** A neighbour on the way, by its id, and the ids of the relationships that lead there. */
interface Onward {
  readonly node: number
  readonly id: string
  readonly relationships: readonly string[]
}

function inOrder(graph: PointReads, hops: readonly Hop[]): readonly Onward[] {
  const edges = new Map<number, number[]>()
  for (const { node, edge } of hops) append(edges, node, edge)
  return [...edges]
    .flatMap(([node, those]): Onward[] => {
      const id = idOf(graph.getNode(node))
      const relationships = new Set(those.map((edge) => idOf(graph.getEdge(edge)) ?? ''))
      // What was removed since it was walked has no id any more.
      return id === undefined ? [] : [{ node, id, relationships: [...relationships].sort() }]
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function idOf(found: { get(key: string): unknown } | null): string | undefined {
  const id = found?.get('id')
  return typeof id === 'string' ? id : undefined
}

/** The ways to take one of each, the first ones at the most, in order. */
function combinations(choices: readonly (readonly string[])[], most: number): readonly (readonly string[])[] {
  return choices.reduce<readonly (readonly string[])[]>(
    (ways, ones) => ways.flatMap((way) => ones.map((one) => [...way, one])).slice(0, most),
    [[]],
  )
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}
