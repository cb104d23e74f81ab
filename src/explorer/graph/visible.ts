import type { EntityKind } from '../generated/operations.ts'
import { SURENESS, type Question, type View } from '../state/view.ts'
import type { Edge, EdgeType } from './edges.ts'
import { isPlanned, type Entity, type Graph } from './graph.ts'
import { edgesWithin, meetsWithin } from './time.ts'

/** Which of the chips' questions lets each type of line through; a plan answers none. */
export const QUESTION_OF: Readonly<Record<EdgeType, Question | undefined>> = {
  HOLDS_ROLE_AT: 'roles',
  MEMBER_OF: 'roles',
  PARTICIPATED_IN: 'met',
  HELD_IN: 'where',
  ORGANIZED: 'met',
  MET_WITH: 'met',
  LOCATED_IN: 'where',
  PLANNED: undefined,
  SPOKE_ABOUT: 'said',
  SAID_OF_BOTH: 'said',
}

/** The part of the known graph that the view lets through. */
export interface VisibleGraph {
  readonly entities: readonly Entity[]
  readonly edges: readonly Edge[]
  /** How many entities are in the drawing and left out by filters, focus, question or by hand. */
  readonly leftOut: number
  /** How many lines each entity has, by id. */
  readonly degrees: ReadonlyMap<string, number>
  /** What the legend counts: entities and lines in the drawing before the filters by kind and type. */
  readonly kindCounts: ReadonlyMap<EntityKind, number>
  readonly typeCounts: ReadonlyMap<EdgeType, number>
}

/** Filters the known graph: `inDrawing` are the ids of the entities that are drawn before anything is left out. */
export function visibleGraph(
  graph: Graph,
  edges: readonly Edge[],
  inDrawing: ReadonlySet<string>,
  view: View,
): VisibleGraph {
  const drawn = new Set([...inDrawing].filter((id) => graph.entities.has(id)))
  const least = SURENESS[view.sureness]
  const isSure = (id: string) => (graph.entities.get(id)?.confidence ?? 1) >= least
  const present = new Set([...drawn].filter((id) => !view.hidden.includes(id) && isSure(id)))
  const isHiddenPlan = (id: string) => view.hiddenTypes.includes('PLANNED') && isPlanned(graph.entities.get(id))
  const { window } = view
  const sure = least === 0 ? edges : surer(edges, least)
  const timely = window === undefined ? sure : edgesWithin(sure, graph.entities, window)
  const joined = timely.filter(({ source, target }) => present.has(source) && present.has(target))
  const inTime =
    window === undefined ? present : endsOf(joined, present, (id) => meetsWithin(graph.entities.get(id), window))
  const kindCounts = counted([...inTime].flatMap((id) => graph.entities.get(id)?.kind ?? []))
  const typeCounts = counted(joined.map(({ type }) => type))

  const { question } = view
  const allowed = joined.filter(
    ({ type }) => !view.hiddenTypes.includes(type) && (question === undefined || QUESTION_OF[type] === question),
  )
  const ofKind = new Set(
    [...inTime].filter(
      (id) => !isHiddenPlan(id) && !view.hiddenKinds.some((kind) => kind === graph.entities.get(id)?.kind),
    ),
  )
  const focused = withinFocus(ofKind, allowed, view.focus)
  const isKept = (id: string) =>
    window !== undefined && question === undefined && meetsWithin(graph.entities.get(id), window)
  const asked = question === undefined && window === undefined ? focused : endsOf(allowed, focused, isKept)
  const shownEdges = allowed.filter(({ source, target }) => asked.has(source) && asked.has(target))
  const entities = [...asked].flatMap((id) => graph.entities.get(id) ?? [])
  return {
    entities,
    edges: shownEdges,
    leftOut: drawn.size - entities.length,
    degrees: counted(shownEdges.flatMap(({ source, target }) => [source, target])),
    kindCounts,
    typeCounts,
  }
}

/** Lines that are at least so sure; of those that stand for statements, with the statements that are. */
function surer(edges: readonly Edge[], least: number): readonly Edge[] {
  return edges
    .map((edge) => ({ ...edge, statements: edge.statements.filter(({ confidence }) => confidence >= least) }))
    .filter(({ relationship, statements }) => (relationship?.confidence ?? 0) >= least || statements.length > 0)
}

function withinFocus(ids: ReadonlySet<string>, edges: readonly Edge[], focus: readonly string[]): ReadonlySet<string> {
  if (focus.length === 0) return ids
  const near = new Set(focus)
  for (const { source, target } of edges) {
    if (focus.includes(source)) near.add(target)
    if (focus.includes(target)) near.add(source)
  }
  return new Set([...ids].filter((id) => near.has(id)))
}

/** Those of some entities that a line joins to another of them, or that are kept for another reason. */
function endsOf(
  edges: readonly Edge[],
  ids: ReadonlySet<string>,
  isKept: (id: string) => boolean,
): ReadonlySet<string> {
  const inner = edges.filter(({ source, target }) => ids.has(source) && ids.has(target))
  const ends = new Set(inner.flatMap(({ source, target }) => [source, target]))
  return new Set([...ids].filter((id) => ends.has(id) || isKept(id)))
}

function counted<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The neighbors of some entities that nothing else in sight is joined to: what collapsing takes away. */
export function leavesOf(ids: readonly string[], { edges }: Pick<VisibleGraph, 'edges'>): readonly string[] {
  const centre = new Set(ids)
  const neighbors = new Set<string>()
  const elsewhere = new Set<string>()
  for (const { source, target } of edges) {
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      if (centre.has(one)) continue
      if (centre.has(other)) neighbors.add(one)
      else elsewhere.add(one)
    }
  }
  return [...neighbors].filter((id) => !elsewhere.has(id))
}
