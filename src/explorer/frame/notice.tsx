import { useSignal, useSignalEffect } from '@preact/signals'
import { useExplorer } from './explorer.ts'

/** Milliseconds for which a notice is seen. */
const SEEN_MS = 4_000

/** What was done last: seen for a moment, and read out by screen readers. */
export function Notice() {
  const { session } = useExplorer()
  const isSeen = useSignal(false)
  useSignalEffect(() => {
    const { text, isSeen: isToBeSeen } = session.notice.value
    isSeen.value = isToBeSeen && text !== ''
    if (!isSeen.peek()) return
    const timer = setTimeout(() => {
      isSeen.value = false
    }, SEEN_MS)
    return () => {
      clearTimeout(timer)
    }
  })
  return (
    <p class="notice" role="status" aria-live="polite" data-seen={isSeen.value}>
      {session.notice.value.text}
    </p>
  )
}
