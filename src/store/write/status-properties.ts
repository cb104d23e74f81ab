import type { Article } from '../../model/article.ts'
import { MEETING_STATUS_NAMES, type MeetingStatus } from '../../model/meeting-status.ts'

/**
 * What an article tells of a status, as a text that is last in order for what holds: that something was held, whoever tells
 * it; else the newest word, and of one day that it was called off. An article without a date counts as the oldest.
 */
export function statusAsOf({ publishedAt }: Article, status: MeetingStatus): string {
  return status === 'HELD' ? `~ ${status}` : `${publishedAt ?? ''} ${status === 'CANCELLED' ? 1 : 0} ${status}`
}

/** A Cypher expression for the status in what `statusAsOf` gave; null for null. */
export function statusIn(asOf: string): string {
  const cases = MEETING_STATUS_NAMES.map((status) => `WHEN ${asOf} ENDS WITH '${status}' THEN '${status}'`)
  return `CASE ${cases.join(' ')} END`
}

/** Items of a SET that give something the status that holds, of what is stored and what a row offers. */
export function newestStatus(stored: string, row: string): string {
  const isNewer = `${stored}.statusAsOf IS NULL OR ${row}.statusAsOf > ${stored}.statusAsOf`
  const newest = `CASE WHEN ${isNewer} THEN ${row}.statusAsOf ELSE ${stored}.statusAsOf END`
  return `${stored}.status = ${statusIn(newest)}, ${stored}.statusAsOf = ${newest}`
}
