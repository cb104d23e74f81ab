import type {
  Direction,
  MeetingFilter,
  OrganizationFilter,
  PersonFilter,
  PlaceFilter,
  TopicFilter,
} from '../../generated/sdl.ts'
import type { Compilation } from '../compilation.ts'
import { isPlan, relationshipPattern, type Walked } from '../relationship-pattern.ts'
import { combinedPredicates } from './combination.ts'
import { datePredicate } from './date-range.ts'
import { commonRules, madePredicate, rolePredicate } from './entity-filter.ts'
import { listPredicate } from './list-filter.ts'

type KindType = 'Entity' | 'Person' | 'Organization' | 'Place' | 'Meeting'

/** Asks of what relationships lead to from an entity, which are facts. */
function over<Type extends KindType>(
  query: Compilation,
  entity: string,
  types: NonNullable<Walked['types']>,
  direction: Direction,
  type: Type,
) {
  const pattern = (to: string) => `(${entity})${relationshipPattern({ types }, direction)}(${to}:${type})`
  return (list: Parameters<typeof listPredicate<Type>>[2]) => listPredicate(query, { type, pattern }, list)
}

/** Predicates on a person; all must hold. */
export function personPredicates(query: Compilation, person: string, filter: PersonFilter): readonly string[] {
  return combinedPredicates(filter, {
    ...commonRules(query, person),
    role: (role) => rolePredicate(query, person, role),
    statements: (statements) => madePredicate(query, person, statements),
    meetings: over(query, person, ['PARTICIPATED_IN'], 'OUTGOING', 'Meeting'),
    metWith: over(query, person, ['MET_WITH'], 'BOTH', 'Person'),
    organizations: over(query, person, ['HOLDS_ROLE_AT', 'MEMBER_OF'], 'OUTGOING', 'Organization'),
  })
}

/** Predicates on an organization; all must hold. */
export function organizationPredicates(
  query: Compilation,
  organization: string,
  filter: OrganizationFilter,
): readonly string[] {
  return combinedPredicates(filter, {
    ...commonRules(query, organization),
    statements: (statements) => madePredicate(query, organization, statements),
    people: over(query, organization, ['HOLDS_ROLE_AT', 'MEMBER_OF'], 'INCOMING', 'Person'),
    members: over(query, organization, ['MEMBER_OF'], 'INCOMING', 'Entity'),
    memberOf: over(query, organization, ['MEMBER_OF'], 'OUTGOING', 'Organization'),
    meetings: over(query, organization, ['PARTICIPATED_IN', 'ORGANIZED'], 'OUTGOING', 'Meeting'),
    locatedIn: over(query, organization, ['LOCATED_IN'], 'OUTGOING', 'Place'),
  })
}

/** Predicates on a place; all must hold. */
export function placePredicates(query: Compilation, place: string, filter: PlaceFilter): readonly string[] {
  return combinedPredicates(filter, {
    ...commonRules(query, place),
    meetings: over(query, place, ['HELD_IN'], 'INCOMING', 'Meeting'),
    people: over(query, place, ['HOLDS_ROLE_AT'], 'INCOMING', 'Person'),
    organizations: over(query, place, ['LOCATED_IN', 'MEMBER_OF'], 'BOTH', 'Organization'),
    places: over(query, place, ['LOCATED_IN'], 'INCOMING', 'Place'),
    locatedIn: over(query, place, ['LOCATED_IN'], 'OUTGOING', 'Place'),
  })
}

/** Predicates on a meeting; all must hold. */
export function meetingPredicates(query: Compilation, meeting: string, filter: MeetingFilter): readonly string[] {
  /** Of a meeting that was not held, plans are all that there is. */
  const asItStands = <Type extends KindType>(types: NonNullable<Walked['types']>, direction: Direction, type: Type) => {
    return (list: Parameters<typeof listPredicate<Type>>[2]) => {
      const relationship = query.variable('r')
      const walked = relationshipPattern({ types, includePlanned: true }, direction, relationship)
      const pattern = (to: string) => `(${meeting})${walked}(${to}:${type})`
      const where = () => [`(${meeting}.status <> 'HELD' OR NOT ${isPlan(relationship)})`]
      return listPredicate(query, { type, pattern, where }, list)
    }
  }
  return combinedPredicates(filter, {
    ...commonRules(query, meeting),
    date: (date) => datePredicate(query, meeting, date),
    status: (statuses) => `${meeting}.status IN ${query.parameter(statuses)}`,
    places: asItStands(['HELD_IN'], 'OUTGOING', 'Place'),
    participants: asItStands(['PARTICIPATED_IN'], 'INCOMING', 'Entity'),
    organizers: asItStands(['ORGANIZED'], 'INCOMING', 'Entity'),
  })
}

/** Predicates on a topic; all must hold. */
export function topicPredicates(query: Compilation, topic: string, filter: TopicFilter): readonly string[] {
  return combinedPredicates(filter, commonRules(query, topic))
}
