import { createLayout } from '../canvas/layout.ts'
import { outlineOf } from '../canvas/shapes.ts'
import { ENTITY_KINDS, KINDS } from '../../model/entity-kind.ts'
import { edgesOf, EDGE_TYPES, isNegated, type Edge } from '../graph/edges.ts'
import { EMPTY_GRAPH, mergeGraph, type Entity } from '../graph/graph.ts'
import { articleName, cut, EDGE_WORDS, nameWithStatus } from '../graph/wording.ts'
import type { Point, Theme } from '../renderer.ts'
import type { Taken } from './take.ts'
import { element, escapeXml } from './xml.ts'

/** Entities that a picture can show and be read. */
const MOST_DRAWN = 300
/** Articles that are listed under it. */
const MOST_SOURCES = 60
const MARGIN = 80
const LINE = 18
const SMALLEST = { width: 720, height: 360 }

/** A picture as SVG, with its size. */
export interface PictureFile {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/**
 * What was taken as a picture with its legend and its sources: the entities mentioned most, as many as can be read, and
 * the lines between them. Where all of them were drawn already they keep their places; else they are laid out anew.
 */
export function pictureFile(
  taken: Taken,
  title: string,
  theme: Theme,
  places: ReadonlyMap<string, Point>,
): PictureFile {
  const entities = [...taken.entities].sort((a, b) => b.mentionCount - a.mentionCount).slice(0, MOST_DRAWN)
  const drawn = new Set(entities.map(({ id }) => id))
  const edges = edgesOf(mergeGraph(EMPTY_GRAPH, taken)).filter(
    ({ source, target }) => drawn.has(source) && drawn.has(target),
  )
  const at = moved(placesFor(entities, edges, places))
  const points = [...at.values()]
  const width = Math.max(SMALLEST.width, ...points.map(({ x }) => x + MARGIN))
  const height = Math.max(SMALLEST.height, ...points.map(({ y }) => y + MARGIN))
  const notes = notesOf(taken, entities, edges)
  const total = height + MARGIN + notes.length * LINE
  const text = (content: string, x: number, y: number, more: Readonly<Record<string, string | number>> = {}) =>
    element('text', { x, y, fill: theme.text, ...more }, escapeXml(content))
  const body = [
    element('rect', { width, height: total, fill: theme.background }),
    text(title, 24, 36, { 'font-size': 20, 'font-weight': 700 }),
    ...edges.map((edge) => lineOf(edge, at, theme)),
    ...entities.map((entity) => {
      const { x, y } = at.get(entity.id) ?? { x: 0, y: 0 }
      const radius = radiusOf(entity)
      return element('path', {
        d: outlineOf(entity.kind, x, y, radius),
        fill: theme.kinds[entity.kind],
        stroke: theme.background,
      })
    }),
    ...entities.map((entity) => {
      const { x, y } = at.get(entity.id) ?? { x: 0, y: 0 }
      return text(cut(nameWithStatus(entity), 36), x, y + radiusOf(entity) + 14, {
        'text-anchor': 'middle',
        'font-size': 12,
        'paint-order': 'stroke',
        stroke: theme.background,
        'stroke-width': 3,
      })
    }),
    ...notes.map(({ content, kind }, index) => {
      const y = height + LINE * (index + 1)
      const sign =
        kind === undefined ? '' : element('path', { d: outlineOf(kind, 32, y - 4, 6), fill: theme.kinds[kind] })
      return sign + text(content, kind === undefined ? 24 : 48, y, { 'font-size': 12 })
    }),
  ]
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(total)}`,
      width: Math.ceil(width),
      height: Math.ceil(total),
      'font-family': 'system-ui, sans-serif',
    },
    element('title', {}, escapeXml(title)),
    ...body,
  )
  return { svg: `${svg}\n`, width: Math.ceil(width), height: Math.ceil(total) }
}

function radiusOf({ mentionCount }: Entity): number {
  return 7 + 2 * Math.log2(1 + mentionCount)
}

function lineOf(edge: Edge, at: ReadonlyMap<string, Point>, theme: Theme): string {
  const [from, to] = [at.get(edge.source), at.get(edge.target)]
  if (from === undefined || to === undefined) return ''
  const dashes = edge.type === 'PLANNED' ? '2 4' : isNegated(edge) ? '7 5' : undefined
  return element(
    'line',
    { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: theme.edge, 'stroke-dasharray': dashes },
    element('title', {}, escapeXml(EDGE_WORDS[edge.type].forward)),
  )
}

interface Note {
  readonly content: string
  readonly kind?: Entity['kind']
}

/** What stands under the picture: what shapes and lines mean, how much is drawn, and the articles that tell it. */
function notesOf(taken: Taken, entities: readonly Entity[], edges: readonly Edge[]): readonly Note[] {
  const kinds = ENTITY_KINDS.filter((kind) => entities.some((entity) => entity.kind === kind))
  const types = EDGE_TYPES.filter((type) => edges.some((edge) => edge.type === type)).map(
    (type) => `${EDGE_WORDS[type].forward}${type === 'PLANNED' ? ' (dotted)' : ''}`,
  )
  const sentences = [
    ...taken.relationships.flatMap(({ evidence }) => evidence.nodes.map(({ sentence }) => sentence)),
    ...taken.statements.map(({ sentence }) => sentence),
  ]
  const sources = [...new Map(sentences.map(({ article }) => [article.id, article])).values()]
  return [
    ...kinds.map((kind) => ({ kind, content: KINDS[kind].noun[1] })),
    ...(types.length === 0 ? [] : [{ content: `Lines: ${types.join(', ')}` }]),
    ...(edges.some(isNegated) ? [{ content: 'Dashed lines say that something is not so' }] : []),
    ...(entities.length < taken.entities.length
      ? [{ content: `Drawn are the ${entities.length} mentioned most of ${taken.entities.length} entities` }]
      : []),
    ...(sources.length === 0 ? [] : [{ content: 'Sources' }]),
    ...sources.slice(0, MOST_SOURCES).map((article) => ({
      content: [cut(articleName(article), 90), article.publishedAt?.slice(0, 10), article.url]
        .filter(Boolean)
        .join(', '),
    })),
    ...(sources.length > MOST_SOURCES ? [{ content: `and ${sources.length - MOST_SOURCES} more articles` }] : []),
  ]
}

function placesFor(
  entities: readonly Entity[],
  edges: readonly Edge[],
  places: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  if (entities.every(({ id }) => places.has(id))) {
    return new Map(entities.map(({ id }) => [id, places.get(id) ?? { x: 0, y: 0 }]))
  }
  const order = new Map(entities.map(({ id }, index) => [id, index]))
  const turn = 2.4
  const layout = createLayout({
    positions: Float32Array.from(
      entities.flatMap((_, index) => [
        Math.cos(index * turn) * 30 * Math.sqrt(index + 1),
        Math.sin(index * turn) * 30 * Math.sqrt(index + 1),
      ]),
    ),
    radii: Float32Array.from(entities, radiusOf),
    nameRoom: 0,
    isTall: false,
    fixed: new Uint8Array(entities.length),
    ends: Uint32Array.from(edges.flatMap(({ source, target }) => [order.get(source) ?? 0, order.get(target) ?? 0])),
  })
  while (layout.step());
  const positions = layout.positions()
  return new Map(
    entities.map(({ id }, index) => [id, { x: positions[2 * index] ?? 0, y: positions[2 * index + 1] ?? 0 }]),
  )
}

/** So that nothing stands left of the margin, or above the title. */
function moved(places: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const points = [...places.values()]
  const left = Math.min(...points.map(({ x }) => x)) - MARGIN
  const top = Math.min(...points.map(({ y }) => y)) - MARGIN
  return new Map([...places].map(([id, { x, y }]) => [id, { x: round(x - left), y: round(y - top) }]))
}

function round(length: number): number {
  return Math.round(length * 10) / 10
}
