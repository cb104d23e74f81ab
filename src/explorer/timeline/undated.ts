import { isPlanned, type Entity, type Statement } from '../graph/graph.ts'
import type { KnownDate } from '../graph/time.ts'
import type { Session } from '../state/session.ts'

/** A meeting, or what is said, with its date in words. */
export interface DatedEntry {
  readonly subject: Extract<Entity, { readonly __typename: 'Meeting' }> | Statement
  readonly date: KnownDate & { readonly edtf: string; readonly text: string }
}

/** What is in the drawing with a date of which no year is told, plans left out: they are listed on their own. */
export function undatedIn({ graph, drawn, edges }: Pick<Session, 'graph' | 'drawn' | 'edges'>): readonly DatedEntry[] {
  const meetings = [...drawn.value].flatMap((id): readonly DatedEntry[] => {
    const entity = graph.value.entities.get(id)
    if (entity?.__typename !== 'Meeting' || entity.date === null || isPlanned(entity)) return []
    return [{ subject: entity, date: entity.date }]
  })
  const said = edges.value
    .filter(({ source, target }) => drawn.value.has(source) && drawn.value.has(target))
    .flatMap(({ statements }) =>
      statements.flatMap((subject) => (subject.date ? [{ subject, date: subject.date }] : [])),
    )
  const entries = [...meetings, ...said].filter(({ date }) => date.year === null)
  return [...new Map(entries.map((entry) => [entry.subject.id, entry])).values()]
}
