import type { Camera, Point } from '../renderer.ts'
import type { Foldable } from './fold.ts'

/** The panes, of which a narrow screen shows one at a time. */
export const PANES = ['centre', 'article', 'selection'] as const
export type Pane = (typeof PANES)[number]

/** How the view is looked at: no step of its own to be undone, and a part of the link. */
export interface Sight {
  readonly pane: Pane
  /** What is folded away beside the drawing. */
  readonly folded: readonly Foldable[]
  /** Where a person looked last; undefined: all of the graph. */
  readonly camera: Camera | undefined
  /** Where entities are drawn, by their ids, as far as that is known. */
  readonly places: ReadonlyMap<string, Point>
}

export const DEFAULT_SIGHT: Sight = { pane: 'centre', folded: [], camera: undefined, places: new Map() }
