import { isFact } from '../factuality.ts'
import type { MeetingCandidate } from './candidate.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'

/**
 * Whether the wordings of a group together are enough to say that there was a meeting. "The talks", "talks between
 * Lopez and Perez" are; a bare "meeting" that no verb tells of is not, nor one that is planned, cancelled or denied.
 */
export function isMeeting(group: readonly MeetingCandidate[], { meetingKinds }: Lexicon): boolean {
  if (group.some(({ strength }) => strength === 'none') || group.every(({ strength }) => strength === 'verb'))
    return false
  const facts = group.filter(({ factuality }) => isFact({ ...factuality, attributed: false }))
  if (facts.length === 0) return false
  const isTold = facts.some((one) => one.isTold)
  const isPast = isTold || facts.some((one) => one.isPast)
  // What is said of it while it is planned holds of it once it is told to have taken place.
  const known = isPast ? group : facts
  const count = (of: (one: MeetingCandidate) => readonly number[]) => new Set(known.flatMap((one) => [...of(one)])).size
  const sides = count((one) => one.sides)
  const people = count((one) => [...one.sides, ...one.attendees])
  const places = count((one) => one.places)
  const isOfBody = known.some((one) => one.isOfBody)
  const hasSides = known.some((one) => one.hasSides)
  const isStrong = group.some(({ strength }) => strength === 'strong' || strength === 'verb')
  if (group.every(({ family }) => meetingKinds.visit.has(family)))
    return places > 0 && (sides > 0 || facts.some((one) => one.isPast && one.definite))
  if (facts.some(({ named }) => named)) {
    const isSure = !group.every(({ family }) => meetingKinds.manyThings.has(family)) || group.length > 1
    return (isStrong && isSure) || people > 0 || places > 0 || isPast
  }
  if (places > 0) return true
  return isStrong ? sides > 1 || isOfBody || hasSides || isTold || (isPast && people > 0) : isPast && people > 1
}
