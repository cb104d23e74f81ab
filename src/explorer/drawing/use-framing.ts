import { useComputed } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
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
    const { scope, question, focus, finding, path, window, arrangement, ...filters } = session.view.value
    const isFound = session.found.value !== undefined
    const isThere = session.drawn.value.size > 0
    const answers = session.pages.value.ready.length
    return JSON.stringify([
      scope,
      isThere,
      question,
      answers,
      focus,
      window,
      arrangement,
      filters.hiddenKinds,
      filters.hiddenTypes,
      filters.sureness,
      ...(isFound ? [finding, path] : []),
    ])
  })
  const frame = () => {
    const ids = session.found.peek()
    screen.renderer.peek()?.fit(ids === undefined ? undefined : [...ids])
  }
  useLayoutEffect(() => {
    // Where a person looked when they left the graph, or shared it, is where it opens again.
    let isFirst = screen.camera.peek() !== undefined
    return cause.subscribe(() => {
      isDue.current = !isFirst
      if (!isFirst) queueMicrotask(frame)
      isFirst = false
    })
  }, [])
  return () => {
    if (isDue.current && screen.camera.peek() === undefined) frame()
    isDue.current = false
  }
}
