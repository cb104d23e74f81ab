import { articleListOf } from './article-list.ts'
import type { Ask, AskAbout } from './ask.ts'
import type { Known } from './known.ts'
import { comparedIn } from './compared.ts'
import { asksOfDossier } from './dossier-in-view.ts'
import { linesAskedBy } from './lines.ts'
import { isLarge } from './large.ts'
import { isOverview, mayBeOverview } from './overview.ts'
import { countsAskedBy, pagesOf } from './questions.ts'
import { scopeIn } from './scope-in-view.ts'
import { openArticle, timelineOf, windowOf } from './shown.ts'
import { isEntityId, type View } from './view.ts'

/** The question for all about an entity, in the window of a view. */
export function detailsOf(id: string, { window }: Pick<View, 'window'>): AskAbout<'details'> {
  return { about: 'details', id, ...(window === undefined ? {} : { window }) }
}

/** What must be asked for a view to be shown, in the order in which it matters to who looks at it. */
export function needsOf(view: View, known: Known): readonly Ask[] {
  const needs: Ask[] = [{ about: 'opening' }]
  const { scope } = view
  if (scope?.kind === 'search') needs.push({ about: 'articles found', words: scope.words })
  if (scope?.kind === 'articles') needs.push({ about: 'articles by id', ids: scope.ids })
  const chosen = scopeIn(view, known)?.chosen
  if (chosen !== undefined) needs.push({ about: 'scope', chosen })
  const article = openArticle(view, known)
  if (article !== undefined) needs.push({ about: 'article', id: article })
  const [selected, ...others] = view.selection
  if (selected !== undefined && others.length === 0 && isEntityId(selected)) {
    needs.push(detailsOf(selected, view))
  }
  needs.push(...linesAskedBy(view, known))
  const { page } = view
  if (page?.kind === 'dossier') needs.push(...asksOfDossier(page, known))
  const compared = page?.kind === 'comparison' ? comparedIn(view, known) : []
  if (compared.length > 0) needs.push({ about: 'comparison', articles: compared })
  if (view.finding !== undefined) needs.push({ about: 'finding', finding: view.finding })
  // The rest is filled in once there is something to be seen.
  const opening = known.answerTo({ about: 'opening' })
  // Whether the graph is large is not known yet, and waiting for that would cost the time of an answer.
  if (opening === undefined) return mayBeOverview(view) ? [...needs, { about: 'communities' }] : needs
  if (isOverview(view, known)) needs.push({ about: 'communities' })
  else if (scope === undefined && view.tab !== 'graph' && isLarge(opening.stats)) {
    needs.push({ about: 'joins', ids: opening.ids })
  }
  const { wanted } = pagesOf(view, known)
  if (wanted !== undefined) needs.push(wanted)
  if (article === undefined) needs.push(...articleListOf(view, known).asked)
  // Of one that is selected all is asked, of several who they are.
  const selection = others.length > 0 ? view.selection.filter(isEntityId) : []
  const missing = [...view.added, ...selection].filter((id) => !known.graph.entities.has(id))
  if (missing.length > 0) needs.push({ about: 'entities', ids: missing })
  const filling = [windowOf(view, known), timelineOf(view, known), countsAskedBy(view, known)]
  return [...needs, ...filling.filter((ask) => ask !== undefined)]
}
