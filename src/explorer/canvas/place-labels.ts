import { itemAt } from '../../model/item-at.ts'
import type { Box, Point } from '../renderer.ts'
import { goesThrough, type Crossings } from './crossings.ts'

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
  /** How much of the radius is a ring around the shape; none if left out. */
  readonly ring?: number
  /** Ids of the lines that end at the disc; none if left out. */
  readonly lines?: ReadonlySet<string>
  /**
   * `wanted`: where there is no room beside its disc it may stand farther off, joined to it by a leader. `certain`: it is
   * set beside its disc even where it covers something, if nothing else can be done.
   */
  readonly need?: 'wanted' | 'certain'
  /** How wide it is when it says less and less, which it does where there is no room for all of it; never, if left out. */
  readonly shorterWidths?: readonly number[]
}

/** A label on a line, whose id it has: where it may stand, the best place first. */
export interface EdgeLabel extends Label {
  readonly places: readonly Point[]
}

/** A label that has a place: its box, in whose middle its text stands. */
export interface PlacedLabel extends Box {
  readonly id: string
  /** The line that joins it to its disc, if it stands too far off to be seen as its name without. */
  readonly leader?: Leader
  /** How many times it had to be shortened. */
  readonly shortened: number
}

interface Leader {
  readonly from: Point
  readonly to: Point
}

/** Where a label may stand. */
interface Placing {
  readonly box: Box
  readonly leader?: Leader
}

const CELL = 64
/** How far from its disc a label may stand, in pixels, and how far with a leader. */
const GAPS = [3, 8, 14]
/** How much farther off any other disc is: letters do not fill the height of their box. */
const CLEARLY = 4
const LEADER_GAPS = [24, 40, 60, 84, 120, 170, 230]

/** Where a label may stand, as steps from the disc: beneath it, above it, beside it, at its corners, and between these. */
const SIDES: readonly Point[] = [
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
  { x: 1, y: -1 },
  { x: -1, y: -1 },
  ...between([0.5, -0.5]),
]
/** Where one that is needed may stand: there are more. */
const NEEDED_SIDES: readonly Point[] = [...SIDES, ...between([0.25, -0.25, 0.75, -0.75])]

function between(parts: readonly number[]): readonly Point[] {
  return parts.flatMap((part) => [
    { x: part, y: 1 },
    { x: part, y: -1 },
    { x: 1, y: part },
    { x: -1, y: part },
  ])
}

/** What labels are placed among. */
interface Surroundings {
  readonly discs: readonly Pick<NodeLabel, 'id' | 'x' | 'y' | 'radius'>[]
  readonly crossings: Crossings
  /** The part that is seen, which no label may be cut by. */
  readonly screen: Box
  /** All that is painted, more than what is seen where it is to be shifted; just that, if left out. */
  readonly sheet?: Box
  /** What else no label may stand under. */
  readonly covered?: readonly Box[]
}

/**
 * Places labels so that none covers another, a disc, or a line that is not its own, in the order given: the first of them
 * has its choice. The name of a node takes a place that no line crosses first, then one that only lines of its own node
 * do; it is left out where there is none, unless it is needed. The label of a line stands on its own line, or not at all.
 * None is cut by the edge of the screen: what is beside it may come into sight as it moves.
 * Who can say less and finds no room even for that has the first choice then, before all others.
 */
export function placeLabels(
  nodeLabels: readonly NodeLabel[],
  edgeLabels: readonly EdgeLabel[],
  surroundings: Surroundings,
): PlacedLabel[] {
  const placed = placeInOrder(nodeLabels, edgeLabels, surroundings)
  const ids = new Set(placed.map(({ id }) => id))
  const left = nodeLabels.filter(({ id, shorterWidths = [] }) => shorterWidths.length > 0 && !ids.has(id))
  if (left.length === 0) return placed
  const others = nodeLabels.filter((label) => !left.includes(label))
  const again = placeInOrder([...left, ...others], edgeLabels, surroundings)
  return again.length > placed.length ? again : placed
}

function placeInOrder(
  nodeLabels: readonly NodeLabel[],
  edgeLabels: readonly EdgeLabel[],
  { discs, crossings, screen, sheet = screen, covered: above = [] }: Surroundings,
): PlacedLabel[] {
  const taken = createGrid<Box>()
  const covered = createGrid<Box & { readonly id: string }>()
  const shapes = discs.map((disc) => ({ id: disc.id, ...boxOf(disc) }))
  for (const shape of shapes) covered.add(shape)
  for (const box of above) taken.add(box)
  const placed: PlacedLabel[] = []
  const leaders: Leader[] = []
  const place = (label: PlacedLabel) => {
    taken.add(label)
    if (label.leader !== undefined) leaders.push(label.leader)
    placed.push(label)
  }
  /** A name is not off the screen where its node is on it. */
  const isInSightWith = ({ x, y }: Point, box: Box) =>
    overlap(box, screen) || !overlap({ left: x, top: y, right: x + 1, bottom: y + 1 }, screen)
  const isFree = (box: Box, id: string) =>
    isWithin(box, sheet) &&
    (isWithin(box, screen) || !overlap(box, screen)) &&
    !taken.meets(box) &&
    !leaders.some(({ from, to }) => goesThrough(from, to, box)) &&
    !covered.meets(box, (disc) => disc.id === id)
  const isUncrossed = (label: NodeLabel) => (box: Box) => isFree(box, label.id) && !crossings.meets(box, () => false)
  const isCrossedByItsOwn = (label: NodeLabel) => (box: Box) =>
    isFree(box, label.id) && !crossings.meets(box, (id) => label.lines?.has(id) === true)
  /** Whether a leader goes over another label, or a shape that is not under its own. */
  const hidesOther = ({ from, to }: Leader, { id, x, y }: NodeLabel) =>
    placed.some((other) => goesThrough(from, to, other)) ||
    shapes.some((shape) => shape.id !== id && goesThrough(from, to, shape) && !goesThrough({ x, y }, { x, y }, shape))
  const around = (label: NodeLabel, gaps: readonly number[]) =>
    gaps
      .flatMap((gap) => (label.need === undefined ? SIDES : NEEDED_SIDES).map((side) => boxBeside(label, side, gap)))
      .filter((box) => isInSightWith(label, box))
  const near = (label: NodeLabel) =>
    GAPS.flatMap((gap) =>
      // No other disc is nearly as near as its own shape: it could be taken to be the name of that.
      around(label, [gap]).filter(
        (box) => !covered.meets(grown(box, gap + CLEARLY + (label.ring ?? 0)), ({ id }) => id === label.id),
      ),
    )
  const beside = (label: NodeLabel): Placing | undefined => {
    const boxes = near(label)
    const box = boxes.find(isUncrossed(label)) ?? boxes.find(isCrossedByItsOwn(label))
    return box === undefined ? undefined : { box }
  }
  const apart = (label: NodeLabel): Placing | undefined => {
    const box = around(label, LEADER_GAPS).find(
      (one) => isUncrossed(label)(one) && !hidesOther(leaderTo(one, label), label),
    )
    return box === undefined ? undefined : { box, leader: leaderTo(box, label) }
  }
  const anyhow = (label: NodeLabel): Placing | undefined => {
    const box = near(label).find((one) => isFree(one, label.id)) ?? around(label, GAPS)[0]
    return box === undefined ? undefined : { box }
  }
  for (const label of nodeLabels) {
    const ways =
      label.need === undefined ? [beside] : label.need === 'wanted' ? [beside, apart] : [beside, apart, anyhow]
    const widths = [label.width, ...(label.shorterWidths ?? [])]
    for (const [way, shortened] of ways.flatMap((way) => widths.map((_, index) => [way, index] as const))) {
      const found = way({ ...label, width: itemAt(widths, shortened) })
      if (found === undefined) continue
      const { box, ...leader } = found
      place({ id: label.id, ...box, ...leader, shortened })
      break
    }
  }
  for (const label of edgeLabels) {
    const box = label.places
      .map((point) => boxAround(label, point))
      .find((one) => isFree(one, label.id) && !crossings.meets(one, (id) => id === label.id))
    if (box !== undefined) place({ id: label.id, ...box, shortened: 0 })
  }
  return placed
}

/** From the rim of a label's disc to the nearest point of its box. */
function leaderTo(box: Box, { x, y, radius }: NodeLabel): Leader {
  const to = { x: Math.min(Math.max(x, box.left), box.right), y: Math.min(Math.max(y, box.top), box.bottom) }
  const length = Math.hypot(to.x - x, to.y - y) || 1
  return { from: { x: x + ((to.x - x) / length) * radius, y: y + ((to.y - y) / length) * radius }, to }
}

function boxOf({ x, y, radius }: Pick<NodeLabel, 'x' | 'y' | 'radius'>): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

function isWithin(box: Box, all: Box): boolean {
  return box.left >= all.left && box.top >= all.top && box.right <= all.right && box.bottom <= all.bottom
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}

function boxBeside(label: NodeLabel, side: Point, gap: number): Box {
  const reach = label.radius * (Math.abs(side.x) === 1 && Math.abs(side.y) === 1 ? Math.SQRT1_2 : 1) + gap
  return boxAround(label, {
    x: label.x + side.x * (reach + label.width / 2),
    y: label.y + side.y * (reach + label.height / 2),
  })
}

function boxAround({ width, height }: Label, { x, y }: Point): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}

/** Boxes by the cells of a grid, so that a box is held against those near it only. */
function createGrid<Kind extends Box>() {
  const cells = new Map<string, Kind[]>()
  const keysOf = ({ left, top, right, bottom }: Box): string[] => {
    const keys: string[] = []
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(`${x},${y}`)
    }
    return keys
  }
  return {
    add(box: Kind) {
      for (const key of keysOf(box)) {
        const cell = cells.get(key)
        if (cell === undefined) cells.set(key, [box])
        else cell.push(box)
      }
    },
    /** Whether one of the boxes covers any of this; those that `except` names do not count. */
    meets: (box: Box, except: (other: Kind) => boolean = () => false) =>
      keysOf(box).some((key) => cells.get(key)?.some((other) => overlap(box, other) && !except(other)) === true),
  }
}

/** Whether two boxes share any of their area. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
