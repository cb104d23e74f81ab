import { siteOf } from '../dossier/publication.ts'
import { useExplorer } from '../frame/explorer.ts'
import { Icon } from '../frame/icon.tsx'
import { articleName, countOf, cut, dayInWords } from '../graph/wording.ts'
import type { ComparedArticle } from '../state/comparison.ts'

/** The articles that are compared; each can be read, and left out. */
export function ArticleHeads({ articles }: { readonly articles: readonly ComparedArticle['article'][] }) {
  const { session, screen } = useExplorer()
  return (
    <ol class="article-heads">
      {articles.map((article) => (
        <li key={article.id}>
          <button
            type="button"
            class="link"
            dir="auto"
            onClick={() => {
              session.take({ do: 'open article', id: article.id })
              screen.pane.value = 'article'
            }}
          >
            {cut(articleName(article), 140)}
          </button>
          <span class="hint">
            {dayInWords(article.publishedAt)}, {siteOf(article)},{' '}
            {countOf(article.entities.totalCount, ['entity', 'entities'])}
          </span>
          <button
            type="button"
            class="button quiet"
            aria-label={`Leave out “${cut(articleName(article), 60)}”`}
            onClick={() => {
              const ids = articles.map(({ id }) => id).filter((id) => id !== article.id)
              session.take({ do: 'set scope', scope: ids.length === 0 ? undefined : { kind: 'articles', ids } })
            }}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ol>
  )
}
