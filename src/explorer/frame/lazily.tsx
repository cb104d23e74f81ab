import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { refusalOf } from '../server/failure.ts'
import { useExplorer } from './explorer.ts'

/**
 * A part of the page whose code is fetched when it is first opened, also from a server that was gone for a while.
 * @param what what is fetched, in words: `the map`
 */
export function lazily<Props extends object>(
  what: string,
  fetchPart: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const loaded = signal<ComponentType<Props> | undefined>(undefined)
  const failure = signal('')
  return function Lazy(props: Props) {
    const { server } = useExplorer().session
    useEffect(() => {
      if (loaded.value !== undefined) return
      failure.value = ''
      server.fetchPart(fetchPart).then(
        (part) => {
          loaded.value = part
        },
        (error: unknown) => {
          failure.value = `Could not fetch ${what}. ${refusalOf(error).message}`
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
