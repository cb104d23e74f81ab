import { useEffect, useRef } from 'preact/hooks'
import './articles.css'
import { useExplorer } from '../frame/explorer.ts'
import { Waiting } from '../frame/waiting.tsx'
import { countOf } from '../graph/wording.ts'
import { LIST_ORDERS, type ListOrder } from '../state/view.ts'
import { ArticleRow } from './article-row.tsx'

const ORDER_NAMES: Readonly<Record<ListOrder, string>> = {
  fullest: 'Most statements',
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'By headline',
  loaded: 'Added last first',
}

/** Milliseconds that a person may pause while typing. */
const PAUSE_MS = 140

/** All articles, or those of the scope: found by words of their headline, sorted, and a page after the other. */
export function ArticleList() {
  const { session } = useExplorer()
  const { ready, wanted } = session.articles.value
  const { words, label, order, pages } = session.view.value.list
  const rows = ready.flatMap((page) => page.rows)
  const last = ready.at(-1)
  const more = () => {
    session.take({ do: 'list articles', list: { pages: pages + 1 } })
  }
  return (
    <>
      <header class="pane-head list-head">
        <h2>Articles</h2>
        <TitleField words={words} />
        <div class="list-facts">
          <p class="hint" role="status">
            {last === undefined ? 'Asking for the articles…' : countOf(last.total, ['article', 'articles'])}
          </p>
          <LabelChoice labels={ready[0]?.labels ?? []} chosen={label} />
          <select
            aria-label="Sort articles"
            value={order}
            onChange={(event) => {
              const chosen = LIST_ORDERS.find((one) => one === event.currentTarget.value)
              if (chosen !== undefined) session.take({ do: 'list articles', list: { order: chosen } })
            }}
          >
            {LIST_ORDERS.map((one) => (
              <option key={one} value={one}>
                {ORDER_NAMES[one]}
              </option>
            ))}
          </select>
        </div>
      </header>
      <div class="articles">
        <ul aria-label="Articles">
          {rows.map((row) => (
            <ArticleRow key={row.id} row={row} words={words} />
          ))}
        </ul>
        {last?.total === 0 ? (
          <p class="hint pad">
            {words === '' || label !== undefined
              ? 'No article belongs here.'
              : `No headline has “${words}”. The search above looks in the texts, too.`}
          </p>
        ) : null}
        {wanted === undefined ? null : (
          <Waiting ask={wanted} what="the articles">
            {() => null}
          </Waiting>
        )}
        {wanted === undefined && last?.next !== undefined ? <More key={pages} show={more} /> : null}
      </div>
    </>
  )
}

/** The choice of what the articles are filed under, where any is; what is chosen can be left always. */
function LabelChoice({ labels, chosen }: { readonly labels: readonly string[]; readonly chosen: string | undefined }) {
  const { session } = useExplorer()
  const all = chosen === undefined || labels.includes(chosen) ? labels : [chosen, ...labels]
  if (all.length === 0) return null
  return (
    <select
      aria-label="Articles with a label"
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) => {
        session.take({ do: 'list articles', list: { label: value === '' ? undefined : value } })
      }}
    >
      <option value="">Any label</option>
      {all.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </select>
  )
}

/** The field for words of a headline; what is typed counts once the person pauses. */
function TitleField({ words }: { readonly words: string }) {
  const { session } = useExplorer()
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  return (
    <input
      type="search"
      aria-label="Find articles by their headline"
      placeholder="Find a headline…"
      autocomplete="off"
      spellcheck={false}
      value={words}
      onInput={(event) => {
        const typed = event.currentTarget.value.slice(0, 200)
        clearTimeout(timer.current)
        timer.current = setTimeout(() => {
          session.take({ do: 'list articles', list: { words: typed } })
        }, PAUSE_MS)
      }}
    />
  )
}

/** Brings the next page as soon as it comes into sight, or when it is pressed. */
function More({ show }: { readonly show: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (button.current === null) return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) show()
    })
    observer.observe(button.current)
    return () => {
      observer.disconnect()
    }
  }, [])
  return (
    <button ref={button} type="button" class="button small list-more" onClick={show}>
      Show more
    </button>
  )
}
