import { useSignal, useSignalEffect } from '@preact/signals'
import type { Offer } from '../state/reduce.ts'
import { useExplorer } from './explorer.ts'
import { takeOffer } from './take-offer.ts'

/** Milliseconds for which a notice is seen, and one that offers something. */
const SEEN_MS = 4_000
const OFFERED_MS = 15_000

/** What was done last: seen for a moment, and read out by screen readers; with what can be done about it at once. */
export function Notice() {
  const { session } = useExplorer()
  const isSeen = useSignal(false)
  const isHeld = useSignal(false)
  const { text, offer } = session.notice.value
  useSignalEffect(() => {
    const notice = session.notice.value
    isSeen.value = notice.isSeen && notice.text !== ''
    // Who points at it, or has the focus in it, has all the time.
    if (!isSeen.peek() || isHeld.value) return
    const timer = setTimeout(
      () => {
        isSeen.value = false
      },
      notice.offer === undefined ? SEEN_MS : OFFERED_MS,
    )
    return () => {
      clearTimeout(timer)
    }
  })
  const hold = (on: boolean) => () => {
    isHeld.value = on
  }
  return (
    <div
      class="notice"
      data-seen={isSeen.value}
      data-offers={offer !== undefined}
      onPointerEnter={hold(true)}
      onPointerLeave={hold(false)}
      onFocusIn={hold(true)}
      onFocusOut={hold(false)}
    >
      <p role="status" aria-live="polite">
        {text}
      </p>
      {offer === undefined || !isSeen.value ? null : <OfferButton offer={offer} />}
    </div>
  )
}

function OfferButton({ offer }: { readonly offer: Offer }) {
  const { session, screen } = useExplorer()
  return (
    <button
      type="button"
      class="link"
      aria-keyshortcuts="U"
      onClick={() => {
        takeOffer(session, screen)
      }}
    >
      {'merge' in offer ? 'Merge them…' : 'Undo'}
    </button>
  )
}
