import type { Box, Point } from '../renderer.ts'
import { pointOn, type Curve } from './edge-curves.ts'

/** Which lines of a drawing go through a box; all in pixels of the screen. */
export interface Crossings {
  /** Whether a line goes through the box; those of the ids that `except` names do not count. */
  meets(box: Box, except: (id: string) => boolean): boolean
}

interface Piece {
  readonly id: string
  readonly from: Point
  readonly to: Point
}

const CELL = 48
/** A curve is bent so little that so many chords follow it within a pixel. */
const CHORDS = 12

/** Sorts lines into the cells of a grid, so that a box is held against those near it only. */
export function crossingsOf(lines: readonly { readonly id: string; readonly curve: Curve }[]): Crossings {
  const cells = new Map<string, Piece[]>()
  for (const { id, curve } of lines) {
    for (const piece of piecesOf(id, curve)) {
      for (const key of keysOf(boxAround(piece))) {
        const cell = cells.get(key)
        if (cell === undefined) cells.set(key, [piece])
        else cell.push(piece)
      }
    }
  }
  return {
    meets: (box, except) =>
      keysOf(box).some((key) => cells.get(key)?.some(({ id, from, to }) => !except(id) && goesThrough(from, to, box))),
  }
}

function piecesOf(id: string, curve: Curve): readonly Piece[] {
  const length = Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y)
  const count = Math.max(curve.isStraight ? 1 : CHORDS, Math.min(64, Math.ceil(length / CELL)))
  return Array.from({ length: count }, (_, index) => ({
    id,
    from: pointOn(curve, index / count),
    to: pointOn(curve, (index + 1) / count),
  }))
}

function boxAround({ from, to }: Piece): Box {
  return {
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    right: Math.max(from.x, to.x),
    bottom: Math.max(from.y, to.y),
  }
}

function keysOf({ left, top, right, bottom }: Box): string[] {
  const keys: string[] = []
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(`${x},${y}`)
  }
  return keys
}

/** Whether a stretch of line goes through a box (Liang and Barsky 1984). */
export function goesThrough(from: Point, to: Point, { left, top, right, bottom }: Box): boolean {
  const [across, down] = [to.x - from.x, to.y - from.y]
  let [enters, leaves] = [0, 1]
  for (const [step, room] of [
    [-across, from.x - left],
    [across, right - from.x],
    [-down, from.y - top],
    [down, bottom - from.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false
    } else if (step < 0) enters = Math.max(enters, room / step)
    else leaves = Math.min(leaves, room / step)
  }
  return enters <= leaves
}
