import type { Edge } from '../graph/edges.ts'
import type { Graph } from '../graph/graph.ts'
import type { AnswerTo, Ask } from './ask.ts'

/** What the server has told so far. */
export interface Known {
  readonly graph: Graph
  readonly edges: readonly Edge[]
  /** The answer to a question; undefined while there is none. */
  answerTo<Asked extends Ask>(ask: Asked): AnswerTo<Asked> | undefined
}
