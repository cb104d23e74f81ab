import { geoGraticule10, geoPath } from 'd3-geo'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import world from 'world-atlas/countries-110m.json'
import './map.css'
import { highlightedIn } from '../drawing/highlighted.ts'
import { useExplorer } from '../frame/explorer.ts'
import { IconButton } from '../frame/icon-button.tsx'
import { KindIcon } from '../frame/kind-icon.tsx'
import { countOf, cut } from '../graph/wording.ts'
import { labelsThatFit, placesOf } from './places.ts'
import { projectionFor, UNMOVED, type MapView as View, type Size } from './projection.ts'

const topology = world as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>
const LAND = feature(topology, topology.objects.land)
const BORDERS = mesh(topology, topology.objects.countries, (one, other) => one !== other)
const GRATICULE = geoGraticule10()

const ZOOM_STEP = 1.5

/** The places of the visible graph where they lie on the earth. */
export function MapView() {
  const { session } = useExplorer()
  const host = useRef<HTMLDivElement>(null)
  const size = useSignal<Size>({ width: 800, height: 500 })
  const view = useSignal<View>(UNMOVED)
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const { width, height } = entry.contentRect
      size.value = { width: Math.max(1, width), height: Math.max(1, height) }
    })
    if (host.current !== null) observer.observe(host.current)
    return () => {
      observer.disconnect()
    }
  }, [])

  const { known, unknown } = placesOf(session.visible.value.entities)
  const projection = projectionFor(known, size.value, view.value)
  const path = geoPath(projection)
  const zoom = (factor: number) => {
    const { across, down, scale } = view.value
    const next = Math.min(40, Math.max(0.2, scale * factor))
    const by = next / scale
    view.value = { across: across * by, down: down * by, scale: next }
  }

  return (
    <div class="map" ref={host}>
      <svg
        class="map-ground"
        aria-hidden="true"
        width={size.value.width}
        height={size.value.height}
        onWheel={(event) => {
          event.preventDefault()
          zoom(Math.exp(-event.deltaY / 400))
        }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerMove={(event) => {
          if (event.buttons !== 1) return
          const { across, down, scale } = view.value
          view.value = { across: across + event.movementX, down: down + event.movementY, scale }
        }}
      >
        <path class="map-lines" d={path(GRATICULE) ?? ''} />
        <path class="map-land" d={path(LAND) ?? ''} />
        <path class="map-borders" d={path(BORDERS) ?? ''} />
      </svg>
      <Places
        places={known}
        size={size.value}
        project={(longitude, latitude) => projection([longitude, latitude]) ?? [0, 0]}
      />
      <div class="tools" role="group" aria-label="Map">
        <IconButton
          name="Magnify the map"
          icon="plus"
          run={() => {
            zoom(ZOOM_STEP)
          }}
        />
        <IconButton
          name="Shrink the map"
          icon="minus"
          run={() => {
            zoom(1 / ZOOM_STEP)
          }}
        />
        <IconButton
          name="Bring all places into sight"
          icon="fit"
          run={() => {
            view.value = UNMOVED
          }}
        />
      </div>
      {known.length === 0 ? (
        <p class="map-note">Of no place here it is known where it lies.</p>
      ) : unknown.length > 0 ? (
        <p class="map-note" title={unknown.join(', ')}>
          Not on the map:{' '}
          {unknown
            .slice(0, 5)
            .map((name) => cut(name, 40))
            .join(', ')}
          {unknown.length > 5 ? ` and ${countOf(unknown.length - 5, ['other', 'others'])}` : ''}
        </p>
      ) : null}
    </div>
  )
}

function Places(props: {
  readonly places: ReturnType<typeof placesOf>['known']
  readonly size: Size
  readonly project: (longitude: number, latitude: number) => readonly [number, number]
}) {
  const { session } = useExplorer()
  const { selection } = session.view.value
  const highlighted = highlightedIn(session)
  const points = props.places.map((place) => {
    const [x, y] = props.project(place.longitude, place.latitude)
    return { ...place, x, y, text: cut(place.name, 28) }
  })
  const fits = labelsThatFit(points, props.size)
  return (
    <ul class="map-places" aria-label="Places on the map">
      {points.map(({ id, name, x, y, text }, index) => (
        <li key={id} style={{ transform: `translate(${x}px, ${y}px)` }}>
          <button
            type="button"
            class="map-place"
            aria-label={name}
            title={name}
            aria-pressed={selection.includes(id)}
            data-dimmed={highlighted !== undefined && !highlighted.has(id)}
            onClick={(event) => {
              session.take({ do: 'select', ids: [id], add: event.shiftKey })
            }}
            onPointerEnter={() => {
              session.hovered.value = id
            }}
            onPointerLeave={() => {
              session.hovered.value = undefined
            }}
          >
            <KindIcon kind="PLACE" />
            <span dir="auto" hidden={fits[index] !== true && !selection.includes(id)}>
              {text}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
