import type { Compilation } from '../compilation.ts'
import { column, subquery, type Level, type Read } from '../level.ts'

/** The number of the last change by a person that is about what has an id, an expression over `imported`; 0 without one. */
export function revisionOf(query: Compilation, imported: string, id: string, level: Level): Read {
  const [change, revision] = [query.variable('c'), query.variable('revision')]
  level.calls.push(
    subquery(
      [imported],
      [
        `MATCH (:ChangeSubject {id: ${id}})<-[:CONCERNS]-(${change}:Change)`,
        `RETURN coalesce(max(${change}.revision), 0) AS ${revision}`,
      ],
    ),
  )
  return column(level, revision)
}
