import { useLayoutEffect, useRef } from 'preact/hooks'
import { useExplorer } from '../frame/explorer.ts'
import { focusPart } from '../frame/focus.ts'

/** The head of what is open instead of the drawing, with the way back to it. */
export function PageHead({ title }: { readonly title: string }) {
  const { session } = useExplorer()
  const head = useRef<HTMLDivElement>(null)
  // Who opens a page wants to read it; who goes on in a story, to go on in it. A link gives the focus to nothing.
  useLayoutEffect(() => {
    const page = head.current?.parentElement
    if (
      page != null &&
      navigator.userActivation.hasBeenActive &&
      document.activeElement?.closest('.story, dialog') == null
    )
      focusPart(page)
  }, [])
  return (
    <div class="page-head" ref={head}>
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
