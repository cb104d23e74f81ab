import { CommonNeighborsDocument, PathsDocument, type PathsQuery } from '../generated/operations.ts'
import { edgesOf } from '../graph/edges.ts'
import { EMPTY_GRAPH, mergeGraph, type GraphPart } from '../graph/graph.ts'
import type { Server } from '../server/ask.ts'
import { createAnswers, type Answers } from './answers.ts'
import { loadAround } from './opening.ts'
import type { Finding } from './view.ts'

export type Path = PathsQuery['shortestPaths'][number]

/** What was found between entities. `ids` are the entities and lines that it is made of. */
export type Found = { readonly part: GraphPart; readonly ids: ReadonlySet<string> } & (
  | { readonly kind: 'path'; readonly paths: readonly Path[] }
  | { readonly kind: 'common'; readonly neighbors: readonly string[] }
)

/** Looks for paths and common neighbors, and keeps what was found. Its questions are findings as JSON. */
export function createFindings(server: Server): Answers<Found> {
  return createAnswers<Found>((question) => {
    const finding = JSON.parse(question) as Finding
    return finding.kind === 'path' ? findPaths(server, finding.from, finding.to) : findCommon(server, finding.ids)
  })
}

async function findPaths(server: Server, from: string, to: string): Promise<Found> {
  const { shortestPaths: paths } = await server.ask(PathsDocument, { from, to })
  const steps = paths.flatMap((path) => path.steps)
  const part = {
    entities: paths.flatMap((path) => path.entities),
    relationships: steps.flatMap(({ relationship }) => relationship ?? []),
    statements: steps.flatMap(({ statement }) => statement ?? []),
  }
  return { kind: 'path', paths, part, ids: idsIn(part, paths[0]?.entities.map(({ id }) => id) ?? [from, to]) }
}

/** Beside what the API counts as common, which is by relationships, entities that both spoke about or are named with. */
async function findCommon(server: Server, ids: readonly string[]): Promise<Found> {
  const [{ commonNeighbors }, around] = await Promise.all([
    server.ask(CommonNeighborsDocument, { ids }),
    loadAround(server, ids, 1, 300),
  ])
  const part = {
    entities: [...commonNeighbors.map(({ entity }) => entity), ...around.entities],
    relationships: [...commonNeighbors.flatMap(({ relationships }) => relationships), ...around.relationships],
    statements: around.statements,
  }
  const ends = edgesOf(mergeGraph(EMPTY_GRAPH, part))
  const isNextTo = (one: string, other: string) =>
    ends.some(({ source, target }) => (source === one && target === other) || (source === other && target === one))
  const neighbors = [...new Set(part.entities.map(({ id }) => id))].filter(
    (id) => !ids.includes(id) && ids.every((one) => isNextTo(id, one)),
  )
  const kept = new Set([...ids, ...neighbors])
  const keptPart = {
    entities: part.entities.filter(({ id }) => kept.has(id)),
    relationships: part.relationships,
    statements: part.statements,
  }
  const lines = ends.filter(({ source, target }) => ids.includes(source) !== ids.includes(target))
  const between = lines.filter(({ source, target }) => kept.has(source) && kept.has(target)).map(({ id }) => id)
  return { kind: 'common', neighbors, part: keptPart, ids: new Set([...kept, ...between]) }
}

function idsIn(part: GraphPart, entities: readonly string[]): ReadonlySet<string> {
  const between = edgesOf(mergeGraph(EMPTY_GRAPH, part)).filter(({ source, target }) => {
    const at = entities.indexOf(source)
    return at >= 0 && (entities[at - 1] === target || entities[at + 1] === target)
  })
  return new Set([...entities, ...between.map(({ id }) => id)])
}
