import { Fragment } from 'preact'
import { useExplorer } from '../frame/explorer.ts'
import type { ArticleRowFragment } from '../generated/operations.ts'
import { articleName, countOf, dayInWords } from '../graph/wording.ts'
import { HighlightedText } from '../search/hit-text.tsx'
import { matchesOf } from '../search/matches-of.ts'
import { sourceName } from './source-name.ts'

/** An article in the list: its headline opens it, its box takes it into the scope. */
export function ArticleRow({ row, words }: { readonly row: ArticleRowFragment; readonly words: string }) {
  const { session, screen } = useExplorer()
  const { scope } = session.view.value
  const chosen = scope?.kind === 'articles' ? scope.ids : []
  const name = articleName(row)
  const facts = [
    row.publishedAt === null ? undefined : dayInWords(row.publishedAt),
    sourceName(row),
    row.labels.join(', '),
    countOf(row.entities.totalCount, ['name', 'names']),
    countOf(row.statements.totalCount, ['statement', 'statements']),
  ].filter((fact) => fact !== undefined && fact !== '')
  return (
    <li class="article-row">
      <input
        type="checkbox"
        aria-label={`Choose: ${name}`}
        checked={chosen.includes(row.id)}
        onChange={(event) => {
          const ids = event.currentTarget.checked ? [...chosen, row.id] : chosen.filter((id) => id !== row.id)
          session.take({ do: 'set scope', scope: ids.length === 0 ? undefined : { kind: 'articles', ids } })
        }}
      />
      <button
        type="button"
        class="article-title"
        dir="auto"
        onClick={() => {
          session.take({ do: 'open article', id: row.id, only: chosen.length < 2 || !chosen.includes(row.id) })
          if (screen.pane.value !== 'centre') screen.pane.value = 'article'
        }}
      >
        <HighlightedText text={name} matches={matchesOf(name, words)} length={200} />
      </button>
      <p class="article-facts">
        {facts.map((fact, index) => (
          <Fragment key={fact}>
            {index === 0 ? null : ' · '}
            <span class="whole">{fact}</span>
          </Fragment>
        ))}
      </p>
    </li>
  )
}
