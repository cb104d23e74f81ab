import './scope.css'
import { useExplorer } from '../frame/explorer.ts'
import { IconButton } from '../frame/icon-button.tsx'
import { neighborsNotDrawn } from '../graph/neighbors.ts'
import { articleName, countOf, cut } from '../graph/wording.ts'
import { countsOf, drawnPart, summaryOf } from '../questions/summary.ts'
import { MOST_AT_ONCE } from '../state/explore.ts'
import { scopeIn } from '../state/scope-in-view.ts'
import type { Scope } from '../state/scope.ts'

/** Names that a scope is called by. */
const MOST_NAMES = 3

/** What all of the page answers for, how much that is, and the way back to everything. */
export function ScopeBar() {
  const { session } = useExplorer()
  const { scope } = session.view.value
  const scopeName = useScopeNames()
  return (
    <div class="scope" role="group" aria-label="Scope">
      {scope === undefined ? null : (
        <span class="scope-name">
          <span dir="auto">{scopeName(scope)}</span>
          <IconButton
            icon="close"
            name="Show everything again"
            run={() => {
              session.take({ do: 'set scope', scope: undefined })
            }}
          />
        </span>
      )}
      <Summary />
      {scope?.kind === 'articles' && scope.ids.length > 1 ? (
        <button
          type="button"
          class="button small"
          onClick={() => {
            session.take({ do: 'open page', page: { kind: 'comparison' } })
          }}
        >
          Compare them
        </button>
      ) : null}
    </div>
  )
}

function Summary() {
  const text = useSummary()
  return (
    <p class="summary" title={text}>
      {text} <MoreOfOne />
    </p>
  )
}

/** Brings more of those that are joined to the one that all of the page is about. */
function MoreOfOne() {
  const { session } = useExplorer()
  const { scope, hidden } = session.view.value
  const id = scope?.kind === 'entities' && scope.ids.length === 1 ? scope.ids[0] : undefined
  if (id === undefined) return null
  const present = new Set([...session.drawn.value].filter((one) => !hidden.includes(one)))
  const more = neighborsNotDrawn(session.graph.value, id, present)?.count ?? 0
  if (more === 0) return null
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        session.expand(id)
      }}
    >
      Show {Math.min(more, MOST_AT_ONCE)} more
    </button>
  )
}

/** How much the scope holds, and how much of that is drawn. */
function useSummary(): string {
  const { session } = useExplorer()
  const { scope, added, question, finding, window } = session.view.value
  const shown = session.visible.value.entities.length
  const isFiltered = session.visible.value.leftOut > 0 || added.length > 0
  const isChosen = isFiltered || [question, finding, window].some((choice) => choice !== undefined)
  if (scope === undefined) {
    const stats = session.answerTo({ about: 'opening' })?.stats
    if (stats === undefined) return ''
    return `${summaryOf(countsOf(stats))} ${session.isOverview.value ? '' : drawnPart(shown, stats.entities, isChosen)}`.trim()
  }
  const chosen = scopeIn(session.view.value, session)?.chosen
  if (chosen === undefined) return 'Looking for the articles…'
  const part = session.answerTo({ about: 'scope', chosen })
  if (part === undefined) return ''
  return `${summaryOf(part.counts)} ${drawnPart(shown, part.counts.entities, isChosen || (chosen.ids.length === 1 && chosen.kind === 'entities'))}`.trim()
}

/** A scope in words: `“Headline”`, `3 articles`, `All about Ada`. */
function useScopeNames() {
  const { session } = useExplorer()
  return (scope: Scope): string => {
    switch (scope.kind) {
      case 'search':
        return `Articles that say “${cut(scope.words, 60)}”`
      case 'entities': {
        const names = scope.ids.slice(0, MOST_NAMES).map((id) => cut(session.nameOf(id), 40))
        const others = scope.ids.length - names.length
        return `About ${listed(others === 0 ? names : [...names, `${others} others`])}`
      }
      case 'articles': {
        const [first, ...others] = session.answerTo({ about: 'articles by id', ids: scope.ids }) ?? []
        if (first === undefined || others.length > 0) {
          const told = session.answerTo({ about: 'scope', chosen: scope })?.ids.slice(0, 2) ?? []
          const names = told.map((id) => cut(session.nameOf(id), 40))
          return `${countOf(scope.ids.length, ['article', 'articles'])}${names.length === 0 ? '' : `: ${listed(names)}…`}`
        }
        return cut(articleName(first), 90)
      }
    }
  }
}

const listed = (names: readonly string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(names)
