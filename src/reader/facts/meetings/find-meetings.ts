import { itemAt } from '../../../model/item-at.ts'
import { foldName } from '../../../model/id.ts'
import { byPlace } from '../../build-document.ts'
import type { DocumentEntity, DocumentMention, ReaderDocument } from '../../document.ts'
import { datesOf } from '../told-ahead.ts'
import { indexMentions } from '../mention-index.ts'
import type { MeetingCandidate } from './candidate.ts'
import { findMeetingPhrases } from './meeting-phrases.ts'
import { findMeetingPronouns } from './meeting-pronouns.ts'
import { mergeCandidates, type MeetingGroup } from './merge-candidates.ts'
import { statusEvidenceOf } from './status-evidence.ts'
import { statusOf } from './status-of.ts'
import { findSittings } from './sittings.ts'
import { findToldByVerbs } from './told-by-verbs.ts'

/**
 * Adds the meetings of an article to its entities, and their wordings to its mentions. "The Lima Conference, held in
 * Peru on May 3, … The conference …" adds the meeting `Lima Conference`, alias `conference`, date `XXXX-05-03`, with
 * two mentions. An entity that an earlier step took for an organization under the very same name becomes the meeting.
 */
export function findMeetings(document: ReaderDocument): ReaderDocument {
  const index = indexMentions(document)
  const dates = datesOf(document)
  const groups = mergeCandidates(
    [
      ...findMeetingPhrases(document, index, dates),
      ...findToldByVerbs(document, index, dates),
      ...findSittings(document, index, dates),
    ],
    document.doc.lexicon,
  )
  const entities = [...document.entities]
  const mentions: DocumentMention[] = [...document.mentions]
  for (const group of groups) {
    const meeting = toldApart(document, describe(document, group), group, entities)
    const own = foldName(meeting.name)
    // A name of one word may be that of what meets.
    const names = new Set([own, ...meeting.aliases.filter((name) => name.includes(' ')).map(foldName)])
    const taken = entities.findIndex(({ kind, name }) => {
      if (kind === 'PERSON') return false
      const key = foldName(name)
      return key === own || (kind !== 'MEETING' && names.has(key))
    })
    const number = taken >= 0 ? taken : entities.length
    entities[number] = meeting
    for (const candidate of group) addMention(document, mentions, candidate, number)
  }
  mentions.sort(byPlace)
  const isMeeting = ({ entity }: DocumentMention) => entities[entity]?.kind === 'MEETING'
  const pronouns = findMeetingPronouns(document, mentions.filter(isMeeting))
  const others = mentions.filter(({ firstToken }) => !pronouns.some((pronoun) => pronoun.firstToken === firstToken))
  return { ...document, entities, mentions: [...others, ...pronouns].sort(byPlace) }
}

/** The entity of a group: named by its longest proper name, else by the fullest description. */
function describe(document: ReaderDocument, group: MeetingGroup): DocumentEntity {
  const named = group.filter((candidate) => candidate.named).sort((a, b) => b.name.length - a.name.length)
  const nameOf = (entity: number | undefined) => (entity === undefined ? '' : itemAt(document.entities, entity).name)
  const told = group.find(({ strength }) => strength !== 'verb') ?? group[0]
  // "The Lima Council met in Cusco. *The meeting* …": the verb tells whose.
  const isBare = told.wordings.every((wording) => wording === told.name)
  const first = (isBare ? group.find(({ wordings }) => wordings.length > 1) : undefined) ?? told
  const name = named[0]?.name ?? firstWording(first, group.flatMap(({ sides }) => sides).map(nameOf))
  const wordings = [
    ...group.flatMap((candidate) => [candidate.named ? candidate.name : '', ...candidate.wordings]),
    ...visitNames(document, group, nameOf),
  ]
  const aliases = [...new Set(wordings)].filter((wording) => wording !== '' && foldName(wording) !== foldName(name))
  const date = group.find((candidate) => candidate.date !== undefined)?.date?.date
  const status = statusOf(group, document.doc.lexicon)
  return {
    kind: 'MEETING',
    name,
    aliases,
    confidence: named.length > 0 ? 0.85 : 0.7,
    reasons: [
      named.length > 0
        ? `"${name}" is a name that ends in the noun "${first.family}"`
        : `"${name}" is described with participants or a place`,
    ],
    ...(date === undefined ? {} : { date }),
    ...(status === undefined ? {} : { status, statusEvidence: statusEvidenceOf(document, group, status) }),
  }
}

/**
 * A meeting under a name that no other one of the article has: what is called alike would be one. "meeting" beside
 * another "meeting" is the `meeting in Lima`, else the `meeting with Lopez`, else the `meeting (Friday)`.
 */
function toldApart(
  document: ReaderDocument,
  meeting: DocumentEntity,
  group: MeetingGroup,
  others: readonly DocumentEntity[],
): DocumentEntity {
  const taken = new Set(others.filter(({ kind }) => kind === 'MEETING').map(({ name }) => foldName(name)))
  if (!taken.has(foldName(meeting.name))) return meeting
  const after = (word: string, of: readonly number[]) =>
    of.map((entity) => `${meeting.name} ${word} ${itemAt(document.entities, entity).name}`)
  const ways = [
    ...after(
      'in',
      group.flatMap(({ places }) => places),
    ),
    ...after(
      'with',
      group.flatMap(({ sides }) => sides),
    ),
    ...(meeting.date === undefined ? [] : [`${meeting.name} (${meeting.date.text})`]),
    ...(meeting.status === 'PLANNED' ? [`planned ${meeting.name}`] : []),
  ]
  const name = ways.find((way) => !taken.has(foldName(way)))
  return name === undefined ? meeting : { ...meeting, name, aliases: [meeting.name, ...meeting.aliases] }
}

/** What a visit may be called, whatever the text calls it: "visit to Peru", "Lopez's visit to Peru". */
function visitNames(
  { doc }: ReaderDocument,
  group: MeetingGroup,
  nameOf: (entity: number | undefined) => string,
): string[] {
  const visitor = nameOf(group.flatMap(({ sides }) => sides)[0])
  const place = nameOf(group.flatMap(({ places }) => places)[0])
  if (!doc.lexicon.meetingKinds.visit.has(group[0].family) || visitor === '' || place === '') return []
  return [`visit to ${place}`, `${visitor}'s visit to ${place}`]
}

/** "meeting in the Oval Office", else "talks between Lopez and Perez", else the bare words. */
function firstWording(candidate: MeetingCandidate, participants: readonly string[]): string {
  const [wording = candidate.name] = candidate.wordings
  const isVisit = wording.includes(' to ') && !wording.includes("'s ")
  if (isVisit && participants[0] !== undefined) return `${participants[0]}'s ${wording}`
  const names = [...new Set(participants)]
  if (isVisit || wording.includes("'s visit to ") || wording !== candidate.name || names.length < 2) return wording
  return `${candidate.name} between ${[names.slice(0, -1).join(', '), ...names.slice(-1)].join(' and ')}`
}

function addMention(
  document: ReaderDocument,
  mentions: DocumentMention[],
  candidate: MeetingCandidate,
  entity: number,
): void {
  const { doc } = document
  const start = doc.tokens[candidate.firstToken]?.start ?? candidate.head.start
  const end = doc.tokens[candidate.lastToken]?.end ?? candidate.head.end
  const same = mentions.findIndex(
    (mention) => mention.start <= start && mention.end === end && mention.head === candidate.head.index,
  )
  if (same >= 0) mentions.splice(same, 1)
  mentions.push({
    start,
    end,
    firstToken: candidate.firstToken,
    lastToken: candidate.lastToken,
    head: candidate.head.index,
    entity,
    mode: candidate.named ? 'NAME' : 'DESCRIPTION',
  })
}
