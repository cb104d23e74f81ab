import { signal, type Signal } from '@preact/signals'
import type { Renderer } from '../renderer.ts'
import { createThemeChoice, type ThemeChoice } from './theme.ts'

/** The dialogs of the page. `path to`: choosing where a path is to end. */
type DialogName = 'palette' | 'path to' | 'keys' | 'share' | 'export' | 'read'

/** The panes, of which a narrow screen shows one at a time. */
export type Pane = 'article' | 'centre' | 'selection'

/** What the page is showing that is no part of the view: it is neither undone nor shared. */
export interface Screen {
  readonly dialog: Signal<DialogName | undefined>
  readonly pane: Signal<Pane>
  readonly lasso: Signal<boolean>
  /** What draws the graph, while the graph is on the page. */
  readonly renderer: Signal<Renderer | undefined>
  readonly theme: ThemeChoice
  readonly reducedMotion: boolean
}

export function createScreen(): Screen {
  return {
    dialog: signal(undefined),
    pane: signal('centre'),
    lasso: signal(false),
    renderer: signal(undefined),
    theme: createThemeChoice(),
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  }
}
