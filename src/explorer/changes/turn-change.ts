import { RedoChangeDocument, UndoChangeDocument } from '../generated/operations.ts'
import { refusalOf } from '../server/failure.ts'
import type { Session } from '../state/session.ts'
import { author } from './author.ts'
import { sendChange } from './send-change.ts'

/** Takes a change back, or makes it hold again, and says what came of it; the page follows. */
export async function turnChange(session: Session, id: string, undone: boolean): Promise<void> {
  const { server } = session
  const by = author.peek().trim()
  const variables = { id, ...(by === '' ? {} : { by }) }
  try {
    await sendChange(server, undone ? RedoChangeDocument : UndoChangeDocument, variables)
    await session.readAnew()
    session.tell(undone ? 'The change holds again.' : 'The change was taken back.')
  } catch (error) {
    session.tell(refusalOf(error).message)
  }
}
