import type { NodeKind } from '../renderer.ts'

type Path = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'arc' | 'closePath'>

/** Corners of the kinds that are not round, as angles from the middle in turns, and how far out they are. */
const CORNERS: Readonly<
  Record<Exclude<NodeKind, 'PERSON' | 'COMMUNITY'>, { readonly turns: readonly number[]; readonly reach: number }>
> = {
  ORGANIZATION: { turns: [1 / 8, 3 / 8, 5 / 8, 7 / 8], reach: 1.2 },
  PLACE: { turns: [1 / 4, 7 / 12, 11 / 12], reach: 1.3 },
  MEETING: { turns: [0, 1 / 4, 1 / 2, 3 / 4], reach: 1.25 },
  TOPIC: { turns: [0, 1 / 6, 1 / 3, 1 / 2, 2 / 3, 5 / 6], reach: 1.1 },
}

/** How far a kind's shape reaches from its middle, in its radii. */
export function reachOf(kind: NodeKind): number {
  return kind === 'PERSON' || kind === 'COMMUNITY' ? 1 : CORNERS[kind].reach
}

/**
 * Adds a node's outline to a path. Each kind has a shape of its own, all of about one area, so that kinds are told
 * apart without colour: person a circle, organization a square, place a triangle on its tip, meeting a diamond, topic
 * a hexagon. A community is round, too: it never stands among people.
 */
export function addShape(path: Path, kind: NodeKind, x: number, y: number, radius: number): void {
  if (kind === 'PERSON' || kind === 'COMMUNITY') {
    path.moveTo(x + radius, y)
    path.arc(x, y, radius, 0, 2 * Math.PI)
    return
  }
  const { turns, reach } = CORNERS[kind]
  turns.forEach((turn, index) => {
    const angle = turn * 2 * Math.PI
    const [cornerX, cornerY] = [x + Math.cos(angle) * radius * reach, y + Math.sin(angle) * radius * reach]
    if (index === 0) path.moveTo(cornerX, cornerY)
    else path.lineTo(cornerX, cornerY)
  })
  path.closePath()
}

/** The outline of a kind's shape around a point, as the data of an SVG path. */
export function outlineOf(kind: NodeKind, x: number, y: number, radius: number): string {
  const steps: string[] = []
  addShape(
    {
      moveTo: (toX, toY) => steps.push(`M${toX} ${toY}`),
      lineTo: (toX, toY) => steps.push(`L${toX} ${toY}`),
      arc: (toX, toY, reach) =>
        steps.push(`A${reach} ${reach} 0 1 1 ${toX - reach} ${toY}A${reach} ${reach} 0 1 1 ${toX + reach} ${toY}`),
      closePath: () => steps.push('Z'),
    },
    kind,
    x,
    y,
    radius,
  )
  return steps.join('')
}
