import { signal, type Signal } from '@preact/signals'
import type { Camera, Point, Renderer } from '../renderer.ts'
import { createKeeping, type Keeping } from '../keeping/keeping.ts'
import type { Mending } from '../mending/mending.ts'
import type { Foldable } from '../state/fold.ts'
import { DEFAULT_SIGHT, type Pane } from '../state/sight.ts'
import { createThemeChoice, type ThemeChoice } from './theme.ts'

/** The dialogs of the page. `path to`: choosing where a path is to end. */
type DialogName = 'palette' | 'path to' | 'keys' | 'share' | 'export' | 'read' | 'remove' | 'sign in' | 'mend' | 'keep'

/** What the page is showing that is no part of the view: it is not undone. */
export interface Screen {
  readonly dialog: Signal<DialogName | undefined>
  /** What the dialog is about to change in the graph, while it is that for it. */
  readonly mending: Signal<Mending | undefined>
  readonly pane: Signal<Pane>
  /** Where a person looked last in the graph; undefined: all of it. */
  readonly camera: Signal<Camera | undefined>
  /** Where entities are drawn, hidden ones included. */
  readonly places: Signal<ReadonlyMap<string, Point>>
  /** What is folded away beside the drawing. */
  readonly folded: Signal<readonly Foldable[]>
  readonly lasso: Signal<boolean>
  /** Whether the window of the timeline moves on by itself. */
  readonly playing: Signal<boolean>
  /** Files that were dropped on the page, and are to be read. */
  readonly dropped: Signal<readonly File[]>
  /** What draws the graph, while the graph is on the page. */
  readonly renderer: Signal<Renderer | undefined>
  /** What the person keeps: views with names, and notes. */
  readonly keeping: Keeping
  /** The place of the kept view that is told, from 0; undefined while no story is. */
  readonly story: Signal<number | undefined>
  /** The id of the entity or line on which a note is being written. */
  readonly noting: Signal<string | undefined>
  /** The menu that is open in the drawing: of an entity or a line by its id, or of the ground; in pixels of the window. */
  readonly menu: Signal<{ readonly id: string | undefined; readonly x: number; readonly y: number } | undefined>
  readonly theme: ThemeChoice
  readonly reducedMotion: boolean
}

export function createScreen(): Screen {
  return {
    dialog: signal(undefined),
    mending: signal(undefined),
    pane: signal(DEFAULT_SIGHT.pane),
    camera: signal(DEFAULT_SIGHT.camera),
    places: signal(DEFAULT_SIGHT.places),
    folded: signal(DEFAULT_SIGHT.folded),
    lasso: signal(false),
    playing: signal(false),
    dropped: signal([]),
    renderer: signal(undefined),
    keeping: createKeeping(),
    story: signal(undefined),
    noting: signal(undefined),
    menu: signal(undefined),
    theme: createThemeChoice(),
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  }
}
