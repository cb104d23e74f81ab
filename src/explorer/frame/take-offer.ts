import { turnChange } from '../changes/turn-change.ts'
import { refusalOf } from '../server/failure.ts'
import type { Session } from '../state/session.ts'
import type { Screen } from './screen.ts'

/** Does what the last notice offers: takes a change back, brings an article back, or opens the form to merge two. */
export function takeOffer(session: Session, screen: Screen): void {
  const { offer } = session.notice.peek()
  if (offer === undefined) return
  if ('undo' in offer) void turnChange(session, offer.undo, false)
  else if ('bringBack' in offer) void bringBack(session, offer.bringBack)
  else {
    const [entity, other] = offer.merge
    screen.mending.value = { way: 'merge', entity, other }
    screen.dialog.value = 'mend'
  }
}

async function bringBack(session: Session, article: string): Promise<void> {
  try {
    const part = await session.server.fetchPart(() => import('../bringing/bring-back.ts'))
    await part.bringBack(session, article)
  } catch (error) {
    session.tell(refusalOf(error).message)
  }
}
