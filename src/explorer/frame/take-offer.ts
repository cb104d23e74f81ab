import { turnChange } from '../changes/turn-change.ts'
import type { Session } from '../state/session.ts'
import type { Screen } from './screen.ts'

/** Does what the last notice offers: takes a change back, or opens the form to merge two. */
export function takeOffer(session: Session, screen: Screen): void {
  const { offer } = session.notice.peek()
  if (offer === undefined) return
  if ('undo' in offer) {
    void turnChange(session, offer.undo, false)
    return
  }
  const [entity, other] = offer.merge
  screen.mending.value = { way: 'merge', entity, other }
  screen.dialog.value = 'mend'
}
