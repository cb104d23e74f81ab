import type { Session } from './session.ts'

/** Whom a line joins, by its id: `Olaf Scholz and NATO`; undefined of one that is not here. */
export function endsInWords({ edges, nameOf }: Pick<Session, 'edges' | 'nameOf'>, id: string): string | undefined {
  const edge = edges.value.find((one) => one.id === id)
  return edge === undefined ? undefined : `${nameOf(edge.source)} and ${nameOf(edge.target)}`
}
