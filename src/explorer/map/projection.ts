import { geoMercator, type GeoProjection } from 'd3-geo'
import type { KnownPlace } from './places.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** How far the map was moved and magnified by hand, on top of what fits. */
export interface MapView {
  readonly across: number
  readonly down: number
  readonly scale: number
}

export const UNMOVED: MapView = { across: 0, down: 0, scale: 1 }

const MARGIN = 70
/** Places come so near to the edge at the most, where the map would leave a part of the screen empty otherwise. */
const TIGHT_MARGIN = 16
/** Magnified no further than a country of middling size on the screen. */
const CLOSEST = 1_600
/** How wide and high Mercator's map is at scale 1: it fills a screen, where a round earth would leave a void. */
const SIDE = 2 * Math.PI

/** The map's projection: all places in sight, or the earth where there are none; it covers the screen where it can. */
export function projectionFor(places: readonly KnownPlace[], { width, height }: Size, view: MapView): GeoProjection {
  const cover = Math.max(width, height) / SIDE
  const fit = places.length === 0 ? cover : Math.min(CLOSEST, fittingScale(places, { width, height }, MARGIN))
  const least = places.length === 0 ? cover : Math.min(cover, fittingScale(places, { width, height }, TIGHT_MARGIN))
  const begun = Math.max(fit, least)
  const scale = Math.max(least, begun * view.scale)
  const middle = middleOf(places)
  const at = (from: number, moved: number, extent: number) =>
    within(extent / 2 - from * scale + moved, extent, (scale * SIDE) / 2)
  return geoMercator()
    .scale(scale)
    .translate([at(middle.x, view.across, width), at(middle.y, view.down, height)])
}

/** The scale at which all places are on the screen, with a margin; endless for a single one. */
function fittingScale(places: readonly KnownPlace[], { width, height }: Size, margin: number): number {
  const room = Math.min(margin, width / 4, height / 4)
  const { left, right, top, bottom } = boundsOf(places)
  return Math.min((width - 2 * room) / (right - left), (height - 2 * room) / (bottom - top))
}

function middleOf(places: readonly KnownPlace[]): { readonly x: number; readonly y: number } {
  if (places.length === 0) return { x: 0, y: 0 }
  const { left, right, top, bottom } = boundsOf(places)
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

function boundsOf(places: readonly KnownPlace[]) {
  const projection = geoMercator().scale(1).translate([0, 0])
  const points = places.flatMap(({ longitude, latitude }) => {
    const point = projection([longitude, latitude])
    return point === null ? [] : [point]
  })
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) }
}

/** Where the map's middle is, moved so that its edge does not come into the screen where it is large enough for that. */
function within(middle: number, extent: number, half: number): number {
  if (2 * half < extent) return middle
  return Math.min(half, Math.max(extent - half, middle))
}
