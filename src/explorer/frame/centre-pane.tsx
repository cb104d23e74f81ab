import { GraphView } from '../drawing/graph-view.tsx'
import { Legend } from '../legend/legend.tsx'
import { Questions } from '../questions/questions.tsx'
import { ScopeBar } from '../scope/scope-bar.tsx'
import type { Page } from '../state/page.ts'
import { TABS, type Tab } from '../state/view.ts'
import { TableView } from '../table/table-view.tsx'
import { useExplorer } from './explorer.ts'
import { FoldSwitch } from './fold-switch.tsx'
import { lazily } from './lazily.tsx'

const LazyMap = lazily('the map', async () => (await import('../map/map-view.tsx')).MapView)
const LazyDossier = lazily('the dossier', async () => (await import('../dossier/dossier-view.tsx')).DossierView)
const LazyComparison = lazily(
  'the comparison',
  async () => (await import('../comparison/comparison-view.tsx')).ComparisonView,
)

const LazyReport = lazily('the report', async () => (await import('../keeping/report-view.tsx')).ReportView)

const TAB_NAMES: Readonly<Record<Tab, string>> = { graph: 'Graph', map: 'Map', table: 'Table' }

/** The middle of the page: the same part of the graph as a drawing, as a map, or as tables. */
export function CentrePane() {
  const { session } = useExplorer()
  const { tab, page } = session.view.value
  if (page !== undefined) return <OpenPage page={page} />
  return (
    <section class="pane centre" aria-label="Graph">
      <div class="centre-head">
        <Tabs open={tab} />
        <ScopeBar />
        <FoldSwitch />
        <Questions />
      </div>
      <div class="centre-body" role="tabpanel" id="centre-panel" aria-labelledby={`tab-${tab}`}>
        <Body tab={tab} />
      </div>
      {session.isOverview.value ? null : <Legend />}
    </section>
  )
}

function OpenPage({ page }: { readonly page: Page }) {
  switch (page.kind) {
    case 'dossier':
      return <LazyDossier key={page.entity} page={page} />
    case 'comparison':
      return <LazyComparison />
    case 'report':
      return <LazyReport />
  }
}

function Body({ tab }: { readonly tab: Tab }) {
  switch (tab) {
    case 'graph':
      return <GraphView />
    case 'map':
      return <LazyMap />
    case 'table':
      return <TableView />
  }
}

function Tabs({ open }: { readonly open: Tab }) {
  const { session } = useExplorer()
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = TABS[(TABS.indexOf(open) + by + TABS.length) % TABS.length]
    if (by === 0 || next === undefined) return
    event.preventDefault()
    session.take({ do: 'open tab', tab: next })
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label="Show as" onKeyDown={press}>
      {TABS.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          class="tab"
          aria-selected={tab === open}
          aria-controls="centre-panel"
          tabIndex={tab === open ? 0 : -1}
          onClick={() => {
            session.take({ do: 'open tab', tab })
          }}
        >
          {TAB_NAMES[tab]}
        </button>
      ))}
    </div>
  )
}
