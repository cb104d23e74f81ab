import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useExplorer } from '../frame/explorer.ts'
import { ComparedArticleDocument, type ComparedArticleQuery } from '../generated/operations.ts'
import { countOf, cut } from '../graph/wording.ts'
import { refusalOf } from '../server/failure.ts'
import type { Server } from '../server/ask.ts'
import { newAndKnown, type NewAndKnown } from './new-and-known.ts'
import type { Entry } from './queue.ts'

type Article = Extract<NonNullable<ComparedArticleQuery['node']>, { readonly __typename: 'Article' }>
type Named = Article['entities']['nodes'][number]

/** Names that are listed of each. */
const MOST_NAMES = 24
/** Entities that are selected at once. */
const MOST_SELECTED = 200

/** What the articles brought: what is new and what was known before, and the way to their graph. */
export function WhatCame({ entries }: { readonly entries: readonly Entry[] }) {
  const { session, screen } = useExplorer()
  const came = useSignal<NewAndKnown<Named> | undefined>(undefined)
  const failure = useSignal('')
  const read = entries.filter(({ state }) => state === 'read')
  const ids = read.flatMap(({ article }) => article ?? [])
  const added = read.flatMap(({ article, outcome }) => (outcome === 'ADDED' && article !== undefined ? [article] : []))

  useEffect(() => {
    came.value = undefined
    if (added.length === 0) return
    namedBy(session.server, added).then(
      (named) => {
        came.value = newAndKnown(named)
      },
      (error: unknown) => {
        failure.value = refusalOf(error).message
      },
    )
  }, [added.join(' ')])

  if (ids.length === 0) return null
  const show = () => {
    const fresh = came.value?.fresh.map(({ id }) => id).slice(0, MOST_SELECTED) ?? []
    const [only, ...others] = ids
    if (only !== undefined && others.length === 0) session.take({ do: 'open article', id: only, only: true })
    else session.take({ do: 'set scope', scope: { kind: 'articles', ids } })
    if (fresh.length > 0) session.take({ do: 'select', ids: fresh })
    screen.dialog.value = undefined
  }
  return (
    <section class="what-came" aria-label="What came of it">
      {failure.value === '' ? null : <p class="failure">{failure.value}</p>}
      {came.value === undefined ? null : (
        <>
          <Names title="New" entities={came.value.fresh} />
          <Names title="Known before" entities={came.value.known} />
        </>
      )}
      <button type="button" class="button primary" onClick={show}>
        Show {ids.length === 1 ? 'its graph' : 'their graph'}
        {came.value === undefined || came.value.fresh.length === 0 ? '' : ', with what is new selected'}
      </button>
    </section>
  )
}

function Names({ title, entities }: { readonly title: string; readonly entities: readonly Named[] }) {
  return (
    <p dir="auto">
      <strong>{title}:</strong>{' '}
      {entities.length === 0
        ? 'nothing'
        : `${countOf(entities.length, ['name', 'names'])}: ${entities
            .slice(0, MOST_NAMES)
            .map(({ name }) => cut(name, 40))
            .join(', ')}${entities.length > MOST_NAMES ? '…' : ''}`}
    </p>
  )
}

async function namedBy(server: Server, articles: readonly string[]): Promise<readonly (readonly Named[])[]> {
  const answers = await Promise.all(articles.map((id) => server.ask(ComparedArticleDocument, { id })))
  return answers.flatMap(({ node }) => (node?.__typename === 'Article' ? [node.entities.nodes] : []))
}
