import type { Point } from '../renderer.ts'

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/** Where one of several stands around the origin, that far off, so that they fill the ground and hide none (Vogel 1979). */
export function onSpiral(index: number, reach: number): Point {
  return { x: reach * Math.cos(index * GOLDEN_ANGLE), y: reach * Math.sin(index * GOLDEN_ANGLE) }
}
