import { useSignalEffect } from '@preact/signals'
import { useExplorer } from '../frame/explorer.ts'
import { Icon } from '../frame/icon.tsx'
import { windowOf } from '../state/shown.ts'
import type { Bin } from './bins.ts'
import { windowAfter } from './window-bins.ts'

/** For so long each stretch of time is seen, once it is there. */
const SEEN_MS = 1_200

/** Moves the window on, a stretch at a time, until it comes to the end or is stopped. */
export function PlayButton({ bins }: { readonly bins: readonly Bin[] }) {
  const { session, screen } = useExplorer()
  const isPlaying = screen.playing.value
  useSignalEffect(() => {
    if (!screen.playing.value) return
    const { window } = session.view.value
    const ask = windowOf(session.view.value, session)
    if (ask !== undefined && session.answer(ask).state === 'waiting') return
    const timer = setTimeout(
      () => {
        const next = windowAfter(window, bins)
        if (next === undefined) screen.playing.value = false
        else session.take({ do: 'set window', window: next })
      },
      window === undefined ? 0 : SEEN_MS,
    )
    return () => {
      clearTimeout(timer)
    }
  })
  return (
    <button
      type="button"
      class="button quiet play"
      aria-label={isPlaying ? 'Stop playing' : 'Play the time forward'}
      title={isPlaying ? 'Stop playing' : 'Play the time forward'}
      onClick={() => {
        // Who plays again at the end begins anew.
        if (!isPlaying && windowAfter(session.view.value.window, bins) === undefined) {
          session.take({ do: 'set window', window: undefined })
        }
        screen.playing.value = !isPlaying
      }}
    >
      <Icon name={isPlaying ? 'pause' : 'play'} />
    </button>
  )
}
