import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useExplorer } from '../frame/explorer.ts'
import { KindIcon } from '../frame/kind-icon.tsx'
import { MergeSuggestionsDocument, type MergeSuggestionsQuery } from '../generated/operations.ts'
import { countOf, cut } from '../graph/wording.ts'
import { refusalOf } from '../server/failure.ts'
import type { Picked } from './entity-picker.tsx'

type Page = MergeSuggestionsQuery['mergeSuggestions']
type Suggestion = Page['nodes'][number]

/**
 * Entities that may be one, with what speaks for and against it: each can be accepted or rejected.
 * `entity`: only what may be the same as this one. `choose`: takes what is accepted, where a form is open for that.
 */
export function Suggestions({ entity, choose }: { readonly entity?: string; readonly choose?: (one: Picked) => void }) {
  const { session, screen } = useExplorer()
  const found = useSignal<readonly Suggestion[]>([])
  const page = useSignal<Page | undefined>(undefined)
  const failure = useSignal('')
  const ask = async (after?: string) => {
    try {
      const asked = { ...(entity === undefined ? {} : { entity }), ...(after === undefined ? {} : { after }) }
      const { mergeSuggestions } = await session.server.ask(MergeSuggestionsDocument, asked)
      session.learn({ entities: mergeSuggestions.nodes.flatMap(({ into, other }) => [into, other]) })
      found.value = [...found.value, ...mergeSuggestions.nodes]
      page.value = mergeSuggestions
    } catch (error) {
      failure.value = refusalOf(error).message
    }
  }
  useEffect(() => void ask(), [])

  if (failure.value !== '') return <p class="failure">{failure.value}</p>
  if (page.value === undefined) return <p role="status">Looking for who may be the same…</p>
  const { totalCount, pageInfo } = page.value
  if (totalCount === 0) return entity === undefined ? <p>Nothing in the graph looks like the same twice.</p> : null
  return (
    <section class="suggestions" aria-label="May be the same">
      <h3>
        May be the same <span class="count">{countOf(totalCount, ['suggestion', 'suggestions'])}</span>
      </h3>
      {found.value.map((suggestion) => (
        <SuggestionFact
          key={suggestion.suggestionId}
          suggestion={suggestion}
          entity={entity}
          accept={() => {
            const { into, other } = suggestion
            if (choose !== undefined) choose(other.id === entity ? into : other)
            else screen.mending.value = { way: 'merge', entity: into.id, other: other.id }
          }}
          reject={() => {
            const { suggestionId, into, other } = suggestion
            screen.mending.value = {
              way: 'reject suggestion',
              suggestion: suggestionId,
              names: [into.name, other.name],
            }
          }}
        />
      ))}
      {pageInfo.hasNextPage ? (
        <button type="button" class="button small" onClick={() => void ask(pageInfo.endCursor ?? undefined)}>
          Show more
        </button>
      ) : null}
    </section>
  )
}

function SuggestionFact(props: {
  readonly suggestion: Suggestion
  readonly entity: string | undefined
  readonly accept: () => void
  readonly reject: () => void
}) {
  const { into, other, reasons } = props.suggestion
  const shown = [into, other].filter(({ id }) => id !== props.entity)
  const names = shown.map(({ name }) => cut(name, 60)).join(' and ')
  return (
    <div class="fact">
      <p dir="auto">
        {shown.map((one, index) => (
          <span key={one.id}>
            {index === 0 ? null : ' and '}
            <span class="whole">
              <KindIcon kind={one.kind} /> <strong>{cut(one.name, 60)}</strong>
            </span>{' '}
            <span class="hint whole">{countOf(one.mentionCount, ['mention', 'mentions'])}</span>
          </span>
        ))}
      </p>
      <ul class="reasons">
        {reasons.map(({ kind, text }) => (
          <li key={`${kind} ${text}`} dir="auto">
            {cut(text, 200)}
          </li>
        ))}
      </ul>
      <p class="suggestion-actions">
        <button type="button" class="button small" aria-label={`They are one: ${names}`} onClick={props.accept}>
          They are one…
        </button>
        <button type="button" class="button small" aria-label={`They are two: ${names}`} onClick={props.reject}>
          They are two…
        </button>
      </p>
    </div>
  )
}
