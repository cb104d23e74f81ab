import { itemAt } from '../../model/item-at.ts'
import { setImmediate } from 'node:timers/promises'
import { DatelineError } from '../../model/error.ts'
import type { PathQuery, StoredPath } from '../engine.ts'
import { createDistances, type Distances } from './distances.ts'
import type { GraphWalk } from './graph-walk.ts'

/** One hop of a path: the node that it leads to, and the edge. */
interface Hop {
  readonly node: number
  readonly edge: number
}

/** What was seen from one end: how far each node is from it, and those that are `depth` away. */
interface Side {
  readonly distances: Distances
  frontier: readonly number[]
  depth: number
}

const NODES_WITHOUT_A_LOOK_AT_THE_CLOCK = 64
const MILLISECONDS_WITHOUT_A_BREAK = 5

/**
 * All shortest paths between two nodes, in the order of their nodes' ids and then of their relationships' ids. The
 * engine's own Cypher walks from one end through everything; this goes from both ends, layer by layer, and always on
 * the side that has less before it, so that it reads the square root of that (Pohl 1971, "Bi-directional search").
 * Other requests have their turn meanwhile.
 * @throws DatelineError TIMEOUT
 */
export async function findShortestPaths(
  walk: GraphWalk,
  from: number,
  to: number,
  { types, longest, limit }: Pick<PathQuery, 'types' | 'longest' | 'limit'>,
  timeoutMs: number | undefined,
): Promise<readonly StoredPath[]> {
  const edgesOf = walk.along(types)
  const deadline = timeoutMs === undefined ? Infinity : performance.now() + timeoutMs
  const [a, b] = [sideOf(from), sideOf(to)]
  let met: readonly number[] = []
  let walked = 0
  let lastBreak = performance.now()
  while (met.length === 0 && a.depth + b.depth < longest && a.frontier.length > 0 && b.frontier.length > 0) {
    const [near, far] = a.frontier.length <= b.frontier.length ? [a, b] : [b, a]
    const next: number[] = []
    near.depth++
    for (const node of near.frontier) {
      if (++walked % NODES_WITHOUT_A_LOOK_AT_THE_CLOCK === 0) {
        const now = performance.now()
        if (now > deadline) throw new DatelineError('TIMEOUT', 'The paths are too many to walk in time.')
        if (now - lastBreak > MILLISECONDS_WITHOUT_A_BREAK) {
          await setImmediate()
          lastBreak = performance.now()
        }
      }
      for (const neighbor of edgesOf(node).neighbors) {
        if (near.distances.get(neighbor) !== undefined) continue
        near.distances.set(neighbor, near.depth)
        next.push(neighbor)
      }
    }
    near.frontier = next
    met = next.filter((node) => far.distances.get(node) !== undefined)
  }
  const forward = new Map<number, Hop[]>()
  retrace(met, a, edgesOf, (node, before, edge) => {
    append(forward, before, { node, edge })
  })
  retrace(met, b, edgesOf, (node, after, edge) => {
    append(forward, node, { node: after, edge })
  })
  return pathsInOrder(walk, from, to, forward, limit)
}

function sideOf(end: number): Side {
  const distances = createDistances()
  distances.set(end, 0)
  return { distances, frontier: [end], depth: 0 }
}

/** Goes back from where the sides met to the end that a side began at, by every hop that comes nearer to it, each once. */
function retrace(
  met: readonly number[],
  { distances }: Side,
  edgesOf: ReturnType<GraphWalk['along']>,
  see: (node: number, nearer: number, edge: number) => void,
): void {
  const seen = new Set(met)
  for (const node of seen) {
    const distance = (distances.get(node) ?? 0) - 1
    const { neighbors, edges } = edgesOf(node)
    neighbors.forEach((neighbor, index) => {
      if (distances.get(neighbor) !== distance) return
      see(node, neighbor, itemAt(edges, index))
      seen.add(neighbor)
    })
  }
}

/** The first paths by their ids; it goes no way twice, as every hop leads to the end. */
function pathsInOrder(
  walk: GraphWalk,
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
    const next = onwards.get(node) ?? inOrder(walk, forward.get(node) ?? [])
    onwards.set(node, next)
    for (const { node: neighbour, id, relationships } of next) {
      if (paths.length >= limit) return
      follow(neighbour, [...nodes, id], [...hops, relationships])
    }
  }
  const id = walk.nodeId(from)
  if (id !== undefined) follow(from, [id], [])
  return paths
}

/** A neighbour on the way, by its id, and the ids of the relationships that lead there. */
interface Onward {
  readonly node: number
  readonly id: string
  readonly relationships: readonly string[]
}

function inOrder(walk: GraphWalk, hops: readonly Hop[]): readonly Onward[] {
  const edges = new Map<number, number[]>()
  for (const { node, edge } of hops) append(edges, node, edge)
  return [...edges]
    .flatMap(([node, those]): Onward[] => {
      const id = walk.nodeId(node)
      const relationships = new Set(those.map((edge) => walk.edgeId(edge) ?? ''))
      // What was removed since it was walked has no id any more.
      return id === undefined ? [] : [{ node, id, relationships: [...relationships].sort() }]
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
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
