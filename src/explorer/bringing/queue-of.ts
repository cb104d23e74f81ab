import type { Session } from '../state/session.ts'
import { createQueue, type Queue } from './queue.ts'

let queue: Queue | undefined

/** The page's one queue: what is under way in it goes on while no dialog shows it, and what was removed stays in it. */
export function queueOf(session: Session): Queue {
  queue ??= createQueue(session.server, () => session.readAnew())
  return queue
}
