import { useComputed } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useExplorer } from '../frame/explorer.ts'

/**
 * Brings into sight what a question, the focus or a search for paths leaves, at once and again when the layout that it
 * set going has come to rest.
 * @returns what is to be called when the layout has come to rest
 */
export function useFraming(): () => void {
  const { session, screen } = useExplorer()
  const isDue = useRef(false)
  /** Text, so that it is the same while these are. */
  const cause = useComputed(() => {
    const { question, focus, finding } = session.view.value
    return JSON.stringify([question, focus, session.found.value?.state === 'ready' ? finding : undefined])
  })
  const frame = () => {
    const found = session.found.peek()
    screen.renderer.peek()?.fit(found?.state === 'ready' ? [...found.value.ids] : undefined)
  }
  useEffect(
    () =>
      cause.subscribe(() => {
        isDue.current = true
        queueMicrotask(frame)
      }),
    [],
  )
  return () => {
    if (isDue.current) frame()
    isDue.current = false
  }
}
