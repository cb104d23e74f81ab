import type { GraphEdge, Point } from '../renderer.ts'
import type { Disc } from './camera.ts'

/** How far apart edges between the same two nodes are in their middle. */
const GAP = 22
/** The loop of an edge from a node to itself, in its radii. */
const LOOP = 2.2

/** A quadratic curve in the graph's units; a straight line has its control point in the middle. */
export interface Curve {
  readonly start: Point
  readonly control: Point
  readonly end: Point
  readonly isStraight: boolean
}

/** How far each edge's middle stands off the straight line, so that edges between the same two nodes are apart. */
export function bendsOf(edges: readonly Pick<GraphEdge, 'source' | 'target'>[]): number[] {
  const pairs = new Map<string, number[]>()
  edges.forEach(({ source, target }, index) => {
    const pair = source < target ? `${source}\n${target}` : `${target}\n${source}`
    const others = pairs.get(pair)
    if (others === undefined) pairs.set(pair, [index])
    else others.push(index)
  })
  const bends = edges.map(() => 0)
  for (const group of pairs.values()) {
    group.forEach((index, place) => {
      const edge = edges[index]
      const offset = (place - (group.length - 1) / 2) * GAP
      bends[index] = edge !== undefined && edge.source > edge.target ? -offset : offset
    })
  }
  return bends
}

/** The curve from the rim of one disc to the rim of another; `gap` is left free at the end, for an arrow's tip. */
export function curveBetween(source: Disc, target: Disc, bend: number, gap = 0): Curve {
  if (source === target) return loopAt(source)
  const middle = { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 }
  const [across, down] = [target.x - source.x, target.y - source.y]
  const length = Math.hypot(across, down) || 1
  const control = { x: middle.x - (down / length) * bend * 2, y: middle.y + (across / length) * bend * 2 }
  return {
    start: towards(source, control, source.radius),
    control,
    end: towards(target, control, target.radius + gap),
    isStraight: bend === 0,
  }
}

function loopAt({ x, y, radius }: Disc): Curve {
  const reach = radius * LOOP
  return {
    start: { x: x - radius * 0.5, y: y - radius * 0.85 },
    control: { x, y: y - reach * 2 },
    end: { x: x + radius * 0.5, y: y - radius * 0.85 },
    isStraight: false,
  }
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance }
}

/** The point of a curve at `t`, 0 to 1. */
export function pointOn({ start, control, end }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * (1 - t) * t, t ** 2]
  return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y }
}

/** How far a point is from a curve, by its chords. */
export function distanceTo(curve: Curve, point: Point): number {
  const steps = 12
  let nearest = Infinity
  let from = curve.start
  for (let step = 1; step <= steps; step++) {
    const to = pointOn(curve, step / steps)
    nearest = Math.min(nearest, distanceToLine(from, to, point))
    from = to
  }
  return nearest
}

/** How far a point is from the straight line between two others. */
export function distanceToLine(from: Point, to: Point, point: Point): number {
  const [across, down] = [to.x - from.x, to.y - from.y]
  const length = across ** 2 + down ** 2
  const t =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - from.x) * across + (point.y - from.y) * down) / length))
  return Math.hypot(point.x - from.x - t * across, point.y - from.y - t * down)
}
