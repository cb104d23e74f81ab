import type { Point } from '../renderer.ts'
import type { Size } from './camera.ts'

/** A label to be placed beside a disc; all in pixels of the screen. */
export interface Label {
  readonly id: string
  /** The middle of the disc and its radius. */
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
  readonly height: number
  /** Whether it is left out rather than cover a disc. */
  readonly optional?: boolean
}

/** A box on the screen. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A label that has a place: its box, in whose middle its text stands. */
export interface PlacedLabel extends Box {
  readonly id: string
}

const GAP = 3
const CELL = 64

/** Where a label may stand, as steps from the disc: beneath it, above it, beside it, at its corners. */
const PLACES: readonly Point[] = [
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
  { x: 1, y: -1 },
  { x: -1, y: -1 },
]

/**
 * Places labels so that none covers another, in the order given: the first of them has its choice. A place that covers
 * no disc is taken before one that does, and one that is whole on the screen before one that is cut; a label without a
 * place is left out, an optional one also where it would cover a disc.
 */
export function placeLabels(
  labels: readonly Label[],
  discs: readonly Pick<Label, 'x' | 'y' | 'radius'>[],
  screen: Size = { width: Infinity, height: Infinity },
): PlacedLabel[] {
  const taken = createGrid()
  const covered = createGrid()
  for (const { x, y, radius } of discs) {
    covered.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius })
  }
  const placed: PlacedLabel[] = []
  for (const label of labels) {
    const free = PLACES.map((place) => boxAt(label, place)).filter((box) => !taken.meets(box))
    const clear = free.filter((one) => !covered.meets(one))
    const box = clear.find((one) => isWhole(one, screen)) ?? clear[0] ?? (label.optional === true ? undefined : free[0])
    if (box === undefined) continue
    taken.add(box)
    placed.push({ id: label.id, ...box })
  }
  return placed
}

function isWhole({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height
}

function boxAt({ x, y, radius, width, height }: Label, place: Point): Box {
  const diagonal = place.x !== 0 && place.y !== 0 ? 0.7 : 1
  const middleX = x + place.x * (radius * diagonal + GAP + width / 2)
  const middleY = y + place.y * (radius * diagonal + GAP + height / 2)
  return {
    left: middleX - width / 2,
    top: middleY - height / 2,
    right: middleX + width / 2,
    bottom: middleY + height / 2,
  }
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
