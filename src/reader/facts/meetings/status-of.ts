import type { MeetingStatus } from '../../../model/meeting-status.ts'
import { isFact } from '../factuality.ts'
import type { MeetingCandidate } from './candidate.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'

/**
 * Whether the wordings of a group together are enough to say that there was a meeting (HELD), or that there is to be one
 * (PLANNED). "The talks", "talks between Lopez and Perez" were; "will travel to Quito for talks" is planned; a bare
 * "meeting" that no verb tells of is neither, nor one that is hoped for or denied: undefined. One that was called off is CANCELLED.
 */
export function statusOf(group: readonly MeetingCandidate[], lexicon: Lexicon): MeetingStatus | undefined {
  if (group.some(({ strength }) => strength === 'none')) return undefined
  if (group.every(({ strength }) => strength === 'verb')) return statusByVerbs(group.filter(({ isWhole }) => isWhole))
  const facts = group.filter(isHeld)
  const planned = group.filter((one) => one.planned)
  const isTold = facts.some((one) => one.isTold || one.isPast)
  // "The summit" of which it is only told that it will be is no other one.
  if ((isTold || planned.length === 0) && isEnough(group, facts, lexicon)) return 'HELD'
  if (isTold) return undefined
  // What was called off was planned, whether or not the text says so.
  const cancelled = group.filter((one) => one.cancelled)
  if (cancelled.length > 0 && isEnough(group, [...planned, ...cancelled], lexicon)) return 'CANCELLED'
  return isEnough(group, planned, lexicon) ? 'PLANNED' : undefined
}

/** Of what only verbs tell: "Lopez met Perez in Quito" was, "Lopez will meet Perez in Quito" is planned. */
function statusByVerbs(whole: readonly MeetingCandidate[]): MeetingStatus | undefined {
  if (whole.some(({ factuality }) => isFact(factuality))) return 'HELD'
  return whole.some(({ planned }) => planned) ? 'PLANNED' : undefined
}

/** Whether a wording puts the meeting as something that was, whoever says so. */
export function isHeld({ factuality }: MeetingCandidate): boolean {
  return isFact({ ...factuality, attributed: false })
}

/** Whether enough is said of a meeting by those wordings of a group that put it alike. */
function isEnough(
  group: readonly MeetingCandidate[],
  alike: readonly MeetingCandidate[],
  { meetingKinds }: Lexicon,
): boolean {
  const [first] = alike
  if (first === undefined) return false
  const isTold = alike.some((one) => one.isTold)
  const isPast = isTold || alike.some((one) => one.isPast)
  // What is said of it while it is planned holds of it once it is told to have taken place.
  const known = isPast ? group : alike
  const count = (of: (one: MeetingCandidate) => readonly number[]) => new Set(known.flatMap((one) => [...of(one)])).size
  const sides = count((one) => one.sides)
  const people = count((one) => [...one.sides, ...one.attendees])
  const places = count((one) => one.places)
  const isOfBody = known.some((one) => one.isOfBody)
  const hasSides = known.some((one) => one.hasSides)
  const isStrong = group.some(({ strength }) => strength === 'strong' || strength === 'verb')
  // Visits to come stay what is said of them: most are hoped for.
  if (group.every(({ family }) => meetingKinds.visit.has(family)))
    return isHeld(first) && places > 0 && (sides > 0 || alike.some((one) => one.isPast && one.definite))
  if (alike.some(({ named }) => named)) {
    const isSure = !group.every(({ family }) => meetingKinds.manyThings.has(family)) || group.length > 1
    return (isStrong && isSure) || people > 0 || places > 0 || isPast
  }
  // "her consultations in Lima" are anybody's.
  const isOfOne = sides < 2 && !hasSides && !isOfBody
  if (isOfOne && group.every(({ family }) => family === 'consultation')) return false
  if (places > 0) return true
  return isStrong ? sides > 1 || isOfBody || hasSides || isTold || (isPast && people > 0) : isPast && people > 1
}
