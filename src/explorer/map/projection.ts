import { geoNaturalEarth1, type GeoProjection } from 'd3-geo'
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
/** Magnified no further than a country of middling size on the screen. */
const CLOSEST = 1_600

/** The map's projection: all places in sight, or the whole earth where there are none. */
export function projectionFor(places: readonly KnownPlace[], size: Size, view: MapView): GeoProjection {
  const projection = geoNaturalEarth1()
  const { width, height } = size
  const margin = Math.min(MARGIN, width / 4, height / 4)
  const box: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ]
  if (places.length === 0) projection.fitExtent(box, { type: 'Sphere' })
  else {
    const coordinates = places.map(({ longitude, latitude }) => [longitude, latitude])
    projection.fitExtent(box, { type: 'MultiPoint', coordinates })
    const most = Math.min(projection.scale(), CLOSEST)
    projection.scale(Number.isFinite(most) ? most : CLOSEST).translate([0, 0])
    const points = places.flatMap((place) => {
      const point = projection([place.longitude, place.latitude])
      return point === null ? [] : [{ x: point[0], y: point[1] }]
    })
    const across = middleOf(points.map(({ x }) => x))
    const down = middleOf(points.map(({ y }) => y))
    projection.translate([width / 2 - across, height / 2 - down])
  }
  const [x, y] = projection.translate()
  return projection
    .scale(projection.scale() * view.scale)
    .translate([
      width / 2 + (x - width / 2) * view.scale + view.across,
      height / 2 + (y - height / 2) * view.scale + view.down,
    ])
}

function middleOf(numbers: readonly number[]): number {
  return (Math.min(...numbers) + Math.max(...numbers)) / 2
}
