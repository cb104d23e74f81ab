import type { Camera } from '../renderer.ts'
import type { Size } from './camera.ts'
import { paintPicture } from './paint.ts'
import type { Emphasis, Paper } from './paper.ts'
import type { Picture } from './picture.ts'

/** How much further than the screen a snapshot reaches on each side, as a part of the screen. */
const MARGIN = 0.25

/** A picture painted once, to be shown shifted and scaled while the camera moves. */
export interface Snapshot {
  readonly canvas: HTMLCanvasElement
  readonly camera: Camera
  readonly size: Size
}

/** Paints a picture, and more of it than the screen shows. */
export function takeSnapshot(
  canvas: HTMLCanvasElement,
  { camera, size, theme, pixelRatio, textScale, covered = [] }: Omit<Paper, 'context'>,
  picture: Picture,
  emphasis: Emphasis,
): Snapshot | undefined {
  // In whole pixels of the device, so that no row of them is lost when it is shown where it was taken.
  const [left, top] = [size.width, size.height].map((side) => Math.ceil(side * MARGIN * pixelRatio) / pixelRatio) as [
    number,
    number,
  ]
  const wide = { width: size.width + 2 * left, height: size.height + 2 * top }
  canvas.width = Math.round(wide.width * pixelRatio)
  canvas.height = Math.round(wide.height * pixelRatio)
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) return undefined
  const screen = { left, top, right: left + size.width, bottom: top + size.height }
  paintPicture({ context, camera, size: wide, screen, covered, theme, textScale, pixelRatio }, picture, emphasis)
  return { canvas, camera, size: wide }
}

/** Shows a snapshot as the camera sees it now. */
export function showSnapshot({ context, camera, size, theme, pixelRatio }: Paper, snapshot: Snapshot): void {
  const zoom = camera.scale / snapshot.camera.scale
  const [width, height] = [snapshot.size.width * zoom, snapshot.size.height * zoom]
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
  context.globalAlpha = 1
  context.fillStyle = theme.background
  context.fillRect(0, 0, size.width, size.height)
  context.imageSmoothingEnabled = zoom !== 1
  context.drawImage(
    snapshot.canvas,
    size.width / 2 - width / 2 + (snapshot.camera.x - camera.x) * camera.scale,
    size.height / 2 - height / 2 + (snapshot.camera.y - camera.y) * camera.scale,
    width,
    height,
  )
}
