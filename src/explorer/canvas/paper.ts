import type { Box, Camera, Scene, Theme } from '../renderer.ts'
import type { Size } from './camera.ts'

/** What of a picture stands out. */
export type Emphasis = Pick<Scene, 'selected' | 'highlighted'>

/** Where and how to paint. */
export interface Paper {
  readonly context: CanvasRenderingContext2D
  readonly camera: Camera
  readonly size: Size
  readonly theme: Theme
  /** The part of it that is on the screen; all of it, if left out. */
  readonly screen?: Box
  /** What stands over it, in pixels of the screen. */
  readonly covered?: readonly Box[]
  /** How large names are, where 1 is right for a text of 16 pixels. */
  readonly textScale: number
  /** Pixels of the device a CSS pixel. */
  readonly pixelRatio: number
}

/** Whether something stands back behind what is highlighted. */
export function isDimmed(id: string, { selected, highlighted }: Emphasis): boolean {
  return highlighted !== undefined && !highlighted.has(id) && !selected.has(id)
}
