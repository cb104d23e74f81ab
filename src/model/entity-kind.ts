/** The five kinds of entity, in the order in which they are listed everywhere. */
export const ENTITY_KINDS = ['PERSON', 'ORGANIZATION', 'PLACE', 'MEETING', 'TOPIC'] as const

/** What an entity is. A topic is a programme, agreement, law or subject. */
export type EntityKind = (typeof ENTITY_KINDS)[number]
