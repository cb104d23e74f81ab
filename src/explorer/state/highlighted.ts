import { proofOf, type Edge } from '../graph/edges.ts'
import type { VisibleGraph } from '../graph/visible.ts'
import { isEntityId, isSentenceId } from './view.ts'

/** Which entities a sentence names, by the id of the sentence. */
export type NamedIn = (sentence: string) => readonly string[]

/**
 * The entities and lines that belong to some ids: of an entity itself, its lines and their other ends; of a line its
 * ends; of a sentence what it names and proves.
 */
export function relatedTo(ids: readonly string[], visible: VisibleGraph, namedIn: NamedIn): ReadonlySet<string> {
  const related = new Set<string>()
  const addLine = ({ id, source, target }: Edge) => {
    for (const one of [id, source, target]) related.add(one)
  }
  for (const id of ids) {
    if (isSentenceId(id)) {
      for (const entity of namedIn(id)) related.add(entity)
      visible.edges.filter((edge) => proofOf(edge).some((sentence) => sentence.id === id)).forEach(addLine)
    } else if (isEntityId(id)) {
      related.add(id)
      visible.edges.filter(({ source, target }) => source === id || target === id).forEach(addLine)
    } else {
      visible.edges.filter((edge) => edge.id === id).forEach(addLine)
    }
  }
  return related
}
