import type { Edge } from '../graph/edges.ts'
import type { Graph } from '../graph/graph.ts'
import type { AnswerTo, Ask } from './ask.ts'
import type { View } from './view.ts'

/** What the server has told so far. */
export interface Known {
  readonly graph: Graph
  readonly edges: readonly Edge[]
  /** The answer to a question; undefined while there is none. */
  answerTo<Asked extends Ask>(ask: Asked): AnswerTo<Asked> | undefined
}

/** The id of the article that is open: the first one, unless another was chosen. */
export function openArticle(view: View, known: Pick<Known, 'answerTo'>): string | undefined {
  return view.article ?? known.answerTo({ about: 'opening' })?.articles.nodes[0]?.id
}

/** Ids of the entities in the drawing, hidden ones included. */
export function drawnIn(view: View, known: Pick<Known, 'answerTo'>): ReadonlySet<string> {
  return new Set([...(known.answerTo({ about: 'opening' })?.ids ?? []), ...view.added])
}
