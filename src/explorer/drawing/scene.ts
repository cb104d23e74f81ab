import { isDirected, isNegated, type Edge } from '../graph/edges.ts'
import { isPlanned } from '../graph/graph.ts'
import { cut, edgeLabel, nameWithStatus } from '../graph/wording.ts'
import type { VisibleGraph } from '../graph/visible.ts'
import type { Point, Scene } from '../renderer.ts'
import type { View } from '../state/view.ts'

/** Longer names are cut in the drawing; they are whole in the selection. */
const LONGEST_LABEL = 36

/** What the renderer is to show of the visible graph; `places` are those that its arrangement gives. */
export function sceneOf(
  visible: VisibleGraph,
  view: Pick<View, 'arrangement' | 'pins' | 'selection'>,
  highlighted: ReadonlySet<string> | undefined,
  notes: ReadonlyMap<string, string> = new Map(),
  places: ReadonlyMap<string, Point> = new Map(),
): Scene {
  const marked = (id: string, label: string) => (notes.has(id) ? `${label} ✎` : label)
  return {
    nodes: visible.entities.map((entity) => {
      const { id, kind, mentionCount } = entity
      const pin = view.pins.get(id)
      return {
        id,
        kind,
        label: marked(id, cut(nameWithStatus(entity), LONGEST_LABEL)),
        weight: Math.max(1, mentionCount),
        planned: isPlanned(entity),
        ...places.get(id),
        ...(pin === undefined ? {} : { x: pin.x, y: pin.y, pinned: true }),
      }
    }),
    edges: visible.edges.map(drawnEdge).map((edge) => ({ ...edge, label: marked(edge.id, edge.label) })),
    selected: new Set(view.selection),
    highlighted,
    arrangement: JSON.stringify(view.arrangement),
  }
}

function drawnEdge(edge: Edge): Scene['edges'][number] {
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    label: cut(edgeLabel(edge), LONGEST_LABEL),
    directed: isDirected(edge),
    negated: isNegated(edge),
    planned: edge.type === 'PLANNED',
  }
}
