import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'

/**
 * A part of the page whose code is fetched when it is first opened.
 * @param what what is fetched, in words: `the map`
 */
export function lazily<Props extends object>(
  what: string,
  fetchPart: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const loaded = signal<ComponentType<Props> | undefined>(undefined)
  const failure = signal('')
  return function Lazy(props: Props) {
    useEffect(() => {
      if (loaded.value !== undefined) return
      failure.value = ''
      fetchPart().then(
        (part) => {
          loaded.value = part
        },
        () => {
          failure.value = `Could not fetch ${what}. Open it again when the server can be reached.`
        },
      )
    }, [])
    const Part = loaded.value
    if (Part !== undefined) return <Part {...props} />
    return (
      <p class="hint pad" role="status">
        {failure.value === '' ? `Fetching ${what}…` : failure.value}
      </p>
    )
  }
}
