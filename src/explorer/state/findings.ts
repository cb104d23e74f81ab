import { groupBy } from '../../model/group-by.ts'
import { CommonNeighborsDocument, PathsDocument, type PathsQuery } from '../generated/operations.ts'
import { edgesOf } from '../graph/edges.ts'
import { EMPTY_GRAPH, mergeGraph, type GraphPart } from '../graph/graph.ts'
import type { Server } from '../server/ask.ts'
import type { Found } from './ask.ts'
import { loadAround, partOf } from './opening.ts'
import type { Finding } from './view.ts'

type PathPart = PathsQuery['shortest'][number]

/** Looks for paths between two entities, or for what several are all joined to. */
export function find(server: Server, finding: Finding): Promise<Found> {
  return finding.kind === 'path' ? findPaths(server, finding.from, finding.to) : findCommon(server, finding.ids)
}

/**
 * Paths by the steps that people see: a statement is one of them, and two on the way through the store. Those that take
 * the fewest come first, others of the store's shortest after them; of those that take the same lines there is one.
 */
async function findPaths(server: Server, from: string, to: string): Promise<Found> {
  const { shortest, told } = await server.ask(PathsDocument, { from, to })
  const paths = [...groupBy([...shortest, ...told], wayOf).values()]
    .map(([first]) => first)
    .sort((a, b) => a.steps.length - b.steps.length)
  const parts = paths.map((path) => ({
    entities: path.entities,
    relationships: path.steps.flatMap(({ relationship }) => relationship ?? []),
    statements: path.steps.flatMap(({ statement }) => statement ?? []),
  }))
  const part = {
    entities: parts.flatMap(({ entities }) => entities),
    relationships: parts.flatMap(({ relationships }) => relationships),
    statements: parts.flatMap(({ statements }) => statements),
  }
  const withIds = paths.map((path) => ({
    ...path,
    ids: idsIn(
      part,
      path.entities.map(({ id }) => id),
    ),
  }))
  return { kind: 'path', paths: withIds, part }
}

/** The lines that a path takes: those of statements are one line, however many there are. */
function wayOf({ steps }: Pick<PathPart, 'steps'>): string {
  return JSON.stringify(
    steps.map(({ from, to, relationship, statement }) => {
      const speaker = [from.id, to.id].find((id) => id === statement?.speaker?.id) ?? ''
      return [from.id, to.id, relationship?.id ?? speaker]
    }),
  )
}

/** Beside what the API counts as common, which is by relationships, entities that both spoke about or are named with. */
async function findCommon(server: Server, ids: readonly string[]): Promise<Found> {
  const [{ commonNeighbors }, neighborhood] = await Promise.all([
    server.ask(CommonNeighborsDocument, { ids }),
    loadAround(server, ids, 1, 300),
  ])
  const around = partOf(neighborhood)
  const part = {
    entities: [...commonNeighbors.map(({ entity }) => entity), ...around.entities],
    relationships: [...commonNeighbors.flatMap(({ relationships }) => relationships), ...around.relationships],
    statements: around.statements,
  }
  const ends = edgesOf(mergeGraph(EMPTY_GRAPH, part)).filter(({ type }) => type !== 'PLANNED')
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
