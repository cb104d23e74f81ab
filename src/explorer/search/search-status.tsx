import type { Search } from './search-hits.ts'

/** How a search is going: that it is under way, that it found nothing, or why it failed and how to go on. */
export function SearchStatus({ search, isEmpty }: { readonly search: Search; readonly isEmpty: string }) {
  const { query, isWaiting, failure } = search.hits.value
  return (
    <p class="palette-foot" role="status">
      {failure === undefined ? (isWaiting ? 'Searching…' : isEmpty) : failure.message}
      {failure?.mayPass === true ? (
        <button
          type="button"
          class="button small"
          // The field keeps the focus, so that its list does not close before the click arrives.
          onPointerDown={(event) => {
            event.preventDefault()
          }}
          onClick={() => {
            search.type(query)
          }}
        >
          Try again
        </button>
      ) : null}
    </p>
  )
}
