import { RelationshipOfLineDocument, StatementsOfLineDocument } from '../generated/operations.ts'
import { edgesOf, spokenEnds } from '../graph/edges.ts'
import { EMPTY_GRAPH, mergeGraph, type GraphPart } from '../graph/graph.ts'
import type { Server } from '../server/ask.ts'
import { statementsAlong } from './scope-filters.ts'

/** A line of the drawing, as the server tells of it. */
export interface FoundLine {
  /** Its id as it is now. */
  readonly id: string
  /** The ids of what it joins. */
  readonly ends: readonly string[]
  readonly part: GraphPart
  /** How many statements it stands for, of which some are here. */
  readonly said?: number
}

/**
 * Asks for a line by its id: a relationship, or what somebody said about something.
 * @throws Error where the graph holds no such line
 */
export async function loadLine(server: Server, id: string): Promise<FoundLine> {
  const ends = spokenEnds(id)
  const found = ends === undefined ? await loadRelationship(server, id) : await loadSpoken(server, id, ends)
  if (found === undefined) throw new Error('This is not in the graph, or not any more.')
  return found
}

async function loadRelationship(server: Server, id: string): Promise<FoundLine | undefined> {
  const { node } = await server.ask(RelationshipOfLineDocument, { id })
  if (node?.__typename !== 'Relationship') return undefined
  const entities = [node.source, node.target]
  return { id: node.id, ends: entities.map((one) => one.id), part: { entities, relationships: [node] } }
}

async function loadSpoken(
  server: Server,
  id: string,
  ends: NonNullable<ReturnType<typeof spokenEnds>>,
): Promise<FoundLine | undefined> {
  const { statements } = await server.ask(StatementsOfLineDocument, { filter: statementsAlong(ends) })
  const part = {
    entities: statements.nodes.flatMap(({ speaker, about }) => [...about, ...(speaker === null ? [] : [speaker])]),
    statements: statements.nodes,
  }
  const isThere = edgesOf(mergeGraph(EMPTY_GRAPH, part)).some((edge) => edge.id === id)
  return isThere ? { id, ends: [ends.source, ends.target], part, said: statements.totalCount } : undefined
}
