import type { Camera, Point } from '../renderer.ts'

/** An element's size in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Something round in the graph's units. */
export interface Disc extends Point {
  readonly radius: number
}

const SMALLEST_SCALE = 0.02
const LARGEST_SCALE = 6
/** A fitted graph is not blown up beyond this: two nodes need not fill a screen. */
const LARGEST_FITTED_SCALE = 1.6
/** But for a large screen: so many pixels of its shorter side for each such scale. */
const PIXELS_FOR_MORE = 500

/** Where a point of the graph is on the screen. */
export function toScreen({ x, y, scale }: Camera, { width, height }: Size, point: Point): Point {
  return { x: (point.x - x) * scale + width / 2, y: (point.y - y) * scale + height / 2 }
}

/** Which point of the graph is at a place on the screen. */
export function toGraph({ x, y, scale }: Camera, { width, height }: Size, place: Point): Point {
  return { x: (place.x - width / 2) / scale + x, y: (place.y - height / 2) / scale + y }
}

/** Zooms about a place on the screen, which stays where it is. */
export function zoomedAt(camera: Camera, size: Size, place: Point, factor: number): Camera {
  const scale = Math.min(LARGEST_SCALE, Math.max(SMALLEST_SCALE, camera.scale * factor))
  const fixed = toGraph(camera, size, place)
  return {
    x: fixed.x - (place.x - size.width / 2) / scale,
    y: fixed.y - (place.y - size.height / 2) / scale,
    scale,
  }
}

/** Moves by pixels of the screen. */
export function panned({ x, y, scale }: Camera, across: number, down: number): Camera {
  return { x: x - across / scale, y: y - down / scale, scale }
}

/** The camera that sees all the discs, with room of so many pixels around them; undefined for none. */
export function fitted(discs: Iterable<Disc>, { width, height }: Size, room: number): Camera | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, radius } of discs) {
    left = Math.min(left, x - radius)
    top = Math.min(top, y - radius)
    right = Math.max(right, x + radius)
    bottom = Math.max(bottom, y + radius)
  }
  if (left > right) return undefined
  const scale = Math.min(
    Math.max(LARGEST_FITTED_SCALE, Math.min(width, height) / PIXELS_FOR_MORE),
    Math.max(1, width - 2 * room) / Math.max(1, right - left),
    Math.max(1, height - 2 * room) / Math.max(1, bottom - top),
  )
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale: Math.max(SMALLEST_SCALE, scale) }
}

/** A camera on the way from one to another; `progress` is 0 to 1. */
export function between(from: Camera, to: Camera, progress: number): Camera {
  const [one, other] = [Math.log(from.scale), Math.log(to.scale)]
  return { ...pointBetween(from, to, progress), scale: Math.exp(one + (other - one) * eased(progress)) }
}

/** The same of a point. */
export function pointBetween(from: Point, to: Point, progress: number): Point {
  const part = eased(progress)
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}

const eased = (progress: number): number => 1 - (1 - progress) ** 3
