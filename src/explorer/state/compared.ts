import type { Known } from './known.ts'
import { articlesIn } from './scope-in-view.ts'
import type { View } from './view.ts'

/** Articles that are compared at once at the most. */
const MOST_COMPARED = 10

/** The articles that a view compares: those of its scope, the first so many. */
export function comparedIn(view: Pick<View, 'scope'>, known: Pick<Known, 'answerTo'>): readonly string[] {
  return (articlesIn(view, known) ?? []).slice(0, MOST_COMPARED)
}
