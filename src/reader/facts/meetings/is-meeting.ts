import { isFact } from '../factuality.ts'
import type { MeetingCandidate } from './candidate.ts'

const VISITS = new Set(['visit', 'trip', 'tour'])

/**
 * Whether the wordings of a group together are enough to say that there was a meeting. "The talks", "talks between
 * Lopez and Perez" are; a bare "meeting" that no verb tells of is not, nor one that is planned, cancelled or denied.
 */
export function isMeeting(group: readonly MeetingCandidate[]): boolean {
  const told = group.filter(({ factuality }) => isFact({ ...factuality, attributed: false }))
  if (told.length === 0) return false
  const gather = (of: (one: MeetingCandidate) => readonly number[]) => new Set(told.flatMap((one) => [...of(one)]))
  const sides = gather((one) => one.sides)
  const attendees = gather((one) => one.attendees)
  const places = gather((one) => one.places)
  const people = new Set([...sides, ...attendees])
  if (group.every(({ family }) => VISITS.has(family))) return sides.size > 0 && places.size > 0
  const isStrong = group.some(({ strength }) => strength === 'strong')
  if (told.some(({ named }) => named)) return isStrong || people.size > 0 || places.size > 0
  const isTold = told.some((one) => one.isTold)
  const isOfBody = told.some((one) => one.isOfBody)
  if (isStrong)
    return sides.size > 1 || places.size > 0 || isOfBody || told.some((one) => one.hasSides) || (isTold && people.size > 0)
  return (places.size > 0 && (people.size > 1 || isTold || isOfBody)) || (isTold && people.size > 1)
}
