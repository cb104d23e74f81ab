import { foldName } from '../../../model/id.ts'
import type { MeetingCandidate } from './candidate.ts'
import { isHeld, statusOf } from './status-of.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'

/** How many meetings are looked at that a wording may be another of; the latest. */
const MOST = 60

/** Wordings of one meeting, first to last. */
export type MeetingGroup = readonly [MeetingCandidate, ...MeetingCandidate[]]

/**
 * Groups the wordings of a text into meetings. "The Lima Conference opened on Monday. … The conference ended" is one,
 * and so is "the gathering" after it; "a separate meeting" is another, and so is one to come after one that was. A group
 * that nothing tells of as a meeting that took place or will is left out.
 */
export function mergeCandidates(candidates: readonly MeetingCandidate[], lexicon: Lexicon): MeetingGroup[] {
  const groups: [MeetingCandidate, ...MeetingCandidate[]][] = []
  for (const candidate of [...candidates].sort((a, b) => a.head.index - b.head.index)) {
    const latest = groups.slice(-MOST).reverse()
    const group =
      latest.find((earlier) => earlier.some(({ head }) => head.index === candidate.glossOf)) ??
      latest.find((earlier) => isSameName(earlier, candidate)) ??
      latest.find((earlier) => isSameNoun(earlier, candidate) || isSameEncounter(earlier, candidate)) ??
      latest.find((earlier) =>
        isOfVerbs(earlier)
          ? isMeantByNoun(earlier, candidate)
          : pointsAt(candidate, earlier, lexicon) &&
            (statusOf(earlier, lexicon) !== undefined || isNone(earlier, lexicon)),
      ) ??
      latest.find((earlier) => pointsAt(candidate, earlier, lexicon))
    if (group) group.push(candidate)
    else groups.push([candidate])
  }
  return groups.filter((group) => statusOf(group, lexicon) !== undefined)
}

/** "Lima Conference" and "Lima Peace Conference", or "the Lima Conference" after "the conference" of a text without another name. */
function isSameName(group: MeetingGroup, candidate: MeetingCandidate): boolean {
  if (!candidate.named) return group.some((one) => one.named && foldName(one.name) === foldName(candidate.name))
  const named = group.filter((one) => one.named)
  if (named.length > 0)
    return named.some(
      (one) =>
        one.family === candidate.family &&
        isPartOf(candidate.name, one.name) &&
        !(isApart(group, candidate) && candidate.isOther),
    )
  return group.some((one) => one.family === candidate.family && one.definite && agrees(one, candidate))
}

/** "Talks … the talks", "a summit in Lima … the Lima summit": one noun, and nothing against it. */
function isSameNoun(group: MeetingGroup, candidate: MeetingCandidate): boolean {
  // "The meeting" is the last one told of, by a verb or a noun.
  return !(candidate.definite && isOfVerbs(group)) && isMeantByNoun(group, candidate)
}

/** Whether only verbs tell of it: "Lopez met Perez". */
function isOfVerbs(group: MeetingGroup): boolean {
  return group.every(({ strength }) => strength === 'verb')
}

function isMeantByNoun(group: MeetingGroup, candidate: MeetingCandidate): boolean {
  // "Lopez also met Perez" tells of another one.
  if (candidate.named || candidate.isOther || candidate.strength === 'verb') return false
  if (!group.some(({ family }) => family === candidate.family) || isOff(group, candidate)) return false
  if (!group.every((member) => agrees(member, candidate))) return false
  // "Lopez met Perez. She will attend the meeting of ministers in Lima": that is to come.
  if (isOfVerbs(group) && candidate.planned && candidate.places.length > 0 && isApart(group, candidate)) return false
  return candidate.definite || (overlapsIn(group, candidate) && !isApart(group, candidate))
}

/** "Lopez met Perez. … Lopez met Perez in Quito": the same people, and nothing against it. */
function isSameEncounter(group: MeetingGroup, candidate: MeetingCandidate): boolean {
  const { strength, people, sides, isOther } = candidate
  if (strength !== 'verb' || isOther || people.length < 2 || people.length !== sides.length) return false
  if (isOff(group, candidate) || isApart(group, candidate)) return false
  const isSame = (one: MeetingCandidate) => one.people.length === people.length && samePeople(one.people, people)
  return group.some(isSame) && group.every((one) => one.family !== 'visit' && agrees(one, candidate))
}

/** "The gathering", "the two-day talks", after a meeting under another noun. */
function pointsAt(candidate: MeetingCandidate, group: MeetingGroup, lexicon: Lexicon): boolean {
  if (candidate.named || candidate.isOther || !candidate.definite || isOff(group, candidate)) return false
  if (group.some(({ strength, family }) => strength === 'none' && lexicon.meetingKinds.generic.has(family)))
    return false
  // "its *first* summit is to be held": a numbered one to come is another than one that was.
  if (candidate.isNumbered && isApart(group, candidate)) return false
  const isVisit = group.some(({ family }) => lexicon.meetingKinds.visit.has(family))
  if (isVisit || lexicon.meetingKinds.visit.has(candidate.family))
    return (
      isVisit && lexicon.meetingKinds.visit.has(candidate.family) && group.every((member) => agrees(member, candidate))
    )
  // "The talks with Lopez" say which they are.
  if (!lexicon.meetingKinds.generic.has(candidate.family) || candidate.hasSides) return false
  if (lexicon.meetingKinds.large.has(candidate.family) && group.some((one) => isOfTwo(one, lexicon))) return false
  const isOwn = candidate.mapped.length > 0 || candidate.sides.length > 0
  return !isOwn || (group.every((member) => agrees(member, candidate)) && overlapsIn(group, candidate))
}

/** Whether one of them was and the other is still to come, or only may, as far as each says so. */
function isApart(group: MeetingGroup, candidate: MeetingCandidate): boolean {
  const wasHeld = (one: MeetingCandidate) => isHeld(one) && (one.isTold || one.isPast)
  return candidate.planned || !isHeld(candidate)
    ? group.some(wasHeld)
    : wasHeld(candidate) && group.every(({ planned }) => planned)
}

/** Whether all that is told of a group is that it was not, and of a wording that it was. */
function isOff(group: MeetingGroup, candidate: MeetingCandidate): boolean {
  return isHeld(candidate) && candidate.isTold && group.every(({ factuality }) => factuality.polarity === 'NEGATED')
}

/** A hearing or rally, which "the session" and "the gathering" can point at; a press conference is only that. */
function isNone(group: MeetingGroup, lexicon: Lexicon): boolean {
  return group.some(({ strength, family }) => strength === 'none' && !lexicon.meetingKinds.generic.has(family))
}

/** Whether people meet with people and nothing says that they are many. */
function isOfTwo({ family, people, sides, isOfBody }: MeetingCandidate, lexicon: Lexicon): boolean {
  return (
    lexicon.meetingKinds.small.has(family) &&
    people.length > 0 &&
    people.length <= 2 &&
    people.length === sides.length &&
    !isOfBody
  )
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
  const others = ({ sides, people }: MeetingCandidate) => sides.filter((side) => !people.includes(side))
  const venues = ({ places, mapped }: MeetingCandidate) => places.filter((place) => !mapped.includes(place))
  return (
    compatible(a.mapped, b.mapped) &&
    compatible(venues(a), venues(b)) &&
    samePeople(a.people, b.people) &&
    compatible(others(a), others(b)) &&
    (a.parties === undefined || b.parties === undefined || a.parties === b.parties) &&
    dates
  )
}

/** Whether those who meet may be the same: of two that name several, all of the fewer are among the others. */
function samePeople(one: readonly number[], other: readonly number[]): boolean {
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one]
  return fewer.every((person) => more.includes(person))
}

/** Whether somebody or some place is common to both; of two that name both, one of either. */
function overlapsIn(group: MeetingGroup, candidate: MeetingCandidate): boolean {
  const shared = (of: (one: MeetingCandidate) => readonly number[]) =>
    group.some((member) => of(member).some((entity) => of(candidate).includes(entity)))
  return shared(({ sides }) => sides) || shared(({ places }) => places)
}
