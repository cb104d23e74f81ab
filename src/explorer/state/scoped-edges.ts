import type { Edge } from '../graph/edges.ts'
import type { Known } from './known.ts'
import { pagesOf } from './questions.ts'
import { scopeIn } from './scope-in-view.ts'
import { windowOf } from './shown.ts'
import type { View } from './view.ts'

/**
 * The lines that a view's scope tells: in a choice of articles those that these tell, of the statements that a line stands
 * for those that stand in them. What was brought into the drawing by hand comes with all its lines.
 */
export function scopedEdges(edges: readonly Edge[], view: View, known: Pick<Known, 'answerTo'>): readonly Edge[] {
  const chosen = scopeIn(view, known)?.chosen
  if (chosen?.kind !== 'articles') return edges
  const articles = new Set(chosen.ids)
  const scope = known.answerTo({ about: 'scope', chosen })
  // All that the articles say may be known where not all is that is said.
  const isExcerpt = scope === undefined || (scope.part.statements ?? []).length < scope.counts.statements
  const dated = windowOf(view, known)
  const told = new Set([
    ...(dated === undefined ? [] : (known.answerTo(dated)?.part.relationships ?? [])).map(({ id }) => id),
    ...(scope?.part.relationships ?? []).map(({ id }) => id),
    ...pagesOf(view, known).ready.flatMap(({ relationships }) => relationships.map(({ id }) => id)),
  ])
  const added = new Set(view.added)
  return edges.flatMap((edge) => {
    if (added.has(edge.source) || added.has(edge.target)) return [edge]
    if (edge.relationship !== undefined) return told.has(edge.id) ? [edge] : []
    const statements = edge.statements.filter(({ sentence }) => articles.has(sentence.article.id))
    return statements.length === 0 ? [] : [{ ...edge, statements, isExcerpt }]
  })
}
