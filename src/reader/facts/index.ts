import type { MeetingStatus } from '../../model/meeting-status.ts'
import type { RelationshipType } from '../../model/relationship.ts'
import type { FactDrafts, ReaderDocument, RelationshipDraft, RoleDraft } from '../document.ts'
import { datesOf } from './told-ahead.ts'
import { findFurtherEncounters } from './meetings/further-encounters.ts'
import { findFurtherVisits } from './meetings/further-visits.ts'
import { indexMentions } from './mention-index.ts'
import { findQuotations, isQuoted } from './quotations.ts'
import { findAttendance } from './relationships/attendance.ts'
import { findPlacesOfCountries } from './relationships/country-adjectives.ts'
import { matchPatterns } from './relationships/match-patterns.ts'
import { findTheirMeetings } from './relationships/their-meeting.ts'
import { readMeetingNames } from './relationships/meeting-names.ts'
import { PATTERNS } from './relationships/patterns.ts'
import { findNestedPlaces } from './relationships/place-names.ts'
import { findAffiliations } from './roles/affiliation.ts'
import { findDelegates } from './roles/delegates.ts'
import { findPartyMembers, relationshipOf } from './roles/role-relationships.ts'
import { theDead } from './roles/the-dead.ts'
import { findTitlesAfterNames } from './roles/title-after-name.ts'
import { findTitlesBeforeNames } from './roles/title-before-name.ts'
import { findStatements } from './statements/find-statements.ts'

export { findMeetings } from './meetings/find-meetings.ts'

const isPlanStatus = (status: MeetingStatus | undefined) => status === 'PLANNED' || status === 'CANCELLED'

const MEETS: ReadonlySet<RelationshipType> = new Set<RelationshipType>(['PARTICIPATED_IN', 'MET_WITH'])

/**
 * What a document says of its entities, meetings included: roles, statements and relationships, each with the sentence
 * that says it. A relationship is only what the article itself asserts in the affirmative; what it denies or reports is a
 * statement, and what is told of a meeting to come is planned.
 */
export function findFacts(document: ReaderDocument): FactDrafts {
  const index = indexMentions(document)
  const dates = datesOf(document)
  const quotations = findQuotations(document.text)
  const before = findTitlesBeforeNames(document, index)
  const isPartOfTitle = ({ person, start, end }: RoleDraft) =>
    before.some((title) => title.person === person && title.start <= start && end <= title.end)
  const after = findTitlesAfterNames(document, index).filter((role) => !isPartOfTitle(role))
  const dead = theDead(document, index)
  const roles = [...before, ...after]
    .filter((role) => !isQuoted(quotations, role.start))
    .map((role) => (dead.has(role.person) ? { ...role, current: false } : role))
  const held = roles.flatMap((role) => relationshipOf(document, role))
  const isNew = ({ source, target }: RelationshipDraft) =>
    !held.some((role) => role.source === source && role.target === target)
  const met = [
    ...matchPatterns(document, index, quotations, PATTERNS, dates),
    ...findAttendance(document, index, quotations),
    ...findFurtherVisits(document, index),
    ...findFurtherEncounters(document, index),
    ...findTheirMeetings(document, index, quotations),
  ]
  const participants = new Set(
    met.filter(({ type }) => MEETS.has(type)).flatMap(({ source, target }) => [source, target]),
  )
  const matched = [
    ...held,
    // "Commissioner Ana Diaz of Acme" is that and no more.
    ...findAffiliations(document, index, quotations).filter(isNew),
    ...findDelegates(document, index, quotations, (entity) => participants.has(entity)).filter(isNew),
    ...findPartyMembers(document, index, quotations, roles),
    // "Acme, led by Director Ana Diaz" has her title, too.
    ...met.filter((one) => one.type !== 'HOLDS_ROLE_AT' || isNew(one)),
    ...findNestedPlaces(document, index),
    ...findPlacesOfCountries(document, index),
  ]
  const placed = new Set(matched.filter(({ type }) => type === 'HELD_IN').map(({ source }) => source))
  const isOfPlanned = (entity: number) => isPlanStatus(document.entities[entity]?.status)
  const isPlanned = ({ planned, source, target }: RelationshipDraft) =>
    planned === true || isOfPlanned(source) || isOfPlanned(target)
  const relationships = [...matched, ...readMeetingNames(document, placed)].map((one) =>
    one.type === 'HOLDS_ROLE_AT' && dead.has(one.source) ? { ...one, current: false } : one,
  )
  return {
    roles,
    statements: findStatements(document, index, dates),
    relationships: relationships.filter((one) => !isPlanned(one)),
    planned: relationships.filter(isPlanned),
  }
}
