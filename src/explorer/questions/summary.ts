import { ENTITY_KINDS, KINDS } from '../../model/entity-kind.ts'
import { countOf } from '../graph/wording.ts'
import type { ScopeCounts } from '../state/load-scope.ts'
import type { Opening } from '../state/opening.ts'

type Counts = ScopeCounts

/** What the whole graph holds, as a scope counts it. */
export function countsOf(stats: Opening['stats']): Counts {
  const planned = stats.meetingsByStatus.filter(({ status }) => status !== 'HELD')
  return { ...stats, planned: planned.reduce((sum, { count }) => sum + count, 0) }
}

/**
 * `3 people, 2 organizations and 1 meeting in 1 article, 21 statements`; kinds of which there is none are left out, and
 * meetings that have not been are counted apart.
 */
export function summaryOf(stats: Counts): string {
  const plans = stats.planned
  const counted = stats.entitiesByKind.reduce((sum, { count }) => sum + count, 0)
  if (counted < stats.entities) return `${countOf(stats.entities, ['name', 'names'])} in ${placesOf(stats)}`
  const parts = ENTITY_KINDS.flatMap((kind) => {
    const all = stats.entitiesByKind.find((one) => one.kind === kind)?.count ?? 0
    const count = kind === 'MEETING' ? all - plans : all
    return count > 0 ? [countOf(count, KINDS[kind].noun)] : []
  })
  if (plans > 0) parts.push(`${countOf(plans, KINDS.MEETING.noun)} planned or called off`)
  const listed = new Intl.ListFormat('en', { type: 'conjunction' }).format(parts)
  return `${listed || 'Nothing'} in ${placesOf(stats)}`
}

const placesOf = ({ articles, statements }: Counts) =>
  `${countOf(articles, ['article', 'articles'])}, with ${countOf(statements, ['statement', 'statements'])}.`

/**
 * How much of a graph is drawn, where it is not all of it.
 * @param isChosen whether people chose what is drawn, by a question, a search for paths, a time or by hand
 */
export function drawnPart(drawn: number, all: number, isChosen: boolean): string {
  const count = `${drawn.toLocaleString('en')} of ${all.toLocaleString('en')}`
  if (drawn >= all) return ''
  return isChosen ? `Shown: ${count}.` : `Shown are the ${count} that tell most; search or expand to bring others.`
}
