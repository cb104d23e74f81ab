import type { Entity } from '../graph/graph.ts'
import type { DatedStatement } from '../state/dossier.ts'

/** What is said about one entity. */
export interface Topic {
  /** What it is about; undefined: nothing else by name. */
  readonly entity: Entity | undefined
  readonly statements: readonly DatedStatement[]
}

/**
 * Statements by what they are about beside `subject`, the topics with most of them first. What is about several stands
 * under each, as who looks at one topic wants all of it.
 */
export function topicsOf(statements: readonly DatedStatement[], subject: string): readonly Topic[] {
  const topics = new Map<string, { entity: Entity | undefined; statements: DatedStatement[] }>()
  for (const statement of statements) {
    const others = statement.about.filter(({ id }) => id !== subject)
    for (const entity of others.length === 0 ? [undefined] : others) {
      const topic = topics.get(entity?.id ?? '') ?? { entity, statements: [] }
      topic.statements.push(statement)
      topics.set(entity?.id ?? '', topic)
    }
  }
  return [...topics.values()].sort(
    (a, b) =>
      Number(a.entity === undefined) - Number(b.entity === undefined) ||
      b.statements.length - a.statements.length ||
      (a.entity?.name ?? '').localeCompare(b.entity?.name ?? ''),
  )
}
