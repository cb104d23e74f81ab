import { groupBy } from '../../model/group-by.ts'
import { ENTITY_KINDS } from '../../model/entity-kind.ts'
import { distanceToLine } from '../canvas/edge-curves.ts'
import { onSpiral } from '../canvas/spiral.ts'
import { daysOf, type KnownDate } from '../graph/time.ts'
import { proofOf, type Edge } from '../graph/edges.ts'
import type { Entity } from '../graph/graph.ts'
import type { VisibleGraph } from '../graph/visible.ts'
import type { Point } from '../renderer.ts'
import type { Arrangement } from '../state/view.ts'

type Arranged = Pick<VisibleGraph, 'entities' | 'edges' | 'degrees'>

/** How far from the one before it another stands on a spiral, with room for its name. */
const SPIRAL_STEP = 84
const BETWEEN_GROUPS = 130
/** How much wider than high all groups are together. */
const LINE_SHAPE = 1.7
/** Between two on a circle, and between two circles. */
const ON_CIRCLE = 120
const BETWEEN_CIRCLES = 170

/**
 * Where each entity stands, in the drawing's own units: in groups by kind; in groups from the earliest month to the
 * latest, what has no date last, as words in a text; on circles around a hub, one for each step further from it, what it is not joined to on
 * the outermost. Nothing where what joins them decides, which takes a layout.
 */
export function arrange(arrangement: Arrangement, graph: Arranged): ReadonlyMap<string, Point> {
  return clearOfLines(placesBy(arrangement, graph), graph.edges)
}

function placesBy(arrangement: Arrangement, graph: Arranged): ReadonlyMap<string, Point> {
  switch (arrangement.by) {
    case 'force':
      return new Map()
    case 'kind':
      return inGroups(
        ENTITY_KINDS.map((kind) => graph.entities.filter((entity) => entity.kind === kind)),
        graph,
      )
    case 'time':
      return inGroups(byMonth(graph), graph)
    case 'hub':
      return aroundHub(arrangement.hub, graph)
  }
}

/** The one that has the most lines: around which the others stand if nobody is chosen. */
export function largestHub({ entities, degrees }: Pick<Arranged, 'entities' | 'degrees'>): string | undefined {
  return entities.toSorted(byDegree(degrees))[0]?.id
}

const byDegree = (degrees: ReadonlyMap<string, number>) => (a: Entity, b: Entity) =>
  (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1)

/**
 * Groups beside each other in lines, as words in a text. In each, who has the most lines stands in the middle, and the others
 * around on a spiral, on which no three stand in one line.
 */
function inGroups(groups: readonly (readonly Entity[])[], { degrees }: Arranged): ReadonlyMap<string, Point> {
  const discs = groups
    .filter(({ length }) => length > 0)
    .map((group) => ({ group, radius: SPIRAL_STEP * Math.sqrt(group.length) }))
  const area = discs.reduce((sum, { radius }) => sum + (2 * radius + BETWEEN_GROUPS) ** 2, 0)
  const widest = Math.max(Math.sqrt(area * LINE_SHAPE), ...discs.map(({ radius }) => 2 * radius))
  const places = new Map<string, Point>()
  let [left, top, height] = [0, 0, 0]
  for (const { group, radius } of discs) {
    if (left > 0 && left + 2 * radius > widest) {
      top += height + BETWEEN_GROUPS
      left = 0
      height = 0
    }
    group.toSorted(byDegree(degrees)).forEach(({ id }, index) => {
      const { x, y } = onSpiral(index, SPIRAL_STEP * Math.sqrt(index))
      places.set(id, { x: left + radius + x, y: top + radius + y })
    })
    left += 2 * radius + BETWEEN_GROUPS
    height = Math.max(height, 2 * radius)
  }
  return places
}

/** How near a line may come to what it does not join, and where that may be set aside to, the nearest first. */
const CLEAR = 12
const ASIDE = [0, 20, -20, 32, -32, 44, -44]
/** So many pairs of shape and line are looked at while a person waits; in a larger drawing nobody follows a single line. */
const MOST_PAIRS = 3_000_000

/** Sets aside what a line runs through that it does not join. */
function clearOfLines(places: ReadonlyMap<string, Point>, edges: readonly Edge[]): ReadonlyMap<string, Point> {
  if (places.size * edges.length > MOST_PAIRS) return places
  const clear = new Map(places)
  for (const [id, place] of places) {
    const foreign = edges.filter(({ source, target }) => source !== id && target !== id)
    const isFree = (point: Point) =>
      foreign.every(({ source, target }) => {
        const [from, to] = [clear.get(source), clear.get(target)]
        return from === undefined || to === undefined || distanceToLine(from, to, point) > CLEAR
      })
    const aside = ASIDE.map((by) => ({ x: place.x, y: place.y + by }))
    clear.set(id, aside.find(isFree) ?? place)
  }
  return clear
}

/** Entities by the month that they are first told of: a meeting by its own, another by its earliest line. */
function byMonth({ entities, edges }: Arranged): readonly (readonly Entity[])[] {
  const dates = new Map<string, string>()
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  const ownMonth = (id: string) => {
    const entity = known.get(id)
    return entity?.__typename === 'Meeting' ? monthOf(entity.date) : undefined
  }
  const learn = (id: string, month: string | undefined) => {
    const before = dates.get(id)
    if (month !== undefined && (before === undefined || month < before)) dates.set(id, month)
  }
  for (const edge of edges) {
    const month = ownMonth(edge.source) ?? ownMonth(edge.target) ?? monthOfEdge(edge)
    learn(edge.source, month)
    learn(edge.target, month)
  }
  const months = groupBy(entities, ({ id }) => ownMonth(id) ?? dates.get(id) ?? UNDATED)
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
}

/** After every month. */
const UNDATED = '~'

/** The month of a line: of its date, else of the first article that tells of it. */
function monthOfEdge(edge: Edge): string | undefined {
  const dates = [edge.relationship?.date, ...edge.statements.map(({ date }) => date)]
  const dated = dates.flatMap((date) => monthOf(date) ?? [])
  const published = proofOf(edge).flatMap(({ article }) => article.publishedAt?.slice(0, 7) ?? [])
  return dated.sort()[0] ?? published.sort()[0]
}

function monthOf(date: KnownDate | null | undefined): string | undefined {
  return date == null ? undefined : daysOf(date)?.from.slice(0, 7)
}

function aroundHub(hub: string, { entities, edges, degrees }: Arranged): ReadonlyMap<string, Point> {
  const neighbors = new Map<string, string[]>()
  for (const { source, target } of edges) {
    neighbors.set(source, [...(neighbors.get(source) ?? []), target])
    neighbors.set(target, [...(neighbors.get(target) ?? []), source])
  }
  const center = entities.some(({ id }) => id === hub) ? hub : largestHub({ entities, degrees })
  if (center === undefined) return new Map()
  const places = new Map<string, Point>([[center, { x: 0, y: 0 }]])
  const seen = new Set([center])
  let circle: readonly string[] = [center]
  let radius = 0
  const putOnCircle = (ids: readonly string[]) => {
    radius = Math.max(radius + BETWEEN_CIRCLES, (ids.length * ON_CIRCLE) / (2 * Math.PI))
    ids.forEach((id, index) => {
      const angle = (2 * Math.PI * index) / ids.length - Math.PI / 2
      places.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) })
    })
  }
  while (circle.length > 0) {
    // In the order of those within, so that few lines cross.
    const next = circle.flatMap((id) =>
      [...new Set(neighbors.get(id) ?? [])].sort().filter((one) => {
        if (seen.has(one)) return false
        seen.add(one)
        return true
      }),
    )
    if (next.length > 0) putOnCircle(next)
    circle = next
  }
  const others = entities.map(({ id }) => id).filter((id) => !seen.has(id))
  if (others.length > 0) putOnCircle(others)
  return places
}
