import type { RefObject } from 'preact'
import type { Search } from './search-hits.ts'

/** How a search is going: that it is under way, that it found nothing, or why it failed and how to go on. */
export function SearchStatus(props: {
  readonly search: Search
  readonly isEmpty: string
  /** Where the words stand; it has the focus again once they are searched for again. */
  readonly field: RefObject<HTMLInputElement | null>
}) {
  const { search, isEmpty, field } = props
  const { query, isWaiting, failure } = search.hits.value
  return (
    <p class="palette-foot" role="status">
      {failure === undefined ? (isWaiting ? 'Searching…' : isEmpty) : failure.message}
      {failure?.mayPass === true ? (
        <button
          type="button"
          class="button small"
          // The field keeps the focus where a click takes it to nothing, so that its list does not close before the click.
          onPointerDown={(event) => {
            event.preventDefault()
          }}
          onClick={() => {
            field.current?.focus()
            search.type(query)
          }}
        >
          Try again
        </button>
      ) : null}
    </p>
  )
}
