import type { Point } from '../renderer.ts'
import type { Box, Crossings } from './crossings.ts'

/** A label to be placed; all in pixels of the screen. */
interface Label {
  readonly id: string
  readonly width: number
  readonly height: number
}

/** A label beside a disc, which has its middle and radius here. */
export interface NodeLabel extends Label {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Ids of the lines that end at the disc; none if left out. */
  readonly lines?: ReadonlySet<string>
  /** Whether it is to be named wherever there is room left, were it on another disc. */
  readonly isWanted?: boolean
}

/** A label on a line, whose id it has: where it may stand, the best place first. */
export interface EdgeLabel extends Label {
  readonly places: readonly Point[]
}

/** A label that has a place: its box, in whose middle its text stands. */
export interface PlacedLabel extends Box {
  readonly id: string
}

const GAP = 3
const CELL = 64

/** Where a label may stand, as steps from the disc: beneath it, above it, beside it, at its corners, and between these. */
const PLACES: readonly Point[] = [
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
  { x: 1, y: -1 },
  { x: -1, y: -1 },
  { x: 0.5, y: 1 },
  { x: -0.5, y: 1 },
  { x: 0.5, y: -1 },
  { x: -0.5, y: -1 },
]

/** What labels are placed among. */
interface Surroundings {
  readonly discs: readonly Pick<NodeLabel, 'x' | 'y' | 'radius'>[]
  readonly crossings: Crossings
  /** The part that is seen, which no label may be cut by. */
  readonly screen: Box
}

/**
 * Places labels so that none covers another, in the order given: the first of them has its choice. The name of a node
 * is left out rather than cut by the screen's edge or set on a disc, unless it is wanted; of the places that are left
 * one that no line crosses is taken first, then one that only lines of its own node do. The label of a line stands on its own line, or
 * not at all: never on a disc, on another line, or over the edge of the screen.
 */
export function placeLabels(
  nodeLabels: readonly NodeLabel[],
  edgeLabels: readonly EdgeLabel[],
  { discs, crossings, screen }: Surroundings,
): PlacedLabel[] {
  const taken = createGrid()
  const covered = createGrid()
  for (const { x, y, radius } of discs) {
    covered.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius })
  }
  const placed: PlacedLabel[] = []
  const place = (id: string, box: Box | undefined) => {
    if (box === undefined) return
    taken.add(box)
    placed.push({ id, ...box })
  }
  for (const label of nodeLabels) {
    const free = PLACES.map((side) => boxBeside(label, side)).filter((box) => isWhole(box, screen) && !taken.meets(box))
    const clear = free.filter((box) => !covered.meets(box))
    const isCrossed = (box: Box, except: (id: string) => boolean) => crossings.meets(box, except)
    place(
      label.id,
      clear.find((box) => !isCrossed(box, () => false)) ??
        clear.find((box) => !isCrossed(box, (id) => label.lines?.has(id) === true)) ??
        clear[0] ??
        (label.isWanted === true ? free[0] : undefined),
    )
  }
  for (const label of edgeLabels) {
    place(
      label.id,
      label.places
        .map((point) => boxAround(label, point))
        .find(
          (box) =>
            isWhole(box, screen) &&
            !taken.meets(box) &&
            !covered.meets(box) &&
            !crossings.meets(box, (id) => id === label.id),
        ),
    )
  }
  return placed
}

/** Whether all of a box is on the screen, or none of it: what is beside the screen may come into sight as it moves. */
function isWhole(box: Box, screen: Box): boolean {
  const isWithin =
    box.left >= screen.left && box.top >= screen.top && box.right <= screen.right && box.bottom <= screen.bottom
  return isWithin || !overlap(box, screen)
}

function boxBeside(label: NodeLabel, side: Point): Box {
  const diagonal = side.x !== 0 && side.y !== 0 ? 0.7 : 1
  return boxAround(label, {
    x: label.x + side.x * (label.radius * diagonal + GAP + label.width / 2),
    y: label.y + side.y * (label.radius * diagonal + GAP + label.height / 2),
  })
}

function boxAround({ width, height }: Label, { x, y }: Point): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}

/** Boxes by the cells of a grid, so that a box is held against those near it only. */
function createGrid() {
  const cells = new Map<string, Box[]>()
  const keysOf = ({ left, top, right, bottom }: Box): string[] => {
    const keys: string[] = []
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(`${x},${y}`)
    }
    return keys
  }
  return {
    add(box: Box) {
      for (const key of keysOf(box)) {
        const cell = cells.get(key)
        if (cell === undefined) cells.set(key, [box])
        else cell.push(box)
      }
    },
    meets: (box: Box) => keysOf(box).some((key) => cells.get(key)?.some((other) => overlap(box, other)) === true),
  }
}

/** Whether two boxes share any of their area. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
