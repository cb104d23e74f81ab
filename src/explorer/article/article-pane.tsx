import { useComputed, useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import './article.css'
import { useExplorer } from '../frame/explorer.ts'
import { IconButton } from '../frame/icon-button.tsx'
import { Waiting } from '../frame/waiting.tsx'
import { ArticleList } from '../articles/article-list.tsx'
import { sourceName } from '../articles/source-name.ts'
import { articleName, dayInWords } from '../graph/wording.ts'
import { isOnly } from '../state/scope.ts'
import type { ReadArticle } from '../state/ask.ts'
import { paragraphs } from './marked-text.ts'
import { moveInArticle } from './move-in-article.ts'
import { revealedSentences } from './revealed.ts'
import { SentenceItem } from './sentence-item.tsx'

/** The article that is open, to be read beside its graph; or the list of all to choose from. */
export function ArticlePane() {
  const { session } = useExplorer()
  const id = session.articleId.value
  return (
    <section class="pane article" aria-label="Article">
      {id === undefined ? (
        <ArticleList />
      ) : (
        <>
          <ArticleHead id={id} />
          <Waiting ask={{ about: 'article', id }} what="the article">
            {(article) => <ArticleText key={article.id} article={article} />}
          </Waiting>
        </>
      )}
    </section>
  )
}

/** The way back to the list, what can be done with what is open, and its headline, when and where it was published. */
function ArticleHead({ id }: { readonly id: string }) {
  const { session, screen } = useExplorer()
  const count = session.answerTo({ about: 'opening' })?.stats.articles ?? 0
  const open = session.answerTo({ about: 'article', id })
  const facts =
    open === undefined
      ? []
      : [open.publishedAt && dayInWords(open.publishedAt), sourceName(open), open.labels.join(', ')]
  const told = facts.filter(Boolean)
  return (
    <header class="pane-head article-head">
      {count < 2 ? null : (
        <nav aria-label="Article">
          <WaysFrom id={id} count={count} />
        </nav>
      )}
      <div class="article-title">
        <h2 dir="auto">{open === undefined ? 'Article' : articleName(open)}</h2>
        {open !== undefined && session.server.access.mayRemove.value ? (
          <IconButton
            icon="remove"
            name="Remove this article…"
            run={() => {
              screen.dialog.value = 'remove'
            }}
          />
        ) : null}
      </div>
      {told.length === 0 ? null : (
        <p class="hint">
          {told.join(' · ')}
          {open?.url == null || sourceName(open) === '' ? null : (
            <>
              {' · '}
              <a href={open.url} rel="noreferrer noopener" target="_blank">
                Where it was published
              </a>
            </>
          )}
        </p>
      )}
    </header>
  )
}

/** The ways from an article to the others: their list, a comparison, and its graph without theirs. */
function WaysFrom({ id, count }: { readonly id: string; readonly count: number }) {
  const { session } = useExplorer()
  const { scope } = session.view.value
  return (
    <>
      <button
        type="button"
        class="button small"
        onClick={() => {
          session.take({ do: 'close article' })
        }}
      >
        All {count.toLocaleString('en')} articles
      </button>
      <button
        type="button"
        class="button small"
        onClick={() => {
          const chosen = scope?.kind === 'articles' ? scope.ids : []
          session.take({ do: 'compare', articles: [...new Set([...chosen, id])] })
        }}
      >
        Compare…
      </button>
      {isOnly(scope, id) ? null : (
        <button
          type="button"
          class="button small"
          aria-label="Show its graph alone"
          onClick={() => {
            session.take({ do: 'open article', id, only: true })
          }}
        >
          Its graph
        </button>
      )}
    </>
  )
}

/** Whether all of an element is seen in its pane, so that nothing needs to move under the pointer. */
function isWithin(element: Element, pane: Element | null): boolean {
  const [inner, outer] = [element.getBoundingClientRect(), pane?.getBoundingClientRect()]
  return outer !== undefined && inner.top >= outer.top && inner.bottom <= outer.bottom
}

function ArticleText({ article }: { readonly article: ReadArticle }) {
  const { session, screen } = useExplorer()
  const list = useRef<HTMLDivElement>(null)
  const revealed = useComputed(() => revealedSentences(session, article))

  useSignalEffect(() => {
    const first = article.sentences.find(({ id }) => revealed.value.has(id))
    const element =
      first === undefined ? null : list.current?.querySelector(`[data-sentence="${CSS.escape(first.id)}"]`)
    if (element == null || isWithin(element, list.current)) return
    element.scrollIntoView({ block: 'center', behavior: screen.reducedMotion ? 'auto' : 'smooth' })
  })

  return (
    <div class="article-text" ref={list} onKeyDown={moveInArticle} role="group" aria-label="Sentences">
      {paragraphs(article.text, article.sentences).map((sentences) => (
        <ol key={sentences[0]?.id} start={(sentences[0]?.index ?? 0) + 1} class="paragraph">
          {sentences.map((sentence) => (
            <SentenceItem
              key={sentence.id}
              text={article.text}
              sentence={sentence}
              isRevealed={revealed.value.has(sentence.id)}
              isSelected={session.view.value.selection.includes(sentence.id)}
              selection={session.view.value.selection}
            />
          ))}
        </ol>
      ))}
    </div>
  )
}
