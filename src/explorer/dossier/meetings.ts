import type { MeetingStatus } from '../../model/meeting-status.ts'
import { daysOf, type KnownDate } from '../graph/time.ts'
import type { DatedRelationship } from '../state/dossier.ts'

/** A meeting of an entity, or somebody whom it met. */
export interface MeetingEntry {
  /** The meeting, or the person who was met. */
  readonly with: string
  readonly status: MeetingStatus
  readonly date: (KnownDate & { readonly text: string }) | null
  /** The relationships that tell of it. */
  readonly relationships: readonly DatedRelationship[]
}

const OF_MEETINGS: ReadonlySet<string> = new Set(['PARTICIPATED_IN', 'ORGANIZED', 'HELD_IN', 'MET_WITH'])

/**
 * The meetings that relationships of an entity tell of, from early to late; those without a year come last. Of a
 * meeting its own date counts, else that of the relationship.
 */
export function meetingsOf(relationships: readonly DatedRelationship[], subject: string): readonly MeetingEntry[] {
  const meetings = new Map<string, MeetingEntry>()
  for (const relationship of relationships.filter(({ type }) => OF_MEETINGS.has(type))) {
    const { source, target, status } = relationship
    const other = source.id === subject ? target : source
    const date = (other.__typename === 'Meeting' ? other.date : null) ?? relationship.date
    const key = `${other.id} ${status}`
    const known = meetings.get(key)
    meetings.set(key, {
      with: other.id,
      status: other.__typename === 'Meeting' ? other.status : status,
      date: known?.date ?? date,
      relationships: [...(known?.relationships ?? []), relationship],
    })
  }
  return [...meetings.values()].sort((a, b) => startOf(a).localeCompare(startOf(b)))
}

function startOf({ date }: MeetingEntry): string {
  return (date === null ? undefined : daysOf(date)?.from) ?? '9999'
}
