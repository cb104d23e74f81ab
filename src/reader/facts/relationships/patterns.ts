import type { RelationshipType } from '../../../model/relationship.ts'
import { ENCOUNTERS } from './encounters.ts'
import { LEADING } from './leading.ts'
import { LOCATIONS } from './locations.ts'
import { MEETING_PLACES } from './meeting-places.ts'
import { MEETING_PATTERNS } from './meetings.ts'
import { MEMBERSHIP } from './membership.ts'
import type { Pattern } from './pattern.ts'

const ofMeetings = (wanted: RelationshipType) => MEETING_PATTERNS.filter(({ type }) => type === wanted)

/** By what each type of relationship is read; a type without a line is refused by the type check. */
const PATTERNS_BY_TYPE: Readonly<Record<RelationshipType, readonly Pattern[]>> = {
  MEMBER_OF: MEMBERSHIP,
  MET_WITH: ENCOUNTERS,
  HELD_IN: MEETING_PLACES,
  PARTICIPATED_IN: ofMeetings('PARTICIPATED_IN'),
  ORGANIZED: ofMeetings('ORGANIZED'),
  LOCATED_IN: LOCATIONS,
  HOLDS_ROLE_AT: LEADING,
}

/** All patterns by which relationships are read, each with an example that is its own test. */
export const PATTERNS: readonly Pattern[] = Object.values(PATTERNS_BY_TYPE).flat()
