import type { Point } from '../renderer.ts'
import { curveBetween, distanceTo } from './edge-curves.ts'
import type { DrawnNode, Picture } from './picture.ts'

/**
 * What is at a point of the graph: the topmost node, or else the nearest edge within `reach`. Walking all nodes and
 * edges is quick enough for twenty thousand: a thousandth of a second.
 */
export function pick({ nodes, edges }: Picture, point: Point, reach: number): string | undefined {
  const node = nodes.findLast((one) => Math.hypot(one.x - point.x, one.y - point.y) <= one.radius + reach / 2)
  if (node !== undefined) return node.node.id
  let found: string | undefined
  let nearest = reach
  for (const { edge, source, target, bend } of edges) {
    const margin = Math.abs(bend) + reach + source.radius * 4
    if (outside(point, source, target, margin)) continue
    const distance = distanceTo(curveBetween(source, target, bend), point)
    if (distance >= nearest) continue
    nearest = distance
    found = edge.id
  }
  return found
}

function outside({ x, y }: Point, a: Point, b: Point, margin: number): boolean {
  return (
    x < Math.min(a.x, b.x) - margin ||
    x > Math.max(a.x, b.x) + margin ||
    y < Math.min(a.y, b.y) - margin ||
    y > Math.max(a.y, b.y) + margin
  )
}

/** The nodes within a closed line, by the even-odd rule. */
export function nodesWithin(nodes: readonly DrawnNode[], line: readonly Point[]): string[] {
  return nodes.filter((node) => isWithin(node, line)).map(({ node }) => node.id)
}

function isWithin({ x, y }: Point, line: readonly Point[]): boolean {
  let inside = false
  let from = line.at(-1)
  for (const to of line) {
    if (from !== undefined && from.y > y !== to.y > y) {
      const crossing = from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)
      if (x < crossing) inside = !inside
    }
    from = to
  }
  return inside
}
