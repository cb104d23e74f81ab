import { TimelineDocument, TimeWindowDocument, type TimelineQuery } from '../generated/operations.ts'
import type { Entity, GraphPart } from '../graph/graph.ts'
import type { Server } from '../server/ask.ts'
import type { Chosen } from './scope.ts'
import { meetingsOf, relationshipsOf, statementsOf } from './scope-filters.ts'
import type { TimeWindow } from './view.ts'

/** Entities that a stretch of time brings into the drawing: those of which most is dated in it. */
const MOST_IN_A_WINDOW = 120

/** How much has a date in a month (`2023-11`), or in a year of which no month is told (`2023`). */
export type MonthCount = TimelineQuery['meetings']['groups'][number]

/** What of a scope has a date. */
export interface Timeline {
  /** Meetings and statements, those that are planned or were called off among them. */
  readonly months: readonly MonthCount[]
  /** Of these, meetings that are planned or were called off. */
  readonly ahead: {
    readonly months: readonly MonthCount[]
    readonly total: number
    readonly entities: readonly Entity[]
  }
}

/** What of a scope has a date in a stretch of time. */
export interface WindowPart {
  /** Ids of the entities to be drawn, those first of which most is dated in it. */
  readonly ids: readonly string[]
  readonly part: GraphPart
}

/** Counts what has a date, in the store: nothing is left out, however much it is. */
export async function loadTimeline(server: Server, within: Chosen | undefined): Promise<Timeline> {
  const meetings = meetingsOf(within)
  const { ahead, ...all } = await server.ask(TimelineDocument, {
    meetings,
    statements: statementsOf(within),
    ahead: { and: [meetings, { status: ['PLANNED', 'CANCELLED'] }] },
  })
  return {
    months: [...all.meetings.groups, ...all.statements.groups],
    ahead: { months: ahead.groups, total: ahead.totalCount, entities: ahead.nodes },
  }
}

/** Asks for what has a date in a stretch of time. */
export async function loadWindow(server: Server, window: TimeWindow, within: Chosen | undefined): Promise<WindowPart> {
  const date = { from: window.from, to: window.to }
  const { meetings, relationships, statements } = await server.ask(TimeWindowDocument, {
    meetings: { and: [meetingsOf(within), { date }] },
    relationships: { ...relationshipsOf(within), date },
    statements: { ...statementsOf(within), date },
  })
  const told = [
    ...relationships.nodes.flatMap(({ source, target }) => [source, target]),
    ...statements.nodes.flatMap(({ speaker, about }) => [...about, ...(speaker === null ? [] : [speaker])]),
  ]
  const counts = new Map<string, number>()
  for (const { id } of told) counts.set(id, (counts.get(id) ?? 0) + 1)
  const others = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id)
  return {
    ids: [...new Set([...meetings.nodes.map(({ id }) => id), ...others])].slice(0, MOST_IN_A_WINDOW),
    part: {
      entities: [...meetings.nodes, ...told],
      relationships: relationships.nodes,
      statements: statements.nodes,
    },
  }
}
