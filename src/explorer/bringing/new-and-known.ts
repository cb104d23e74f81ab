/** What is to be known of an entity to tell whether it is new. */
interface Named {
  readonly id: string
  readonly name: string
  /** How many articles of the whole graph mention it. */
  readonly articleCount: number
}

/** What some articles brought into the graph, and what it knew already. */
export interface NewAndKnown<Entity> {
  readonly fresh: readonly Entity[]
  readonly known: readonly Entity[]
}

/**
 * Tells apart what articles that were just added name: new is what no other article mentions.
 * @param named what each of the articles names
 */
export function newAndKnown<Entity extends Named>(named: readonly (readonly Entity[])[]): NewAndKnown<Entity> {
  const entities = new Map<string, Entity>()
  const counts = new Map<string, number>()
  for (const entity of named.flat()) {
    entities.set(entity.id, entity)
    counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1)
  }
  const isNew = ({ id, articleCount }: Entity) => articleCount <= (counts.get(id) ?? 0)
  const all = [...entities.values()]
  return { fresh: all.filter(isNew), known: all.filter((entity) => !isNew(entity)) }
}
