import { RELATIONSHIP_TYPES, type RelationshipType } from '../../model/relationship-type.ts'
import { isSymmetric } from '../../model/symmetry.ts'
import type { Graph, Relationship, Sentence, Statement } from './graph.ts'

/**
 * What a line of the drawing can be: a relationship; a plan, of whatever type; somebody's words about an entity; or a
 * statement of no known speaker that is about both ends.
 */
export type EdgeType = RelationshipType | 'PLANNED' | 'SPOKE_ABOUT' | 'SAID_OF_BOTH'

export const EDGE_TYPES: readonly EdgeType[] = [...RELATIONSHIP_TYPES, 'PLANNED', 'SPOKE_ABOUT', 'SAID_OF_BOTH']

/** A line of the drawing, with what it stands for. Exactly one of `relationship` and `statements` is given. */
export interface Edge {
  readonly id: string
  readonly type: EdgeType
  readonly source: string
  readonly target: string
  readonly relationship?: Relationship
  /** In the order of the text. */
  readonly statements: readonly Statement[]
  /** Whether there may be more of them than are known. */
  readonly isExcerpt?: boolean
}

/** More entities than this in one statement are a list, and no line is drawn between each two of them. */
const MOST_SAID_TOGETHER = 5

/** All lines of a graph: its relationships, and its statements gathered by who speaks about what. */
export function edgesOf(graph: Graph): readonly Edge[] {
  const edges: Edge[] = [...graph.relationships.values()].map((relationship) => ({
    id: relationship.id,
    type: relationship.status === 'HELD' ? relationship.type : 'PLANNED',
    source: relationship.source.id,
    target: relationship.target.id,
    relationship,
    statements: [],
  }))
  const isWhole = (...ends: readonly string[]) => graph.whole.some((ids) => ends.every((end) => ids.has(end)))
  const spoken = new Map<string, Edge & { readonly statements: Statement[] }>()
  for (const statement of graph.statements.values()) {
    for (const [type, source, target] of linksOf(statement)) {
      const id = `${type === 'SPOKE_ABOUT' ? 'spoke' : 'said'}/${source}~${target}`
      const excerpt = isWhole(source, target) ? {} : { isExcerpt: true }
      const edge = spoken.get(id) ?? { id, type, source, target, statements: [], ...excerpt }
      edge.statements.push(statement)
      spoken.set(id, edge)
    }
  }
  for (const edge of spoken.values()) edge.statements.sort(byPosition)
  return [...edges, ...spoken.values()]
}

/** What a line of statements joins, by its id; undefined where it is the id of something else. */
export function spokenEnds(id: string): Pick<Edge, 'type' | 'source' | 'target'> | undefined {
  const [, sort, source, target] = /^(spoke|said)\/([^~]+)~([^~]+)$/.exec(id) ?? []
  if (source === undefined || target === undefined) return undefined
  return { type: sort === 'spoke' ? 'SPOKE_ABOUT' : 'SAID_OF_BOTH', source, target }
}

function linksOf(statement: Statement): readonly (readonly [EdgeType, string, string])[] {
  const about = statement.about.map(({ id }) => id)
  const speaker = statement.speaker?.id
  if (speaker !== undefined) {
    return about.filter((id) => id !== speaker).map((id) => ['SPOKE_ABOUT', speaker, id] as const)
  }
  if (about.length > MOST_SAID_TOGETHER) return []
  const sorted = [...about].sort()
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((two) => ['SAID_OF_BOTH', one, two] as const))
}

function byPosition(a: Statement, b: Statement): number {
  return a.sentence.article.id.localeCompare(b.sentence.article.id) || a.start - b.start
}

/** The sentences that prove a line, each once, in the order of the text. */
export function proofOf(edge: Edge): readonly Sentence[] {
  const sentences = [
    ...(edge.relationship?.evidence.nodes.map(({ sentence }) => sentence) ?? []),
    ...edge.statements.map(({ sentence }) => sentence),
  ]
  return [...new Map(sentences.map((sentence) => [sentence.id, sentence])).values()]
}

/** Whether a line runs from its source to its target, and not both ways. */
export function isDirected({ type, relationship }: Pick<Edge, 'type' | 'relationship'>): boolean {
  return type !== 'SAID_OF_BOTH' && !isSymmetric(relationship?.type ?? type)
}

/** Whether a line says that something is not so: all statements that it stands for do. */
export function isNegated(edge: Edge): boolean {
  return edge.statements.length > 0 && edge.statements.every(({ polarity }) => polarity === 'NEGATED')
}
