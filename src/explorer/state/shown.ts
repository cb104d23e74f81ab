import { isWithin } from '../graph/time.ts'
import type { TimelineEntry } from './ask.ts'
import type { Known } from './known.ts'
import { pagesOf } from './questions.ts'
import type { TimeWindow, View } from './view.ts'

/** The id of the article that is open: the first one, unless another was chosen. */
export function openArticle(view: View, known: Pick<Known, 'answerTo'>): string | undefined {
  return view.article ?? known.answerTo({ about: 'opening' })?.articles.nodes[0]?.id
}

/** The entities and lines of what was found and is open; undefined while nothing is. */
export function foundIn(view: View, { answerTo }: Pick<Known, 'answerTo'>): ReadonlySet<string> | undefined {
  const found = view.finding === undefined ? undefined : answerTo({ about: 'finding', finding: view.finding })
  return found?.kind === 'path' ? (found.paths[view.path] ?? found.paths[0])?.ids : found?.ids
}

/**
 * Ids of the entities in the drawing, what is left out of it included: those of the opening and those that were added,
 * and of the whole graph what answers the question, and what has a date in the window.
 */
export function drawnIn(view: View, known: Pick<Known, 'answerTo'>): ReadonlySet<string> {
  const answers = pagesOf(view, known).ready.flatMap(({ entities }) => entities.map(({ id }) => id))
  return new Set([
    ...(known.answerTo({ about: 'opening' })?.ids ?? []),
    ...view.added,
    ...answers,
    ...(view.window === undefined ? [] : datedIn(view.window, known.answerTo({ about: 'timeline' }) ?? [])),
  ])
}

function datedIn(window: TimeWindow, entries: readonly TimelineEntry[]): readonly string[] {
  return entries
    .filter(({ date }) => isWithin(date, window))
    .flatMap(({ subject }) => {
      if (subject.__typename === 'Meeting') return [subject.id]
      return [...subject.about, ...(subject.speaker ? [subject.speaker] : [])].map(({ id }) => id)
    })
}
