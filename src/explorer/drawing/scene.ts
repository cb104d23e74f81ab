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
  view: View,
  highlighted: ReadonlySet<string> | undefined,
  notes: ReadonlyMap<string, string> = new Map(),
  places: ReadonlyMap<string, Point> = new Map(),
): Scene {
  const subjects = new Set(view.scope?.kind === 'entities' ? view.scope.ids : [])
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
        central: subjects.has(id),
        ...places.get(id),
        ...(pin === undefined ? {} : { x: pin.x, y: pin.y, pinned: true }),
      }
    }),
    edges: visible.edges.map(drawnEdge).map((edge) => ({ ...edge, label: marked(edge.id, edge.label) })),
    selected: new Set(view.selection),
    highlighted,
    arrangement: arrangementOf(view),
  }
}

/**
 * What decides where entities stand: how they are arranged, and what was chosen to be drawn. What a stretch of time leaves
 * stays where it is, so that one who plays it forward can follow.
 */
function arrangementOf(view: View): string {
  const { arrangement, scope, added, focus, hiddenKinds, hiddenTypes, question, sureness } = view
  return JSON.stringify([arrangement, scope, added, focus, hiddenKinds, hiddenTypes, question, sureness])
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
