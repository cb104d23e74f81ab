import { useEffect, useRef } from 'preact/hooks'
import './story.css'
import { useExplorer } from '../frame/explorer.ts'
import { openLink } from '../frame/follow-link.ts'
import { IconButton } from '../frame/icon-button.tsx'

/** The views that were kept, one after the other, each with its note. */
export function Story() {
  const explorer = useExplorer()
  const { screen } = explorer
  const at = screen.story.value
  const { views } = screen.keeping.kept.value
  const view = at === undefined ? undefined : views[at]
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (view !== undefined) openLink(explorer, view.link)
  }, [view?.link])
  useEffect(() => next.current?.focus(), [at === undefined])
  if (at === undefined || view === undefined) return null
  const step = (by: number) => () => {
    if (views[at + by] !== undefined) screen.story.value = at + by
  }
  const leave = () => {
    screen.story.value = undefined
  }
  const press = (event: KeyboardEvent) => {
    const act = { ArrowRight: step(1), ArrowLeft: step(-1), Escape: leave }[event.key]
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    <section class="story" aria-label="Story" onKeyDown={press}>
      <div class="story-text" role="status" dir="auto">
        <strong>{view.name}</strong>
        {view.note}
      </div>
      <span class="hint">
        {at + 1} of {views.length}
      </span>
      <button type="button" class="button small" aria-disabled={at === 0} onClick={step(-1)}>
        Back
      </button>
      <button
        ref={next}
        type="button"
        class="button small primary"
        aria-disabled={at === views.length - 1}
        onClick={step(1)}
      >
        Next
      </button>
      <IconButton icon="close" name="Leave the story" run={leave} />
    </section>
  )
}
