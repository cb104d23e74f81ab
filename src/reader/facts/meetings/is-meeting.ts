import { isFact } from '../factuality.ts'
import type { MeetingCandidate } from './candidate.ts'

const VISITS = new Set(['visit', 'trip', 'tour'])

/**
 * Whether the wordings of a group together are enough to say that there was a meeting. "The talks", "talks between
 * Lopez and Perez" are; a bare "meeting" that no verb tells of is not, nor one that is planned, cancelled or denied.
 */
export function isMeeting(group: readonly MeetingCandidate[]): boolean {
  const told = group.filter(({ factuality }) => isFact({ ...factuality, attributed: false }))
  if (group.some(({ strength }) => strength === 'none')) return false
  if (told.length === 0 || group.every(({ strength }) => strength === 'verb')) return false
  // What is said of it while it is planned holds of it once it is told to have taken place.
  const known = told.some((one) => one.isTold) ? group : told
  const gather = (of: (one: MeetingCandidate) => readonly number[]) => new Set(known.flatMap((one) => [...of(one)]))
  const sides = gather((one) => one.sides)
  const attendees = gather((one) => one.attendees)
  const places = gather((one) => one.places)
  const people = new Set([...sides, ...attendees])
  if (group.every(({ family }) => VISITS.has(family))) return sides.size > 0 && places.size > 0
  const isStrong = group.some(({ strength }) => strength === 'strong')
  if (told.some(({ named }) => named)) return isStrong || people.size > 0 || places.size > 0
  const isTold = told.some((one) => one.isTold)
  const isOfBody = known.some((one) => one.isOfBody)
  if (isStrong)
    return sides.size > 1 || places.size > 0 || isOfBody || known.some((one) => one.hasSides) || (isTold && people.size > 0)
  return (places.size > 0 && (people.size > 1 || isTold || isOfBody)) || (isTold && people.size > 1)
}
