import { effect, signal, type ReadonlySignal } from '@preact/signals'
import { SearchDocument, type SearchQuery } from '../generated/operations.ts'
import { persist, type PausedRefusal } from '../server/persist.ts'
import { articleName } from '../graph/wording.ts'
import { withTitle } from '../state/article-list.ts'
import type { Session } from '../state/session.ts'
import type { Stretch } from './highlighted-text.ts'
import { matchesOf } from './matches-of.ts'

/** All articles in which some words are said. */
interface Words {
  readonly __typename: 'Words'
  readonly id: string
  readonly words: string
}

/** What a search found: a node with the text that matches. */
export interface Hit {
  readonly node: SearchQuery['search']['edges'][number]['node'] | SearchQuery['articles']['nodes'][number] | Words
  readonly text: string
  readonly highlights: readonly Stretch[]
}

/** What a search knows at a moment. `query` is what the hits belong to. */
interface Hits {
  readonly query: string
  readonly hits: readonly Hit[]
  readonly isWaiting: boolean
  readonly failure?: PausedRefusal
}

const NO_HITS: Hits = { query: '', hits: [], isWaiting: false }

/** So many names stand before the headlines. */
const MOST_NAMES_FIRST = 4

/** Milliseconds that a person may pause while typing. */
const PAUSE_MS = 110

export interface Search {
  readonly hits: ReadonlySignal<Hits>
  type(query: string): void
  /**
   * Does something once the hits are those of what was typed last, if the field has the focus still: someone who types
   * fast has Enter down before.
   */
  onceAnswered(field: EventTarget | null, act: () => void): void
}

/** Names first, then headlines, then what is said; at the end, where words are said, all articles that say them. */
function hitsIn({ search, articles }: SearchQuery, query: string): readonly Hit[] {
  const isName = ({ node }: Hit) => 'aliases' in node
  const names = search.edges.filter(isName)
  const said = search.edges.filter((hit) => !isName(hit))
  const headlines = articles.nodes.map((node): Hit => {
    const text = articleName(node)
    return { node, text, highlights: matchesOf(text, query) }
  })
  const words = { __typename: 'Words', id: 'words', words: query } as const
  const all: readonly Hit[] = [{ node: words, text: `“${query}”`, highlights: [] }]
  return [
    ...names.slice(0, MOST_NAMES_FIRST),
    ...headlines,
    ...names.slice(MOST_NAMES_FIRST),
    ...said,
    ...(search.edges.length + headlines.length === 0 ? [] : all),
  ]
}

/** Searches as a person types; an answer that is overtaken by another word is dropped. */
export function createSearch(session: Session): Search {
  const hits = signal(NO_HITS)
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined

  async function search(query: string) {
    const controller = new AbortController()
    const { signal } = controller
    running = controller
    const told = await persist(
      () => session.server.ask(SearchDocument, { query, title: withTitle(query) }, signal),
      (failure) => {
        if (!signal.aborted) hits.value = { query, hits: [], isWaiting: false, failure }
        return signal
      },
    )
    if (told === undefined) return
    session.learn({ entities: told.value.search.edges.flatMap(({ node }) => ('aliases' in node ? [node] : [])) })
    hits.value = { query, hits: hitsIn(told.value, query), isWaiting: false }
  }

  return {
    hits,
    type(text) {
      const query = text.trim().slice(0, 200)
      clearTimeout(timer)
      running?.abort()
      if (query === '') {
        hits.value = NO_HITS
        return
      }
      hits.value = { ...hits.value, isWaiting: true }
      timer = setTimeout(() => void search(query), PAUSE_MS)
    },
    onceAnswered(field, act) {
      const stop = effect(() => {
        if (hits.value.isWaiting) return
        queueMicrotask(() => {
          stop()
          if (document.activeElement === field) act()
        })
      })
    },
  }
}
