import { useExplorer } from './explorer.ts'
import type { Page } from '../state/page.ts'
import type { Pane } from '../state/sight.ts'

const PANES: readonly (readonly [Pane, string])[] = [
  ['article', 'Article'],
  ['centre', 'Graph'],
  ['selection', 'Selection'],
]

const PAGES: Readonly<Record<Page['kind'], string>> = { dossier: 'Dossier', comparison: 'Comparison', report: 'Report' }

/** On a narrow screen, which pane is in sight. */
export function PaneSwitch() {
  const { screen, session } = useExplorer()
  const { selection, page } = session.view.value
  const count = selection.length
  return (
    <nav class="pane-switch" aria-label="Panes">
      {PANES.map(([pane, name]) => (
        <button
          key={pane}
          type="button"
          class="segment"
          aria-pressed={screen.pane.value === pane}
          onClick={() => {
            screen.pane.value = pane
          }}
        >
          {pane === 'centre' && page !== undefined ? PAGES[page.kind] : name}
          {pane === 'selection' && count > 0 ? ` (${count})` : ''}
        </button>
      ))}
    </nav>
  )
}
