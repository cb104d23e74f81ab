import { neighborsNotDrawn, neighborsOf } from '../graph/neighbors.ts'
import { leavesOf } from '../graph/visible.ts'
import { countOf, cut } from '../graph/wording.ts'
import { loadAround } from './opening.ts'
import type { Session } from './session.ts'

/** Entities that one expansion brings at the most, so that a large node does not bury the drawing. */
export const MOST_AT_ONCE = 25

/** Brings the most telling neighbors of an entity into the drawing, and says how many are left. */
export async function expand(session: Session, id: string): Promise<void> {
  const name = cut(session.nameOf(id), 40)
  try {
    const drawn = session.drawn.peek()
    const known = [...neighborsOf(session.graph.peek(), id)].filter((neighbor) => drawn.has(neighbor)).length
    const part = await loadAround(session.server, [id], 1, Math.min(1_000, known + MOST_AT_ONCE + 1))
    session.learn(part)
    const { hidden } = session.view.peek()
    const present = new Set([...session.drawn.peek()].filter((one) => !hidden.includes(one)))
    const fresh = part.entities
      .map((entity) => entity.id)
      .filter((one) => !present.has(one))
      .slice(0, MOST_AT_ONCE)
    if (fresh.length === 0) {
      session.tell(`All neighbors of ${name} are in the graph.`)
      return
    }
    session.change({
      do: 'add',
      ids: fresh,
      because: `expand ${name} by ${countOf(fresh.length, ['neighbor', 'neighbors'])}`,
    })
    const left = neighborsNotDrawn(session.graph.peek(), id, session.drawn.peek())?.count ?? 0
    if (left > 0) session.tell(`${fresh.length} neighbors of ${name} added; ${left} more can be.`)
  } catch (error) {
    session.tell(`${name} could not be expanded. ${error instanceof Error ? error.message : ''}`)
  }
}

/** Takes away the neighbors of an entity that nothing else in sight is joined to. */
export function collapse(session: Session, id: string): void {
  const name = cut(session.nameOf(id), 40)
  const leaves = leavesOf([id], session.visible.peek())
  if (leaves.length === 0) {
    session.tell(`All neighbors of ${name} are joined to others too.`)
    return
  }
  const because = `collapse ${name}: ${countOf(leaves.length, ['neighbor', 'neighbors'])} away`
  session.change({ do: 'collapse', ids: leaves, because })
}
