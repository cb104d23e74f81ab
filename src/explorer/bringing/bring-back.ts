import type { Session } from '../state/session.ts'
import { queueOf } from './queue-of.ts'

/** Reads an article anew that was removed while the page is open, opens it, and says what came of it. */
export async function bringBack(session: Session, article: string): Promise<void> {
  const { entries, bringBack: readAnew } = queueOf(session)
  const removed = entries.peek().find((entry) => entry.article === article && entry.state === 'removed')
  if (removed === undefined) return
  session.tell('It is read into the graph again…')
  const entry = await readAnew(removed.key)
  if (entry?.article === undefined) {
    session.tell(`It could not be brought back. ${entry?.message ?? ''}`)
    return
  }
  session.take({ do: 'open article', id: entry.article })
  session.tell('The article is in the graph again.')
}
