import { KINDS } from '../graph/graph.ts'
import { countOf, KIND_NAMES } from '../graph/wording.ts'
import type { Opening } from '../state/opening.ts'

/** `3 people, 2 organizations and 1 meeting in 1 article, 21 statements`; kinds of which there is none are left out. */
export function summaryOf(stats: Pick<Opening['stats'], 'entitiesByKind' | 'articles' | 'statements'>): string {
  const counts = KINDS.map((kind) => [kind, stats.entitiesByKind.find((one) => one.kind === kind)?.count ?? 0] as const)
  const parts = counts.filter(([, count]) => count > 0).map(([kind, count]) => countOf(count, KIND_NAMES[kind]))
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
