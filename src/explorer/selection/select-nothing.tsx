import { useExplorer } from '../frame/explorer.ts'

/** The way on from a selection that the graph does not hold. */
export function SelectNothing() {
  const { session } = useExplorer()
  return (
    <button
      type="button"
      class="button small"
      onClick={() => {
        session.take({ do: 'select', ids: [] })
      }}
    >
      Select nothing
    </button>
  )
}
