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

/** A graph to be laid out, as arrays that go to a worker without being copied. */
export interface LayoutTask {
  /** x and y of each node, one after the other. */
  readonly positions: Float32Array
  readonly radii: Float32Array
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

/**
 * A force-directed layout: linked nodes attract each other, all others repel, none overlap, and a weak pull to the
 * middle keeps parts together that nothing joins. The same task always gives the same layout.
 */
export function createLayout({ positions, radii, fixed, ends }: LayoutTask): Layout {
  const nodes = Array.from(radii, (radius, index): SimulationNodeDatum & { radius: number } => {
    const [x, y] = [positions[2 * index] ?? 0, positions[2 * index + 1] ?? 0]
    return { x, y, radius, ...(fixed[index] === 1 ? { fx: x, fy: y } : {}) }
  })
  const links = Array.from({ length: ends.length / 2 }, (_, index): SimulationLinkDatum<(typeof nodes)[number]> => ({
    source: ends[2 * index] ?? 0,
    target: ends[2 * index + 1] ?? 0,
  }))
  const isSmall = nodes.length <= SMALL
  const charge = forceManyBody<(typeof nodes)[number]>()
    .strength(isSmall ? -420 : -160)
    .distanceMax(isSmall ? 900 : 500)
    .theta(isSmall ? 0.8 : 1.1)
  const simulation = forceSimulation(nodes)
    .force('charge', charge)
    .force('link', forceLink(links).distance(LINK_LENGTH))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.07))
    .force('apart', forceCollide<(typeof nodes)[number]>(({ radius }) => radius + ROOM).iterations(isSmall ? 2 : 1))
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
