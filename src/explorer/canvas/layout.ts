import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import { keepClearOfLines } from './clear-of-lines.ts'

/** A graph to be laid out, as arrays that go to a worker without being copied. */
export interface LayoutTask {
  /** x and y of each node, one after the other. */
  readonly positions: Float32Array
  readonly radii: Float32Array
  /** The room around each for its name. */
  readonly nameRoom: number
  /** Whether there is more room from top to bottom than from side to side. */
  readonly isTall: boolean
  /** 1 for a node that stays where it is. */
  readonly fixed: Uint8Array
  /** The places of source and target of each edge in the list of nodes, one after the other. */
  readonly ends: Uint32Array
}

/** A layout under way. */
export interface Layout {
  /** Goes a step further; false once it has come to rest. */
  step(): boolean
  /** x and y of each node as they are now. */
  positions(): Float32Array
}

/** Large graphs take fewer, longer steps: what counts is that they come to rest in seconds. */
const SMALL = 300
const LARGE = 3000
const ROOM = 14
const LINK_LENGTH = 86
/** So many stand around a node at that length with room for their names. */
const CROWD = 5
/** How much all is drawn to the middle, from side to side and from top to bottom; names lie, and need width. */
const PULL = { wide: { x: 0.05, y: 0.07 }, tall: { x: 0.08, y: 0.045 } }
/** How much more what nothing joins is drawn to the middle: far off it would make all else small. */
const ALONE = 1.6

function degreesOf(ends: Uint32Array, count: number): Uint32Array {
  const degrees = new Uint32Array(count)
  for (const end of ends) degrees[end] = (degrees[end] ?? 0) + 1
  return degrees
}

/**
 * How long each line is to be: that of a hub grows with the circle on which all that it is joined to stand, so that they
 * stand apart and can be named.
 */
function lengthsOf(ends: Uint32Array, degrees: Uint32Array): (line: unknown, index: number) => number {
  const degreeAt = (at: number) => degrees[ends[at] ?? 0] ?? 0
  return (_, index) =>
    LINK_LENGTH * Math.sqrt(Math.max(1, Math.max(degreeAt(2 * index), degreeAt(2 * index + 1)) / CROWD))
}

/**
 * A force-directed layout: linked nodes attract each other, all others repel, none overlap, and a weak pull to the
 * middle keeps parts together that nothing joins. The same task always gives the same layout.
 */
export function createLayout({ positions, radii, nameRoom, isTall, fixed, ends }: LayoutTask): Layout {
  const nodes = Array.from(radii, (radius, index): SimulationNodeDatum & { radius: number } => {
    const [x, y] = [positions[2 * index] ?? 0, positions[2 * index + 1] ?? 0]
    return { x, y, radius, ...(fixed[index] === 1 ? { fx: x, fy: y } : {}) }
  })
  const links = Array.from({ length: ends.length / 2 }, (_, index): SimulationLinkDatum<(typeof nodes)[number]> => ({
    source: ends[2 * index] ?? 0,
    target: ends[2 * index + 1] ?? 0,
  }))
  const isSmall = nodes.length <= SMALL
  const degrees = degreesOf(ends, nodes.length)
  const pulls = (strength: number) => (_: unknown, index: number) =>
    isSmall && degrees[index] === 0 ? strength * ALONE : strength
  const pull = isTall ? PULL.tall : PULL.wide
  const charge = forceManyBody<(typeof nodes)[number]>()
    .strength(isSmall ? -420 : -160)
    .distanceMax(isSmall ? 900 : 500)
    .theta(isSmall ? 0.8 : 1.1)
  const simulation = forceSimulation(nodes)
    .force('charge', charge)
    .force('link', forceLink(links).distance(isSmall ? lengthsOf(ends, degrees) : LINK_LENGTH))
    .force('x', forceX(0).strength(pulls(pull.x)))
    .force('y', forceY(0).strength(pulls(pull.y)))
    .force(
      'apart',
      forceCollide<(typeof nodes)[number]>(({ radius }) => radius + nameRoom + ROOM).iterations(isSmall ? 2 : 1),
    )
    .force('clear', isSmall ? keepClearOfLines(nodes, ends, degrees) : null)
    .alphaDecay(nodes.length > LARGE ? 0.08 : isSmall ? 0.03 : 0.045)
    .stop()
  return {
    step() {
      simulation.tick()
      return simulation.alpha() >= simulation.alphaMin()
    },
    positions: () => Float32Array.from(nodes.flatMap(({ x = 0, y = 0 }) => [x, y])),
  }
}
