import { itemAt } from '../../model/item-at.ts'
import type { GraphEdge, GraphNode, Point, Scene } from '../renderer.ts'
import type { Disc } from './camera.ts'
import { bendsOf } from './edge-curves.ts'
import { onSpiral } from './spiral.ts'

/** A node where it is drawn. The one thing here that changes: layout and dragging move it. */
export interface DrawnNode extends Disc {
  x: number
  y: number
  readonly node: GraphNode
  /** Whether its place was known, so that layout leaves it there. */
  fixed: boolean
}

/** An edge between two drawn nodes; `bend` is how far its middle stands off the straight line. */
export interface DrawnEdge {
  readonly edge: GraphEdge
  readonly source: DrawnNode
  readonly target: DrawnNode
  readonly bend: number
}

/** What is drawn: a scene with places. */
export interface Picture {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
  readonly byId: ReadonlyMap<string, DrawnNode>
  readonly arrangement?: string | undefined
}

export const EMPTY_PICTURE: Picture = { nodes: [], edges: [], byId: new Map() }

const SMALLEST_RADIUS = 7
const LARGEST_RADIUS = 22
/** A community stands for many. */
const SMALLEST_COMMUNITY = 10
const LARGEST_COMMUNITY = 40
/** Of the spiral on which nodes begin whose neighbors have no places either. */
const SPIRAL_STEP = 26

/** A node's size: its area grows with its weight. */
export function radiusOf({ weight, kind }: Pick<GraphNode, 'weight' | 'kind'>): number {
  const grown = Math.sqrt(Math.max(0, weight - 1))
  if (kind === 'COMMUNITY') return Math.min(LARGEST_COMMUNITY, SMALLEST_COMMUNITY + 4 * grown)
  return Math.min(LARGEST_RADIUS, SMALLEST_RADIUS + 2.4 * grown)
}

/**
 * Lays a scene over the picture before it: what was there keeps its place, what has a place of its own takes it, what
 * was drawn earlier in this arrangement comes back to where it was, and what is new begins beside its neighbors. Of another
 * arrangement nothing is kept but where a layout begins.
 */
export function nextPicture(
  before: Picture,
  scene: Scene,
  remembered: ReadonlyMap<string, Point> = new Map(),
): Picture {
  const isSame = !isRearranged(before, scene)
  const byId = new Map<string, DrawnNode>()
  const fresh: DrawnNode[] = []
  for (const node of scene.nodes) {
    const given = node.x !== undefined && node.y !== undefined ? { x: node.x, y: node.y } : undefined
    const earlier = before.byId.get(node.id)
    const again = earlier === undefined || !isSame ? remembered.get(node.id) : undefined
    const known = given ?? again ?? earlier
    const drawn = {
      node,
      radius: radiusOf(node),
      x: known?.x ?? 0,
      y: known?.y ?? 0,
      // A layout that was under way goes on from here, and another begins here.
      fixed: given !== undefined || (isSame && earlier?.fixed === true) || again !== undefined,
    }
    byId.set(node.id, drawn)
    if (known === undefined) fresh.push(drawn)
  }
  const joined = scene.edges.flatMap((edge) => {
    const [source, target] = [byId.get(edge.source), byId.get(edge.target)]
    return source === undefined || target === undefined ? [] : [{ edge, source, target }]
  })
  placeBesideNeighbors(fresh, joined, before.nodes.length === 0 ? 0 : SPIRAL_STEP * 2)
  const bends = bendsOf(joined.map(({ edge }) => edge))
  const edges = joined.map((one, index) => ({ ...one, bend: itemAt(bends, index) }))
  return { nodes: [...byId.values()], edges, byId, arrangement: scene.arrangement }
}

/** Whether a scene sets what is drawn elsewhere; what is drawn without an arrangement, as communities are, is another matter. */
export function isRearranged(before: Picture, { arrangement }: Scene): boolean {
  return [before.arrangement, arrangement].every((one) => one !== undefined) && before.arrangement !== arrangement
}

/** Whether two pictures have the same nodes in the same order, and the same lines. */
export function hasSameParts(one: Picture, other: Picture): boolean {
  return (
    one.nodes.length === other.nodes.length &&
    one.edges.length === other.edges.length &&
    one.nodes.every(({ node }, index) => node.id === other.nodes[index]?.node.id) &&
    one.edges.every(({ edge }, index) => edge.id === other.edges[index]?.edge.id)
  )
}

function placeBesideNeighbors(
  fresh: readonly DrawnNode[],
  joined: readonly { source: DrawnNode; target: DrawnNode }[],
  distance: number,
): void {
  const around = new Map<DrawnNode, Point[]>()
  for (const { source, target } of joined) {
    if (target.fixed && !source.fixed) around.set(source, [...(around.get(source) ?? []), target])
    if (source.fixed && !target.fixed) around.set(target, [...(around.get(target) ?? []), source])
  }
  fresh.forEach((drawn, index) => {
    const near = around.get(drawn) ?? []
    const mean = (of: (point: Point) => number) => near.reduce((sum, point) => sum + of(point), 0) / (near.length || 1)
    const reach = near.length === 0 ? SPIRAL_STEP * Math.sqrt(index + 0.5) + distance : SPIRAL_STEP * 2.5
    const { x: across, y: down } = onSpiral(index, reach)
    drawn.x = mean(({ x }) => x) + across
    drawn.y = mean(({ y }) => y) + down
  })
}
