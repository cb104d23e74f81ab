import type { Communities } from '../communities/community.ts'
import type { Known } from './known.ts'
import { isLarge } from './large.ts'
import type { View } from './view.ts'

/** Whether a view is of a large graph of which nothing was chosen yet: then its communities are drawn. */
export function isOverview(view: View, { answerTo }: Pick<Known, 'answerTo'>): boolean {
  const opening = answerTo({ about: 'opening' })
  return opening !== undefined && isLarge(opening.stats) && mayBeOverview(view)
}

/** Whether nothing of a view was chosen yet, so that it is one of communities if the graph is large. */
export function mayBeOverview({ tab, scope, added, question, finding, window }: View): boolean {
  const isChosen = [scope, question, finding, window].some((choice) => choice !== undefined) || added.length > 0
  return tab === 'graph' && !isChosen
}

/** The communities that a view shows; undefined where it shows entities, or they are not known yet. */
export function communitiesIn(view: View, known: Pick<Known, 'answerTo'>): Communities | undefined {
  return isOverview(view, known) ? known.answerTo({ about: 'communities' }) : undefined
}
