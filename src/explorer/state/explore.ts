import type { EntityKind } from '../generated/operations.ts'
import { neighborsOf } from '../graph/neighbors.ts'
import type { AskAbout, Neighborhood } from './ask.ts'
import type { Known } from './known.ts'
import { drawnIn } from './shown.ts'
import type { View } from './view.ts'

/** Entities that one expansion brings at the most, so that a large node does not bury the drawing. */
export const MOST_AT_ONCE = 25
/** Entities that the API gives around one at the most. */
export const MOST_AROUND = 1_000

/** The question that brings the next neighbors of an entity, of one kind or of all. */
export function expansionOf(
  { id, kind }: { readonly id: string; readonly kind?: EntityKind },
  view: View,
  known: Known,
): AskAbout<'expansion'> {
  const drawn = drawnIn(view, known)
  const there = [...neighborsOf(known.graph, id)].filter((neighbor) => drawn.has(neighbor)).length
  const ofKind = kind === undefined ? {} : { kind }
  return { about: 'expansion', id, ...ofKind, limit: Math.min(MOST_AROUND, there + MOST_AT_ONCE + 1) }
}

/** What of a neighborhood is not in sight, the most telling first, as much as comes at once. */
export function freshIn({ nodes }: Neighborhood, view: View, known: Known): readonly string[] {
  const drawn = drawnIn(view, known)
  return nodes
    .map(({ id }) => id)
    .filter((id) => !drawn.has(id) || view.hidden.includes(id))
    .slice(0, MOST_AT_ONCE)
}
