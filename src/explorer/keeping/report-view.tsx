import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import '../dossier/dossier.css'
import { ConnectionsList } from '../dossier/connections-list.tsx'
import { DatedStatementItem } from '../dossier/dated-statement.tsx'
import { PageHead } from '../dossier/page-head.tsx'
import { useExplorer } from '../frame/explorer.ts'
import { openLink } from '../frame/follow-link.ts'
import { Icon } from '../frame/icon.tsx'
import { countOf } from '../graph/wording.ts'
import { refusalOf } from '../server/failure.ts'
import { readLink } from '../state/view-link.ts'
import type { KeptView } from './kept.ts'
import { loadSection, type ReportSection } from './report-section.ts'

/** The views that were kept as a report to be read and printed: each is a section, its facts with what proves them. */
export function ReportView() {
  const { screen } = useExplorer()
  const { views } = screen.keeping.kept.value
  return (
    <section class="pane centre page" aria-label="Report">
      <PageHead title="Report" />
      <div class="page-body" tabIndex={0} role="group" aria-label="Kept views">
        <p class="hint">
          {views.length === 0
            ? 'No view is kept yet. Keep a view (K), and it is a section here.'
            : `${countOf(views.length, ['kept view', 'kept views'])}, in the order of the story.`}
        </p>
        {views.length === 0 ? null : (
          <p class="actions">
            <button
              type="button"
              class="button small"
              onClick={() => {
                print()
              }}
            >
              <Icon name="print" /> Print it
            </button>
          </p>
        )}
        {views.map((view) => (
          <Section key={view.link} kept={view} />
        ))}
      </div>
    </section>
  )
}

function Section({ kept }: { readonly kept: KeptView }) {
  const explorer = useExplorer()
  const { session } = explorer
  const section = useSignal<ReportSection | undefined>(undefined)
  const failure = useSignal('')
  const ask = async () => {
    const linked = readLink(kept.link)
    // What a report says must be of what was kept, and of no more.
    if (linked === undefined || linked.unread.length > 0) {
      failure.value = 'The view that was kept cannot be read any more.'
      return
    }
    failure.value = ''
    try {
      const told = await loadSection(session.server, linked.view)
      session.learn({
        entities: [
          ...told.relationships.nodes.flatMap(({ source, target }) => [source, target]),
          ...told.statements.nodes.flatMap(({ speaker, about }) => [...about, ...(speaker === null ? [] : [speaker])]),
        ],
      })
      section.value = told
    } catch (error) {
      failure.value = refusalOf(error).message
    }
  }
  useEffect(() => void ask(), [])
  return (
    <section class="detail-section" aria-label={kept.name}>
      <h2 dir="auto">{kept.name}</h2>
      {kept.note === '' ? null : (
        <p class="report-note" dir="auto">
          {kept.note}
        </p>
      )}
      <p class="actions">
        <button
          type="button"
          class="link"
          aria-label={`Open this view: ${kept.name}`}
          onClick={() => {
            openLink(explorer, kept.link)
          }}
        >
          Open this view
        </button>
      </p>
      {failure.value === '' ? null : (
        <div class="failure" role="alert">
          <p>Could not get what this view tells. {failure.value}</p>
          <button type="button" class="button small" onClick={() => void ask()}>
            Try again
          </button>
        </div>
      )}
      {section.value === undefined ? (
        failure.value === '' ? (
          <p role="status">Asking for what it tells…</p>
        ) : null
      ) : (
        <Told section={section.value} />
      )}
    </section>
  )
}

function Told({ section: { relationships, statements } }: { readonly section: ReportSection }) {
  if (relationships.total + statements.total === 0) return <p class="hint">Nothing is told in this view.</p>
  return (
    <>
      <ConnectionsList relationships={relationships.nodes} all />
      {statements.nodes.map((statement) => (
        <DatedStatementItem key={statement.id} statement={statement} />
      ))}
      <p class="hint">
        {listed(relationships, ['connection', 'connections'])} and {listed(statements, ['statement', 'statements'])}.
      </p>
    </>
  )
}

/** `15 of 330 statements`, or `3 statements` where that is all. */
function listed({ total, nodes }: ReportSection['relationships' | 'statements'], noun: readonly [string, string]) {
  return nodes.length < total ? `${nodes.length} of ${countOf(total, noun)}` : countOf(total, noun)
}
