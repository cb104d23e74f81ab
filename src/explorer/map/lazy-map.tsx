import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'

/** The map with its data, which are fetched when it is first opened. */
const loaded = signal<ComponentType | undefined>(undefined)
const failure = signal('')

export function LazyMap() {
  useEffect(() => {
    if (loaded.value !== undefined) return
    failure.value = ''
    import('./map-view.tsx').then(
      ({ MapView }) => {
        loaded.value = MapView
      },
      () => {
        failure.value = 'The map could not be fetched. Open it again when the server can be reached.'
      },
    )
  }, [])
  const Map = loaded.value
  if (Map !== undefined) return <Map />
  return (
    <p class="hint pad" role="status">
      {failure.value === '' ? 'Fetching the map…' : failure.value}
    </p>
  )
}
