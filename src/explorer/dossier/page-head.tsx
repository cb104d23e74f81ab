import { useExplorer } from '../frame/explorer.ts'

/** The head of what is open instead of the drawing, with the way back to it. */
export function PageHead({ title }: { readonly title: string }) {
  const { session } = useExplorer()
  return (
    <div class="page-head">
      <button
        type="button"
        class="button small"
        onClick={() => {
          session.take({ do: 'open page', page: undefined })
        }}
      >
        Back to the graph
      </button>
      <h2 class="label">{title}</h2>
    </div>
  )
}
