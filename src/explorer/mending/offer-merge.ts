import { cut } from '../graph/wording.ts'
import type { Session } from '../state/session.ts'

/** Offers to make two entities one, as one was put upon the other: where they are of one kind, and the person may. */
export function offerMerge(session: Session, moved: string, onto: string): void {
  const { entities } = session.graph.peek()
  const [one, other] = [entities.get(moved), entities.get(onto)]
  if (one === undefined || one.kind !== other?.kind) return
  if (!session.server.access.mayEdit.peek()) return
  session.tell(`Is ${cut(one.name, 60)} the same as ${cut(other.name, 60)}?`, { merge: [onto, moved] })
}
