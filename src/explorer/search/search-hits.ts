import { effect, signal, type ReadonlySignal } from '@preact/signals'
import { SearchDocument, type SearchQuery } from '../generated/operations.ts'
import { persist, type PausedRefusal } from '../server/persist.ts'
import type { Session } from '../state/session.ts'

export type Hit = SearchQuery['search']['edges'][number]

/** What a search knows at a moment. `query` is what the hits belong to. */
interface Hits {
  readonly query: string
  readonly hits: readonly Hit[]
  readonly isWaiting: boolean
  readonly failure?: PausedRefusal
}

const NO_HITS: Hits = { query: '', hits: [], isWaiting: false }

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
      () => session.server.ask(SearchDocument, { query }, signal),
      (failure) => {
        if (!signal.aborted) hits.value = { query, hits: [], isWaiting: false, failure }
        return signal
      },
    )
    if (told === undefined) return
    const { edges } = told.value.search
    session.learn({ entities: edges.flatMap(({ node }) => ('aliases' in node ? [node] : [])) })
    hits.value = { query, hits: edges, isWaiting: false }
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
