import type { EntityKind } from './entity-kind.ts'

/** What is to be known of a type of relationship. */
interface RelationshipTypeRow {
  /** The kinds of entity that it may start at, and those that it may end at. */
  readonly sources: readonly EntityKind[]
  readonly targets: readonly EntityKind[]
  /** Whether it runs both ways: it is stored once, and found from both ends. */
  readonly symmetric: boolean
  /** How it is worded for people, from the source to the target and the other way round. */
  readonly forward: string
  readonly backward: string
  /** The same of what is only planned, after "is to" or "was to"; undefined for what no article plans. */
  readonly planned: readonly [forward: string, backward: string] | undefined
}

/** The types of relationship, in the order in which they are listed everywhere: declared here, and read from here. */
export const RELATIONSHIPS = {
  HOLDS_ROLE_AT: {
    sources: ['PERSON'],
    targets: ['ORGANIZATION', 'PLACE'],
    symmetric: false,
    forward: 'holds a role at',
    backward: 'has in a role',
    planned: undefined,
  },
  MEMBER_OF: {
    sources: ['PERSON', 'ORGANIZATION', 'PLACE'],
    targets: ['ORGANIZATION'],
    symmetric: false,
    forward: 'is a member of',
    backward: 'has as a member',
    planned: undefined,
  },
  PARTICIPATED_IN: {
    sources: ['PERSON', 'ORGANIZATION', 'PLACE'],
    targets: ['MEETING'],
    symmetric: false,
    forward: 'took part in',
    backward: 'was attended by',
    planned: ['take part in', 'be attended by'],
  },
  HELD_IN: {
    sources: ['MEETING'],
    targets: ['PLACE'],
    symmetric: false,
    forward: 'was held in',
    backward: 'was the place of',
    planned: ['be held in', 'be the place of'],
  },
  ORGANIZED: {
    sources: ['PERSON', 'ORGANIZATION', 'PLACE'],
    targets: ['MEETING'],
    symmetric: false,
    forward: 'organized',
    backward: 'was organized by',
    planned: ['organize', 'be organized by'],
  },
  MET_WITH: {
    sources: ['PERSON'],
    targets: ['PERSON'],
    symmetric: true,
    forward: 'met with',
    backward: 'met with',
    planned: ['meet', 'meet'],
  },
  LOCATED_IN: {
    sources: ['ORGANIZATION', 'PLACE'],
    targets: ['PLACE'],
    symmetric: false,
    forward: 'is located in',
    backward: 'is the location of',
    planned: undefined,
  },
} as const satisfies Readonly<Record<string, RelationshipTypeRow>>

/** What joins two entities. */
export type RelationshipType = keyof typeof RELATIONSHIPS

/** A kind of entity at which a relationship of a type may start. */
export type SourceKind<Type extends RelationshipType> = (typeof RELATIONSHIPS)[Type]['sources'][number]

/** A kind of entity at which a relationship of a type may end. */
export type TargetKind<Type extends RelationshipType> = (typeof RELATIONSHIPS)[Type]['targets'][number]

/** All types, in order. */
export const RELATIONSHIP_TYPES = Object.keys(RELATIONSHIPS) as readonly RelationshipType[]

/** Whether a relationship of a type may join two entities of these kinds. */
export function mayJoin(type: RelationshipType, source: EntityKind, target: EntityKind): boolean {
  const { sources, targets }: RelationshipTypeRow = RELATIONSHIPS[type]
  return sources.includes(source) && targets.includes(target)
}
