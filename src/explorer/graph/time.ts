import type { TimeWindow } from '../state/view.ts'
import type { Edge } from './edges.ts'
import type { Entity } from './graph.ts'

/** A date as far as it is known. */
export interface KnownDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/**
 * The days that a date may mean, as ISO days: `2019-10` gives its first and last.
 * @returns undefined if it has no year
 */
export function daysOf({ year, month, day }: KnownDate): { readonly from: string; readonly to: string } | undefined {
  if (year === null) return undefined
  if (month === null) return { from: isoDay(year, 1, 1), to: isoDay(year, 12, 31) }
  if (day === null) return { from: isoDay(year, month, 1), to: isoDay(year, month + 1, 0) }
  return { from: isoDay(year, month, day), to: isoDay(year, month, day) }
}

/** The ISO day; months and days beyond their range carry over. */
export function isoDay(year: number, month: number, day: number): string {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.toISOString().slice(0, 10)
}

/** Whether a date may lie in a window, as the API counts it; one without a year lies in none. */
export function isWithin(date: KnownDate | null | undefined, { from, to }: TimeWindow): boolean {
  const days = date == null ? undefined : daysOf(date)
  return days !== undefined && days.from <= to && days.to >= from
}

/** Whether an entity is a meeting that takes place in a window. */
export function meetsWithin(entity: Entity | undefined, window: TimeWindow): boolean {
  return entity?.__typename === 'Meeting' && isWithin(entity.date, window)
}

/**
 * What a line says of a window: a relationship that is dated in it, or is of a meeting in it; of statements those that
 * speak of a time in it.
 */
export function edgesWithin(
  edges: readonly Edge[],
  entities: ReadonlyMap<string, Entity>,
  window: TimeWindow,
): readonly Edge[] {
  return edges.flatMap((edge) => {
    const { relationship, source, target } = edge
    if (relationship !== undefined) {
      const isDated = isWithin(relationship.date, window)
      return isDated || [source, target].some((id) => meetsWithin(entities.get(id), window)) ? [edge] : []
    }
    const statements = edge.statements.filter(({ date }) => isWithin(date, window))
    return statements.length === 0 ? [] : [{ ...edge, statements }]
  })
}
