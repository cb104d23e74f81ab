import { foldName } from '../../../model/id.ts'
import { isFact } from '../factuality.ts'
import type { MeetingCandidate } from './candidate.ts'

/** Wordings of one meeting, first to last. */
export type MeetingGroup = readonly [MeetingCandidate, ...MeetingCandidate[]]

/** Words that can point back at any meeting. */
const GENERIC = new Set(['meeting', 'talk', 'gathering', 'summit', 'conference', 'event'])
const VISITS = new Set(['visit', 'trip', 'tour'])

/**
 * Groups the wordings of a text into meetings. "The Lima Conference opened on Monday. … The conference ended" is one;
 * a described meeting is one of its own if it has participants or a place, and "the meeting" alone is the last one.
 */
export function mergeCandidates(candidates: readonly MeetingCandidate[]): MeetingGroup[] {
  const groups: [MeetingCandidate, ...MeetingCandidate[]][] = []
  for (const candidate of [...candidates].sort((a, b) => a.head.index - b.head.index)) {
    const group = [...groups].reverse().find((earlier) => isSame(earlier, candidate))
    if (group) group.push(candidate)
    else if (stands(candidate)) groups.push([candidate])
  }
  return groups
}

/** Whether a wording is enough to say that there is a meeting. */
function stands(candidate: MeetingCandidate): boolean {
  const { named, strength, participants, places, factuality, family } = candidate
  if (named) return strength === 'strong' || participants.length > 0 || places.length > 0
  if (!isFact({ ...factuality, attributed: false })) return false
  if (VISITS.has(family)) return participants.length > 0 && places.length > 0
  const someoneHeldIt = candidate.isHeld && participants.length > 0
  if (strength === 'strong') {
    const isLarge = family === 'summit' || family === 'conference'
    const isTold = participants.length > 1 || places.length > 0 || candidate.isOfBody || candidate.hasSides
    return isTold || (isLarge && someoneHeldIt)
  }
  return places.length > 0 && (participants.length > 1 || someoneHeldIt || candidate.isOfBody)
}

function isSame(group: MeetingGroup, candidate: MeetingCandidate): boolean {
  const [first] = group
  if (group.some((member) => foldName(member.name) === foldName(candidate.name) && (member.named || candidate.named)))
    return true
  if (VISITS.has(first.family) !== VISITS.has(candidate.family)) return false
  if (candidate.named) {
    return group.some(
      (member) =>
        candidate.family === member.family &&
        (member.named ? isPartOf(candidate.name, member.name) : member.definite && agrees(member, candidate)),
    )
  }
  const isOwn = candidate.places.length > 0 || candidate.participants.length > 0
  if (group.some((member) => member.family === candidate.family)) {
    return candidate.definite || isOwn
      ? agreesWithAll(group, candidate) && (candidate.definite || overlapsIn(group, candidate))
      : false
  }
  return candidate.definite && !isOwn && GENERIC.has(candidate.family) && !VISITS.has(first.family)
}

/** Whether all words of one name are words of the other: "Lima Conference", "Lima Peace Conference". */
function isPartOf(one: string, other: string): boolean {
  const words = (name: string) => new Set(foldName(name).split(/[^\p{L}\p{N}]+/u))
  const [a, b] = [words(one), words(other)]
  return [...a].every((word) => b.has(word)) || [...b].every((word) => a.has(word))
}

function agrees(a: MeetingCandidate, b: MeetingCandidate): boolean {
  const compatible = (one: readonly number[], other: readonly number[]) =>
    one.length === 0 || other.length === 0 || one.some((entity) => other.includes(entity))
  const dates =
    a.date === undefined ||
    b.date === undefined ||
    a.date.date.edtf === b.date.date.edtf ||
    a.date.date.edtf === 'XXXX' ||
    b.date.date.edtf === 'XXXX'
  return compatible(a.places, b.places) && compatible(a.participants, b.participants) && dates
}

function agreesWithAll(group: MeetingGroup, candidate: MeetingCandidate): boolean {
  return group.every((member) => agrees(member, candidate))
}

function overlapsIn(group: MeetingGroup, candidate: MeetingCandidate): boolean {
  return group.some(
    (member) =>
      member.participants.some((entity) => candidate.participants.includes(entity)) &&
      (member.places.length === 0 ||
        candidate.places.length === 0 ||
        member.places.some((place) => candidate.places.includes(place))),
  )
}
