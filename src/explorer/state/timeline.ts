import { TimelineDocument } from '../generated/operations.ts'
import type { GraphPart } from '../graph/graph.ts'
import type { Server } from '../server/ask.ts'
import type { TimelineEntry } from './ask.ts'

/** Pages of the timeline that are read; what comes after them is without a year, or later still. */
const MOST_PAGES = 20

/** All that has a date, from early to late. */
export async function loadTimeline(server: Server): Promise<readonly TimelineEntry[]> {
  const entries: TimelineEntry[] = []
  let after: string | null | undefined
  for (let page = 0; page < MOST_PAGES; page++) {
    const { timeline } = await server.ask(TimelineDocument, after == null ? {} : { after })
    entries.push(...timeline.nodes)
    after = timeline.pageInfo.endCursor
    if (!timeline.pageInfo.hasNextPage) break
  }
  return entries
}

/** What an entry of the timeline tells of the graph. */
export function partOfSubject(subject: TimelineEntry['subject']): GraphPart {
  if (subject.__typename === 'Meeting') return { entities: [subject] }
  const { speaker, about } = subject
  return { statements: [subject], entities: [...about, ...(speaker === null ? [] : [speaker])] }
}
