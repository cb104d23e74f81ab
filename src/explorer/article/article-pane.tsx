import { useComputed, useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import './article.css'
import { useExplorer } from '../frame/explorer.ts'
import { Waiting } from '../frame/waiting.tsx'
import { articleName } from '../graph/wording.ts'
import type { ReadArticle } from '../state/ask.ts'
import { paragraphs } from './marked-text.ts'
import { moveInArticle } from './move-in-article.ts'
import { revealedSentences } from './revealed.ts'
import { SentenceItem } from './sentence-item.tsx'

/** The article that is open, to be read beside its graph. */
export function ArticlePane() {
  const { session } = useExplorer()
  const id = session.articleId.value
  return (
    <section class="pane article" aria-label="Article">
      <ArticlePicker />
      {id === undefined ? (
        <p class="hint">No article is open.</p>
      ) : (
        <Waiting ask={{ about: 'article', id }} what="the article">
          {(article) => <ArticleText key={article.id} article={article} />}
        </Waiting>
      )}
    </section>
  )
}

function ArticlePicker() {
  const { session } = useExplorer()
  const opening = session.answer({ about: 'opening' })
  if (opening.state !== 'ready') return null
  const { nodes, totalCount } = opening.value.articles
  const id = session.articleId.value
  const article = id === undefined ? undefined : session.answer({ about: 'article', id })
  const open = article?.state === 'ready' ? article.value : undefined
  if (nodes.length < 2) {
    return (
      <header class="pane-head">
        <h2 dir="auto">{open === undefined ? 'Article' : articleName(open)}</h2>
      </header>
    )
  }
  return (
    <header class="pane-head">
      <label class="article-picker">
        <span class="label">
          Article {totalCount > nodes.length ? `(${nodes.length} of ${totalCount})` : `(${totalCount})`}
        </span>
        <select
          value={open?.id}
          onChange={(event) => {
            session.take({ do: 'open article', id: event.currentTarget.value })
          }}
        >
          {open !== undefined && !nodes.some(({ id }) => id === open.id) ? (
            <option value={open.id}>{articleName(open)}</option>
          ) : null}
          {nodes.map((node) => (
            <option key={node.id} value={node.id}>
              {articleName(node)}
            </option>
          ))}
        </select>
      </label>
    </header>
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

  const date = article.publishedAt?.slice(0, 10)
  return (
    <div class="article-text" ref={list} onKeyDown={moveInArticle} role="group" aria-label="Sentences">
      {date === undefined ? null : <p class="byline">{date}</p>}
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
