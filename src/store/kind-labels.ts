import type { EntityKind } from '../model/entity-kind.ts'

/** The label of each kind of entity in the graph, which is its type in the SDL as well. */
export const KIND_LABELS = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  MEETING: 'Meeting',
  TOPIC: 'Topic',
} as const satisfies Readonly<Record<EntityKind, string>>
