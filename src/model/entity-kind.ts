/** What is to be known of a kind of entity. */
interface EntityKindRow {
  /** Its label in the graph, which is its type in the SDL as well. */
  readonly label: string
  /** How one of the kind is called, and how several are. */
  readonly noun: readonly [one: string, several: string]
}

/** The kinds of entity, in the order in which they are listed everywhere: declared here, and read from here. */
export const KINDS = {
  PERSON: { label: 'Person', noun: ['person', 'people'] },
  ORGANIZATION: { label: 'Organization', noun: ['organization', 'organizations'] },
  PLACE: { label: 'Place', noun: ['place', 'places'] },
  MEETING: { label: 'Meeting', noun: ['meeting', 'meetings'] },
  TOPIC: { label: 'Topic', noun: ['topic', 'topics'] },
} as const satisfies Readonly<Record<string, EntityKindRow>>

/** What an entity is. A topic is a programme, agreement, law or subject. */
export type EntityKind = keyof typeof KINDS

/** How one of a kind is spoken of: "an organization". */
export function oneOf(kind: EntityKind): string {
  const [noun] = KINDS[kind].noun
  return `${noun.startsWith('o') ? 'an' : 'a'} ${noun}`
}

/** All kinds, in order. */
export const ENTITY_KINDS = Object.keys(KINDS) as readonly EntityKind[]
