import type { Entity } from '../graph/graph.ts'

/** A place that can be put on the map. */
export interface KnownPlace {
  readonly id: string
  readonly name: string
  readonly mentionCount: number
  readonly latitude: number
  readonly longitude: number
}

/** The places among entities, the most mentioned first, and the names of those of which it is not known where they lie. */
export function placesOf(entities: readonly Entity[]): {
  readonly known: readonly KnownPlace[]
  readonly unknown: readonly string[]
} {
  const places = entities.flatMap((entity) => (entity.__typename === 'Place' ? [entity] : []))
  const known = places.flatMap(({ id, name, mentionCount, coordinates }) =>
    coordinates === null ? [] : [{ id, name, mentionCount, ...coordinates }],
  )
  return {
    known: known.sort((a, b) => b.mentionCount - a.mentionCount || a.name.localeCompare(b.name)),
    unknown: places.filter(({ coordinates }) => coordinates === null).map(({ name }) => name),
  }
}

/** A label's place on the map, in pixels from its upper left corner. */
interface Label {
  readonly x: number
  readonly y: number
  readonly text: string
}

/** About how wide a character of a label is, and how high its line, in pixels. */
const CHARACTER_WIDTH = 7.5
const LINE_HEIGHT = 20

/** About how high and wide the sign of a place is, in pixels, and how far under its middle its label stands. */
const SIGN = 14
const BENEATH = 16

/**
 * Which labels can be shown so that none lies over another or the sign of another place, or is cut by the edge of a map of
 * so many pixels; those that come first are shown first.
 */
export function labelsThatFit(
  labels: readonly Label[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly boolean[] {
  const boxes: { left: number; right: number; y: number }[] = []
  return labels.map(({ x, y, text }, index) => {
    const half = (text.length * CHARACTER_WIDTH) / 2 + 4
    const box = { left: x - half, right: x + half, y }
    const isWhole = box.left >= 0 && box.right <= width && y + BENEATH + LINE_HEIGHT / 2 <= height
    const isFree = boxes.every(
      (other) => box.right < other.left || box.left > other.right || Math.abs(box.y - other.y) > LINE_HEIGHT,
    )
    const hidesSign = labels.some(
      (other, at) =>
        at !== index &&
        other.x + SIGN / 2 > box.left &&
        other.x - SIGN / 2 < box.right &&
        Math.abs(other.y - (y + BENEATH)) < (SIGN + LINE_HEIGHT) / 2,
    )
    const fits = isWhole && isFree && !hidesSign
    if (fits) boxes.push(box)
    return fits
  })
}
