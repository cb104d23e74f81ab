import { ENTITY_KINDS, KINDS } from '../../model/entity-kind.ts'
import { countOf } from '../graph/wording.ts'
import type { Opening } from '../state/opening.ts'

/** `3 people, 2 organizations and 1 meeting in 1 article, 21 statements`; kinds of which there is none are left out. */
export function summaryOf(stats: Pick<Opening['stats'], 'entitiesByKind' | 'articles' | 'statements'>): string {
  const counts = ENTITY_KINDS.map(
    (kind) => [kind, stats.entitiesByKind.find((one) => one.kind === kind)?.count ?? 0] as const,
  )
  const parts = counts.filter(([, count]) => count > 0).map(([kind, count]) => countOf(count, KINDS[kind].noun))
  const listed = new Intl.ListFormat('en', { type: 'conjunction' }).format(parts)
  const where = countOf(stats.articles, ['article', 'articles'])
  return `${listed || 'Nothing'} in ${where}, with ${countOf(stats.statements, ['statement', 'statements'])}.`
}

/** How much of a graph is drawn, where it is not all of it. */
export function drawnPart(drawn: number, all: number): string {
  return drawn >= all
    ? ''
    : `Drawn are the ${drawn.toLocaleString('en')} that tell most; search or expand to bring others.`
}
