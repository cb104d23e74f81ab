import type { Ask } from './ask.ts'
import { openArticle, type Known } from './known.ts'
import { isEntityId, type View } from './view.ts'

/** What must be asked for a view to be shown, in the order in which it matters to who looks at it. */
export function needsOf(view: View, known: Known): readonly Ask[] {
  const needs: Ask[] = [{ about: 'opening' }]
  const article = openArticle(view, known)
  if (article !== undefined) needs.push({ about: 'article', id: article })
  const [selected, ...others] = view.selection
  if (selected !== undefined && others.length === 0 && isEntityId(selected)) {
    needs.push({ about: 'details', id: selected })
  }
  if (view.finding !== undefined) needs.push({ about: 'finding', finding: view.finding })
  // The rest is filled in once there is something to be seen.
  if (known.answerTo({ about: 'opening' }) === undefined) return needs
  const missing = view.added.filter((id) => !known.graph.entities.has(id))
  if (missing.length > 0) needs.push({ about: 'entities', ids: missing })
  return [...needs, { about: 'timeline' }]
}
