import type { SimulationNodeDatum } from 'd3-force'

/** How near a line may come to the rim of a shape that it does not join. */
const CLEAR = 9
/** Which part of what is too near is mended in a step. */
const STRENGTH = 0.3
/** So many pairs of a shape and a line are looked at in a step; in a larger drawing nobody follows a single line. */
const MOST_PAIRS = 100_000

/** A shape that a layout moves. */
interface Shape extends SimulationNodeDatum {
  readonly radius: number
}

/**
 * A force that keeps lines out of the shapes that they do not join: a shape is pushed aside, and the ends of the line to
 * the other side, each the more the fewer lines hold it.
 * @param ends the places of source and target of each line among the shapes, one after the other
 */
export function keepClearOfLines(shapes: readonly Shape[], ends: Uint32Array, degrees: Uint32Array): () => void {
  const lines = Array.from({ length: ends.length / 2 }, (_, index) => [ends[2 * index] ?? 0, ends[2 * index + 1] ?? 0])
  if (shapes.length * lines.length > MOST_PAIRS) return () => undefined
  const move = (at: number, across: number, down: number) => {
    const shape = shapes[at]
    if (shape === undefined) return
    const part = 1 / Math.max(1, degrees[at] ?? 0)
    shape.vx = (shape.vx ?? 0) + across * part
    shape.vy = (shape.vy ?? 0) + down * part
  }
  return () => {
    for (const [source = 0, target = 0] of lines) {
      const { x: fromX = 0, y: fromY = 0 } = shapes[source] ?? {}
      const { x: toX = 0, y: toY = 0 } = shapes[target] ?? {}
      const [across, down] = [toX - fromX, toY - fromY]
      const length = Math.hypot(across, down)
      if (length === 0) continue
      const [normalX, normalY] = [-down / length, across / length]
      for (const [at, { x = 0, y = 0, radius }] of shapes.entries()) {
        if (at === source || at === target) continue
        const along = ((x - fromX) * across + (y - fromY) * down) / (length * length)
        if (along <= 0 || along >= 1) continue
        const off = (x - fromX) * normalX + (y - fromY) * normalY
        const lack = radius + CLEAR - Math.abs(off)
        if (lack <= 0) continue
        const push = lack * STRENGTH * (off < 0 ? -1 : 1)
        move(at, normalX * push, normalY * push)
        move(source, -normalX * push * (1 - along), -normalY * push * (1 - along))
        move(target, -normalX * push * along, -normalY * push * along)
      }
    }
  }
}
